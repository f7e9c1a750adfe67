import test from 'ava';
import fc from 'fast-check';
import {
  argvTokens,
  type CommandGroup,
  commandTable,
  ParseError,
  parseCommands,
  scriptTokens,
} from '../index.js';

/** The same cases in every run. */
const settings = { seed: 20_260_101, numRuns: 1000 };

const group: CommandGroup = {
  name: 'Test',
  keyword: 'test',
  commands: [
    {
      name: 'set',
      options: [
        { name: 'domain', kind: 'string', required: true, positional: true },
        { name: 'count', kind: 'int', required: true, positional: true },
        { name: 'live', kind: 'bool' },
        { name: 'hidden', kind: 'string', legacyPositional: true },
        { name: 'named', kind: 'string' },
        { name: 'rest', kind: 'argv', positional: true },
      ],
      aliases: [
        { name: 'old', target: 'named' },
        { name: 'short', target: 'named', value: 'fixed' },
      ],
    },
    { name: 'other', aliasOf: 'set', options: [] },
    { name: 'help', options: [{ name: 'command', kind: 'string', positional: true }] },
  ],
};
const table = commandTable([group]);

const given = (script: string): (readonly [string, string | undefined])[] =>
  (parseCommands(table, scriptTokens(script))[0]?.options ?? []).map(({ spec, value }) => [spec.name, value]);

const equal: readonly (readonly [string, readonly (readonly [string, string | undefined])[]])[] = [
  [
    'set a 2',
    [
      ['domain', 'a'],
      ['count', '2'],
    ],
  ],
  [
    'set --domain a 2',
    [
      ['domain', 'a'],
      ['count', '2'],
    ],
  ],
  [
    'set --count=2 a',
    [
      ['count', '2'],
      ['domain', 'a'],
    ],
  ],
  [
    'set a --live 2',
    [
      ['domain', 'a'],
      ['live', undefined],
      ['count', '2'],
    ],
  ],
  [
    'set a 2 h x y',
    [
      ['domain', 'a'],
      ['count', '2'],
      ['hidden', 'h'],
      ['rest', 'x'],
      ['rest', 'y'],
    ],
  ],
  [
    'set a 2 --old n',
    [
      ['domain', 'a'],
      ['count', '2'],
      ['named', 'n'],
    ],
  ],
  [
    'set a 2 --short',
    [
      ['domain', 'a'],
      ['count', '2'],
      ['named', 'fixed'],
    ],
  ],
  [
    'set a 2 -- h --live',
    [
      ['domain', 'a'],
      ['count', '2'],
      ['hidden', 'h'],
      ['rest', '--live'],
    ],
  ],
  [
    'set a 2 -x',
    [
      ['domain', 'a'],
      ['count', '2'],
      ['hidden', '-x'],
    ],
  ],
  [
    'set --domain= 2',
    [
      ['domain', ''],
      ['count', '2'],
    ],
  ],
  [
    'set --domain --live 2',
    [
      ['domain', '--live'],
      ['count', '2'],
    ],
  ],
];
for (const [script, expected] of equal)
  test(`options of '${script}'`, (t) => t.deepEqual(given(script), expected));

const refused: readonly (readonly [string, string])[] = [
  ['nope', "unknown command: 'nope'"],
  ['set a', "command 'set' requires <count> option"],
  ['set a 2 --what', "command 'set' doesn't support option --what"],
  ['set a 2 --live=1', "invalid '=' after option --live"],
  ['set a 2 --short=1', "invalid '=' after option --short"],
  ['set a --count', 'expected syntax: --count <number>'],
  ['set a 2 --named', 'expected syntax: --named <string>'],
  ['set a 2 --live --live', 'option --live already seen'],
  ['set --domain a --domain b 2', 'option --domain already seen'],
];
for (const [script, message] of refused)
  test(`'${script}' is refused`, (t) =>
    void t.throws(() => given(script), { instanceOf: ParseError, message }));

test('--help in any place asks for help', (t) => {
  const [command] = parseCommands(table, scriptTokens('set --help'));
  t.is(command?.spec.name, 'help');
  t.is(command?.options[0]?.value, 'set');
});

test('an alias of a command stands for it', (t) => {
  t.is(parseCommands(table, scriptTokens('other a 2'))[0]?.spec.name, 'set');
});

test('nothing runs of a script with a mistake', (t) => {
  t.throws(() => parseCommands(table, scriptTokens('set a 2; nope')), { message: "unknown command: 'nope'" });
});

test('comments and empty commands are passed over', (t) => {
  t.is(parseCommands(table, scriptTokens('# nope\n;; set a 2 ;\n')).length, 1);
  t.is(parseCommands(table, argvTokens(['#nope', 'set'])).length, 0);
});

test('any order of options gives the same values', (t) => {
  const parts = [['--domain', 'a'], ['--count=2'], ['--live'], ['--named', 'n']];
  fc.assert(
    fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), (order) => {
      const [command] = parseCommands(table, argvTokens(['set', ...order.flat()]));
      const values = Object.fromEntries(
        (command?.options ?? []).map(({ spec, value }) => [spec.name, value]),
      );
      t.deepEqual(values, { domain: 'a', count: '2', live: undefined, named: 'n' });
    }),
    settings,
  );
});

test('words behind -- reach an argv option as they are', (t) => {
  fc.assert(
    fc.property(fc.array(fc.string()), (list) => {
      const [command] = parseCommands(table, argvTokens(['set', 'a', '2', '--hidden', 'h', '--', ...list]));
      t.deepEqual(
        (command?.options ?? []).filter(({ spec }) => spec.name === 'rest').map(({ value }) => value),
        list,
      );
    }),
    settings,
  );
});

test('the whole table can be parsed by name', (t) => {
  const all = commandTable();
  for (const each of all.groups.flatMap(({ commands }) => commands)) {
    if (each.aliasOf !== undefined) continue;
    const argv = each.options.filter(({ required }) => required).flatMap(({ name }) => [`--${name}`, '1']);
    t.is(parseCommands(all, argvTokens([each.name, ...argv]))[0]?.spec, each);
  }
});
