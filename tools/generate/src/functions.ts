import { readFacts } from './facts.js';
import { type GeneratedFile, header } from './output.js';

interface FunctionFacts {
  readonly functions: readonly { readonly name: string; readonly header: string }[];
}

/** The names of libvirt's public functions, for the test that each has its method: `packages/core/src/generated`. */
export function generateFunctionNames(factsDirectory: string): GeneratedFile[] {
  const { functions } = readFacts<FunctionFacts>(factsDirectory, 'api-functions.json');
  const names = functions
    .filter((each) => each.header !== 'libvirt-admin.h')
    .map(({ name }) => `  '${name}',`);
  const text = [
    header('api-functions.json'),
    "/** Libvirt's public functions but those of the administration of its daemons. */",
    'export const functionNames: readonly string[] = [',
    ...names,
    '];',
    '',
  ].join('\n');
  return [{ path: 'packages/core/src/generated/functions.test.names.ts', text }];
}
