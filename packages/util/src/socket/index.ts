/// <reference lib="esnext.disposable" preserve="true" />

import {
  chmodSync,
  chownSync,
  closeSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { connect, type Server } from 'node:net';
import { dirname } from 'node:path';
import { VirtError } from '../error/virt-error.js';
import { ensureDirectory } from '../files/directories.js';
import { errnoOf } from '../files/syscalls.js';
import { ErrorCode } from '../generated/error-codes.js';
import { tryLockFile } from '../native/device.js';

/** A pid file locked for as long as this process lives; a crash gives it back too. */
export interface PidFile extends Disposable {
  readonly path: string;
  /** Removes the file and the lock; again does nothing. */
  release(): void;
}

/**
 * Takes a pid file, making its directory if missing; `OPERATION_FAILED` with the holder's pid if another process has it, or if it holds something
 * other than a pid: it is somebody else's file then.
 */
export async function acquirePidFile(path: string, pid = process.pid): Promise<PidFile> {
  for (;;) {
    const fd = await openPidFile(path);
    try {
      if (!fstatSync(fd).isFile() || !/^\s*\d*\s*$/.test(readFileSync(path, 'utf8').slice(0, 100)))
        throw new VirtError(ErrorCode.OPERATION_FAILED, `'${path}' is no pid file`, {
          hint: 'Name a file that is not in use for something else, or remove it.',
        });
      if (!tryLockFile(fd)) {
        const holder = readFileSync(path, 'utf8').trim();
        throw new VirtError(ErrorCode.OPERATION_FAILED, `'${path}' is held by process ${holder}`, {
          hint: 'Another instance is running: stop it first.',
        });
      }
      // The former holder may have removed the file between our opening and locking it.
      if (inode(path) === inode(fd)) {
        ftruncateSync(fd);
        writeSync(fd, `${pid}\n`);
        return pidFile(path, fd);
      }
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    closeSync(fd);
  }
}

async function openPidFile(path: string): Promise<number> {
  try {
    await ensureDirectory(dirname(path));
    return openSync(path, 'a', 0o644);
  } catch (cause) {
    throw new VirtError(
      ErrorCode.SYSTEM_ERROR,
      `can't write the pid file '${path}': ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

export interface UnixListenOptions {
  /** Permission bits of the socket. Default 0o600. */
  readonly mode?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly backlog?: number | undefined;
}

/**
 * Listens on a unix socket. A socket nobody answers on any more is removed first, under the lock `PATH.lock`; one that
 * is answered, or a file that is no socket, is `OPERATION_FAILED`.
 */
export async function listenUnix(
  server: Server,
  path: string,
  options: UnixListenOptions = {},
): Promise<void> {
  using lock = await acquirePidFile(`${path}.lock`);
  void lock;
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isSocket())
    throw new VirtError(ErrorCode.OPERATION_FAILED, `'${path}' is there and no socket`, {
      hint: 'Choose another path for the socket, or remove what is there.',
    });
  if (there !== undefined && (await isAnswered(path)))
    throw new VirtError(ErrorCode.OPERATION_FAILED, `another process listens on '${path}'`, {
      hint: 'Stop it, or choose another socket.',
    });
  removeStale(path);
  const mode = options.mode ?? 0o600;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // made with what is allowed at most: until its mode is set nobody else shall connect
    const mask = process.umask(0o177);
    try {
      server.listen({ path, backlog: options.backlog ?? 511 }, () => {
        server.off('error', reject);
        resolve();
      });
    } finally {
      process.umask(mask);
    }
  });
  try {
    if (options.uid !== undefined || options.gid !== undefined)
      chownSync(path, options.uid ?? -1, options.gid ?? -1);
    chmodSync(path, mode);
  } catch (error) {
    server.close();
    throw error;
  }
}

function pidFile(path: string, fd: number): PidFile {
  let held = true;
  const release = (): void => {
    if (!held) return;
    held = false;
    removeStale(path);
    closeSync(fd);
  };
  return { path, release, [Symbol.dispose]: release };
}

function inode(file: string | number): bigint | undefined {
  try {
    return typeof file === 'number'
      ? statSync(`/proc/self/fd/${file}`, { bigint: true }).ino
      : statSync(file, { bigint: true }).ino;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** True unless surely nobody listens on a unix socket: also where whoever does is too busy to accept. @throws system errors */
export function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error) => {
      const code = errnoOf(error);
      if (code === 'ENOENT' || code === 'ECONNREFUSED') resolve(false);
      else if (code === 'EAGAIN') resolve(true);
      else reject(error);
    });
  });
}

function removeStale(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}
