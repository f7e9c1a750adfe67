/** Asks a silent client whether it lives, and says when it doesn't. */
export class Keepalive {
  readonly #interval: number;
  readonly #count: number;
  readonly #ping: () => void;
  readonly #dead: () => void;
  readonly #lastInput: () => number;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;
  #since = 0;

  constructor(options: { interval: number; count: number; lastInput(): number; ping(): void; dead(): void }) {
    this.#interval = options.interval * 1000;
    this.#count = options.count;
    this.#lastInput = options.lastInput;
    this.#ping = options.ping;
    this.#dead = options.dead;
  }

  /** Starts asking; calling it again changes nothing. */
  start(): void {
    if (this.#timer !== undefined || this.#interval <= 0) return;
    this.#timer = setInterval(() => this.#tick(), this.#interval);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    const heard = this.#lastInput();
    if (heard !== this.#since) {
      this.#since = heard;
      this.#asked = 0;
      if (performance.now() - heard < this.#interval) return;
    }
    if (this.#asked >= this.#count) {
      this.stop();
      this.#dead();
      return;
    }
    this.#asked++;
    this.#ping();
  }
}
