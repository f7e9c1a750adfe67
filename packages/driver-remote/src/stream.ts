import { isStreamHole, Stream, type StreamHole } from '@tsvirt/core';
import type { MessageHead, StreamReceiver, WireStream, WireStreams } from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

type Done = (error?: Error | null) => void;

/** A stream of a remote connection: what is written goes out as messages, what comes in is read. */
export class RemoteStream implements StreamReceiver {
  readonly stream: Stream;
  readonly #wire: WireStream;
  #confirmed: Done | undefined;
  #hasWritten = false;

  /** `call`: the call that opened it. */
  constructor(streams: WireStreams, call: MessageHead, sparse: boolean) {
    this.#wire = streams.open(call, this);
    this.stream = new Stream({
      sparse,
      allowHalfOpen: true,
      read: () => this.#wire.resume(),
      write: (chunk: Buffer | StreamHole, _encoding, done) => this.#write(chunk, done),
      final: (done) => this.#finish(done),
      destroy: (error, done) => {
        this.#wire.abort();
        done(error);
      },
    });
  }

  data(chunk: Buffer | StreamHole): boolean {
    if (this.stream.sparse || !isStreamHole(chunk)) return this.stream.push(chunk);
    this.#wire.abort();
    this.failed(
      new VirtError(ErrorCode.RPC, 'the daemon sent a hole on a stream that is not sparse', streams),
    );
    return true;
  }

  ended(): void {
    this.stream.push(null);
  }

  finished(): void {
    this.#wire.close();
    this.stream.push(null);
    this.#confirmed?.();
  }

  failed(
    error = new VirtError(ErrorCode.OPERATION_FAILED, 'the daemon has given up the stream', streams),
  ): void {
    this.#wire.close();
    const isAwaited = this.#confirmed !== undefined;
    this.#confirmed?.(error);
    const { stream } = this;
    // The caller may be about to be given the stream: it must have had its chance to listen. Who has read all of it is told nothing.
    setImmediate(() =>
      stream.destroy(stream.readableEnded && !this.#hasWritten && !isAwaited ? undefined : error),
    );
  }

  #write(chunk: Buffer | StreamHole, done: Done): void {
    this.#hasWritten = true;
    if (this.#wire.over) done(new VirtError(ErrorCode.OPERATION_INVALID, 'the stream is finished', streams));
    else if (this.#wire.send(chunk)) done();
    else this.#wire.whenWritten(done);
  }

  #finish(done: Done): void {
    if (this.#wire.over) {
      done();
      return;
    }
    this.#confirmed = (error) => {
      this.#confirmed = undefined;
      done(error);
    };
    this.#wire.sendFinish();
  }
}

const streams = { domain: ErrorDomain.STREAMS };
