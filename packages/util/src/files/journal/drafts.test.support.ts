import fs from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { folderOf, keeper, still, write } from './journal.test.support.js';
import type { JournaledFolder, JournaledFolderOptions } from './journaled-folder.js';

/** Takes drafts from the first, however long the disk takes. */
export const drafting: JournaledFolderOptions = { ...still, drafts: true, clock: () => 0 };

/** Writes that a disk must have been quick for before there are drafts. */
const trial = 16;

/** A folder where direct writes are possible: the one for temporary files may be in memory. */
export async function diskFolder(t: ExecutionContext): Promise<string> {
  const folder = await folderOf(t);
  const probe = join(folder, 'probe');
  await writeFile(probe, '');
  try {
    fs.closeSync(fs.openSync(probe, fs.constants.O_RDWR | fs.constants.O_DIRECT));
    await rm(probe);
    return folder;
  } catch {
    const other = await mkdtemp(join(process.cwd(), '.drafts-test-'));
    t.teardown(() => rm(other, { recursive: true, force: true }));
    return other;
  }
}

/** A folder's keeper whose disk is known to be quick. */
export async function drafter(
  t: ExecutionContext,
  folder: string,
  options = drafting,
): Promise<JournaledFolder> {
  const files = keeper(t, folder, options);
  for (let i = 0; i < trial; i++) await files.commit([write('warm', String(i))]);
  await files.checkpoint();
  return files;
}

/** What a disk has of a journal. */
export interface Disk {
  /** A folder as the machine would find it after losing its power now: this journal, and no file of it. */
  crashed(): Promise<string>;
}

/**
 * Watches what is written to the journal of a folder: what is synced with its write, or later, lasts; what isn't may be lost, and is.
 * Drafts don't go through the functions that are watched: they're on the disk, whole or not at all.
 * The functions are exchanged for the whole process: tests that use it must be serial.
 */
export async function watchedDisk(t: ExecutionContext, folder: string): Promise<Disk> {
  const path = join(folder, '.journal');
  const lasting = await readFile(path);
  const { O_DSYNC } = fs.constants;
  const { open, openSync, write: writeLater, writeSync, closeSync } = fs;
  const cached = new Set<number>();
  const note = (fd: number, data: Uint8Array, offset: number, length: number, position: number | null) => {
    if (position === null || cached.has(fd) || !isJournal(fd, path)) return;
    Buffer.from(data.buffer, data.byteOffset + offset, length).copy(lasting, position);
  };
  const changed = {
    openSync: (file: string, flags: number, mode?: number) => {
      const fd = openSync(file, flags, mode);
      if (typeof flags === 'number' && (flags & O_DSYNC) === 0 && isJournal(fd, path)) cached.add(fd);
      return fd;
    },
    closeSync: (fd: number) => {
      cached.delete(fd);
      closeSync(fd);
    },
    writeSync: (fd: number, data: Uint8Array, offset: number, length: number, position: number | null) => {
      const count = writeSync(fd, data, offset, length, position);
      note(fd, data, offset, count, position);
      return count;
    },
    write: (...args: unknown[]) => {
      const [fd, data, offset, length, position, done] = args;
      if (args.length < 6) return (writeLater as (...all: unknown[]) => void)(...args);
      return writeLater(
        fd as number,
        data as Uint8Array,
        offset as number,
        length as number,
        position as number,
        (error, count) => {
          if (error === null)
            note(fd as number, data as Uint8Array, offset as number, count, position as number | null);
          (done as (error: Error | null, count: number) => void)(error, count);
        },
      );
    },
  };
  Object.assign(fs, changed);
  syncBuiltinESMExports();
  t.teardown(() => {
    Object.assign(fs, { open, openSync, write: writeLater, writeSync, closeSync });
    syncBuiltinESMExports();
  });
  return {
    async crashed() {
      const into = await folderOf(t);
      await copyFile(path, join(into, '.journal'));
      const image = await readFile(join(into, '.journal'));
      // Behind the segments, of which each has the size that its header says, come the drafts.
      lasting.copy(image, 0, 0, lasting.readUInt32LE(10) * 2);
      await writeFile(join(into, '.journal'), image);
      return into;
    },
  };
}

function isJournal(fd: number, path: string): boolean {
  try {
    return fs.readlinkSync(`/proc/self/fd/${fd}`) === path;
  } catch {
    return false;
  }
}

/** What a folder has of drafts once a crash is over: what they were begun with, in the order in which they're made changes again. */
export async function redone(t: ExecutionContext, folder: string): Promise<string[]> {
  const files = keeper(t, folder);
  await files.replay();
  const found: string[] = [];
  await files.redo(async (content) => void found.push(Buffer.from(content).toString()));
  await files.close();
  return found;
}
