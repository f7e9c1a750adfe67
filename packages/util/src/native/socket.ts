import type { Socket } from 'node:net';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { libc, systemError } from './libc.js';
import { AF_UNIX, MSG_NOSIGNAL, SOCK_CLOEXEC, SOCK_DGRAM, SOL_SOCKET } from './socket-constants.js';

const SO_PEERCRED = 17;

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
