import { closeSync, constants, openSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { ReadStream } from 'node:tty';
import { descriptorOf, ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { withSocketPath } from '../process/unix-path.js';

/** Where a character device's host end is. */
export type ConsoleSource =
  | { readonly type: 'pty'; readonly path: string }
  | { readonly type: 'unix'; readonly path: string };

/** Opens the host end of a character device. */
export function openConsole(source: ConsoleSource): Terminal | Socket {
  return source.type === 'pty'
    ? openPty(source.path)
    : withSocketPath(source.path, (path) => connect({ path }));
}

/** A pty's subordinate side in raw form: bytes pass as they are, both ways. */
function openPty(path: string): Terminal {
  // It writes, too. A WriteStream would wait, with the whole process, until the guest takes what is written.
  const terminal = openTerminal(path);
  terminal.setRawMode(true);
  return new Terminal(terminal);
}

/** @throws VirtError `SYSTEM_ERROR` where it can't be opened, `OPERATION_FAILED` where it is no terminal */
function openTerminal(path: string): ReadStream {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
  } catch (cause) {
    throw qemuError(
      ErrorCode.SYSTEM_ERROR,
      `the console ${path} can't be opened: ${(cause as Error).message}`,
      undefined,
      cause,
    );
  }
  let stream: ReadStream;
  try {
    stream = new ReadStream(fd);
  } catch (cause) {
    closeSync(fd);
    throw qemuError(ErrorCode.OPERATION_FAILED, `the console ${path} isn't a terminal`, undefined, cause);
  }
  // Node opens a terminal once more for itself, and then never closes the descriptor that it was given.
  if (descriptorOf(stream) !== fd) closeSync(fd);
  return stream;
}

/** A terminal as a stream that ends when the guest's end of it goes away. */
export class Terminal extends Duplex {
  readonly #device: Duplex;
  #over = false;

  constructor(device: Duplex) {
    super();
    this.#device = device;
    device.on('data', (chunk: Buffer) => {
      if (!this.#over && !this.push(chunk)) device.pause();
    });
    // The guest's end went away: EIO for a pty. Who is writing then is told so, too.
    device.on('error', () => this.#end());
    device.on('end', () => this.#end());
    device.on('close', () => this.hangUp());
  }

  /** Readers get what is buffered, then the end; nothing is written any more. */
  hangUp(): void {
    this.#end();
    this.end();
  }

  override _read(): void {
    this.#device.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#device.write(chunk, done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#over = true;
    this.#device.destroy();
    done(error);
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.push(null);
  }
}

/** Who uses which console of a guest: one at a time unless taken by force. */
export class ConsoleTable {
  readonly #open = new Map<string, Terminal | Socket>();

  /**
   * @param force ends whoever uses it now
   * @throws VirtError `OPERATION_FAILED` if it is in use
   */
  open(alias: string, source: ConsoleSource, force: boolean): Duplex {
    const before = this.#open.get(alias);
    if (before !== undefined && !before.destroyed) {
      if (!force)
        throw qemuError(
          ErrorCode.OPERATION_FAILED,
          `the console '${alias}' is in use already`,
          'use the force flag to take it over',
        );
      before.destroy();
    }
    const stream = openConsole(source);
    this.#open.set(alias, stream);
    stream.once('close', () => {
      if (this.#open.get(alias) === stream) this.#open.delete(alias);
    });
    return stream;
  }

  /** Ends all that are open: the guest has ended. */
  close(): void {
    for (const stream of this.#open.values())
      if (stream instanceof Terminal) stream.hangUp();
      else stream.destroySoon();
    this.#open.clear();
  }
}
