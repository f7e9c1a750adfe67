import { isStreamHole, Stream, StreamHole } from '@tsvirt/core';
import {
  limits,
  type Message,
  MessageStatus,
  MessageType,
  readError,
  readStreamHole,
  writeStreamHole,
  XdrReader,
  type XdrWriter,
} from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** The call that a stream belongs to. */
export type StreamCall = Pick<Message, 'program' | 'version' | 'procedure' | 'serial'>;

/** What a stream needs of its connection. */
export interface StreamCarrier {
  send(write: (writer: XdrWriter) => void): void;
  /** Calls back once all that was written has been taken. */
  whenWritten(done: () => void): void;
  /** Stops and restarts reading, for all of the connection. */
  hold(): () => void;
  /** Forgets the stream; called once. */
  ended(serial: number): void;
}

type Done = (error?: Error | null) => void;

/** A stream of a remote connection: what is written goes out as messages, what comes in is read. */
export class RemoteStream {
  readonly stream: Stream;
  readonly #carrier: StreamCarrier;
  readonly #call: StreamCall;
  #release: (() => void) | undefined;
  #confirmed: Done | undefined;
  #over = false;

  constructor(carrier: StreamCarrier, call: StreamCall, sparse: boolean) {
    this.#carrier = carrier;
    this.#call = call;
    this.stream = new Stream({
      sparse,
      allowHalfOpen: true,
      read: () => this.#resume(),
      write: (chunk: Buffer | StreamHole, _encoding, done) => this.#write(chunk, done),
      final: (done) => this.#finish(done),
      destroy: (error, done) => this.#destroy(error, done),
    });
  }

  /** Takes a message that came on this stream. */
  take(message: Message): void {
    const reader = new XdrReader(message.buffer, message.start, message.end);
    if (message.status === MessageStatus.ERROR) {
      this.fail(readError(reader));
      return;
    }
    if (message.status === MessageStatus.OK) {
      this.#end();
      this.stream.push(null);
      this.#confirmed?.();
      return;
    }
    if (message.type === MessageType.STREAM_HOLE) this.#push(new StreamHole(readStreamHole(reader).length));
    else if (message.end === message.start) this.stream.push(null);
    else this.#push(Buffer.from(message.buffer.subarray(message.start, message.end)));
  }

  /** Ends the stream as failed: the other side said so, or the connection is gone. */
  fail(error: VirtError): void {
    this.#end();
    this.#confirmed?.(error);
    // The caller may be about to be given the stream: it must have had its chance to listen.
    setImmediate(() => this.stream.destroy(error));
  }

  #push(chunk: Buffer | StreamHole): void {
    if (!this.stream.push(chunk)) this.#release ??= this.#carrier.hold();
  }

  #resume(): void {
    this.#release?.();
    this.#release = undefined;
  }

  #write(chunk: Buffer | StreamHole, done: Done): void {
    if (this.#over) {
      done(
        new VirtError(ErrorCode.OPERATION_INVALID, 'the stream is finished', { domain: ErrorDomain.STREAMS }),
      );
      return;
    }
    if (isStreamHole(chunk)) {
      this.#send(MessageType.STREAM_HOLE, MessageStatus.CONTINUE, (writer) =>
        writeStreamHole(writer, { length: chunk.length, flags: 0 }),
      );
    } else {
      for (let at = 0; at < chunk.length; at += limits.streamChunk) {
        const piece = chunk.subarray(at, at + limits.streamChunk);
        this.#send(MessageType.STREAM, MessageStatus.CONTINUE, (writer) => writer.raw(piece));
      }
    }
    this.#carrier.whenWritten(() => done());
  }

  #finish(done: Done): void {
    if (this.#over) {
      done();
      return;
    }
    this.#confirmed = (error) => {
      this.#confirmed = undefined;
      done(error);
    };
    this.#send(MessageType.STREAM, MessageStatus.OK);
  }

  #destroy(error: Error | null, done: Done): void {
    this.#resume();
    if (!this.#over) {
      this.#send(MessageType.STREAM, MessageStatus.ERROR);
      this.#end();
    }
    done(error);
  }

  #send(type: number, status: number, payload?: (writer: XdrWriter) => void): void {
    const { program, version, procedure, serial } = this.#call;
    this.#carrier.send((writer) => {
      writer.begin(program, version, procedure, type, serial, status);
      payload?.(writer);
      writer.end();
    });
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#resume();
    this.#carrier.ended(this.#call.serial);
  }
}
