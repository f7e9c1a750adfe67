import { ErrorCode, hasErrorCode, VirtError } from '@tsvirt/util';
import test from 'ava';
import {
  encodeSaveImage,
  parseSaveImage,
  parseSaveImageData,
  parseSaveImageHeader,
  SAVE_IMAGE_HEADER_SIZE,
  type SaveImage,
} from './index.js';

const image: SaveImage = {
  wasRunning: true,
  format: 'zstd',
  xml: "<domain type='kvm'>\n  <name>wéb</name>\n</domain>\n",
  cookie: '<cookie>\n</cookie>\n',
};

function fails(t: import('ava').ExecutionContext, code: ErrorCode, run: () => unknown) {
  t.true(hasErrorCode(t.throws(run), code));
}

/** An image with one number of its header changed. */
function withNumber(index: number, value: number): Uint8Array {
  const bytes = encodeSaveImage(image);
  new DataView(bytes.buffer).setUint32(16 + index * 4, value, true);
  return bytes;
}

test('an image is read as it was written, in both byte orders', (t) => {
  for (const bigEndian of [false, true])
    t.deepEqual(parseSaveImage(encodeSaveImage(image, { bigEndian })), image);
  const plain: SaveImage = { wasRunning: false, format: 'raw', xml: '<domain/>' };
  t.deepEqual(parseSaveImage(encodeSaveImage(plain)), plain);
});

test('an image has the layout that others expect', (t) => {
  const bytes = Buffer.from(encodeSaveImage({ wasRunning: true, format: 'xz', xml: '<a/>', cookie: '<b/>' }));
  t.is(bytes.toString('latin1', 0, 16), 'LibvirtQemudSave');
  t.deepEqual(
    [0, 1, 2, 3, 4, 5].map((i) => bytes.readUInt32LE(16 + 4 * i)),
    [2, 10, 1, 3, 5, 0],
  );
  t.is(bytes.toString('latin1', 92), '<a/>\0<b/>\0');
});

test('a document is replaced without moving the memory', (t) => {
  const header = parseSaveImageHeader(encodeSaveImage(image, { dataLength: 500 }));
  t.is(header.dataLength, 500);
  const bytes = encodeSaveImage({ ...image, xml: '<domain/>' }, header);
  t.is(bytes.byteLength, SAVE_IMAGE_HEADER_SIZE + 500);
  t.is(parseSaveImage(bytes).xml, '<domain/>');
  fails(t, ErrorCode.OPERATION_FAILED, () => encodeSaveImage({ ...image, xml: 'x'.repeat(500) }, header));
});

test('a partial image is known as one, and not read', (t) => {
  const bytes = encodeSaveImage(image, { complete: false });
  t.false(parseSaveImageHeader(bytes).complete);
  fails(t, ErrorCode.OPERATION_FAILED, () => parseSaveImage(bytes));
});

test('broken images are refused', (t) => {
  const whole = encodeSaveImage(image);
  for (const bytes of [
    new Uint8Array(),
    whole.subarray(0, 50),
    whole.subarray(0, whole.byteLength - 1),
    Uint8Array.from(whole, (byte, i) => (i === 3 ? 0 : byte)),
    withNumber(0, 3),
    withNumber(1, 0),
    withNumber(1, 0xffff_ffff),
    withNumber(3, 7),
    withNumber(4, 0xffff),
    Uint8Array.from(whole, (byte, i) => (i === SAVE_IMAGE_HEADER_SIZE ? 0xff : byte)),
    Uint8Array.from(whole, (byte, i) => (i === SAVE_IMAGE_HEADER_SIZE ? 0 : byte)),
  ])
    fails(t, ErrorCode.OPERATION_FAILED, () => parseSaveImage(bytes));
  fails(t, ErrorCode.OPERATION_FAILED, () =>
    parseSaveImageData(parseSaveImageHeader(whole), new Uint8Array(3)),
  );
  fails(t, ErrorCode.INVALID_ARG, () => encodeSaveImage({ ...image, xml: 'a\0b' }));
});

test('any change of a byte in the header is read or refused', (t) => {
  const whole = encodeSaveImage(image);
  for (let at = 0; at < SAVE_IMAGE_HEADER_SIZE; at++)
    for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
      const bytes = Uint8Array.from(whole, (byte, i) => (i === at ? value : byte));
      try {
        t.true(parseSaveImage(bytes).xml.length > 0);
      } catch (error) {
        t.true(error instanceof VirtError);
      }
    }
});
