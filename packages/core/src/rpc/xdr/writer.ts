import { Buffer } from 'node:buffer';
import { limits } from '../message/limits.js';
import { rpcError } from './errors.js';

const scratch = new DataView(new ArrayBuffer(8));
const chunkSize = 65_536;
const shortString = 48;

const nibbles = (() => {
  const table = new Int8Array(256).fill(-1);
  for (let value = 0; value < 16; value += 1) {
    const digit = value.toString(16);
    table[digit.charCodeAt(0)] = value;
    table[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
})();

/**
 * Writes XDR values (RFC 4506), whole messages one after the other. {@link take} hands out what is complete as a view and goes on behind
 * it, so that nothing is copied while the bytes wait in a socket. A value that doesn't fit its type throws a VirtError `RPC`; drop the
 * message then with {@link rollback}.
 */
export class XdrWriter {
  private buffer: Buffer;
  /** Where the bytes not yet taken start. */
  private start = 0;
  private position = 0;
  /** Where the message begun last starts; -1: none is open. */
  private message = -1;

  constructor(size = chunkSize) {
    this.buffer = Buffer.allocUnsafeSlow(size);
  }

  /** Bytes written and not yet taken, those of an open message included. */
  get length(): number {
    return this.position - this.start;
  }

  /** Makes room and gives the position that was current before. */
  private room(length: number): number {
    const at = this.position;
    if (at + length > this.buffer.length) return this.grow(length);
    this.position = at + length;
    return at;
  }

  private grow(length: number): number {
    const held = this.position - this.start;
    const size = Math.max(chunkSize, 2 ** Math.ceil(Math.log2(held + length)) * 2);
    const next = Buffer.allocUnsafeSlow(size);
    this.buffer.copy(next, 0, this.start, this.position);
    if (this.message !== -1) this.message -= this.start;
    this.buffer = next;
    this.start = 0;
    this.position = held + length;
    return held;
  }

  /** Opens a message; its length is written by {@link end}. */
  begin(
    program: number,
    version: number,
    procedure: number,
    type: number,
    serial: number,
    status: number,
  ): void {
    if (this.message !== -1) throw rpcError('the message before is still open');
    this.message = this.position;
    this.int(0);
    this.int(program | 0);
    this.int(version | 0);
    this.int(procedure | 0);
    this.int(type);
    this.int(serial | 0);
    this.int(status);
  }

  /** Closes the open message. */
  end(): void {
    const length = this.position - this.message;
    if (length > limits.message + 4) {
      this.rollback();
      throw rpcError(`a message of ${length} bytes is longer than the ${limits.message} that are allowed`);
    }
    const after = this.position;
    this.position = this.message;
    this.int(length);
    this.position = after;
    this.message = -1;
  }

  /** Drops the open message. */
  rollback(): void {
    if (this.message === -1) return;
    this.position = this.message;
    this.message = -1;
  }

  /** All complete messages; the view is the caller's. */
  take(): Buffer {
    const end = this.message === -1 ? this.position : this.message;
    const bytes = this.buffer.subarray(this.start, end);
    this.start = end;
    return bytes;
  }

  int(value: number): void {
    const at = this.room(4);
    if (value !== (value | 0)) this.refuse(value, 'int');
    const { buffer } = this;
    buffer[at] = value >>> 24;
    buffer[at + 1] = value >>> 16;
    buffer[at + 2] = value >>> 8;
    buffer[at + 3] = value;
  }

  uint(value: number): void {
    if (value >>> 0 !== value && (value | 0) !== value) this.refuse(value, 'unsigned int');
    this.int(value | 0);
  }

  private refuse(value: number | bigint, type: string): never {
    throw rpcError(`${value} is no ${type}`);
  }

  hyper(value: bigint): void {
    if (BigInt.asIntN(64, value) !== value) this.refuse(value, 'hyper');
    scratch.setBigInt64(0, value);
    this.int(scratch.getInt32(0));
    this.int(scratch.getInt32(4));
  }

  uhyper(value: bigint): void {
    if (BigInt.asUintN(64, value) !== value) this.refuse(value, 'unsigned hyper');
    scratch.setBigUint64(0, value);
    this.int(scratch.getInt32(0));
    this.int(scratch.getInt32(4));
  }

  /** Flags that the wire holds in an unsigned hyper. */
  flags64(value: number): void {
    const flags = value < 0 ? value >>> 0 : value;
    if (!Number.isSafeInteger(flags)) this.refuse(value, 'unsigned hyper');
    this.int(Math.floor(flags / 0x1_0000_0000) | 0);
    this.int(flags | 0);
  }

  double(value: number): void {
    scratch.setFloat64(0, value);
    this.int(scratch.getInt32(0));
    this.int(scratch.getInt32(4));
  }

  bool(value: boolean): void {
    this.int(value ? 1 : 0);
  }

  /** The length of an array. */
  count(length: number, max: number): void {
    if (length > max) throw rpcError(`${length} items where at most ${max} are allowed`);
    this.int(length);
  }

  string(value: string, max: number): void {
    const { length } = value;
    if (length <= shortString && length <= max) {
      const at = this.room(4 + ((length + 3) & ~3));
      const { buffer } = this;
      let index = 0;
      for (; index < length; index += 1) {
        const code = value.charCodeAt(index);
        if (code === 0 || code > 0x7f) break;
        buffer[at + 4 + index] = code;
      }
      if (index === length) {
        this.position = at;
        this.int(length);
        this.pad(at + 4 + length);
        return;
      }
      this.position = at;
    }
    if (value.includes('\0')) throw rpcError('text holds a NUL');
    const bytes = Buffer.byteLength(value);
    if (bytes > max) throw rpcError(`${bytes} bytes where at most ${max} are allowed`);
    this.int(bytes);
    const at = this.room((bytes + 3) & ~3);
    this.buffer.write(value, at, bytes);
    this.pad(at + bytes);
  }

  /** Ends at the next multiple of four from `at` on, filled with zeros. */
  private pad(at: number): void {
    const end = at + (-(at - this.origin()) & 3);
    for (let index = at; index < end; index += 1) this.buffer[index] = 0;
    this.position = end;
  }

  /** What positions are aligned to. */
  private origin(): number {
    return this.message === -1 ? this.start : this.message;
  }

  optionalString(value: string | null, max: number): void {
    if (value === null) {
      this.int(0);
      return;
    }
    this.int(1);
    this.string(value, max);
  }

  opaque(value: Uint8Array, max: number): void {
    const { length } = value;
    if (length > max) throw rpcError(`${length} bytes where at most ${max} are allowed`);
    this.int(length);
    const at = this.room((length + 3) & ~3);
    this.buffer.set(value, at);
    this.pad(at + length);
  }

  /** Bytes as they are, without length or padding: stream data. */
  raw(bytes: Uint8Array): void {
    const at = this.room(bytes.length);
    this.buffer.set(bytes, at);
  }

  uuid(value: string): void {
    let count = 0;
    let high = -1;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code === 0x2d) continue;
      const nibble = code < 256 ? (nibbles[code] as number) : -1;
      if (nibble === -1 || count === 16) throw rpcError(`'${value}' is no UUID`);
      if (high === -1) {
        high = nibble;
        continue;
      }
      uuidBytes[count] = (high << 4) | nibble;
      count += 1;
      high = -1;
    }
    if (count !== 16 || high !== -1) throw rpcError(`'${value}' is no UUID`);
    const at = this.room(16);
    this.buffer.set(uuidBytes, at);
  }

  private characters(bytes: Uint8Array, count: number): void {
    const at = this.room(count * 4);
    this.buffer.fill(0, at, at + count * 4);
    // The runtimes of C sign-extend a char.
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      if (byte > 0x7f) this.buffer.fill(0xff, at + index * 4, at + index * 4 + 3);
      this.buffer[at + index * 4 + 3] = byte;
    }
  }

  /** A fixed array of char that holds text; cut to leave room for a NUL. */
  fixedChars(value: string, count: number): void {
    this.characters(Buffer.from(value).subarray(0, count - 1), count);
  }

  /** A variable array of char that holds text and its NUL. */
  chars(value: string, max: number): void {
    const bytes = Buffer.from(value);
    this.count(bytes.length + 1, max);
    this.characters(bytes, bytes.length + 1);
  }

  /** A variable array of char that holds bytes. */
  charBytes(value: Uint8Array, max: number): void {
    this.count(value.length, max);
    this.characters(value, value.length);
  }
}

const uuidBytes = new Uint8Array(16);
