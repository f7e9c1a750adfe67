import { readFacts } from './facts.js';
import { enumObject, type GeneratedFile, header } from './output.js';

interface ErrorFacts {
  readonly numbers: Readonly<Record<string, number>>;
  readonly domains: Readonly<Record<string, number>>;
  readonly levels: Readonly<Record<string, number>>;
}

const strip = (table: Readonly<Record<string, number>>, prefix: RegExp): [string, number][] =>
  Object.entries(table).map(([name, value]) => [name.replace(prefix, ''), value]);

/** libvirt's error numbers, domains and levels: `packages/util/src/generated/error-codes.ts`. */
export function generateErrors(factsDirectory: string): GeneratedFile[] {
  const facts = readFacts<ErrorFacts>(factsDirectory, 'errors.json');
  const text = [
    header('errors.json'),
    enumObject(
      'ErrorCode',
      'What went wrong: libvirt’s virErrorNumber.',
      strip(facts.numbers, /^VIR_(ERR_)?/),
    ),
    enumObject(
      'ErrorDomain',
      'Which part reported it: libvirt’s virErrorDomain.',
      strip(facts.domains, /^VIR_FROM_/),
    ),
    enumObject('ErrorLevel', 'How serious it is: libvirt’s virErrorLevel.', strip(facts.levels, /^VIR_ERR_/)),
  ].join('\n');
  return [{ path: 'packages/util/src/generated/error-codes.ts', text }];
}
