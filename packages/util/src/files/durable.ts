import { basename, dirname, join } from 'node:path';
import { Semaphore } from '../async/semaphore.js';
import {
  close,
  createNow,
  errnoOf,
  fchmod,
  fchown,
  fsync,
  openDirectory,
  rename,
  renameNow,
  unlink,
  write,
  writeNow,
} from './syscalls.js';

export interface WriteOptions {
  /** Permission bits, whatever the umask says. Default 0o600. */
  readonly mode?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/** One file of a batch. */
export interface FileWrite extends WriteOptions {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/** A file's content, or its parts in their order: a large one needn't be in memory as a whole. */
export type FileData = string | Uint8Array | Iterable<Uint8Array>;

/** Ends the names of half-written files; what lists a directory skips them, {@link cleanTemporaries} removes them. */
export const temporarySuffix = '.tsvirt-tmp';

/**
 * Durable changes of files: after each of these the new content, or the absence, survives a crash of the machine, and at
 * no time is anything but the whole old or the whole new content to be seen.
 *
 * Changes that go through one instance at the same time share the fsync of their directory. The functions
 * {@link writeFileDurable} and {@link removeFileDurable} use an instance of their own for each call.
 */
export class DurableFiles {
  readonly #directories = new Map<string, DirectorySync>();

  /** Writes a file anew: temporary file in its directory, fsync, rename, fsync of the directory. */
  async write(path: string, data: FileData, options: WriteOptions = {}): Promise<void> {
    await replaceFile(path, data, options);
    await this.#syncDirectory(dirname(path));
  }

  /**
   * Writes many files with one fsync for each directory. Each file is whole, old or new, at any time; the batch isn't
   * one transaction: when one write fails, those done stay. All writes are tried; the first failure is thrown.
   */
  async writeMany(files: Iterable<FileWrite>): Promise<void> {
    const limit = new Semaphore(4);
    const directories = new Set<string>();
    const results = await Promise.allSettled(
      Array.from(files, (file) =>
        limit.run(async () => {
          await replaceFile(file.path, file.data, file);
          directories.add(dirname(file.path));
        }),
      ),
    );
    await Promise.all(Array.from(directories, (directory) => this.#syncDirectory(directory)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Removes a file; false if there was none. */
  async remove(path: string): Promise<boolean> {
    const existed = await unlinkIfExists(path);
    if (existed) await this.#syncDirectory(dirname(path));
    return existed;
  }

  /** Removes many files with one fsync for each directory; those that don't exist are passed over. */
  async removeMany(paths: Iterable<string>): Promise<void> {
    const directories = new Set<string>();
    for (const path of paths) if (await unlinkIfExists(path)) directories.add(dirname(path));
    await Promise.all(Array.from(directories, (directory) => this.#syncDirectory(directory)));
  }

  /** Renames a file, replacing what is there, within one file system. */
  async rename(from: string, to: string): Promise<void> {
    await rename(from, to);
    await this.#syncDirectory(dirname(to));
    if (dirname(from) !== dirname(to)) await this.#syncDirectory(dirname(from));
  }

  #syncDirectory(path: string): Promise<void> {
    let sync = this.#directories.get(path);
    if (sync === undefined) {
      sync = new DirectorySync(path, () => this.#directories.delete(path));
      this.#directories.set(path, sync);
    }
    return sync.request();
  }
}

/** {@link DurableFiles.write} for a single file. */
export function writeFileDurable(path: string, data: FileData, options?: WriteOptions): Promise<void> {
  return new DurableFiles().write(path, data, options);
}

/** {@link DurableFiles.writeMany}. */
export function writeFilesDurable(files: Iterable<FileWrite>): Promise<void> {
  return new DurableFiles().writeMany(files);
}

/** {@link DurableFiles.remove} for a single file. */
export function removeFileDurable(path: string): Promise<boolean> {
  return new DurableFiles().remove(path);
}

/**
 * Writes a file atomically but not durably: for what a restart of the machine makes void, such as files below the run
 * directory, which lives in memory.
 */
export function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  return replaceFile(path, data, options, false);
}

/** Group commit: requests made while an fsync is under way share the next one. */
class DirectorySync {
  #running = false;
  #next: Promise<void> | undefined;
  #current: Promise<void> = Promise.resolve();
  readonly #path: string;
  readonly #onIdle: () => void;

  constructor(path: string, onIdle: () => void) {
    this.#path = path;
    this.#onIdle = onIdle;
  }

  request(): Promise<void> {
    if (!this.#running) return this.#start();
    if (this.#next === undefined) {
      const start = (): Promise<void> => this.#start();
      this.#next = this.#current.then(start, start);
    }
    return this.#next;
  }

  #start(): Promise<void> {
    this.#running = true;
    this.#next = undefined;
    this.#current = syncDirectory(this.#path).finally(() => {
      this.#running = false;
      if (this.#next === undefined) this.#onIdle();
    });
    return this.#current;
  }
}

/** fsync of a directory: makes renames, creations and removals in it durable. */
export async function syncDirectory(path: string): Promise<void> {
  const fd = openDirectory(path);
  try {
    await fsync(fd);
  } finally {
    close(fd);
  }
}

/** Removes a file, not durably; false if there was none. */
export async function unlinkIfExists(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Bytes up to which a file is written without a trip to the thread pool. */
const smallFile = 256 * 1024;

async function writeWhole(fd: number, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; )
    offset += bytes.length > smallFile ? await write(fd, bytes, offset) : writeNow(fd, bytes, offset);
}

async function replaceFile(
  path: string,
  data: FileData,
  options: WriteOptions,
  durable = true,
): Promise<void> {
  const mode = options.mode ?? 0o600;
  const { fd, temporary } = openTemporary(path, mode);
  let isOpen = true;
  try {
    if (options.uid !== undefined || options.gid !== undefined)
      await fchown(fd, options.uid ?? -1, options.gid ?? -1);
    // The umask never touches the owner's bits in practice, so that a private file needs no second call.
    if ((mode & 0o077) !== 0) await fchmod(fd, mode);
    if (typeof data === 'string') await writeWhole(fd, Buffer.from(data));
    else if (data instanceof Uint8Array) await writeWhole(fd, data);
    else for (const part of data) await writeWhole(fd, part);
    if (durable) await fsync(fd);
    isOpen = false;
    close(fd);
    renameNow(temporary, path);
  } catch (error) {
    if (isOpen) close(fd);
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

/** A name beside a file for its new content to be made under. */
export function temporaryFor(path: string): string {
  const random = Math.floor(Math.random() * 2 ** 48).toString(36);
  // A name of up to 255 bytes is legal for the file itself, so the temporary one doesn't grow with it.
  return join(dirname(path), `.${basename(path).slice(0, 40)}.${random}${temporarySuffix}`);
}

function openTemporary(path: string, mode: number): { fd: number; temporary: string } {
  for (;;) {
    const temporary = temporaryFor(path);
    try {
      return { fd: createNow(temporary, mode), temporary };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}
