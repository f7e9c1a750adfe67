import type { BigIntStats } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { temporarySuffix } from './durable.js';
import { close, errnoOf, fstat, open, read, stat, statPathNow, unlink } from './syscalls.js';

/** What {@link readFileLimited} reads at most unless told otherwise: 16 MiB. */
export const defaultReadLimit = 16 * 1024 * 1024;

/** Reads a whole file of at most `limit` bytes; `OPERATION_FAILED` for a longer one, a system error if it can't be read. */
export async function readFileLimited(path: string, limit = defaultReadLimit): Promise<Buffer> {
  const fd = await open(path, 'r');
  try {
    // Files of /proc and /sys say size 0, and a file may grow: the size is only a first guess.
    const { size } = await fstat(fd);
    let buffer = Buffer.allocUnsafe(Math.min(size > 0 ? size + 1 : 4096, limit + 1));
    let length = 0;
    for (;;) {
      if (length > limit)
        throw new VirtError(ErrorCode.OPERATION_FAILED, `the file '${path}' is longer than ${limit} bytes`);
      if (length === buffer.length) {
        const larger = Buffer.allocUnsafe(Math.min(buffer.length * 2, limit + 1));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      const count = await read(fd, buffer, length);
      if (count === 0) return buffer.subarray(0, length);
      length += count;
    }
  } finally {
    close(fd);
  }
}

/** {@link readFileLimited} as UTF-8 text. */
export async function readText(path: string, limit = defaultReadLimit): Promise<string> {
  return (await readFileLimited(path, limit)).toString('utf8');
}

/** {@link readText}, or undefined where there is no such file. */
export async function readTextIfExists(path: string, limit = defaultReadLimit): Promise<string | undefined> {
  try {
    return await readText(path, limit);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** True if something is at the path, links followed; a path that can't be looked at is a system error. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}

/** What is at the path, links followed; undefined where nothing is, as with a link to nowhere. */
export async function statIfExists(path: string): Promise<BigIntStats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    return undefinedIfNowhere(error);
  }
}

/** {@link statIfExists} for a thread that may wait for a disk. */
export function statIfExistsNow(path: string): BigIntStats | undefined {
  try {
    return statPathNow(path);
  } catch (error) {
    return undefinedIfNowhere(error);
  }
}

function undefinedIfNowhere(error: unknown): undefined {
  const code = errnoOf(error);
  if (code !== 'ENOENT' && code !== 'ELOOP') throw error;
}

/** The names in a directory that end in `suffix`, sorted; none if there is no directory. Half-written files aren't listed. */
export async function listDirectory(path: string, suffix = ''): Promise<string[]> {
  try {
    const names = await readdir(path);
    return names.filter((name) => name.endsWith(suffix) && !name.endsWith(temporarySuffix)).sort();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Removes what a crash left half-written in a directory; to be called when nothing else writes there. */
export async function cleanTemporaries(path: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  for (const name of names) if (name.endsWith(temporarySuffix)) await unlink(join(path, name));
}
