import { accessSync, constants, lstatSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileStep } from './format.js';

/** Room that is left to others, and to what a file system needs beside the files. */
const spare = 1024 * 1024;

/**
 * True if nothing is known that would keep these steps, and what waits already, from their files: folders that can be
 * written, room for them, no folder in a file's place. All of it is in memory where the folder is in use.
 */
export function isSure(folder: string, steps: readonly FileStep[], waiting: number): boolean {
  try {
    let last = '';
    for (const step of steps) {
      const path = join(folder, step.name);
      const parent = dirname(path);
      if (parent !== last) accessSync(parent, constants.W_OK | constants.X_OK);
      last = parent;
      if (step.kind !== 'remove' || steps.length === 1)
        if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return false;
    }
    const { bsize, bavail, bfree, files, ffree } = statfsSync(folder);
    const free = (process.getuid?.() === 0 ? bfree : bavail) * bsize;
    return free - spare > waiting && (files === 0 || ffree > 16);
  } catch {
    return false;
  }
}
