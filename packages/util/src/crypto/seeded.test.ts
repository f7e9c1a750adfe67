import test from 'ava';
import { SeededRandom } from './seeded.js';

test('the same seed gives the same bytes, however they are asked for', (t) => {
  const one = new SeededRandom('a');
  const other = new SeededRandom('a');
  const whole = Buffer.from(one.bytes(200));
  const parts = Buffer.concat([other.bytes(1), other.bytes(31), other.bytes(100), other.bytes(68)]);
  t.deepEqual(whole, parts);
  t.is(new Set(whole.toString('latin1')).size > 64, true);
});

test('other seeds give other bytes', (t) => {
  t.notDeepEqual(new SeededRandom('a').bytes(16), new SeededRandom('b').bytes(16));
});

test('UUIDs are of version 4, and none twice', (t) => {
  const random = new SeededRandom('a');
  const uuids = Array.from({ length: 100 }, () => random.uuid());
  for (const uuid of uuids)
    t.regex(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  t.is(new Set(uuids).size, 100);
});
