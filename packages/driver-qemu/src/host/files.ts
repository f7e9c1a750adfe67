import { readdir } from 'node:fs/promises';
import { readTextIfExists } from '@tsvirt/util';

/** What a file of the kernel says, trimmed; '' where there is none, and where it can't be read, as with those of an offline CPU. */
export async function textAt(path: string): Promise<string> {
  try {
    return ((await readTextIfExists(path)) ?? '').trim();
  } catch {
    return '';
  }
}

/** A number that a file of the kernel says; undefined where it says none. */
export async function numberAt(path: string): Promise<number | undefined> {
  const text = await textAt(path);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

/** The numbers in a folder's names, sorted: 0 and 1 of `node0` and `node1`. */
export async function numberedIn(folder: string, prefix: string): Promise<number[]> {
  const pattern = new RegExp(`^${prefix}(\\d+)$`);
  return (await namesIn(folder))
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
