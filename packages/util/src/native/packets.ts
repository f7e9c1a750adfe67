import { closeSync, readSync } from 'node:fs';
import { VirtError } from '../error/virt-error.js';
import { errnoOf } from '../files/syscalls.js';
import { ErrorCode } from '../generated/error-codes.js';
import { libc, systemError } from './libc.js';
import { AF_PACKET, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_RAW, SOL_SOCKET } from './socket-constants.js';

const ETH_P_ALL = 0x0003;
const SIOCGIFINDEX = 0x8933;
const SO_ATTACH_FILTER = 26;

/** One instruction of a packet filter (classic BPF): code, jumps where true and where false, operand. */
export type PacketInstruction = readonly [code: number, yes: number, no: number, operand: number];

/** Frames of a link, as they come and go. */
export interface PacketSocket {
  /** The next frame that waits; undefined where none does. @throws VirtError once the link is gone */
  read(): Buffer | undefined;
  close(): void;
}

/**
 * Listens to a link's frames, those that the filter takes: it answers how many bytes of each are wanted.
 * @throws VirtError `SYSTEM_ERROR` where there is no such link, or without the rights to listen
 */
export function openPackets(link: string, filter: readonly PacketInstruction[]): PacketSocket {
  if (Buffer.byteLength(link) > 15) throw new VirtError(ErrorCode.INVALID_ARG, `'${link}' is no link`);
  // Nothing comes before it is bound, and so nothing that the filter doesn't take.
  const fd = libc().socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) throw systemError(`cannot listen to '${link}'`);
  try {
    const request = Buffer.alloc(40);
    request.write(link, 0, 15);
    if (libc().ioctl(fd, SIOCGIFINDEX, request) < 0) throw systemError(`cannot find the link '${link}'`);
    attach(fd, filter);
    const address = Buffer.alloc(20);
    address.writeUInt16LE(AF_PACKET, 0);
    address.writeUInt16BE(ETH_P_ALL, 2);
    address.writeInt32LE(request.readInt32LE(16), 4);
    if (libc().bind(fd, address, address.length) < 0) throw systemError(`cannot listen to '${link}'`);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  const frame = Buffer.alloc(2048);
  return {
    read() {
      try {
        return Buffer.from(frame.subarray(0, readSync(fd, frame)));
      } catch (error) {
        if (errnoOf(error) === 'EAGAIN') return undefined;
        throw error;
      }
    },
    close: () => closeSync(fd),
  };
}

function attach(fd: number, filter: readonly PacketInstruction[]): void {
  const program = Buffer.alloc(8 * filter.length);
  filter.forEach(([code, yes, no, operand], index) => {
    program.writeUInt16LE(code, 8 * index);
    program.writeUInt8(yes, 8 * index + 2);
    program.writeUInt8(no, 8 * index + 3);
    program.writeUInt32LE(operand >>> 0, 8 * index + 4);
  });
  const option = Buffer.alloc(16);
  option.writeUInt16LE(filter.length, 0);
  option.writeBigUInt64LE(libc().addressOf(program), 8);
  if (libc().setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, option, option.length) < 0)
    throw systemError('cannot filter packets');
}
