import { readFacts } from './facts.js';
import { type GeneratedFile, header } from './output.js';

interface OptionFacts {
  readonly name: string;
  readonly kind: 'string' | 'int' | 'bool' | 'argv';
  readonly required: boolean;
  readonly positional: boolean;
  readonly legacyPositional?: boolean;
  readonly allowEmpty?: boolean;
  readonly completer?: string;
  readonly completerFlags?: string;
}

interface CommandFacts {
  readonly name: string;
  readonly aliasOf?: string;
  readonly noConnect?: boolean;
  readonly hidden?: boolean;
  readonly options?: readonly OptionFacts[];
  readonly optionAliases?: readonly {
    readonly name: string;
    readonly target: string;
    readonly value?: string;
  }[];
  readonly constraints?: Readonly<
    Record<'exclusive' | 'requires' | 'alternative', readonly (readonly string[])[]>
  >;
}

interface VirshFacts {
  readonly groups: readonly {
    readonly name: string;
    readonly keyword: string;
    readonly commands: readonly CommandFacts[];
  }[];
}

interface ConstantFacts {
  readonly enums: readonly {
    readonly members: readonly { readonly name: string; readonly value: number }[];
  }[];
}

const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

/** `{ key: value, … }` of the entries whose value is present. */
function literal(entries: readonly (readonly [string, string | undefined])[]): string {
  const present = entries.filter(([, value]) => value !== undefined);
  return `{ ${present.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

const when = (condition: unknown): string | undefined => (condition ? 'true' : undefined);

const pairs = (rows: readonly (readonly string[])[] | undefined): string | undefined =>
  rows && `[${rows.map((row) => `[${row.map(quote).join(', ')}]`).join(', ')}]`;

function completerName(name: string): string {
  return name
    .replace(/^(virsh|vsh)/, '')
    .replace(/^Complete(?=[A-Z])/, '')
    .replace(/Completer$/, '');
}

/** virsh's command table: `tools/virsh/src/generated/commands.ts`. */
export function generateVirsh(factsDirectory: string): GeneratedFile[] {
  const facts = readFacts<VirshFacts>(factsDirectory, 'virsh-commands.json');
  const constants = new Map(
    readFacts<ConstantFacts>(factsDirectory, 'api-constants.json').enums.flatMap(({ members }) =>
      members.map(({ name, value }) => [name, value] as const),
    ),
  );
  const flags = (text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    const values = text.split('|').map((name) => constants.get(name.trim()) ?? 1);
    return String(values.reduce((sum, value) => sum | value, 0));
  };
  const option = (o: OptionFacts): string =>
    literal([
      ['name', quote(o.name)],
      ['kind', quote(o.kind)],
      ['required', when(o.required)],
      ['positional', when(o.positional)],
      ['legacyPositional', when(o.legacyPositional)],
      ['allowEmpty', when(o.allowEmpty)],
      ['completer', o.completer && quote(completerName(o.completer))],
      ['completerFlags', flags(o.completerFlags)],
    ]);
  const rows: string[] = [];
  for (const group of facts.groups) {
    rows.push(`  {\n    name: ${quote(group.name)},\n    keyword: ${quote(group.keyword)},\n    commands: [`);
    for (const command of group.commands) {
      const head = literal([
        ['name', quote(command.name)],
        ['aliasOf', command.aliasOf && quote(command.aliasOf)],
        ['noConnect', when(command.noConnect)],
        ['hidden', when(command.hidden)],
        ['exclusive', pairs(command.constraints?.exclusive)],
        ['requires', pairs(command.constraints?.requires)],
        ['alternative', pairs(command.constraints?.alternative)],
      ]).slice(2, -2);
      rows.push(`      {\n        ${head},`);
      if (command.optionAliases?.length) {
        const aliases = command.optionAliases.map((alias) =>
          literal([
            ['name', quote(alias.name)],
            ['target', quote(alias.target)],
            ['value', alias.value === undefined ? undefined : quote(alias.value)],
          ]),
        );
        rows.push(`        aliases: [${aliases.join(', ')}],`);
      }
      const options = (command.options ?? []).map((o) => `\n          ${option(o)},`);
      rows.push(
        options.length > 0 ? `        options: [${options.join('')}\n        ],` : '        options: [],',
      );
      rows.push('      },');
    }
    rows.push('    ],\n  },');
  }
  const text = [
    header('virsh-commands.json'),
    "import type { CommandGroup } from '../parser/spec.js';\n",
    '/** Every command of virsh with its options, by group. */',
    'export const COMMAND_GROUPS: readonly CommandGroup[] = [',
    ...rows,
    '];\n',
  ].join('\n');
  return [{ path: 'tools/virsh/src/generated/commands.ts', text }];
}
