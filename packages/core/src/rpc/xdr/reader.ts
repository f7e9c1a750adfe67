import { Buffer, isUtf8 } from 'node:buffer';
import { rpcError } from './errors.js';

const scratch = new DataView(new ArrayBuffer(8));
const empty = Buffer.alloc(0);
/** Strings up to this many bytes are decoded here: cheaper than the way into the runtime and back. */
const shortString = 24;

/**
 * Reads XDR values (RFC 4506) from bytes. Every read is checked against the end of the data and the limit of its type; what doesn't
 * fit throws a VirtError `RPC`, after which the reader is of no use until {@link reset}.
 */
export class XdrReader {
  private buffer: Buffer = empty;
  private position = 0;
  private end = 0;

  constructor(buffer: Uint8Array = empty, start = 0, end = buffer.length) {
    this.reset(buffer, start, end);
  }

  /** Starts over on other bytes. */
  reset(buffer: Uint8Array, start = 0, end = buffer.length): this {
    this.buffer = Buffer.isBuffer(buffer)
      ? buffer
      : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    this.position = start;
    this.end = end;
    return this;
  }

  /** Bytes not yet read. */
  get remaining(): number {
    return this.end - this.position;
  }

  /** Throws if anything is left. */
  finish(): void {
    if (this.position !== this.end)
      throw rpcError(`${this.end - this.position} bytes too many at the end of a message`);
  }

  private skip(length: number): number {
    const { position } = this;
    if (length > this.end - position)
      throw rpcError(`message ends ${length - (this.end - position)} bytes too early`);
    this.position = position + length;
    return position;
  }

  int(): number {
    const at = this.skip(4);
    const { buffer } = this;
    return (
      ((buffer[at] as number) << 24) |
      ((buffer[at + 1] as number) << 16) |
      ((buffer[at + 2] as number) << 8) |
      (buffer[at + 3] as number)
    );
  }

  uint(): number {
    return this.int() >>> 0;
  }

  hyper(): bigint {
    const high = this.int();
    const low = this.int();
    if (high === 0) return BigInt(low >>> 0);
    scratch.setInt32(0, high);
    scratch.setInt32(4, low);
    return scratch.getBigInt64(0);
  }

  uhyper(): bigint {
    const high = this.int();
    const low = this.int();
    if (high === 0) return BigInt(low >>> 0);
    scratch.setInt32(0, high);
    scratch.setInt32(4, low);
    return scratch.getBigUint64(0);
  }

  /** An unsigned hyper that holds flags. */
  flags64(): number {
    const high = this.uint();
    const low = this.uint();
    if (high > 0x1fffff) throw rpcError('flags have more than 53 bits');
    return high * 0x1_0000_0000 + low;
  }

  double(): number {
    scratch.setInt32(0, this.int());
    scratch.setInt32(4, this.int());
    return scratch.getFloat64(0);
  }

  /** XDR's bool, and an int that C uses as one: anything but 0 is true, as for libvirt; go-libvirt sends other values than 1. */
  bool(): boolean {
    return this.int() !== 0;
  }

  /** One of an enum's values. */
  enumeration(values: ReadonlySet<number>): number {
    const value = this.int();
    if (!values.has(value)) throw rpcError(`${value} is no value of its enum`);
    return value;
  }

  /** The length of an array whose items take at least `itemBytes` each. */
  count(max: number, itemBytes = 4): number {
    const count = this.uint();
    if (count > max) throw rpcError(`${count} items where at most ${max} are allowed`);
    if (count * itemBytes > this.end - this.position) throw rpcError('message ends within an array');
    return count;
  }

  private bytes(max: number): number {
    const length = this.uint();
    if (length > max) throw rpcError(`${length} bytes where at most ${max} are allowed`);
    if (length > this.end - this.position) throw rpcError('message ends within text or bytes');
    this.skip((length + 3) & ~3);
    return length;
  }

  /** UTF-8 text of at most `max` bytes, without NUL. */
  string(max: number): string {
    const length = this.bytes(max);
    const start = this.position - ((length + 3) & ~3);
    const { buffer } = this;
    if (length <= shortString) {
      let text = '';
      let index = start;
      const stop = start + length;
      for (; index < stop; index += 1) {
        const byte = buffer[index] as number;
        if (byte === 0 || byte > 0x7f) break;
        text += String.fromCharCode(byte);
      }
      if (index === stop) return text;
    }
    const text = buffer.toString('utf8', start, start + length);
    if (text.includes('\ufffd') && !isUtf8(buffer.subarray(start, start + length)))
      throw rpcError('text is not UTF-8');
    if (text.includes('\0')) throw rpcError('text holds a NUL');
    return text;
  }

  optionalString(max: number): string | null {
    return this.bool() ? this.string(max) : null;
  }

  /** Bytes of variable length, copied. */
  opaque(max: number): Uint8Array {
    const length = this.bytes(max);
    const start = this.position - ((length + 3) & ~3);
    const bytes = new Uint8Array(length);
    this.buffer.copy(bytes, 0, start, start + length);
    return bytes;
  }

  /** Sixteen bytes as a canonical UUID. */
  uuid(): string {
    const at = this.skip(16);
    const hex = this.buffer.toString('hex', at, at + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** `count` chars, which XDR stores as four bytes each. */
  private characters(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let index = 0; index < count; index += 1) bytes[index] = this.int();
    return bytes;
  }

  /** A fixed array of char: text up to its first NUL. */
  fixedChars(count: number): string {
    const bytes = this.characters(count);
    const end = bytes.indexOf(0);
    return Buffer.from(bytes.buffer, 0, end === -1 ? count : end).toString('utf8');
  }

  /** A variable array of char: text up to its first NUL. */
  chars(max: number): string {
    return this.fixedChars(this.count(max));
  }

  /** A variable array of char that holds bytes. */
  charBytes(max: number): Uint8Array {
    return this.characters(this.count(max));
  }

  /** What is left, as a view. */
  rest(): Buffer {
    const at = this.position;
    this.position = this.end;
    return this.buffer.subarray(at, this.end);
  }
}
