import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFileLimited } from '../read.js';
import { errnoOf, rename } from '../syscalls.js';
import type { JournalRecord } from './format.js';

/** Ends the hidden names of files that a recovery found changed by someone else, and put aside. */
export const asideSuffix = '.before-recovery';

/**
 * Puts aside what was changed by hand after a crash and before this: files of the records' names that are younger than
 * the record and have a content that none of them gave. The journal wins, as its changes were told done to whoever made
 * them; but nobody's work gets lost. Gives the paths where it is now.
 */
export async function putEditsAside(folder: string, records: readonly JournalRecord[]): Promise<string[]> {
  const given = new Map<string, { time: number; contents: Uint8Array[] }>();
  for (const { time, steps } of records)
    for (const step of steps) {
      const known = given.get(step.name) ?? { time, contents: [] };
      given.set(step.name, known);
      known.time = time;
      if (step.kind === 'write') known.contents.push(step.data);
    }
  const aside: string[] = [];
  for (const [name, { time, contents }] of given) {
    const path = join(folder, name);
    const found = await contentSince(path, time);
    if (found === undefined || contents.some((content) => found.equals(content))) continue;
    const target = join(dirname(path), `.${basename(path).slice(0, 80)}${asideSuffix}`);
    await rename(path, target);
    aside.push(target);
  }
  return aside;
}

/** A file's content if it is one, isn't empty and was written after `time`. */
async function contentSince(path: string, time: number): Promise<Buffer | undefined> {
  try {
    const { mtimeMs, size } = await lstat(path);
    if (size === 0 || mtimeMs <= time || !(await lstat(path)).isFile()) return undefined;
    return await readFileLimited(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
