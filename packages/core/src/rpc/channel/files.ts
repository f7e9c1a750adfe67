import type { Buffer } from 'node:buffer';
import { fstatSync } from 'node:fs';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  closeDescriptors,
  descriptorOf,
  ErrorCode,
  readDescriptors,
  sendDescriptors,
  VirtError,
} from '@tsvirt/util';
import type { FileDescriptor } from '../../driver/types.js';
import { limits } from '../message/limits.js';
import { rpcError } from '../xdr/errors.js';

/** What carries open descriptors beside the bytes of a channel. */
export interface FileCarrier {
  /** Sends one byte with a descriptor; false: there is no room at the moment. @throws where it never will be sent */
  send(file: FileDescriptor): boolean;
  /** Keeps the descriptors that come from now on, until the returned function is called. `take` owns them. */
  receive(take: (files: readonly FileDescriptor[]) => void): () => void;
}

const oneByte = new Uint8Array(1);

/** How a unix socket carries descriptors. */
export function unixFileCarrier(socket: Socket): FileCarrier {
  return {
    send: (file) => {
      const own = descriptorOf(socket);
      if (own === undefined) throw rpcError('the socket is closed');
      return sendDescriptors(own, oneByte, [file]) !== undefined;
    },
    receive: (take) => readDescriptors(socket, take),
  };
}

/** @throws VirtError `INVALID_ARG` naming what is no open descriptor */
export function checkOpen(files: readonly FileDescriptor[]): void {
  for (const file of files)
    try {
      fstatSync(file);
    } catch (cause) {
      throw new VirtError(ErrorCode.INVALID_ARG, `${file} is no open file descriptor`, { cause });
    }
}

/** A message and the descriptors that follow it. */
export interface FileMessage {
  readonly bytes: Buffer;
  readonly files: readonly FileDescriptor[];
  /** Called once: when the descriptors were sent, or can't be any more. */
  readonly sent: () => void;
}

/** What a descriptor that wasn't taken yet counts for, in bytes: few may be open for a side that takes none. */
const fileWeight = 65_536;

/** Milliseconds until a descriptor for which there was no room is tried again. */
const retryTime = 5;

/** Sends messages with descriptors one after the other; while one is under way nothing else may be written. */
export class FileSender {
  readonly #transport: Duplex;
  readonly #carrier: FileCarrier;
  readonly #idle: () => void;
  readonly #queue: FileMessage[] = [];
  #busy = false;
  #backlog = 0;

  /** `idle`: other messages may leave again. */
  constructor(transport: Duplex, carrier: FileCarrier, idle: () => void) {
    this.#transport = transport;
    this.#carrier = carrier;
    this.#idle = idle;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** What was not taken yet, as bytes. */
  get backlog(): number {
    return this.#backlog;
  }

  /** What was written to the transport before leaves before it. */
  send(message: FileMessage): void {
    this.#queue.push(message);
    this.#backlog += weightOf(message);
    if (!this.#busy) this.#next();
  }

  #next(): void {
    const message = this.#queue.shift();
    this.#busy = message !== undefined;
    if (message === undefined) this.#idle();
    else this.#transport.write(message.bytes, () => this.#sendFrom(message, 0));
  }

  #sendFrom(message: FileMessage, first: number): void {
    for (let index = first; index < message.files.length && !this.#transport.destroyed; index++)
      try {
        if (this.#carrier.send(message.files[index] as FileDescriptor)) continue;
        setTimeout(() => this.#sendFrom(message, index), retryTime);
        return;
      } catch (error) {
        this.#transport.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    this.#backlog -= weightOf(message);
    message.sent();
    this.#next();
  }
}

function weightOf({ bytes, files }: FileMessage): number {
  return bytes.length + files.length * fileWeight;
}

/** Keeps descriptors until the message comes to which they belong. */
export class FileReceiver {
  readonly #carrier: FileCarrier;
  readonly #files: FileDescriptor[] = [];
  #awaiting = 0;
  #end: (() => void) | undefined;

  constructor(carrier: FileCarrier) {
    this.#carrier = carrier;
  }

  /** Keeps what comes until the returned function is called, or longer where others want that. */
  await(): () => void {
    this.#awaiting++;
    this.#end ??= this.#carrier.receive((files) => this.#keep(files));
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#awaiting--;
      if (this.#awaiting === 0) this.close();
    };
  }

  /** The descriptors of the next message that has `count` of them; undefined where they weren't kept. */
  take(count: number): readonly FileDescriptor[] | undefined {
    if (this.#files.length >= count) return this.#files.splice(0, count);
    this.#drop();
    return undefined;
  }

  /** Keeps nothing any more. */
  close(): void {
    this.#end?.();
    this.#end = undefined;
    this.#drop();
  }

  #keep(files: readonly FileDescriptor[]): void {
    this.#files.push(...files);
    // More than any message has belong to none.
    if (this.#files.length > 2 * limits.files) this.#drop();
  }

  #drop(): void {
    closeDescriptors(this.#files.splice(0));
  }
}
