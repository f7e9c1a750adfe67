const newline = 0x0a;

/**
 * Cuts a byte stream into lines. Each byte is looked at once, however the stream is chunked: parts of an unfinished line
 * are kept as they came and joined when the newline arrives.
 */
export class LineSplitter {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #held = 0;

  /** @param limit the most bytes that one line may have */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Calls `line` for every line that `chunk` completes, without its newline.
   * @throws RangeError when a line is beyond the limit.
   */
  push(chunk: Buffer, line: (text: string) => void): void {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(newline, start);
      if (end < 0) break;
      const rest = chunk.subarray(start, end);
      start = end + 1;
      if (this.#held === 0) {
        line(rest.toString('utf8'));
        continue;
      }
      this.#parts.push(rest);
      const whole = Buffer.concat(this.#parts, this.#held + rest.length);
      this.#parts = [];
      this.#held = 0;
      line(whole.toString('utf8'));
    }
    if (start === chunk.length) return;
    const rest = start === 0 ? chunk : chunk.subarray(start);
    this.#held += rest.length;
    if (this.#held > this.#limit) throw new RangeError(`a line is longer than ${this.#limit} bytes`);
    this.#parts.push(rest);
  }
}
