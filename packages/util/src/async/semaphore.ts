import { throwIfAborted, type WaitOptions, watchLimits } from './abort.js';

/** Gives back what was acquired; calling it again does nothing. */
export interface Release extends Disposable {
  (): void;
}

interface Waiter {
  grant(release: Release): void;
}

/** Lets at most `limit` holders in at once, in the order they asked. */
export class Semaphore {
  readonly limit: number;
  #held = 0;
  readonly #waiters = new Set<Waiter>();

  constructor(limit: number) {
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError('a limit is a whole number from 1 up');
    this.limit = limit;
  }

  /** How many hold it now. */
  get held(): number {
    return this.#held;
  }

  /** How many wait for it. */
  get waiting(): number {
    return this.#waiters.size;
  }

  /** Acquires at once or not at all. */
  tryAcquire(): Release | undefined {
    if (this.#held >= this.limit) return undefined;
    this.#held++;
    return this.#release();
  }

  /** Acquires in turn. Rejects, holding nothing, when the limits say so: `OPERATION_ABORTED`, `OPERATION_TIMEOUT`. */
  acquire(options: WaitOptions = {}): Promise<Release> {
    return new Promise<Release>((resolve, reject) => {
      throwIfAborted(options.signal, options.what);
      const free = this.tryAcquire();
      if (free !== undefined) {
        resolve(free);
        return;
      }
      const waiter: Waiter = {
        grant: (release) => {
          stop();
          resolve(release);
        },
      };
      this.#waiters.add(waiter);
      const stop = watchLimits(options, (error) => {
        this.#waiters.delete(waiter);
        reject(error);
      });
    });
  }

  /** Runs `task` while holding. */
  async run<T>(task: () => T | PromiseLike<T>, options: WaitOptions = {}): Promise<T> {
    const release = this.tryAcquireNow(options) ?? (await this.acquire(options));
    try {
      return await task();
    } finally {
      release();
    }
  }

  private tryAcquireNow(options: WaitOptions): Release | undefined {
    throwIfAborted(options.signal, options.what);
    return this.tryAcquire();
  }

  #release(): Release {
    let done = false;
    const release = (): void => {
      if (done) return;
      done = true;
      const next = this.#waiters.values().next();
      if (next.done) {
        this.#held--;
        return;
      }
      this.#waiters.delete(next.value);
      next.value.grant(this.#release());
    };
    return Object.assign(release, { [Symbol.dispose]: release });
  }
}

/** A {@link Semaphore} for one holder. */
export class Mutex extends Semaphore {
  constructor() {
    super(1);
  }

  get locked(): boolean {
    return this.held > 0;
  }
}

/** One {@link Mutex} per key, kept only while it is held: jobs on one key run in order, jobs on others beside them. */
export class KeyedMutex<K> {
  readonly #locks = new Map<K, Mutex>();

  /** True while some job holds the key. */
  isLocked(key: K): boolean {
    return this.#locks.has(key);
  }

  async run<T>(key: K, task: () => T | PromiseLike<T>, options: WaitOptions = {}): Promise<T> {
    const release = await this.acquire(key, options);
    try {
      return await task();
    } finally {
      release();
    }
  }

  /** Acquires the key in turn; see {@link Semaphore.acquire}. */
  async acquire(key: K, options: WaitOptions = {}): Promise<Release> {
    throwIfAborted(options.signal, options.what);
    let lock = this.#locks.get(key);
    if (lock === undefined) {
      lock = new Mutex();
      this.#locks.set(key, lock);
    }
    const held = lock;
    const release = held.tryAcquire() ?? (await held.acquire(options));
    const giveBack = (): void => {
      release();
      if (!held.locked && this.#locks.get(key) === held) this.#locks.delete(key);
    };
    return Object.assign(giveBack, { [Symbol.dispose]: giveBack });
  }
}
