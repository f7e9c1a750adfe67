import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { once } from '../async/once.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

/** The C functions used here; each answers what C does, with errno in {@link Libc.errno}. */
export interface Libc {
  errno(): number;
  getsockopt(fd: number, level: number, name: number, value: Buffer, length: Buffer): number;
  setsockopt(fd: number, level: number, name: number, value: Buffer, length: number): number;
  bind(fd: number, address: Buffer, length: number): number;
  flock(fd: number, operation: number): number;
  ioctl(fd: number, request: number, argument: Buffer): number;
  /** As {@link ioctl} on a thread of the pool, for what may wait in the kernel; errno isn't known afterwards. */
  ioctlAside(fd: number, request: number, argument: Buffer): Promise<number>;
  ioctlNumber(fd: number, request: number, argument: number): number;
  socket(domain: number, type: number, protocol: number): number;
  socketpair(domain: number, type: number, protocol: number, pair: Buffer): number;
  close(fd: number): number;
  sendto(
    fd: number,
    data: Uint8Array,
    length: number,
    flags: number,
    address: Buffer,
    addressLength: number,
  ): number;
  sendmsg(fd: number, message: Buffer, flags: number): number;
  recvmsg(fd: number, message: Buffer, flags: number): number;
  syscall(number: number, a: number, b: number, c: number): number;
  /** With room for the arguments of any call. */
  longSyscall(number: number, a: number, b: number, c: number, d: number, e: number): number;
  /** Answers a bigint where a number would not be exact. */
  lseek(fd: number, offset: number, whence: number): number | bigint;
  fallocate(fd: number, mode: number, offset: number, length: number): number;
  madvise(address: bigint, length: bigint, advice: number): number;
  /** Undefined in C libraries that give memory back without being asked. */
  readonly mallocTrim: ((keep: number) => number) | undefined;
  addressOf(buffer: Uint8Array): bigint;
  /** A function made of machine code, which stays in memory. @throws VirtError `SYSTEM_ERROR` where memory can't hold code */
  machineCode(code: Uint8Array, prototype: string): (...args: readonly unknown[]) => unknown;
}

type Koffi = typeof import('koffi');

/**
 * koffi's native module, which has all that is needed here. The way through its package loads Node's HTTP and zlib too, for a
 * build from source that is no matter of ours: only where the module isn't found as built before is that way taken.
 */
function loadKoffi(): Koffi {
  const require = createRequire(import.meta.url);
  try {
    return require(`koffi/build/koffi/${process.platform}_${process.arch}/koffi.node`) as Koffi;
  } catch {
    return require('koffi') as Koffi;
  }
}

/** Loads koffi and binds the functions: on first use only, as it takes some milliseconds and a native module. */
export const libc: () => Libc = once(() => {
  let koffi: Koffi;
  try {
    koffi = loadKoffi();
  } catch (cause) {
    throw new VirtError(ErrorCode.INTERNAL_ERROR, 'cannot load koffi, which system calls need', {
      cause,
      hint: 'Install @tsvirt/util again with its optional dependencies on this platform.',
    });
  }
  // The C library is part of this process already, whatever its name.
  const library = koffi.load(null);
  const ioctl = library.func('int ioctl(int, unsigned long, void *)');
  return {
    errno: () => koffi.errno(),
    getsockopt: library.func('int getsockopt(int, int, int, void *, void *)'),
    setsockopt: library.func('int setsockopt(int, int, int, void *, unsigned int)'),
    bind: library.func('int bind(int, void *, unsigned int)'),
    flock: library.func('int flock(int, int)'),
    ioctl,
    ioctlAside: (fd, request, argument) =>
      new Promise((resolve, reject) => {
        ioctl.async(fd, request, argument, (error: unknown, result: number) => {
          // Until now it had to stay where it is.
          void argument;
          if (error) reject(error);
          else resolve(result);
        });
      }),
    ioctlNumber: library.func('int ioctl(int, unsigned long, long)'),
    socket: library.func('int socket(int, int, int)'),
    socketpair: library.func('int socketpair(int, int, int, void *)'),
    close: library.func('int close(int)'),
    sendto: library.func('long sendto(int, void *, size_t, int, void *, unsigned int)'),
    sendmsg: library.func('long sendmsg(int, void *, int)'),
    recvmsg: library.func('long recvmsg(int, void *, int)'),
    syscall: library.func('long syscall(long, long, long, long)'),
    longSyscall: library.func('long syscall(long, long, long, long, long, long)'),
    lseek: library.func('int64_t lseek(int, int64_t, int)'),
    fallocate: library.func('int fallocate(int, int, int64_t, int64_t)'),
    madvise: library.func('int madvise(uintptr_t, size_t, int)'),
    mallocTrim: ifThere(() => library.func('int malloc_trim(size_t)')),
    addressOf: (buffer) => BigInt(koffi.address(buffer)),
    machineCode: (code, prototype) => machineCode(koffi, library, code, prototype),
  } as Libc;
});

/** A function that not every C library has. */
function ifThere<T>(bind: () => T): T | undefined {
  try {
    return bind();
  } catch {
    return undefined;
  }
}

/** Anonymous memory that is written first and executable then, never both. */
function machineCode(
  koffi: Koffi,
  library: ReturnType<Koffi['load']>,
  code: Uint8Array,
  prototype: string,
): (...args: readonly unknown[]) => unknown {
  const map = library.func('void *mmap(void *, size_t, int, int, int, int64_t)');
  const protect = library.func('int mprotect(void *, size_t, int)');
  const copy = library.func('void *memcpy(void *, void *, size_t)');
  const [read, write, execute, privateAnonymous] = [1, 2, 4, 0x22];
  const memory: unknown = map(null, code.length, read | write, privateAnonymous, -1, 0);
  if (memory === null || koffi.address(memory) === 0xffff_ffff_ffff_ffffn)
    throw systemError('cannot get memory for code', koffi.errno());
  copy(memory, code, code.length);
  if (protect(memory, code.length, read | execute) !== 0)
    throw systemError('cannot make memory executable', koffi.errno());
  return koffi.decode(memory, koffi.proto(prototype)) as (...args: readonly unknown[]) => unknown;
}

/** The error of a call that failed: `SYSTEM_ERROR` with errno in `int1`. */
export function systemError(what: string, errno = libc().errno()): VirtError {
  return new VirtError(ErrorCode.SYSTEM_ERROR, `${what}: ${errnoName(errno)}`, { int1: errno });
}

/** The name of an errno, such as `EAGAIN`. */
export function errnoName(errno: number): string {
  for (const [name, value] of Object.entries(constants.errno)) if (value === errno) return name;
  return `errno ${errno}`;
}
