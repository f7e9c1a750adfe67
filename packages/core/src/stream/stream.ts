/// <reference lib="esnext.disposable" preserve="true" />

import { Duplex, type DuplexOptions } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

const holeBrand = Symbol.for('@tsvirt/StreamHole');

/** A stretch without data in a sparse stream; a chunk among the chunks of data. */
export class StreamHole {
  readonly [holeBrand] = true;
  /** Bytes. */
  readonly length: bigint;

  constructor(length: bigint) {
    if (length < 0n)
      throw new VirtError(ErrorCode.INVALID_ARG, `invalid argument: a hole can't be ${length} bytes long`);
    this.length = length;
  }
}

/** True for a {@link StreamHole} of any installed copy of core. */
export function isStreamHole(chunk: unknown): chunk is StreamHole {
  return typeof chunk === 'object' && chunk !== null && holeBrand in chunk;
}

/** How a {@link Stream} reaches its other side; the functions are those of Node's Duplex. */
export interface StreamOptions
  extends Omit<DuplexOptions, 'objectMode' | 'readableObjectMode' | 'writableObjectMode'> {
  /** True where chunks may be {@link StreamHole}s. */
  readonly sparse?: boolean;
}

/**
 * The data of a console, a channel, a screenshot or a volume: libvirt's virStream as a Node Duplex.
 *
 * `for await (const chunk of stream)`, `stream.write(data)` and pipes work as with any Duplex. On a sparse stream a chunk may be a
 * {@link StreamHole}. virStreamSend and virStreamRecv and their like are `write` and `read`; virStreamEventAddCallback is `on('readable')`
 * and `on('drain')`.
 */
export class Stream extends Duplex {
  readonly sparse: boolean;
  #hears = false;

  constructor(options: StreamOptions = {}) {
    const { sparse = false, ...rest } = options;
    super({ ...rest, objectMode: sparse });
    this.sparse = sparse;
  }

  /**
   * The public stream over what a driver returned; a Stream stays what it is. The source is destroyed with it and its
   * errors are passed on.
   */
  static wrap(source: Duplex): Stream {
    if (source instanceof Stream) return source;
    const stream = new Stream({
      sparse: source.readableObjectMode || source.writableObjectMode,
      allowHalfOpen: true,
      read: () => {
        source.resume();
      },
      write: (chunk, encoding, done) => {
        source.write(chunk, encoding, (error) => done(error));
      },
      final: (done) => {
        if (source.writableFinished || source.destroyed) done(source.errored);
        // Node tells it of a failure, though its type doesn't say so.
        else source.end((error?: Error | null) => done(error));
      },
      destroy: (error, done) => {
        source.destroy(error ?? undefined);
        done(error);
      },
    });
    source.on('data', (chunk) => {
      if (!stream.push(chunk)) source.pause();
    });
    source.pause();
    source.once('end', () => stream.push(null));
    source.once('error', (error) => stream.destroy(error));
    source.once('close', () => {
      if (stream.destroyed || source.errored || source.readableEnded) return;
      if (source.writableFinished) stream.push(null);
      else
        stream.destroy(
          new VirtError(ErrorCode.OPERATION_FAILED, 'the stream ended before its data did', streams),
        );
    });
    return stream;
  }

  /**
   * Writes these chunks, as fast as the other side takes them; {@link finish} comes after. Answers to virStreamSendAll and
   * virStreamSparseSendAll; {@link fileData} has a file's chunks.
   */
  async sendAll(
    chunks: AsyncIterable<Uint8Array | StreamHole> | Iterable<Uint8Array | StreamHole>,
  ): Promise<void> {
    this.#hearErrors();
    for await (const chunk of chunks) if (!this.write(chunk)) await this.#drained();
    if (this.errored) throw this.errored;
  }

  /** Writes a stretch without data. Answers to virStreamSendHole. @throws VirtError `INVALID_ARG` unless the stream is sparse. */
  async sendHole(length: bigint): Promise<void> {
    if (!this.sparse)
      throw new VirtError(ErrorCode.INVALID_ARG, "invalid argument: this stream isn't sparse", streams);
    const hole = new StreamHole(length);
    this.#hearErrors();
    await new Promise<void>((resolve, reject) => {
      this.write(hole, (error) => (error ? reject(error) : resolve()));
    });
  }

  /**
   * Takes the hole at the head of the stream and answers its length in bytes; 0n where data is next. Answers to
   * virStreamRecvHole.
   */
  async recvHole(): Promise<bigint> {
    if (!this.sparse)
      throw new VirtError(ErrorCode.INVALID_ARG, "invalid argument: this stream isn't sparse", streams);
    this.#hearErrors();
    const chunk = await this.#next();
    if (this.errored) throw this.errored;
    if (isStreamHole(chunk)) return chunk.length;
    if (chunk !== null) this.unshift(chunk);
    return 0n;
  }

  /**
   * Says that all is sent and waits until the other side has confirmed. What was not read is thrown away. Answers to
   * virStreamFinish.
   */
  async finish(): Promise<void> {
    this.#hearErrors();
    if (this.errored) throw this.errored;
    if (this.destroyed) return;
    this.end();
    this.resume();
    await finished(this);
  }

  /** Ends the stream as failed, without waiting. Answers to virStreamAbort. */
  abort(): void {
    this.destroy();
  }

  /** From now on a promise tells of the stream's error: an error event that nobody listens to would end the process. */
  #hearErrors(): void {
    if (this.#hears) return;
    this.#hears = true;
    this.on('error', () => {});
  }

  /** Resolves when more can be written; rejects when nothing can be any more. */
  #drained(): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        this.off('drain', wake);
        this.off('close', wake);
        if (!this.destroyed) resolve();
        else
          reject(
            this.errored ?? new VirtError(ErrorCode.OPERATION_ABORTED, 'the stream was given up', streams),
          );
      };
      this.on('drain', wake);
      this.on('close', wake);
      if (this.destroyed) wake();
      else if (!this.writableNeedDrain) wake();
    });
  }

  async #next(): Promise<unknown> {
    for (;;) {
      const chunk: unknown = this.read(1);
      if (chunk !== null) return chunk;
      if (this.readableEnded || this.destroyed) return null;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.off('readable', wake);
          this.off('end', wake);
          this.off('close', wake);
          resolve();
        };
        this.on('readable', wake);
        this.on('end', wake);
        this.on('close', wake);
      });
    }
  }

  /**
   * As Node's; a stream that was read to its end is over, in all versions of Node, unless its other side is in use.
   * Node 24 leaves it open for writing, and with it what it holds.
   */
  override [Symbol.asyncIterator](): ReturnType<Duplex[typeof Symbol.asyncIterator]> {
    return this.#chunks(super[Symbol.asyncIterator]());
  }

  async *#chunks(chunks: AsyncIterable<unknown>): AsyncGenerator<unknown, undefined, undefined> {
    yield* chunks;
    if (this.writableLength === 0 && !this.writableEnded) this.destroy();
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    this.abort();
    await Promise.resolve();
  }
}

const streams = { domain: ErrorDomain.STREAMS };
