import type { Duplex } from 'node:stream';
import { isStreamHole, type StreamHole } from '@tsvirt/core';
import type { MessageHead, StreamReceiver, WireStream, WireStreams } from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/**
 * One stream of a client: carries a driver's Duplex over the connection. Data is read from the driver only as fast as the
 * client takes it, and from the client only as fast as the driver takes it.
 */
export class ServerStream implements StreamReceiver {
  readonly #wire: WireStream;
  readonly #duplex: Duplex;
  #finishing = false;

  /**
   * Begins to carry data.
   * @param call the answered call that opened the stream
   * @param transmits false for a stream that only the client writes to: nothing but its confirmation is sent then, not even an end of data,
   * which clients such as go-libvirt don't await
   */
  constructor(streams: WireStreams, call: MessageHead, duplex: Duplex, transmits: boolean) {
    this.#wire = streams.open(call, this);
    this.#duplex = duplex;
    duplex.on('error', (error) => this.#fail(error));
    duplex.on('finish', () => {
      if (this.#finishing) this.#complete();
    });
    duplex.on('close', () => {
      if (this.#finishing) this.#fail(unfinished());
      else if (transmits && !duplex.readableEnded) this.#wire.sendEnd();
    });
    duplex.on('drain', () => this.#wire.resume());
    if (!transmits) duplex.resume();
    if (!transmits || !duplex.readable) return;
    duplex.on('data', (chunk: Uint8Array | StreamHole) => {
      if (this.#wire.send(chunk)) return;
      duplex.pause();
      this.#wire.whenWritten(() => duplex.resume());
    });
    duplex.on('end', () => this.#wire.sendEnd());
  }

  data(chunk: Buffer | StreamHole): boolean {
    if (!this.#duplex.writable) return this.#refuse('the stream takes no data');
    if (isStreamHole(chunk) && !this.#duplex.writableObjectMode)
      return this.#refuse('the stream takes no holes: it was not opened as a sparse one');
    return this.#duplex.write(chunk);
  }

  /** A client that has no more to send says so by finishing. */
  ended(): void {}

  finished(): void {
    if (this.#finishing) return;
    this.#finishing = true;
    // What is confirmed is safe with the driver: a failure of its last writes is told instead.
    if (this.#duplex.writable) this.#duplex.end();
    else if (this.#duplex.errored === null) this.#complete();
  }

  failed(error: VirtError | undefined): void {
    this.#confirm();
    this.#duplex.destroy(error);
  }

  #complete(): void {
    this.#confirm();
    this.#duplex.destroy();
  }

  #refuse(why: string): true {
    this.#fail(new VirtError(ErrorCode.OPERATION_INVALID, why, { domain: ErrorDomain.STREAMS }));
    return true;
  }

  #confirm(): void {
    this.#wire.sendFinish();
    this.#wire.close();
  }

  #fail(error: unknown): void {
    this.#wire.abort(error);
    this.#duplex.destroy();
  }
}

const unfinished = (): VirtError =>
  new VirtError(ErrorCode.OPERATION_FAILED, 'the stream ended before it had taken all of its data', {
    domain: ErrorDomain.STREAMS,
  });
