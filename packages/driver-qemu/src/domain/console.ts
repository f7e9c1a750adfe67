import { closeSync, constants, openSync } from 'node:fs';
import { connect, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Duplex as DuplexStream } from 'node:stream';
import { ReadStream, WriteStream } from 'node:tty';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { withSocketPath } from '../process/unix-path.js';

/** Where a character device's host end is. */
export type ConsoleSource =
  | { readonly type: 'pty'; readonly path: string }
  | { readonly type: 'unix'; readonly path: string };

/** Opens the host end of a character device. */
export function openConsole(source: ConsoleSource): Duplex {
  return source.type === 'pty'
    ? openPty(source.path)
    : withSocketPath(source.path, (path) => connect({ path }));
}

/** A pty's subordinate side in raw form: bytes pass as they are, both ways. */
function openPty(path: string): Duplex {
  let fd: number;
  try {
    fd = openTerminal(path);
  } catch (cause) {
    throw qemuError(
      ErrorCode.SYSTEM_ERROR,
      `the console ${path} can't be opened: ${(cause as Error).message}`,
      undefined,
      cause,
    );
  }
  let input: ReadStream;
  try {
    input = new ReadStream(fd);
  } catch (cause) {
    closeSync(fd);
    throw qemuError(ErrorCode.OPERATION_FAILED, `the console ${path} isn't a terminal`, undefined, cause);
  }
  let output: WriteStream;
  try {
    input.setRawMode(true);
    output = new WriteStream(openTerminal(path));
  } catch (cause) {
    input.destroy();
    throw qemuError(ErrorCode.SYSTEM_ERROR, `the console ${path} can't be written to`, undefined, cause);
  }
  const stream = new DuplexStream({
    read: () => void input.resume(),
    write: (chunk: Buffer, _encoding, done) => void output.write(chunk, done),
    final: (done) => done(),
    destroy: (error, done) => {
      input.destroy();
      output.destroy();
      done(error);
    },
  });
  input.on('data', (chunk: Buffer) => {
    if (!stream.push(chunk)) input.pause();
  });
  // The guest's end went away: EIO for a pty.
  input.on('error', () => stream.push(null));
  input.on('end', () => stream.push(null));
  input.on('close', () => {
    stream.push(null);
    stream.end();
  });
  output.on('error', (error) => stream.destroy(error));
  return stream;
}

const openTerminal = (path: string): number =>
  openSync(path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);

/** Who uses which console of a guest: one at a time unless taken by force. */
export class ConsoleTable {
  readonly #open = new Map<string, Duplex>();

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
    for (const stream of this.#open.values()) {
      // Readers get what is buffered, then the end.
      if (stream instanceof Socket) stream.destroySoon();
      else {
        stream.push(null);
        stream.end();
      }
    }
    this.#open.clear();
  }
}
