import test from 'ava';
import fc from 'fast-check';
import { ParseError, scriptTokens, type TokenSource } from '../index.js';

/** The same cases in every run. */
const settings = { seed: 20_260_101, numRuns: 1000 };

/** Words of each command. */
function words(tokens: TokenSource): string[][] {
  const commands: string[][] = [[]];
  for (;;) {
    const token = tokens.next();
    if (token.kind === 'end') return commands;
    if (token.kind === 'separator') commands.push([]);
    else commands.at(-1)?.push(token.text);
  }
}

const cases: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['a b', [['a', 'b']]],
  ['a \t  b', [['a', 'b']]],
  ['a; b', [['a'], ['b']]],
  ['a\nb', [['a'], ['b']]],
  ['a #b; c\nd', [['a'], ['d']]],
  ['a b#c', [['a', 'b#c']]],
  ['\'a b\' "c  d"', [['a b', 'c  d']]],
  ['\'a\'b"c"', [['abc']]],
  ["'a\\' b", [['a\\', 'b']]],
  ["a\\ b \\; \\'", [['a b', ';', "'"]]],
  ['"a\\"b"', [['a"b']]],
  ['a\\\nb \\\n c', [['ab', 'c']]],
  ["'unclosed", [['unclosed']]],
  ['\'\' ""', [['', '']]],
];

for (const [script, expected] of cases)
  test(`words of ${JSON.stringify(script)}`, (t) => t.deepEqual(words(scriptTokens(script)), expected));

test('an open double quote and a dangling backslash are refused', (t) => {
  t.throws(() => words(scriptTokens('a "b')), { instanceOf: ParseError, message: 'missing "' });
  t.throws(() => words(scriptTokens('a b\\')), { instanceOf: ParseError, message: 'dangling \\' });
  t.deepEqual(words(scriptTokens('a "b', true)), [['a', 'b']]);
});

test('quoting in any of three ways gives the word back', (t) => {
  const backslashed = (word: string): string => word.replace(/[^A-Za-z0-9\n]/g, '\\$&');
  const single = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
  const double = (word: string): string => `"${word.replace(/["\\]/g, '\\$&')}"`;
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1 }).filter((word) => !word.includes('\n')),
        { minLength: 1 },
      ),
      (list) => {
        for (const quote of [backslashed, single, double])
          t.deepEqual(words(scriptTokens(list.map(quote).join(' '))), [list]);
      },
    ),
    settings,
  );
});
