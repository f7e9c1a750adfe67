import { constants } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errnoOf, syncDirectory, temporaryFor, unlinkIfExists } from '@tsvirt/util';
import { fileError } from './image.js';

/**
 * A file that gets a guest's memory. It has its name only once it is whole; until then it's a temporary one beside that.
 * What is no ordinary file, such as a block device, is written as it is.
 */
export class MemoryFile {
  /** The name that it is to have. */
  readonly path: string;
  /** The name that it has until it's whole: the same for what is written as it is. */
  readonly writtenAs: string;
  readonly handle: FileHandle;
  #open = true;

  private constructor(path: string, writtenAs: string, handle: FileHandle) {
    this.path = path;
    this.writtenAs = writtenAs;
    this.handle = handle;
  }

  /** @throws VirtError `SYSTEM_ERROR` with the errno in `int1` */
  static async create(wanted: string): Promise<MemoryFile> {
    const { O_WRONLY, O_CREAT, O_EXCL, O_TRUNC } = constants;
    try {
      const { path, inPlace } = await lookAt(resolve(wanted));
      const name = inPlace ? path : temporaryFor(path);
      const handle = await open(name, inPlace ? O_WRONLY | O_TRUNC : O_WRONLY | O_CREAT | O_EXCL, 0o600);
      return new MemoryFile(path, name, handle);
    } catch (error) {
      throw fileError(`'${wanted}' can't be written`, error);
    }
  }

  /** Makes what was written durable. */
  async sync(): Promise<void> {
    try {
      await this.handle.sync();
    } catch (error) {
      // A pipe, or a device that knows nothing of it.
      if (errnoOf(error) !== 'EINVAL') throw error;
    }
  }

  /** It is whole: it gets its name, durably. */
  async finish(): Promise<void> {
    await this.sync();
    await this.#close();
    if (this.writtenAs === this.path) return;
    await rename(this.writtenAs, this.path);
    try {
      await syncDirectory(dirname(this.path));
    } catch (error) {
      // What isn't there for certain must not be there at all.
      await unlinkIfExists(this.path);
      throw error;
    }
  }

  /** It won't get whole: nothing is left of it. */
  async discard(): Promise<void> {
    await this.#close();
    if (this.writtenAs !== this.path) await unlinkIfExists(this.writtenAs);
  }

  async #close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.handle.close();
  }
}

/** What a name leads to, and whether that is to be written as it is. */
async function lookAt(path: string): Promise<{ readonly path: string; readonly inPlace: boolean }> {
  try {
    const found = await realpath(path);
    const now = await stat(found);
    // Opening a folder fails with the errno that libvirt gives.
    return { path: found, inPlace: !now.isFile() };
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return { path, inPlace: false };
  }
}
