import * as fs from 'node:fs';

// The callback functions of fs cost about half of what fs.promises costs per call, and these are on the way of every define.

function call<T>(start: (done: (error: NodeJS.ErrnoException | null, value: T) => void) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    start((error, value) => {
      if (error) reject(error);
      else resolve(value);
    });
  });
}

function callVoid(start: (done: (error: NodeJS.ErrnoException | null) => void) => void): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    start((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

export const open = (path: string, flags: string | number, mode?: number): Promise<number> =>
  call((done) => fs.open(path, flags, mode, done));
/** Creating, filling and renaming a small file happens in memory; only its fsync waits for the disk. */
export const createNow = (path: string, mode: number): number => fs.openSync(path, 'wx', mode);
export const writeNow = (fd: number, data: Uint8Array, offset: number): number =>
  fs.writeSync(fd, data, offset);
export const renameNow = (from: string, to: string): void => fs.renameSync(from, to);
export const openNow = (path: string, flags: number): number => fs.openSync(path, flags);
export const readAtNow = (fd: number, data: Uint8Array, offset: number, position: number): number =>
  fs.readSync(fd, data, offset, data.length - offset, position);
/** Closing what has been synced, or was only read, doesn't wait for a disk: a trip to the thread pool would cost more. */
export const close = (fd: number): void => fs.closeSync(fd);
/** Opening a directory in use doesn't wait for a disk either. */
export const openDirectory = (path: string): number => fs.openSync(path, 'r');
export const fsync = (fd: number): Promise<void> => callVoid((done) => fs.fsync(fd, done));
export const fchmod = (fd: number, mode: number): Promise<void> =>
  callVoid((done) => fs.fchmod(fd, mode, done));
export const fchown = (fd: number, uid: number, gid: number): Promise<void> =>
  callVoid((done) => fs.fchown(fd, uid, gid, done));
export const rename = (from: string, to: string): Promise<void> =>
  callVoid((done) => fs.rename(from, to, done));
export const unlink = (path: string): Promise<void> => callVoid((done) => fs.unlink(path, done));
export const write = (fd: number, data: Uint8Array, offset: number): Promise<number> =>
  call((done) => fs.write(fd, data, offset, done));
/** Opens a file each write to which is on the disk when it returns. */
export const openDurable = (path: string): Promise<number> =>
  open(path, fs.constants.O_RDWR | fs.constants.O_DSYNC);
export const writeAt = (fd: number, data: Uint8Array, offset: number, position: number): Promise<number> =>
  call((done) => fs.write(fd, data, offset, data.length - offset, position, done));
export const writeAtNow = (fd: number, data: Uint8Array, offset: number, position: number): number =>
  fs.writeSync(fd, data, offset, data.length - offset, position);
export const readAt = (fd: number, data: Uint8Array, offset: number, position: number): Promise<number> =>
  call((done) => fs.read(fd, data, offset, data.length - offset, position, done));
export const symlink = (target: string, path: string): Promise<void> =>
  callVoid((done) => fs.symlink(target, path, done));
/** What an open file is: known since it was opened. */
export const statNow = (fd: number): fs.Stats => fs.fstatSync(fd);
/** How many names an open file has. */
export const linksNow = (fd: number): number => statNow(fd).nlink;
export const read = (fd: number, data: Uint8Array, offset: number): Promise<number> =>
  call((done) => fs.read(fd, data, offset, data.length - offset, null, done));
export const stat = (path: string): Promise<fs.BigIntStats> =>
  call((done) => fs.stat(path, { bigint: true }, done));
export const statPathNow = (path: string): fs.BigIntStats => fs.statSync(path, { bigint: true });
export const fstat = (fd: number): Promise<fs.Stats> => call((done) => fs.fstat(fd, done));

/** The name of a system error, such as `ENOENT`. */
export function errnoOf(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}
