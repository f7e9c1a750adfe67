import type { Socket } from 'node:net';
import { constants } from 'node:os';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { libc, systemError } from './libc.js';

const AF_UNIX = 1;
const SOCK_DGRAM = 2;
const SOCK_CLOEXEC = 0o2000000;
const SOL_SOCKET = 1;
const SO_PEERCRED = 17;
const MSG_NOSIGNAL = 0x4000;

/** Who is at the other end of a unix socket, as of when it connected. */
export interface PeerCredentials {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

/** The descriptor below a socket of Node; undefined once it is closed. */
export function descriptorOf(socket: Socket): number | undefined {
  const handle = (socket as unknown as { _handle?: { fd?: number } | null })._handle;
  return typeof handle?.fd === 'number' && handle.fd >= 0 ? handle.fd : undefined;
}

/** The kernel's word on the peer of a connected unix socket. */
export function peerCredentials(socket: Socket | number): PeerCredentials {
  const fd = typeof socket === 'number' ? socket : descriptorOf(socket);
  if (fd === undefined) throw new VirtError(ErrorCode.SYSTEM_ERROR, 'the socket is closed');
  const value = Buffer.alloc(12);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(12);
  if (libc().getsockopt(fd, SOL_SOCKET, SO_PEERCRED, value, length) < 0)
    throw systemError('cannot identify the peer');
  return { pid: value.readInt32LE(0), uid: value.readUInt32LE(4), gid: value.readUInt32LE(8) };
}

/** Sends one datagram to a unix socket; a path that starts with `@` is abstract. */
export function sendUnixDatagram(path: string, data: string | Uint8Array): void {
  const name = Buffer.from(path);
  if (name.length > 107) throw new VirtError(ErrorCode.INVALID_ARG, `the socket path '${path}' is too long`);
  const abstract = name[0] === 0x40;
  if (abstract) name[0] = 0;
  const address = Buffer.alloc(2 + name.length + (abstract ? 0 : 1));
  address.writeUInt16LE(AF_UNIX);
  name.copy(address, 2);
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const fd = libc().socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) throw systemError('cannot make a socket');
  try {
    if (libc().sendto(fd, bytes, bytes.length, MSG_NOSIGNAL, address, address.length) < 0)
      throw systemError(`cannot send to '${path}'`);
  } finally {
    libc().close(fd);
  }
}

/** Tells the service manager, as sd_notify does: `READY=1`, `STATUS=…`. False if none asked for it. */
export function notifyServiceManager(state: string, path = process.env.NOTIFY_SOCKET): boolean {
  if (path === undefined || path === '') return false;
  sendUnixDatagram(path, state);
  return true;
}

/**
 * Sends data with open descriptors (SCM_RIGHTS) over a connected unix socket; answers how many bytes went, or undefined
 * where it would have to wait.
 */
export function sendDescriptors(
  fd: number,
  data: Uint8Array,
  descriptors: readonly number[],
): number | undefined {
  if (data.length === 0) throw new RangeError('descriptors travel with at least one byte');
  const control = Buffer.alloc(16 + align(4 * descriptors.length));
  control.writeBigUInt64LE(BigInt(16 + 4 * descriptors.length), 0);
  control.writeInt32LE(SOL_SOCKET, 8);
  control.writeInt32LE(1, 12);
  descriptors.forEach((descriptor, index) => {
    control.writeInt32LE(descriptor, 16 + 4 * index);
  });
  const { message, keep } = messageHeader(data, descriptors.length > 0 ? control : undefined);
  const sent = libc().sendmsg(fd, message, MSG_NOSIGNAL);
  if (sent < 0) return wouldBlock('cannot send descriptors');
  void keep;
  return sent;
}

/** What {@link receiveDescriptors} got; `bytes` 0 is the end. The descriptors are closed on exec and are the caller's. */
export interface ReceivedDescriptors {
  readonly bytes: number;
  readonly descriptors: readonly number[];
}

/** Receives data into `target` with up to 64 descriptors; undefined where it would have to wait. */
export function receiveDescriptors(fd: number, target: Uint8Array): ReceivedDescriptors | undefined {
  const control = Buffer.alloc(16 + 4 * 64);
  const { message, keep } = messageHeader(target, control);
  const bytes = libc().recvmsg(fd, message, 0x40000000);
  if (bytes < 0) return wouldBlock('cannot receive descriptors');
  void keep;
  const descriptors: number[] = [];
  const used = Number(message.readBigUInt64LE(40));
  for (let at = 0; at + 16 <= used; ) {
    const length = Number(control.readBigUInt64LE(at));
    if (length < 16) break;
    if (control.readInt32LE(at + 8) === SOL_SOCKET && control.readInt32LE(at + 12) === 1)
      for (let item = at + 16; item + 4 <= at + length; item += 4)
        descriptors.push(control.readInt32LE(item));
    at += align(length);
  }
  return { bytes, descriptors };
}

/** A struct msghdr of 64-bit Linux with one part; `keep` must stay referenced until after the call. */
function messageHeader(
  data: Uint8Array,
  control: Buffer | undefined,
): { message: Buffer; keep: readonly Uint8Array[] } {
  const vector = Buffer.alloc(16);
  vector.writeBigUInt64LE(libc().addressOf(data), 0);
  vector.writeBigUInt64LE(BigInt(data.length), 8);
  const message = Buffer.alloc(56);
  message.writeBigUInt64LE(libc().addressOf(vector), 16);
  message.writeBigUInt64LE(1n, 24);
  if (control !== undefined) {
    message.writeBigUInt64LE(libc().addressOf(control), 32);
    message.writeBigUInt64LE(BigInt(control.length), 40);
  }
  return { message, keep: [data, vector, ...(control === undefined ? [] : [control])] };
}

function wouldBlock(what: string): undefined {
  const errno = libc().errno();
  if (errno !== constants.errno.EAGAIN) throw systemError(what, errno);
  return undefined;
}

function align(length: number): number {
  return (length + 7) & ~7;
}
