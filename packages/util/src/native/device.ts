import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { libc, systemError } from './libc.js';

const TUNSETIFF = 0x400454ca;
const TUNSETPERSIST = 0x400454cb;
const VHOST_VSOCK_SET_GUEST_CID = 0x4008af60;

export interface TapOptions {
  /** A name, or a pattern with `%d` such as `vnet%d` for the first free one. */
  readonly name: string;
  /** Offload headers, which virtio wants. Default true. */
  readonly vnetHeader?: boolean | undefined;
  /** How many queues, one descriptor each. Default 1. */
  readonly queues?: number | undefined;
  /** Keep the device when the descriptors are closed. Default false: it dies with the last. */
  readonly persistent?: boolean | undefined;
}

/** A tap device; the descriptors are the caller's to pass on and to close. */
export interface Tap {
  readonly name: string;
  readonly fds: readonly number[];
}

/** Makes a tap device, or opens a persistent one, through TUNSETIFF. */
export function openTap(options: TapOptions): Tap {
  const queues = options.queues ?? 1;
  if (Buffer.byteLength(options.name) > 15)
    throw new VirtError(ErrorCode.INVALID_ARG, `the device name '${options.name}' is longer than 15 bytes`);
  let flags = 0x0002 | 0x1000;
  if (options.vnetHeader ?? true) flags |= 0x4000;
  if (queues > 1) flags |= 0x0100;
  let name = options.name;
  const fds: number[] = [];
  try {
    for (let queue = 0; queue < queues; queue++) {
      const fd = openSync('/dev/net/tun', 'r+');
      fds.push(fd);
      const request = Buffer.alloc(40);
      request.write(name, 0, 15);
      request.writeUInt16LE(flags, 16);
      if (libc().ioctl(fd, TUNSETIFF, request) < 0) throw systemError(`cannot make the tap device '${name}'`);
      name = request.toString('utf8', 0, request.indexOf(0));
    }
    const [first] = fds;
    if (options.persistent && first !== undefined) {
      // Taken as a flag: any address is true.
      if (libc().ioctl(first, TUNSETPERSIST, Buffer.alloc(8)) < 0)
        throw systemError(`cannot keep the tap device '${name}'`);
    }
    return { name, fds };
  } catch (error) {
    for (const fd of fds) closeSync(fd);
    throw error;
  }
}

/**
 * Opens a macvtap device, which is there already; the descriptors, one per queue, are the caller's to pass on and to close.
 * @param path its node below `/dev`, such as `/dev/tap7`
 */
export function openMacvtap(path: string, options: Pick<TapOptions, 'vnetHeader' | 'queues'>): number[] {
  const queues = options.queues ?? 1;
  const flags = 0x0002 | 0x1000 | ((options.vnetHeader ?? true) ? 0x4000 : 0) | (queues > 1 ? 0x0100 : 0);
  const fds: number[] = [];
  try {
    for (let queue = 0; queue < queues; queue++) {
      const fd = openSync(path, 'r+');
      fds.push(fd);
      const request = Buffer.alloc(40);
      request.writeUInt16LE(flags, 16);
      if (libc().ioctl(fd, TUNSETIFF, request) < 0) throw systemError(`cannot set up ${path}`);
    }
    return fds;
  } catch (error) {
    for (const fd of fds) closeSync(fd);
    throw error;
  }
}

/** Locks an open file (flock) for as long as it is open; false if another holds it. */
export function tryLockFile(fd: number, kind: 'exclusive' | 'shared' = 'exclusive'): boolean {
  if (libc().flock(fd, (kind === 'exclusive' ? 2 : 1) | 4) === 0) return true;
  const errno = libc().errno();
  if (errno === constants.errno.EAGAIN) return false;
  throw systemError('cannot lock the file', errno);
}

/** Gives a lock back before the file is closed. */
export function unlockFile(fd: number): void {
  if (libc().flock(fd, 8) < 0) throw systemError('cannot unlock the file');
}

/** A descriptor of a process, readable once it ended; undefined if there is none such. The caller closes it. */
export function openPid(pid: number): number | undefined {
  const fd = libc().syscall(434, pid, 0, 0);
  if (fd >= 0) return fd;
  const errno = libc().errno();
  if (errno === constants.errno.ESRCH) return undefined;
  throw systemError(`cannot watch process ${pid}`, errno);
}

/**
 * Gives an open `/dev/vhost-vsock` its guest's address.
 * @returns false if another guest has it
 */
export function setVsockCid(fd: number, cid: number): boolean {
  const argument = Buffer.alloc(8);
  argument.writeBigUInt64LE(BigInt(cid));
  if (libc().ioctl(fd, VHOST_VSOCK_SET_GUEST_CID, argument) >= 0) return true;
  if (libc().errno() === constants.errno.EADDRINUSE) return false;
  throw systemError(`cannot give a vsock the address ${cid}`);
}

const FIONBIO = 0x5421;

/** Makes reads, writes and accepts of an open descriptor wait, for a program that counts on that; Node's never do. */
export function makeBlocking(fd: number): void {
  if (libc().ioctl(fd, FIONBIO, Buffer.alloc(4)) < 0) throw systemError('cannot make a descriptor wait');
}
