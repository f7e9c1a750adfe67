/// <reference lib="esnext.disposable" preserve="true" />

import { throwIfAborted, type WaitOptions, watchLimits } from './abort.js';

/** Gives back what was acquired; calling it again does nothing. */
export interface Release extends Disposable {
  (): void;
}

interface Waiter {
  /** Lets it in, in the place of one who went. */
  grant(): void;
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
    return this.#enter() ? this.#release() : undefined;
  }

  /** Acquires in turn. Rejects, holding nothing, when the limits say so: `OPERATION_ABORTED`, `OPERATION_TIMEOUT`. */
  async acquire(options: WaitOptions = {}): Promise<Release> {
    await this.#turn(options);
    return this.#release();
  }

  /** Runs `task` while holding. */
  async run<T>(task: () => T | PromiseLike<T>, options: WaitOptions = {}): Promise<T> {
    // Mostly nobody holds it: then not even a promise is made.
    throwIfAborted(options.signal, options.what);
    if (!this.#enter()) await this.#turn(options);
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  #enter(): boolean {
    if (this.#held >= this.limit) return false;
    this.#held++;
    return true;
  }

  #turn(options: WaitOptions): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      throwIfAborted(options.signal, options.what);
      if (this.#enter()) {
        resolve();
        return;
      }
      const waiter: Waiter = {
        grant: () => {
          stop();
          resolve();
        },
      };
      this.#waiters.add(waiter);
      const stop = watchLimits(options, (error) => {
        this.#waiters.delete(waiter);
        reject(error);
      });
    });
  }

  #leave(): void {
    const next = this.#waiters.values().next();
    if (next.done) {
      this.#held--;
      return;
    }
    this.#waiters.delete(next.value);
    next.value.grant();
  }

  #release(): Release {
    let done = false;
    const release = (): void => {
      if (done) return;
      done = true;
      this.#leave();
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
    const lock = this.#lock(key);
    try {
      return await lock.run(task, options);
    } finally {
      this.#drop(key, lock);
    }
  }

  /** Acquires the key in turn; see {@link Semaphore.acquire}. */
  async acquire(key: K, options: WaitOptions = {}): Promise<Release> {
    const lock = this.#lock(key);
    try {
      const release = await lock.acquire(options);
      const giveBack = (): void => {
        release();
        this.#drop(key, lock);
      };
      return Object.assign(giveBack, { [Symbol.dispose]: giveBack });
    } catch (error) {
      this.#drop(key, lock);
      throw error;
    }
  }

  #lock(key: K): Mutex {
    let lock = this.#locks.get(key);
    if (lock === undefined) {
      lock = new Mutex();
      this.#locks.set(key, lock);
    }
    return lock;
  }

  /** Forgets a lock that nobody holds any more. */
  #drop(key: K, lock: Mutex): void {
    if (!lock.locked && this.#locks.get(key) === lock) this.#locks.delete(key);
  }
}
