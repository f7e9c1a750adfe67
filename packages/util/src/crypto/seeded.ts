import { uuidFromBytes } from '../uuid/index.js';
import { crypto } from './index.js';

/** Random bytes that follow from a seed: the same again for the same seed, and not to be guessed by who doesn't know it. */
export class SeededRandom {
  readonly #seed: string;
  #block: Buffer = Buffer.alloc(0);
  #used = 0;
  #blocks = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  bytes(count: number): Uint8Array {
    const bytes = Buffer.allocUnsafe(count);
    for (let done = 0; done < count; ) {
      if (this.#used === this.#block.length) this.#refill();
      const copied = this.#block.copy(bytes, done, this.#used);
      this.#used += copied;
      done += copied;
    }
    return bytes;
  }

  /** A random (version 4) UUID. */
  uuid(): string {
    const bytes = this.bytes(16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return uuidFromBytes(bytes);
  }

  #refill(): void {
    this.#block = crypto()
      .createHash('sha256')
      .update(`${this.#blocks++} ${this.#seed}`)
      .digest();
    this.#used = 0;
  }
}
