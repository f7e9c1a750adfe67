import { writeAt, writeAtNow } from '../syscalls.js';

/** Milliseconds within which a write of a quick disk is done, the way through the thread pool included. */
const quick = 1;
/** Milliseconds after which a disk isn't a quick one. Less can also mean that another process had the processor. */
const slow = 4;
/** Quick writes that a write between the two takes back. */
const setback = 4;
const firstTrial = 16;
const longestTrial = 4096;
/** Of so many writes in this thread one goes to the pool, to see whether others have come meanwhile. */
const glance = 64;

/** How {@link SyncedWrites} writes and measures; a test may say it. */
export interface WriteMeans {
  readonly now: () => number;
  readonly inPool: typeof writeAt;
  readonly here: typeof writeAtNow;
}

const means: WriteMeans = { now: () => performance.now(), inPool: writeAt, here: writeAtNow };

/**
 * Writes to a file each write to which is on the disk when it returns. The way to a thread of Node's pool and back takes
 * as long as a quick disk takes to write. So where the disk has mostly been quick, and nobody else wanted to write meanwhile,
 * writes are made in this thread. After one that was slow they go to the pool again, until the disk was quick twice as often
 * as before.
 */
export class SyncedWrites {
  readonly #fd: number;
  readonly #means: WriteMeans;
  /** Quick writes in the pool, less what others took back. */
  #quick = 0;
  /** How many of them it takes. */
  #trial = firstTrial;
  /** Writes in this thread since the last one in the pool. */
  #here = 0;

  constructor(fd: number, how: Partial<WriteMeans> = {}) {
    this.#fd = fd;
    this.#means = { ...means, ...how };
  }

  /** True if the next write would be made in this thread, with nobody else waiting. */
  get isQuick(): boolean {
    return this.#quick >= this.#trial && this.#here < glance;
  }

  /** Measures a write that this thread waits for, made another way. */
  async elsewhere(write: () => Promise<void>): Promise<void> {
    const begin = this.#means.now();
    await write();
    this.#wroteHere(this.#means.now() - begin);
  }

  /** Measures what this thread does for such a write before it waits: on some file systems it's the write itself. */
  begin<T>(write: () => T): T {
    const begin = this.#means.now();
    const begun = write();
    this.#unlessSlow(this.#means.now() - begin);
    return begun;
  }

  /**
   * Durable when it resolves. `crowded` says whether anything else waits for the disk, now or once it's written; without it
   * the write is no measure and is made in the pool.
   */
  async write(bytes: Uint8Array, position: number, crowded?: () => boolean): Promise<void> {
    const { now, inPool, here } = this.#means;
    const inThread = this.isQuick && crowded?.() === false;
    const begin = now();
    for (let done = 0; done < bytes.length; )
      done += inThread
        ? here(this.#fd, bytes, done, position + done)
        : await inPool(this.#fd, bytes, done, position + done);
    const took = now() - begin;
    if (inThread) this.#wroteHere(took);
    else if (crowded !== undefined) {
      this.#here = 0;
      if (took > slow || crowded()) this.#quick = 0;
      else this.#quick = took < quick ? this.#quick + 1 : Math.max(0, this.#quick - setback);
      // A long time of quick writes shall not outweigh what comes after.
      this.#quick = Math.min(this.#quick, this.#trial + setback);
    }
  }

  #wroteHere(took: number): void {
    this.#here++;
    this.#unlessSlow(took);
  }

  #unlessSlow(took: number): void {
    if (took <= slow) return;
    this.#quick = 0;
    this.#trial = Math.min(longestTrial, this.#trial * 2);
  }
}
