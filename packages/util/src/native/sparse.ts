import { fstatSync } from 'node:fs';
import { constants } from 'node:os';
import { type Libc, libc } from './libc.js';

const SEEK_DATA = 3;
const SEEK_HOLE = 4;
const FALLOC_FL_KEEP_SIZE = 1;
const FALLOC_FL_PUNCH_HOLE = 2;

/** A part of a file that is all data or all hole. */
export interface FileStretch {
  readonly hole: boolean;
  /** Where it ends, in bytes from the file's start. */
  readonly end: number;
}

/** What is all data as far as can be told: reading finds the end. */
const untold: FileStretch = { hole: false, end: Number.MAX_SAFE_INTEGER };

/**
 * What an open file has from `at` on; undefined where it has ended. Where holes can't be told (by the file system, or for want
 * of koffi), all is data, without a known end.
 */
export function fileStretchAt(fd: number, at: number): FileStretch | undefined {
  const calls = linuxCalls();
  if (calls === undefined) return untold;
  const data = Number(calls.lseek(fd, at, SEEK_DATA));
  if (data > at) return { hole: true, end: data };
  if (data === at) {
    const end = Number(calls.lseek(fd, at, SEEK_HOLE));
    return end > at ? { hole: false, end } : untold;
  }
  if (calls.errno() !== constants.errno.ENXIO) return untold;
  // No data follows: what is left of the file is a hole.
  const { size } = fstatSync(fd);
  return at < size ? { hole: true, end: size } : undefined;
}

/** Makes a hole in an open file, whose size stays; false where that can't be done: then it's for the caller to write zeros. */
export function punchHole(fd: number, at: number, length: number): boolean {
  const mode = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
  return length === 0 || linuxCalls()?.fallocate(fd, mode, at, length) === 0;
}

/** The numbers above are Linux's. */
function linuxCalls(): Libc | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return libc();
  } catch {
    return undefined;
  }
}
