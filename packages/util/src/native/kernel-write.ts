import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { errnoName, libc, systemError } from './libc.js';

/** Numbers of system calls, which differ by processor. */
interface Numbers {
  readonly setup: number;
  readonly destroy: number;
  readonly submit: number;
  readonly events: number;
}

const numbers: Readonly<Record<string, Numbers>> = {
  x64: { setup: 206, destroy: 207, events: 208, submit: 209 },
  arm64: { setup: 0, destroy: 1, submit: 2, events: 4 },
};

const pageSize = 4096;
const controlBlockSize = 64;
const eventSize = 32;
const commandWrite = 1;

/**
 * Writes that the kernel makes while this thread goes on (Linux AIO), one at a time. The file must be open with `O_DIRECT`, without
 * which the kernel would write at once; positions and lengths are whole blocks of the disk, that is, of {@link block} bytes.
 */
export class KernelWrite {
  static readonly block = pageSize;
  /** What is written: its beginning, to be filled before {@link submit} and left alone until {@link wait} has answered true. */
  readonly buffer: Buffer;
  readonly #numbers: Numbers;
  readonly #context: number;
  readonly #fd: number;
  readonly #address: bigint;
  readonly #control = Buffer.alloc(controlBlockSize);
  /** The address of the control block, as the kernel wants a list of them. */
  readonly #list = Buffer.alloc(8);
  readonly #event = Buffer.alloc(eventSize);
  readonly #timeout = Buffer.alloc(16);
  #length = 0;

  private constructor(fd: number, size: number, known: Numbers, context: number) {
    this.#fd = fd;
    this.#numbers = known;
    this.#context = context;
    const memory = Buffer.alloc(size + pageSize);
    const address = libc().addressOf(memory);
    const start = Number(-address & BigInt(pageSize - 1));
    this.buffer = memory.subarray(start, start + size);
    this.#address = address + BigInt(start);
    this.#list.writeBigUInt64LE(libc().addressOf(this.#control));
  }

  /** Undefined where the system has no such writes. @param size of the buffer in bytes, whole blocks */
  static open(fd: number, size: number): KernelWrite | undefined {
    const known = process.platform === 'linux' ? numbers[process.arch] : undefined;
    if (known === undefined) return undefined;
    const context = Buffer.alloc(8);
    if (libc().longSyscall(known.setup, 1, Number(libc().addressOf(context)), 0, 0, 0) !== 0)
      return undefined;
    return new KernelWrite(fd, size, known, Number(context.readBigUInt64LE()));
  }

  /** Begins to write the first `length` bytes of the buffer. @throws VirtError `SYSTEM_ERROR` with errno in `int1` */
  submit(position: number, length: number): void {
    const control = this.#control;
    control.writeUInt16LE(commandWrite, 16);
    control.writeUInt32LE(this.#fd, 20);
    control.writeBigUInt64LE(this.#address, 24);
    control.writeBigUInt64LE(BigInt(length), 32);
    control.writeBigUInt64LE(BigInt(position), 40);
    this.#length = length;
    const list = Number(libc().addressOf(this.#list));
    if (libc().longSyscall(this.#numbers.submit, this.#context, 1, list, 0, 0) !== 1)
      throw systemError('cannot begin a write');
  }

  /**
   * Waits for the write, in this thread, so many milliseconds at most; false: it isn't done yet.
   * @throws VirtError `SYSTEM_ERROR` with errno in `int1` for a write that failed
   */
  wait(milliseconds: number): boolean {
    this.#timeout.writeBigUInt64LE(BigInt(Math.floor(milliseconds / 1000)), 0);
    this.#timeout.writeBigUInt64LE(BigInt(Math.round((milliseconds % 1000) * 1e6)), 8);
    const event = Number(libc().addressOf(this.#event));
    const timeout = Number(libc().addressOf(this.#timeout));
    const count = libc().longSyscall(this.#numbers.events, this.#context, 1, 1, event, timeout);
    if (count < 0) throw systemError('cannot wait for a write');
    if (count === 0) return false;
    const result = Number(this.#event.readBigInt64LE(16));
    if (result < 0) throw systemError('a write failed', -result);
    if (result !== this.#length)
      throw new VirtError(
        ErrorCode.SYSTEM_ERROR,
        `a write of ${this.#length} bytes was cut off after ${result}: ${errnoName(28)}`,
        { int1: 28 },
      );
    return true;
  }

  /** Lets go of what the kernel keeps for it, once a write that is under way is done. */
  close(): void {
    libc().longSyscall(this.#numbers.destroy, this.#context, 0, 0, 0, 0);
  }
}
