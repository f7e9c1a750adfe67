import { dirname, join } from 'node:path';
import { Mutex } from '../../async/semaphore.js';
import { syncDirectory, temporaryFor, unlinkIfExists } from '../durable.js';
import { close, errnoOf, fsync, open, rename, symlink, unlink, write } from '../syscalls.js';
import type { FileStep } from './format.js';

/** What a file is to be, and how far that has come. */
interface Entry {
  readonly step: FileStep;
  /** Of the journal segment that has the step's record. */
  readonly epoch: number;
  /** The written file, open until it is synced, so that no error of the disk gets lost. */
  fd: number | undefined;
  /** The descriptor is in use and closed by who uses it. */
  busy: boolean;
}

/** Leaves threads of Node's pool for the journal itself, and for all else. */
const workers = 2;
/** Files that wait open for their sync; more of them are synced at once. */
const mostOpen = 200;
const never = (): boolean => false;

/**
 * Brings changes to their files, of each name only the newest, and syncs them later, many at a time. Changes are
 * recorded in a journal before they come here: until {@link sync} says that they are durable, its records must stay.
 */
export class Applier {
  readonly #folder: string;
  /** Not in the folder yet, oldest first. */
  readonly #wanted = new Map<string, Entry>();
  /** In the folder, but maybe not on the disk. */
  readonly #unsynced = new Map<string, Entry>();
  /** Two runs would write one file at the same time. */
  readonly #turn = new Mutex();
  #open = 0;
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The steps that are not in the folder yet, by name. */
  get wanted(): ReadonlyMap<string, { readonly step: FileStep }> {
    return this.#wanted;
  }

  /** Bytes that wait to be written, each file counted with a block of its file system more. */
  get waiting(): number {
    return this.#bytes;
  }

  /** True if nothing waits to be written or synced. */
  get isIdle(): boolean {
    return this.#wanted.size === 0 && this.#unsynced.size === 0;
  }

  /** True while files are written or synced. */
  get isBusy(): boolean {
    return this.#turn.locked;
  }

  /** Takes steps that the segment with this epoch has; what is waiting for the same names is superseded. */
  add(steps: readonly FileStep[], epoch: number): void {
    for (const step of steps) {
      // The older content needn't last: the journal has the newer one.
      this.#release(this.#unsynced.get(step.name));
      this.#unsynced.delete(step.name);
      this.#want({ step, epoch, fd: undefined, busy: false });
    }
  }

  /**
   * Tries each step that waits, those of segments up to `epoch`, and gives the first failure. What failed goes on waiting,
   * and so does what is left when `enough` says so.
   */
  run(epoch = Number.POSITIVE_INFINITY, enough: () => boolean = never): Promise<unknown> {
    return this.#turn.run(async () => {
      const entries = [...this.#wanted.values()].filter((entry) => entry.epoch <= epoch);
      return each(entries, async (entry) => {
        if (this.#wanted.get(entry.step.name) === entry && !enough()) await this.#apply(entry);
      });
    });
  }

  /** Makes durable what is in the folder of segments up to `epoch`, and gives the first failure. What failed waits to be written anew. */
  sync(epoch = Number.POSITIVE_INFINITY): Promise<unknown> {
    return this.#turn.run(async () => {
      const entries = [...this.#unsynced.values()].filter((entry) => entry.epoch <= epoch);
      const folders = new Map<string, Entry[]>();
      for (const entry of entries) {
        const folder = dirname(join(this.#folder, entry.step.name));
        const there = folders.get(folder) ?? [];
        folders.set(folder, there);
        there.push(entry);
      }
      const failure = await each(entries, (entry) => this.#syncFile(entry));
      const folderFailure = await each([...folders], async ([folder, changed]) => {
        try {
          await syncDirectory(folder).catch((error: unknown) => {
            // Nothing can be in a folder that isn't there.
            const gone = errnoOf(error) === 'ENOENT' && changed.every(({ step }) => step.kind === 'remove');
            if (!gone) throw error;
          });
          for (const entry of changed) this.#forget(entry);
        } catch (error) {
          for (const entry of changed) this.#startAgain(entry);
          throw error;
        }
      });
      return failure ?? folderFailure;
    });
  }

  /** Forgets everything. */
  clear(): void {
    for (const entry of this.#unsynced.values()) this.#release(entry);
    this.#unsynced.clear();
    this.#wanted.clear();
    this.#bytes = 0;
  }

  async #apply(entry: Entry): Promise<void> {
    const fd = await applyStep(this.#folder, entry.step, this.#open >= mostOpen);
    const { name } = entry.step;
    if (fd !== undefined) {
      entry.fd = fd;
      this.#open++;
    }
    if (this.#wanted.get(name) === entry) {
      this.#unwant(name);
      this.#unsynced.set(name, entry);
    } else this.#release(entry);
  }

  async #syncFile(entry: Entry): Promise<void> {
    if (entry.fd === undefined) return;
    entry.busy = true;
    try {
      await fsync(entry.fd);
    } catch (error) {
      this.#startAgain(entry);
      throw error;
    } finally {
      entry.busy = false;
      this.#release(entry);
    }
  }

  /** A second fsync would say yes to what the first one lost: the file is written anew. */
  #startAgain(entry: Entry): void {
    const { name } = entry.step;
    if (this.#unsynced.get(name) !== entry) return;
    this.#unsynced.delete(name);
    this.#want(entry);
  }

  #want(entry: Entry): void {
    const { name } = entry.step;
    this.#unwant(name);
    this.#wanted.set(name, entry);
    this.#bytes += sizeOf(entry.step);
  }

  #unwant(name: string): void {
    const entry = this.#wanted.get(name);
    if (entry === undefined) return;
    this.#wanted.delete(name);
    this.#bytes -= sizeOf(entry.step);
  }

  #forget(entry: Entry): void {
    if (this.#unsynced.get(entry.step.name) === entry) this.#unsynced.delete(entry.step.name);
  }

  #release(entry: Entry | undefined): void {
    if (entry?.fd === undefined || entry.busy) return;
    close(entry.fd);
    entry.fd = undefined;
    this.#open--;
  }
}

function sizeOf(step: FileStep): number {
  return 4096 + (step.kind === 'write' ? step.data.length : 0);
}

/**
 * Makes a file of the folder what a step says, whole at any time. Gives the descriptor of what was written; with
 * `durable` it is synced before it gets its name, and closed.
 */
export async function applyStep(
  folder: string,
  step: FileStep,
  durable: boolean,
): Promise<number | undefined> {
  const path = join(folder, step.name);
  if (step.kind === 'remove') {
    await unlinkIfExists(path);
    return undefined;
  }
  const temporary = temporaryFor(path);
  if (step.kind === 'link') {
    await symlink(step.target, temporary);
    await rename(temporary, path).catch(async (error: unknown) => {
      await unlink(temporary).catch(() => {});
      throw error;
    });
    return undefined;
  }
  let fd: number | undefined = await open(temporary, 'wx', 0o600);
  try {
    for (let done = 0; done < step.data.length; ) done += await write(fd, step.data, done);
    if (durable) {
      await fsync(fd);
      close(fd);
      fd = undefined;
    }
    await rename(temporary, path);
    return fd;
  } catch (error) {
    if (fd !== undefined) close(fd);
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

/** Does all of them, some at a time; gives the first failure. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<unknown> {
  let failure: unknown;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++])
      try {
        await work(item);
      } catch (error) {
        failure ??= error;
      }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return failure;
}
