import test from 'ava';
import { canonicalUuid, parseUuid, randomUuid, uuidFromBytes, uuidToBytes } from './index.js';

const canonical = 'c7a5fdbd-edaf-9455-926a-d65c16db1809';

test('every form of libvirt is read', (t) => {
  for (const text of [
    canonical,
    canonical.toUpperCase(),
    'c7a5fdbdedaf9455926ad65c16db1809',
    ` ${canonical}\n`,
    `-${canonical}`,
    'c7a5-fdbd-edaf-9455-926a-d65c-16db-1809',
  ])
    t.is(parseUuid(text), canonical, text);
});

test('anything else is refused', (t) => {
  for (const text of [
    '',
    canonical.slice(1),
    `${canonical}0`,
    canonical.replace('c', 'g'),
    `${canonical}-`,
    'é'.repeat(32),
  ])
    t.is(parseUuid(text), undefined, text);
  t.throws(() => canonicalUuid('x'), { message: /not a UUID/ });
});

test('bytes and text are each other', (t) => {
  const bytes = new Uint8Array(20);
  uuidToBytes(canonical, bytes, 2);
  t.is(bytes[2], 0xc7);
  t.is(uuidFromBytes(bytes, 2), canonical);
  t.throws(() => uuidFromBytes(bytes, 5));
});

test('random ones are version 4', (t) => {
  t.regex(randomUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
