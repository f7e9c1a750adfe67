import test from 'ava';
import { parseScaled, parseWhole } from './numbers.js';

const MAX = 2n ** 64n - 1n;

test('whole numbers are decimal and within bounds', (t) => {
  t.is(parseWhole('010', 0n, 100n), 10n);
  t.is(parseWhole('-1', -5n, 5n), -1n);
  for (const text of ['', 'abc', '0x1', '42MB', '1.5', '101']) t.is(parseWhole(text, 0n, 100n), undefined);
});

test('sizes take units of 1000 and of 1024', (t) => {
  const value = (text: string) => {
    const result = parseScaled(text, 1024n, MAX);
    return result.ok ? result.value : result.reason;
  };
  t.is(value('2'), 2048n);
  t.is(value('2b'), 2n);
  t.is(value('2KB'), 2000n);
  t.is(value('2k'), 2048n);
  t.is(value('2KiB'), 2048n);
  t.is(value('3 GiB'), 3n << 30n);
  t.is(value('1T'), 1n << 40n);
  t.is(value('42WB'), "invalid argument: unknown suffix 'WB'");
  t.is(value('99E'), 'numerical overflow: value too large: 99E');
  t.is(value('-1'), undefined);
  t.is(value('x'), undefined);
});
