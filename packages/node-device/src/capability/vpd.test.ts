import test from 'ava';
import { parseVpd } from './vpd.js';

const large = (tag: number, content: Buffer) =>
  Buffer.concat([Buffer.from([tag, content.length & 0xff, content.length >> 8]), content]);
const field = (key: string, text: string) =>
  Buffer.concat([Buffer.from(key), Buffer.from([text.length]), Buffer.from(text)]);
const name = large(0x82, Buffer.from('A card\0'));
const end = Buffer.alloc(16, 0xff);
end[0] = 0x78;

test('what follows the end is filling', (t) => {
  const data = Buffer.concat([name, large(0x91, field('YA', 'desk 3')), end]);
  t.like(parseVpd(data), { name: 'A card', fields: [{ access: 'readwrite', assetTag: 'desk 3' }] });
});

test('small and unknown tags are passed over', (t) => {
  const small = Buffer.from([0x0a, 1, 2]);
  const data = Buffer.concat([
    small,
    name,
    large(0x85, Buffer.from('?')),
    large(0x91, field('Y1', 'x')),
    end,
  ]);
  t.like(parseVpd(data), { fields: [{ systemFields: [{ index: '1', value: 'x' }] }] });
});

test('what can’t be printed is left out', (t) => {
  const fields = Buffer.concat([field('V0', '\x01'), field('V1', 'x'), field('V-', 'y')]);
  t.deepEqual(parseVpd(Buffer.concat([name, large(0x91, fields), end]))?.fields?.[0]?.vendorFields, [
    { index: '1', value: 'x' },
  ]);
});

test('data that isn’t whole, or names nothing, is none', (t) => {
  for (const [why, data] of Object.entries({
    empty: Buffer.alloc(0),
    'without a name': Buffer.concat([large(0x91, field('YA', 'x')), end]),
    'without fields': Buffer.concat([name, end]),
    'a part beyond the end': Buffer.concat([name, Buffer.from([0x90, 0xff, 0x00, 0x50])]),
    'a field beyond its part': Buffer.concat([name, large(0x91, Buffer.from('YA\x09x')), end]),
    'a wrong sum': Buffer.concat([name, large(0x90, Buffer.from('RV\x01\x07')), end]),
  }))
    t.is(parseVpd(data), undefined, why);
});
