import { accessSync, constants, lstatSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recently } from '../../async/recently.js';
import type { FileStep } from './format.js';

/** Room that is left to others, and to what a file system needs beside the files. */
const spare = 1024 * 1024;

/** Knows what would keep changes from the files of a folder. All it asks is in memory where the folder is in use. */
export class Obstacles {
  readonly #folder: string;
  /** Ten times a second is enough: what changes in between is found when the files are written. */
  readonly #room = recently(100, roomIn);

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * True if nothing is known that would keep these steps, and `waiting` bytes more, from their files: folders that can be
   * written, room, no folder in a file's place.
   */
  none(steps: readonly FileStep[], waiting: number): boolean {
    try {
      for (const step of steps) {
        const path = join(this.#folder, step.name);
        if (this.#room(dirname(path)) < waiting) return false;
        if (step.kind !== 'remove' || steps.length === 1)
          if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return false;
      }
      return true;
    } catch {
      return false;
    }
  }
}

/** Bytes that files may take in a folder. @throws the system's error for a folder that can't be written */
function roomIn(folder: string): number {
  accessSync(folder, constants.W_OK | constants.X_OK);
  const { bsize, bavail, bfree, files, ffree } = statfsSync(folder);
  if (files !== 0 && ffree <= 16) return -1;
  return (process.getuid?.() === 0 ? bfree : bavail) * bsize - spare;
}
