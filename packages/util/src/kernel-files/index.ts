import { readdir } from 'node:fs/promises';
import { readText } from '../files/read.js';
import { errnoOf } from '../files/syscalls.js';

/**
 * Errors that are the kernel's answer on a file below /proc or /sys. Others, such as that too many files are open, say nothing of the file:
 * who took them for an answer would see devices go that are there.
 */
const answers: ReadonlySet<string> = new Set([
  // It isn't there, or goes away while it's read.
  'ENOENT',
  'ENOTDIR',
  'ENODEV',
  'ENXIO',
  // The device has no such thing, or doesn't say it now.
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENODATA',
  'EAGAIN',
  'EBUSY',
  'EIO',
  'ETIMEDOUT',
  // It isn't for this process.
  'EACCES',
  'EPERM',
]);

/**
 * What is read of the kernel's files; undefined where there's nothing to read: no such file, none any more, or one that says nothing, now or
 * to this process.
 * @throws what says nothing of the file
 */
export async function ifTold<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    return undefinedIfAnswer(error);
  }
}

/** {@link ifTold} for what the kernel answers from memory. */
export function ifToldNow<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    return undefinedIfAnswer(error);
  }
}

/** The text of one of the kernel's files, if it's told. */
export async function toldText(path: string): Promise<string | undefined> {
  return ifTold(() => readText(path));
}

/** The names in one of the kernel's folders, sorted; none where it isn't told. */
export async function toldNames(path: string): Promise<string[]> {
  return ((await ifTold(() => readdir(path))) ?? []).sort();
}

function undefinedIfAnswer(error: unknown): undefined {
  if (!answers.has(errnoOf(error) ?? '')) throw error;
}
