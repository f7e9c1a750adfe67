import { XdrReader } from '../xdr/reader.js';

/** A small generator of pseudo-random numbers (mulberry32), so that a failing case can be repeated. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const texts = ['', 'a', 'demo', 'größe', '日本', 'x'.repeat(23), 'y'.repeat(79)];

/** A reader that makes values up: given to a codec it yields a value of the codec's type. */
export class RandomReader extends XdrReader {
  constructor(private readonly random: () => number) {
    super();
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  private bytesOf(max: number): Uint8Array {
    return Uint8Array.from({ length: this.below(Math.min(max, 9)) }, () => this.below(256));
  }

  override finish(): void {}

  /** Small, as the discriminant of a typed parameter is read by it too. */
  override int(): number {
    return 1 + this.below(7);
  }

  override uint(): number {
    return this.pick([0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]);
  }

  override hyper(): bigint {
    return this.pick([0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 0x1_0000_0000n]);
  }

  override uhyper(): bigint {
    return this.pick([0n, 1n, 2n ** 32n, 2n ** 64n - 1n]);
  }

  override flags64(): number {
    return this.pick([0, 1, 2 ** 31, 2 ** 40]);
  }

  override double(): number {
    return this.pick([0, -1.5, 1e300]);
  }

  override bool(): boolean {
    return this.random() < 0.5;
  }

  override enumeration(values: ReadonlySet<number>): number {
    return this.pick([...values]);
  }

  override count(max: number): number {
    return this.below(Math.min(max + 1, 4));
  }

  override string(max: number): string {
    return this.pick(texts.filter((text) => Buffer.byteLength(text) <= max));
  }

  override optionalString(max: number): string | null {
    return this.bool() ? this.string(max) : null;
  }

  override opaque(max: number): Uint8Array {
    return this.bytesOf(max);
  }

  override uuid(): string {
    return this.pick(['00000000-0000-0000-0000-000000000000', 'c7a5fdbd-edaf-9455-926a-d65c16db1809']);
  }

  override fixedChars(count: number): string {
    return 'x86_64'.slice(0, count - 1);
  }

  override chars(): string {
    return this.pick(['', 'selinux', 'system_u:system_r:svirt_t']);
  }

  override charBytes(max: number): Uint8Array {
    return this.bytesOf(max);
  }
}
