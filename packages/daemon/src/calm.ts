import { type Deferred, deferred } from '@tsvirt/util';

/** Whether nobody has been there for a while. */
export class Calm {
  readonly #duration: number;
  #timer: NodeJS.Timeout | undefined;
  #come = false;
  #ended = false;
  #awaited: Deferred<void> | undefined;

  /** @param duration milliseconds without anybody after which it is calm */
  constructor(duration: number) {
    this.#duration = duration;
  }

  /** True from then on until somebody comes, and after {@link end}. */
  get reached(): boolean {
    return this.#come || this.#ended;
  }

  /** To be told how many are there, whenever that changes. */
  changed(present: number): void {
    clearTimeout(this.#timer);
    this.#come = false;
    if (present > 0 || this.#ended) return;
    this.#timer = setTimeout(() => {
      this.#come = true;
      this.#tell();
    }, this.#duration).unref();
  }

  /** Fulfilled once it is {@link reached}. */
  async wait(): Promise<void> {
    while (!this.reached) {
      this.#awaited ??= deferred();
      await this.#awaited.promise;
    }
  }

  /** Nobody is to wait any longer. */
  end(): void {
    clearTimeout(this.#timer);
    this.#ended = true;
    this.#tell();
  }

  #tell(): void {
    this.#awaited?.resolve();
    this.#awaited = undefined;
  }
}
