import { closeSync } from 'node:fs';
import type { Socket } from 'node:net';
import { constants } from 'node:os';
import { libc, systemError } from './libc.js';
import { descriptorOf } from './socket.js';
import {
  AF_UNIX,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOL_SOCKET,
} from './socket-constants.js';

const SCM_RIGHTS = 1;
const MSG_CMSG_CLOEXEC = 0x40000000;
/** How many descriptors the kernel lets one message have is 253; nobody sends so many here. */
const maxReceived = 64;

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
  control.writeInt32LE(SCM_RIGHTS, 12);
  descriptors.forEach((descriptor, index) => {
    control.writeInt32LE(descriptor, 16 + 4 * index);
  });
  const { message, keep } = messageHeader(data, descriptors.length > 0 ? control : undefined);
  const sent = libc().sendmsg(fd, message, MSG_DONTWAIT | MSG_NOSIGNAL);
  if (sent < 0) return wouldBlock('cannot send descriptors');
  void keep;
  return sent;
}

/** What {@link receiveDescriptors} got; `bytes` 0 is the end. The descriptors are closed on exec and are the caller's. */
export interface ReceivedDescriptors {
  readonly bytes: number;
  readonly descriptors: readonly number[];
}

/** Receives data into `target` with the descriptors that came along; undefined where it would have to wait. */
export function receiveDescriptors(fd: number, target: Uint8Array): ReceivedDescriptors | undefined {
  const control = Buffer.alloc(16 + 4 * maxReceived);
  const { message, keep } = messageHeader(target, control);
  const bytes = libc().recvmsg(fd, message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
  if (bytes < 0) return wouldBlock('cannot receive descriptors');
  void keep;
  const descriptors: number[] = [];
  const used = Number(message.readBigUInt64LE(40));
  for (let at = 0; at + 16 <= used; ) {
    const length = Number(control.readBigUInt64LE(at));
    if (length < 16) break;
    if (control.readInt32LE(at + 8) === SOL_SOCKET && control.readInt32LE(at + 12) === SCM_RIGHTS)
      for (let item = at + 16; item + 4 <= at + length; item += 4)
        descriptors.push(control.readInt32LE(item));
    at += align(length);
  }
  return { bytes, descriptors };
}

/** Milliseconds between two looks at a socket whose descriptors are awaited: soon at first, then ever later. */
const looks = { first: 1, slowest: 32 } as const;
/** Bytes that are read at once. */
const readLength = 65_536;

/** What Node has of its own below a socket. */
interface SocketHandle {
  reading: boolean;
  readStart(): number;
  readStop(): number;
}

/**
 * From now on reads a unix socket so that the descriptors which come along are kept; Node's own way of reading has the kernel close them.
 * The bytes go into the socket's stream as ever. `take` gets the descriptors before the byte that carried them is seen, and owns them.
 * As Node can't be told of input without taking it, the socket is looked at up to a thousand times a second: only for while descriptors
 * are expected. Gives the function that ends it.
 */
export function readDescriptors(socket: Socket, take: (descriptors: readonly number[]) => void): () => void {
  const handle = (socket as unknown as { _handle?: SocketHandle | null })._handle;
  if (handle === undefined || handle === null) return () => {};
  handle.readStop();
  // So that the stream doesn't start it again when there is room.
  handle.reading = true;
  let over = false;
  let pause: number = looks.first;
  const end = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    if (descriptorOf(socket) !== undefined) handle.readStart();
  };
  const look = (): void => {
    let outcome: Outcome = 'nothing';
    try {
      outcome = readSome(socket, take, () => over);
    } finally {
      if (outcome === 'ended') end();
      if (outcome === 'something') pause = looks.first;
      if (!over && descriptorOf(socket) !== undefined) {
        timer = setTimeout(look, pause);
        pause = Math.min(pause * 2, looks.slowest);
      }
    }
  };
  let timer = setTimeout(look, pause);
  return end;
}

/** `ended`: the end of the stream, or its error; either is still there for Node to find. */
type Outcome = 'something' | 'nothing' | 'ended';
/** How often a socket is read before others have their turn. */
const mostReads = 16;

/** Reads what there is and has room, within bounds. */
function readSome(
  socket: Socket,
  take: (descriptors: readonly number[]) => void,
  over: () => boolean,
): Outcome {
  let outcome: Outcome = 'nothing';
  for (let reads = 0; reads < mostReads; reads++) {
    const fd = descriptorOf(socket);
    if (over() || fd === undefined || socket.readableLength >= socket.readableHighWaterMark) break;
    const target = Buffer.allocUnsafe(readLength);
    const received = receive(fd, target);
    if (received === undefined) break;
    if (received.bytes === 0) return 'ended';
    if (received.descriptors.length > 0) take(received.descriptors);
    outcome = 'something';
    socket.push(target.subarray(0, received.bytes));
  }
  return outcome;
}

/** As {@link receiveDescriptors}; what fails is an end here. */
function receive(fd: number, target: Uint8Array): ReceivedDescriptors | undefined {
  try {
    return receiveDescriptors(fd, target);
  } catch {
    return { bytes: 0, descriptors: [] };
  }
}

/** Two connected unix stream sockets, closed on exec; the caller closes them. */
export function socketPair(): readonly [number, number] {
  const pair = Buffer.alloc(8);
  if (libc().socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0)
    throw systemError('cannot make a pair of sockets');
  return [pair.readInt32LE(0), pair.readInt32LE(4)];
}

/** Closes descriptors that nobody needs any more. @throws the system's error of the first that can't be, after all were tried */
export function closeDescriptors(descriptors: readonly number[]): void {
  const failures: unknown[] = [];
  for (const descriptor of descriptors)
    try {
      closeSync(descriptor);
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
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
