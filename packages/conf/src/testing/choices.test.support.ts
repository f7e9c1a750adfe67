/** Choices that look random and are the same for a seed. */
export class Choices {
  #state: number;
  /** How seldom it is to choose what may be left out: from 3, much, to 42, next to nothing. */
  readonly sparseness: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    this.sparseness = 3 + this.below(40);
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}
