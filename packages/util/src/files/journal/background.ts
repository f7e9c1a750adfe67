import type { Logger } from '../../log/index.js';
import type { Applier } from './applier.js';

export interface BackgroundOptions {
  readonly quiet: number;
  readonly idle: number;
  readonly logger: Logger | undefined;
}

/** Milliseconds that a change waits for its file at most while others keep coming. */
const longestWait = 5000;
const firstRetry = 1000;
const lastRetry = 30_000;

/**
 * When files are written behind the journal: soon after a change when things are quiet, so that who lists the folder
 * finds them, but not in the midst of a burst, where each file would cost more than its change: when another change comes
 * they wait again. Later they're synced and the journal is emptied. What fails is told once, and tried again and again.
 */
export class Background {
  readonly #folder: string;
  readonly #applier: Applier;
  readonly #options: BackgroundOptions;
  /** True while a change is being made. */
  readonly #busy: () => boolean;
  /** Makes durable what can still be lost of the journal; files come after that. */
  readonly #settle: () => Promise<void>;
  /** Syncs all files and empties the journal; gives what failed. */
  readonly #checkpoint: () => Promise<unknown>;
  #timer: NodeJS.Timeout | undefined;
  #due = 0;
  #since: number | undefined;
  #running = false;
  /** A change came since files began to be written. */
  #disturbed = false;
  /** Milliseconds to the next try, while things fail. */
  #retry = 0;

  constructor(
    folder: string,
    applier: Applier,
    options: BackgroundOptions,
    busy: () => boolean,
    settle: () => Promise<void>,
    checkpoint: () => Promise<unknown>,
  ) {
    this.#folder = folder;
    this.#applier = applier;
    this.#options = options;
    this.#busy = busy;
    this.#settle = settle;
    this.#checkpoint = checkpoint;
  }

  /** To be called after each change. */
  changed(): void {
    this.#disturbed = true;
    const now = performance.now();
    this.#since ??= now;
    if (this.#running || this.#retry > 0) return;
    if (now - this.#since > longestWait) void this.#run();
    else this.#wake(this.#options.quiet);
  }

  /** To be called with what an attempt to write or sync files gave: what failed, or undefined. */
  tell(failure: unknown): void {
    if (failure === undefined) {
      if (this.#retry > 0)
        this.#options.logger?.info(`the changes of '${this.#folder}' are in their files again`);
      this.#retry = 0;
      return;
    }
    if (this.#retry === 0)
      this.#options.logger?.error(
        `the files of '${this.#folder}' can't be written: changes are safe in its journal meanwhile, and it is tried again`,
        { error: failure },
      );
    this.#retry = Math.min(lastRetry, this.#retry === 0 ? firstRetry : this.#retry * 2);
    this.#wake(this.#retry);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#retry = 0;
  }

  #wake(delay: number): void {
    if (this.#timer !== undefined && this.#due === delay) {
      this.#timer.refresh();
      return;
    }
    clearTimeout(this.#timer);
    this.#due = delay;
    this.#timer = setTimeout(() => this.#whenDue(), delay).unref();
  }

  #whenDue(): void {
    // It's quiet only when nobody waits for the journal either.
    if (this.#busy()) this.#timer?.refresh();
    else void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = true;
    this.#disturbed = false;
    const since = this.#since;
    const overdue = since !== undefined && performance.now() - since > longestWait;
    this.#since = undefined;
    try {
      // Nothing was written since it last was quiet: it's time to sync.
      if (this.#applier.wanted.size === 0) this.tell(await this.#checkpoint());
      else {
        await this.#settle();
        this.tell(await this.#applier.run(undefined, () => this.#disturbed && !overdue));
      }
    } finally {
      this.#running = false;
    }
    if (this.#retry > 0 || this.#applier.isIdle) return;
    if (this.#applier.wanted.size === 0) this.#wake(this.#options.idle);
    else {
      // What was left has waited since it first did.
      if (!overdue) this.#since = since ?? this.#since;
      this.#wake(this.#options.quiet);
    }
  }
}
