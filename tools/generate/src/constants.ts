import { readFacts } from './facts.js';
import { enumObject, type GeneratedFile, header } from './output.js';

interface EnumFacts {
  readonly name: string;
  readonly header: string;
  readonly members: readonly { readonly name: string; readonly value: number; readonly sentinel?: boolean }[];
}

interface ConstantFacts {
  readonly enums: readonly EnumFacts[];
  readonly strings: readonly { readonly name: string; readonly value: string }[];
  readonly integers: readonly { readonly name: string; readonly value: number }[];
}

/** `virDomainState` → `DomainState`: the name that an enum has in the generated sources. */
export const enumName = (cName: string): string => cName.replace(/^vir/, '');

/** How many leading tokens of a lone member say no more than the name of its enum. */
function tokensOfName(tokens: readonly string[], name: string): number {
  const lower = enumName(name).toLowerCase();
  let text = '';
  let count = 1;
  for (const token of tokens.slice(1, -1)) {
    text += token.toLowerCase();
    if (!lower.startsWith(text)) break;
    count += 1;
  }
  return count;
}

/** How many leading tokens all members have in common; each keeps at least one of its own. */
function commonTokens(members: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = members;
  const limit = Math.min(...members.map((tokens) => tokens.length - 1));
  let count = 0;
  while (count < limit && rest.every((tokens) => tokens[count] === first[count])) count += 1;
  return count;
}

/** The members of an enum without what their names have in common. */
export function memberNames(facts: EnumFacts): [string, number][] {
  const members = facts.members.filter(({ sentinel }) => sentinel !== true);
  const tokens = members.map(({ name }) => name.split('_'));
  const [only] = tokens;
  const drop =
    tokens.length === 1 && only !== undefined ? tokensOfName(only, facts.name) : commonTokens(tokens);
  return members.map(({ value }, index) => [(tokens[index] ?? []).slice(drop).join('_'), value]);
}

/** libvirt's public enums and constants: `packages/core/src/generated/constants.ts`. */
export function generateConstants(factsDirectory: string): GeneratedFile[] {
  const facts = readFacts<ConstantFacts>(factsDirectory, 'api-constants.json');
  const enums = facts.enums
    .filter((each) => each.header !== 'virterror.h')
    .map((each) => enumObject(enumName(each.name), `libvirt’s ${each.name}.`, memberNames(each)));
  const scalar = (name: string, value: string): string =>
    `/** libvirt’s ${name}. */\nexport const ${name.replace(/^VIR_/, '')} = ${value};`;
  const strings = facts.strings.map(({ name, value }) => scalar(name, `'${value}'`));
  const integers = facts.integers.map(({ name, value }) =>
    scalar(name, Number.isSafeInteger(value) && Math.abs(value) < 2 ** 32 ? String(value) : `${value}n`),
  );
  const text = `${[header('api-constants.json'), ...enums].join('\n')}\n${[...integers, ...strings].join('\n')}\n`;
  return [{ path: 'packages/core/src/generated/constants.ts', text }];
}
