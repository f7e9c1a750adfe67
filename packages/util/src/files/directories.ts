import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { errnoOf } from './syscalls.js';

// Node 20's own way of making the directories above too never ends where a file system says that there is no such
// directory while its parent is there, as /proc does.

export interface DirectoryOptions {
  /** Permission bits of the last directory if it is made here. Default 0o755. */
  readonly mode?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/**
 * Makes a directory and those above it where missing; true if it was made. One that exists is left as it is.
 * @throws VirtError `SYSTEM_ERROR` where the file system takes no directories, such as /proc; system errors
 */
export async function ensureDirectory(path: string, options: DirectoryOptions = {}): Promise<boolean> {
  const mode = options.mode ?? 0o755;
  const made = await makeAll(resolve(path), mode & 0o077 ? 0o755 : 0o700);
  if (!made) return false;
  await chmod(path, mode);
  if (options.uid !== undefined || options.gid !== undefined)
    await chown(path, options.uid ?? -1, options.gid ?? -1);
  return true;
}

async function makeAll(path: string, mode: number): Promise<boolean> {
  const attempt = async (): Promise<boolean | undefined> => {
    try {
      await mkdir(path, { mode });
      return true;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      if ((await stat(path).catch(() => undefined))?.isDirectory()) return false;
      throw error;
    }
  };
  const made = await attempt();
  if (made !== undefined) return made;
  await makeAll(dirname(path), mode);
  return (await attempt()) ?? refuse(path);
}

/** Its parent is there, and yet the file system knows of no such place. */
function refuse(path: string): never {
  throw new VirtError(
    ErrorCode.SYSTEM_ERROR,
    `the directory '${path}' can't be made: '${dirname(path)}' takes none`,
    {
      hint: 'Name a place on a file system that directories can be made in.',
    },
  );
}
