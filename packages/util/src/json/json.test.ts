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
