import test from 'ava';
import { ErrorCode } from '../generated/error-codes.js';
import { type ConfEntry, confValues, formatConf, parseConf } from './index.js';

test('reads numbers, strings, lists and comments', (t) => {
  const text = `# top\na = 1\nb='x' # why\nc = [ 1, "two", [ -3 ], # note\n ]\nd = """l1\nl2"""\n`;
  const entries: ConfEntry[] = [
    { comment: ' top' },
    { name: 'a', value: 1n },
    { name: 'b', value: 'x', comment: ' why' },
    { name: 'c', value: [1n, 'two', [-3n]] },
    { name: 'd', value: 'l1\nl2' },
  ];
  t.deepEqual(parseConf(text), entries);
  t.deepEqual(parseConf(formatConf(entries)), entries);
  t.is(confValues(entries).get('b'), 'x');
});

test('a mistake is a syntax error with its line', (t) => {
  for (const text of [
    '\na',
    '\na = ',
    '\na = x',
    '\na = "b',
    '\na = [ 1 2 ]',
    '\na = 1 b = 2',
    '\na = 99999999999999999999',
    '\n= 1',
    `\na = ${'['.repeat(1e5)}`,
  ]) {
    const error = t.throws(() => parseConf(text, 'f'), { code: ErrorCode.CONF_SYNTAX } as object);
    t.true(error.message.startsWith('f:2: '), error.message);
  }
});
