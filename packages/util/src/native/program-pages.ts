import { readFile } from 'node:fs/promises';
import { libc } from './libc.js';

const MADV_DONTNEED = 4;

/** A file's mapping in /proc/self/smaps that can't be written: its bounds, and the KiB of it that are resident and that aren't the file's any more. */
const mapping =
  /^([0-9a-f]+)-([0-9a-f]+) r-[x-]p \S+ \S+ \d+ +\/.*\n(?:[A-Z].*\n)*?Rss: +(\d+) kB\n(?:[A-Z].*\n)*?Anonymous: +(\d+) kB/gm;

/**
 * Takes what was read of program files and libraries out of this process's resident memory, half of which Node needs only to come to
 * life. What is used again comes back from the page cache, page by page. Does nothing where that can't be done.
 */
export async function releaseProgramPages(): Promise<void> {
  if (process.platform !== 'linux') return;
  let mappings: string;
  try {
    mappings = await readFile('/proc/self/smaps', 'latin1');
  } catch {
    return;
  }
  const { madvise } = libc();
  for (const [, from = '', to = '', resident, own] of mappings.matchAll(mapping)) {
    // Pages that aren't the file's, such as relocated ones, would be lost.
    if (own !== '0' || resident === '0') continue;
    const start = BigInt(`0x${from}`);
    madvise(start, BigInt(`0x${to}`) - start, MADV_DONTNEED);
  }
}
