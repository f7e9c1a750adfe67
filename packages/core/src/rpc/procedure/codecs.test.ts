import { isVirtError } from '@tsvirt/util';
import test from 'ava';
import { admin, lxc, qemu, remote, XdrReader, XdrWriter } from '../index.js';
import { RandomReader, randomNumbers } from '../testing/random-reader.js';
import type { AnyProcedure } from './procedure.js';

interface Codec {
  readonly name: string;
  readonly read: (r: XdrReader) => unknown;
  readonly write: (w: XdrWriter, value: never) => void;
}

const procedures: readonly AnyProcedure[] = [remote, qemu, lxc, admin].flatMap((each) => Object.values(each));
const codecs: readonly Codec[] = procedures.flatMap(({ name, readArgs, writeArgs, readRet, writeRet }) => [
  { name: `${name} args`, read: readArgs, write: writeArgs },
  { name: `${name} ret`, read: readRet, write: writeRet },
]);

function encode({ write }: Codec, value: unknown): Buffer {
  const writer = new XdrWriter(64);
  write(writer, value as never);
  return writer.take();
}

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, each: unknown) =>
      typeof each === 'bigint'
        ? `${each}n`
        : each instanceof Uint8Array
          ? Buffer.from(each).toString('hex')
          : each,
    ),
  );

test('every procedure of the four programs is there', (t) => {
  t.is(Object.keys(remote).length, 453);
  t.is(Object.keys(qemu).length, 7);
  t.is(Object.keys(lxc).length, 1);
  t.is(Object.keys(admin).length, 20);
});

test('arguments, results and events of every procedure survive the way to bytes and back', (t) => {
  const random = randomNumbers(1);
  for (const codec of codecs) {
    for (let round = 0; round < 12; round += 1) {
      const value = codec.read(new RandomReader(random));
      const bytes = encode(codec, value);
      t.is(bytes.length % 4, 0, codec.name);
      t.deepEqual(plain(codec.read(new XdrReader(bytes))), plain(value), codec.name);
    }
  }
});

test('a message that is cut short or too long is refused with a VirtError', (t) => {
  const random = randomNumbers(2);
  for (const codec of codecs) {
    const bytes = encode(codec, codec.read(new RandomReader(random)));
    for (let length = 0; length < bytes.length; length += 4) {
      const error = t.throws(
        () => codec.read(new XdrReader(bytes.subarray(0, length))),
        undefined,
        codec.name,
      );
      t.true(isVirtError(error), codec.name);
    }
    t.true(isVirtError(t.throws(() => codec.read(new XdrReader(Buffer.concat([bytes, Buffer.alloc(4)]))))));
  }
});

test('garbage is refused with a VirtError or read as a value, nothing else', (t) => {
  const random = randomNumbers(3);
  for (const codec of codecs) {
    for (let round = 0; round < 30; round += 1) {
      const high = random() < 0.5 ? 4 : 256;
      const bytes = Buffer.from(
        Array.from({ length: Math.floor(random() * 96) }, () => Math.floor(random() * high)),
      );
      try {
        codec.read(new XdrReader(bytes));
      } catch (error) {
        t.true(isVirtError(error), `${codec.name}: ${String(error)}`);
      }
    }
  }
  t.pass();
});

test('a number of items that the message can not hold is refused before room is made for it', (t) => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32BE(16_384);
  t.throws(() => remote.connectListAllDomains.readRet(new XdrReader(bytes)), { message: /within an array/ });
  bytes.writeUInt32BE(16_385);
  t.throws(() => remote.connectListAllDomains.readRet(new XdrReader(bytes)), { message: /at most 16384/ });
});
