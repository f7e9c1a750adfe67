import type { Model } from '../contract/model.js';
import { type GeneratedFile, header } from '../output.js';
import type { WireFacts } from '../wire-facts.js';
import {
  constantOf,
  type Mapped,
  mappedProcedures,
  mappedPrograms,
  serverArguments,
  serverResult,
} from './mapping.js';

function serveText(mapped: Mapped): string {
  const { method, procedure } = mapped;
  const result = serverResult(mapped);
  const stream =
    procedure.stream === undefined
      ? ''
      : method.resultName === null
        ? ', stream: value'
        : ', stream: value.stream';
  const value = /\bvalue\b/.test(result + stream) ? 'value' : '';
  const fn = method.functions[0] ?? procedure.name;
  return `  serve(${constantOf(mapped)}, (driver, args, call) => {
    if (driver.${method.name} === undefined) throw notSupported('${fn}');
    return then(driver.${method.name}(${serverArguments(mapped)}), (${value}) => ({ ret: ${result}${stream} }));
  }),`.replace(/\(driver, args, call\) => \{(?![\s\S]*\bargs\.)/, '(driver, _args, call) => {');
}

/** How a driver answers each procedure. */
export function serverFile(facts: WireFacts, model: Model): GeneratedFile {
  const rows = mappedProcedures(facts, model).map(serveText);
  const text = rows.join('\n');
  const helpers = [
    'accepted',
    'nodeDeviceCapability',
    'notSupported',
    'type Serving',
    'serve',
    'stringsOkay',
    'then',
  ].filter((name) => name.startsWith('type ') || text.includes(name));
  const imports = mappedPrograms
    .filter((program) => text.includes(`(${program}.`))
    .map((program) => `import { ${program} } from './${program}-procedures.js';`);
  return {
    path: 'packages/core/src/generated/rpc/server.ts',
    text: `${header('wire-protocol.json')}
import { ${helpers.join(', ')} } from '../../rpc/server/serve.js';
${imports.sort().join('\n')}

/** How a driver answers the procedures whose mapping follows from the conventions. */
export const servings: readonly Serving[] = [
${text}
];
`,
  };
}
