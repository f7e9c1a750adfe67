import { type FSWatcher, ftruncateSync, readSync, watch, writeSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { errnoOf } from '@tsvirt/util';

/** How much is kept of a log. */
export interface LogBounds {
  /** Bytes of a log above which it is put aside. */
  readonly size: number;
  /** How many are kept aside: `NAME.0` is the latest. */
  readonly aside: number;
  /** Milliseconds from the first sign that a log grows until its size is looked at. */
  readonly pause: number;
}

/** What libvirt's virtlogd keeps; a second is what QEMU can print beyond it. */
export const logBounds: LogBounds = { size: 2 * 1024 * 1024, aside: 3, pause: 1000 };

const chunkSize = 256 * 1024;

/**
 * Puts a log aside that is too long and goes on with an empty one, in place: who has it open to append to it writes on. Of a log that has
 * grown far beyond its bound the end is kept. What is printed between the last look for more and the cut, some microseconds, is lost.
 * @throws system errors; a log that isn't there is short enough
 */
export async function rollLog(path: string, bounds: LogBounds = logBounds): Promise<void> {
  const log = await openIfExists(path);
  if (log === undefined) return;
  try {
    const { size } = await log.stat();
    if (size <= bounds.size) return;
    for (let number = bounds.aside - 1; number > 0; number--)
      await renameIfExists(`${path}.${number - 1}`, `${path}.${number}`);
    const aside = await open(`${path}.0`, 'w', 0o600);
    try {
      await move(log, aside, Math.max(0, size - 2 * bounds.size), size);
    } finally {
      await aside.close();
    }
  } finally {
    await log.close();
  }
}

/** Copies what a log has from `start` on and empties it at once; `known` is how far it went when that was asked. */
async function move(log: FileHandle, aside: FileHandle, start: number, known: number): Promise<void> {
  const buffer = Buffer.allocUnsafe(chunkSize);
  let at = start;
  while (at < known) {
    const { bytesRead } = await log.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) break;
    await aside.write(buffer, 0, bytesRead);
    at += bytesRead;
  }
  // What came meanwhile. Who prints faster than this copies isn't waited for.
  for (let count = 0; count < 4; count++) {
    const bytes = readSync(log.fd, buffer, 0, buffer.length, at);
    if (bytes === 0) break;
    writeSync(aside.fd, buffer, 0, bytes);
    at += bytes;
  }
  ftruncateSync(log.fd, 0);
}

async function openIfExists(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function renameIfExists(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Keeps a log within bounds while programs append to it, until the returned function is called. It costs nothing while nobody prints,
 * and is looked at once in `bounds.pause` at most. `report` is told what fails.
 */
export function boundLog(
  path: string,
  report: (error: unknown) => void,
  bounds: LogBounds = logBounds,
): () => void {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  let work = Promise.resolve();
  const rest = (): void => {
    watcher?.close();
    watcher = undefined;
    clearTimeout(timer);
  };
  const grown = (): void => {
    rest();
    timer = setTimeout(() => {
      work = work.then(look).catch(report);
    }, bounds.pause).unref();
  };
  const look = async (): Promise<void> => {
    if (over) return;
    // First: what is printed from here on is seen.
    watcher = watchIfExists(path, grown);
    watcher?.on('error', report);
    await rollLog(path, bounds);
  };
  work = look().catch(report);
  return () => {
    over = true;
    rest();
  };
}

function watchIfExists(path: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(path, { persistent: false }, changed);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
