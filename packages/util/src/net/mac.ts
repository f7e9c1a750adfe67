import { crypto } from '../crypto/index.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

const form = /^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/;

/** The canonical form (`52:54:00:0a:0b:0c`) of a MAC address; undefined if it is none. */
export function parseMac(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (!form.test(lower)) return undefined;
  return lower
    .split(':')
    .map((part) => part.padStart(2, '0'))
    .join(':');
}

/** A MAC address with the given first bytes and random others. Default QEMU's prefix 52:54:00. */
export function randomMac(prefix: readonly number[] = [0x52, 0x54, 0x00]): string {
  if (prefix.length > 6) throw new VirtError(ErrorCode.INVALID_ARG, 'a MAC address has 6 bytes');
  // Node keeps random numbers in store: this takes a tenth of what randomBytes takes.
  const bytes = [...prefix];
  while (bytes.length < 6) bytes.push(crypto().randomInt(256));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}
