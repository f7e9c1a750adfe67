import { crypto } from '../crypto/index.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

const digits = '0123456789abcdef';
/** The code of each byte's high and low digit. */
const high = Uint8Array.from({ length: 256 }, (_, byte) => digits.charCodeAt(byte >> 4));
const low = Uint8Array.from({ length: 256 }, (_, byte) => digits.charCodeAt(byte & 15));
/** Value of each ASCII code as a hexadecimal digit; 255 for those that are none. */
const nibbles = new Uint8Array(128).fill(255);
for (let digit = 0; digit < 16; digit++) {
  const text = digit.toString(16);
  nibbles[text.charCodeAt(0)] = digit;
  nibbles[text.toUpperCase().charCodeAt(0)] = digit;
}

const hyphen = 0x2d;

/** The canonical lower-case form of the 16 bytes at `offset`. */
export function uuidFromBytes(bytes: Uint8Array, offset = 0): string {
  if (bytes.length < offset + 16) throw new RangeError('a UUID has 16 bytes');
  const h = (index: number): number => high[bytes[offset + index] as number] as number;
  const l = (index: number): number => low[bytes[offset + index] as number] as number;
  // biome-ignore format: one call builds a flat string four times faster than concatenation, and reads best by group
  return String.fromCharCode(
    h(0), l(0), h(1), l(1), h(2), l(2), h(3), l(3), hyphen,
    h(4), l(4), h(5), l(5), hyphen,
    h(6), l(6), h(7), l(7), hyphen,
    h(8), l(8), h(9), l(9), hyphen,
    h(10), l(10), h(11), l(11), h(12), l(12), h(13), l(13), h(14), l(14), h(15), l(15),
  );
}

/** Writes a UUID of any form {@link parseUuid} takes into the 16 bytes at `offset`; `INVALID_ARG` if it is none. */
export function uuidToBytes(text: string, target: Uint8Array = new Uint8Array(16), offset = 0): Uint8Array {
  if (target.length < offset + 16) throw new RangeError('a UUID takes 16 bytes');
  if (!decode(text, target, offset)) throw invalid(text);
  return target;
}

/**
 * The canonical form of a UUID: 32 hexadecimal digits of either case, with hyphens before any pair and white
 * space around, as libvirt reads them. Undefined if it is none.
 */
export function parseUuid(text: string): string | undefined {
  const bytes = new Uint8Array(16);
  return decode(text, bytes, 0) ? uuidFromBytes(bytes) : undefined;
}

/** {@link parseUuid}, but `INVALID_ARG` if it is none. */
export function canonicalUuid(text: string): string {
  const uuid = parseUuid(text);
  if (uuid === undefined) throw invalid(text);
  return uuid;
}

/** A random (version 4) UUID. */
export function randomUuid(): string {
  return crypto().randomUUID();
}

function decode(text: string, target: Uint8Array, offset: number): boolean {
  let position = 0;
  let end = text.length;
  while (position < end && isSpace(text.charCodeAt(position))) position++;
  while (end > position && isSpace(text.charCodeAt(end - 1))) end--;
  for (let index = 0; index < 16; index++) {
    while (text.charCodeAt(position) === hyphen) position++;
    if (position + 2 > end) return false;
    const first = nibbles[text.charCodeAt(position)] ?? 255;
    const second = nibbles[text.charCodeAt(position + 1)] ?? 255;
    if ((first | second) > 15) return false;
    target[offset + index] = (first << 4) | second;
    position += 2;
  }
  return position === end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function invalid(text: string): VirtError {
  return new VirtError(ErrorCode.INVALID_ARG, `'${text}' is not a UUID`);
}
