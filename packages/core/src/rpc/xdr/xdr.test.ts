import { ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import type { TypedParam } from '../../driver/types.js';
import { XdrReader, XdrWriter } from '../index.js';
import { readTypedParam, writeTypedParam } from './typed-params.js';

const written = (write: (w: XdrWriter) => void): Buffer => {
  const writer = new XdrWriter();
  write(writer);
  return writer.take();
};

const hex = (write: (w: XdrWriter) => void): string => written(write).toString('hex');
const refused = (t: import('ava').ExecutionContext, run: () => unknown): void => {
  const error = t.throws(run);
  t.true(isVirtError(error) && error.code === ErrorCode.RPC, String(error));
};

test('values are laid out as XDR says', (t) => {
  t.is(
    hex((w) => w.int(-2)),
    'fffffffe',
  );
  t.is(
    hex((w) => w.uint(0xffffffff)),
    'ffffffff',
  );
  t.is(
    hex((w) => w.uint(1 << 31)),
    '80000000',
  );
  t.is(
    hex((w) => w.hyper(-2n)),
    'fffffffffffffffe',
  );
  t.is(
    hex((w) => w.uhyper(2n ** 64n - 1n)),
    'ffffffffffffffff',
  );
  t.is(
    hex((w) => w.flags64(2 ** 33 + 1)),
    '0000000200000001',
  );
  t.is(
    hex((w) => w.double(1)),
    '3ff0000000000000',
  );
  t.is(
    hex((w) => w.string('abcde', 100)),
    '000000056162636465000000',
  );
  t.is(
    hex((w) => w.string('', 100)),
    '00000000',
  );
  t.is(
    hex((w) => w.optionalString(null, 100)),
    '00000000',
  );
  t.is(
    hex((w) => w.opaque(Uint8Array.of(1, 2), 100)),
    '0000000201020000',
  );
  t.is(
    hex((w) => w.uuid('C7A5fdbd-edaf-9455-926a-d65c16db1809')),
    'c7a5fdbdedaf9455926ad65c16db1809',
  );
  t.is(
    hex((w) => w.chars('ab', 100)),
    '00000003000000610000006200000000',
  );
  t.is(
    hex((w) => w.charBytes(Uint8Array.of(0xff), 100)),
    '00000001ffffffff',
  );
});

test('values that are no value of their type are not written', (t) => {
  const writer = new XdrWriter();
  refused(t, () => writer.int(2 ** 31));
  refused(t, () => writer.int(1.5));
  refused(t, () => writer.uint(2 ** 32));
  refused(t, () => writer.hyper(2n ** 63n));
  refused(t, () => writer.uhyper(-1n));
  refused(t, () => writer.string('abcd', 3));
  refused(t, () => writer.string('ä', 1));
  refused(t, () => writer.string('a\0b', 10));
  refused(t, () => writer.opaque(new Uint8Array(4), 3));
  refused(t, () => writer.uuid('c7a5fdbd'));
  refused(t, () => writer.uuid(`${'c'.repeat(31)}g`));
  refused(t, () => writer.count(5, 4));
});

test('whatever is not 0 is true', (t) => {
  for (const [text, value] of [
    ['00000000', false],
    ['00000001', true],
    ['01000000', true],
    ['ffffffff', true],
  ] as const)
    t.is(new XdrReader(Buffer.from(text, 'hex')).bool(), value, text);
  const optional = new XdrReader(Buffer.from('010000000000000161000000', 'hex'));
  t.is(optional.optionalString(10), 'a');
});

test('values that are no value of their type are not read', (t) => {
  const read = (text: string, take: (r: XdrReader) => unknown) => () =>
    take(new XdrReader(Buffer.from(text, 'hex')));
  refused(
    t,
    read('00000002', (r) => r.enumeration(new Set([0, 1]))),
  );
  refused(
    t,
    read('0000000461626364', (r) => r.string(3)),
  );
  refused(
    t,
    read('ffffffff61626364', (r) => r.string(2 ** 32)),
  );
  refused(
    t,
    read('0000000361626300', (r) => r.finish()),
  );
  refused(
    t,
    read('00000002c3280000', (r) => r.string(10)),
  );
  refused(
    t,
    read('0000000261000000', (r) => r.string(10)),
  );
  refused(
    t,
    read('00200000000000ff', (r) => r.flags64()),
  );
  refused(
    t,
    read('0102030405', (r) => r.uuid()),
  );
  refused(
    t,
    read('010203', (r) => r.int()),
  );
});

test('a replacement character that was meant is kept', (t) => {
  const bytes = written((w) => w.string('a\ufffdb', 100));
  t.is(new XdrReader(bytes).string(100), 'a\ufffdb');
});

test('long texts come back whole', (t) => {
  for (const length of [23, 24, 25, 48, 49, 65_535, 65_536, 300_001]) {
    const text = 'é'.repeat(length);
    t.is(new XdrReader(written((w) => w.string(text, 4_194_304))).string(4_194_304), text);
  }
});

test('typed parameters keep their types; a name that C has no room for is refused', (t) => {
  const params: TypedParam[] = [
    { field: 'a', type: 'int', value: -1 },
    { field: 'b', type: 'uint', value: 4294967295 },
    { field: 'c', type: 'llong', value: -1n },
    { field: 'd', type: 'ullong', value: 2n ** 64n - 1n },
    { field: 'e', type: 'double', value: 0.5 },
    { field: 'f', type: 'boolean', value: true },
    { field: 'g', type: 'string', value: 'text' },
  ];
  for (const param of params)
    t.deepEqual(readTypedParam(new XdrReader(written((w) => writeTypedParam(w, param)))), param);
  refused(t, () => written((w) => writeTypedParam(w, { field: 'n'.repeat(80), type: 'int', value: 0 })));
  const unknown = written((w) => {
    w.string('field', 79);
    w.int(8);
  });
  refused(t, () => readTypedParam(new XdrReader(unknown)));
});
