import type { Duplex } from 'node:stream';
import { isStreamHole, StreamHole } from '@tsvirt/core';
import {
  limits,
  type Message,
  MessageStatus,
  MessageType,
  readError,
  readStreamHole,
  writeError,
  writeStreamHole,
  XdrReader,
} from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { outputHighWater } from './limits.js';
import type { Transport } from './transport.js';

/** The call that a stream belongs to. */
export type StreamCall = Pick<Message, 'program' | 'version' | 'procedure' | 'serial'>;

/**
 * One stream of a client: carries a driver's Duplex over the connection. Data is read from the driver only as fast as the
 * client takes it, and from the client only as fast as the driver takes it.
 */
export class ServerStream {
  readonly #transport: Transport;
  readonly #call: StreamCall;
  readonly #duplex: Duplex;
  readonly #ended: () => void;
  #resumeInput: (() => void) | undefined;
  #finishing = false;
  #done = false;

  constructor(transport: Transport, call: StreamCall, duplex: Duplex, ended: () => void) {
    this.#transport = transport;
    this.#call = call;
    this.#duplex = duplex;
    this.#ended = ended;
    duplex.on('error', (error) => this.#fail(error));
    duplex.on('close', () => this.#closed());
    duplex.on('drain', () => this.#drained());
  }

  /** Begins to carry data towards the client. */
  start(): void {
    if (!this.#duplex.readable) return;
    this.#duplex.on('data', (chunk: Uint8Array | StreamHole) => this.#toClient(chunk));
    this.#duplex.on('end', () => this.#data(Buffer.alloc(0)));
  }

  /** Takes a message that the client sent on this stream. */
  take(message: Message): void {
    if (this.#done) return;
    const reader = new XdrReader(message.buffer, message.start, message.end);
    if (message.status === MessageStatus.ERROR) {
      this.#end();
      this.#duplex.destroy(message.end > message.start ? readError(reader) : undefined);
      this.#confirm();
      return;
    }
    if (message.status === MessageStatus.OK) {
      this.#finish();
      return;
    }
    if (message.type === MessageType.STREAM_HOLE)
      this.#toDriver(new StreamHole(readStreamHole(reader).length));
    else if (message.end > message.start)
      this.#toDriver(Buffer.from(message.buffer.subarray(message.start, message.end)));
  }

  /** The connection is gone. */
  abort(): void {
    if (this.#done) return;
    this.#end();
    this.#duplex.destroy();
  }

  #toDriver(chunk: Buffer | StreamHole): void {
    if (!this.#duplex.writable) {
      this.#fail(
        new VirtError(ErrorCode.OPERATION_INVALID, 'the stream takes no data', {
          domain: ErrorDomain.STREAMS,
        }),
      );
      return;
    }
    if (!this.#duplex.write(chunk)) this.#resumeInput ??= this.#transport.hold();
  }

  #drained(): void {
    this.#resumeInput?.();
    this.#resumeInput = undefined;
  }

  #toClient(chunk: Uint8Array | StreamHole): void {
    if (this.#done) return;
    if (isStreamHole(chunk)) {
      const { program, version, procedure, serial } = this.#call;
      this.#transport.send((writer) => {
        writer.begin(program, version, procedure, MessageType.STREAM_HOLE, serial, MessageStatus.CONTINUE);
        writeStreamHole(writer, { length: chunk.length, flags: 0 });
        writer.end();
      });
      return;
    }
    for (let at = 0; at < chunk.length; at += limits.streamChunk)
      this.#data(chunk.subarray(at, at + limits.streamChunk));
    if (this.#transport.backlog > outputHighWater / 4) {
      this.#duplex.pause();
      this.#transport.whenWritten(() => this.#duplex.resume());
    }
  }

  #data(bytes: Uint8Array): void {
    if (this.#done) return;
    const { program, version, procedure, serial } = this.#call;
    this.#transport.send((writer) => {
      writer.begin(program, version, procedure, MessageType.STREAM, serial, MessageStatus.CONTINUE);
      writer.raw(bytes);
      writer.end();
    });
  }

  #finish(): void {
    if (this.#finishing) return;
    this.#finishing = true;
    const complete = () => {
      if (this.#done) return;
      this.#end();
      this.#confirm();
      this.#duplex.destroy();
    };
    if (this.#duplex.writable) this.#duplex.end(complete);
    else complete();
  }

  #confirm(): void {
    const { program, version, procedure, serial } = this.#call;
    this.#transport.send((writer) => {
      writer.begin(program, version, procedure, MessageType.STREAM, serial, MessageStatus.OK);
      writer.end();
    });
  }

  #fail(error: unknown): void {
    if (this.#done) return;
    this.#end();
    const { program, version, procedure, serial } = this.#call;
    this.#transport.send((writer) =>
      writeError(writer, program, version, procedure, MessageType.STREAM, serial, error),
    );
    this.#duplex.destroy();
  }

  #closed(): void {
    if (this.#done || this.#finishing) return;
    if (this.#duplex.readableEnded) return;
    this.#data(Buffer.alloc(0));
  }

  #end(): void {
    this.#done = true;
    this.#drained();
    this.#ended();
  }
}
