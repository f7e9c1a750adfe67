import test from 'ava';
import { formatJson, parseJson } from './index.js';

test('integers beyond 2^53 stay exact, both ways', (t) => {
  t.deepEqual(parseJson('{"a":18446744073709551615,"b":-9223372036854775808,"c":1.5,"d":12}'), {
    a: 18446744073709551615n,
    b: -9223372036854775808n,
    c: 1.5,
    d: 12,
  });
  t.is(parseJson('"9007199254740993 in a string"'), '9007199254740993 in a string');
  t.deepEqual(parseJson('{"a\\"9007199254740993":[9007199254740993]}'), {
    'a"9007199254740993': [9007199254740993n],
  });
  t.is(formatJson({ big: 18446744073709551615n, small: 5n }), '{"big":18446744073709551615,"small":5}');
  t.is(formatJson({ big: 18446744073709551615n }, 2), '{\n  "big": 18446744073709551615\n}');
});

test('fractions and exponents of many digits are numbers like others', (t) => {
  t.deepEqual(
    parseJson('[0.33333333333333331,-1.2345678901234567e-5,1234567890123456.5,1E+0000000000000002]'),
    [1 / 3, -0.000012345678901234568, 1234567890123456.5, 100],
  );
  t.throws(() => parseJson('[1234567890123456-7]'), { instanceOf: SyntaxError });
});

test('a text that nobody need trust is refused or read in time, however it is made', (t) => {
  const long = 12345678901234567890n;
  for (const broken of ['\\"'.repeat(500_000), '['.repeat(500_000), '\\'.repeat(500_001)])
    t.throws(() => parseJson(`{"a":${long},"b":"${broken}`), { instanceOf: SyntaxError });
  for (const deep of ['['.repeat(100_000), '{"a":'.repeat(100_000)])
    t.throws(() => parseJson(deep), { instanceOf: SyntaxError, message: /levels/ });
  const text = 'x'.repeat(10_000_000);
  t.deepEqual(parseJson(`{"a":${long},"b":"${text}"}`), { a: long, b: text });
  t.deepEqual(parseJson(`[["]]${'\\"['.repeat(3000)}"]]`), [[`]]${'"['.repeat(3000)}`]]);
});

test('no text is taken for an integer, and no integer for a text', (t) => {
  for (const words of ['\u0000int:5', 'int 5', '12345678901234567890']) {
    t.deepEqual(parseJson(JSON.stringify([words, 1e300])), [words, 1e300]);
    const value = { words, big: 12345678901234567890n };
    t.deepEqual(parseJson(formatJson(value)), value);
  }
  t.throws(() => parseJson('[012345678901234567890]'), { instanceOf: SyntaxError });
  t.deepEqual(parseJson('-12345678901234567890'), -12345678901234567890n);
});
