import { Buffer } from 'node:buffer';
import type { VirtError } from '@tsvirt/util';
import { readVirNetStreamHole, writeVirNetStreamHole } from '../../generated/rpc/virnet.js';
import { isStreamHole, StreamHole } from '../../stream/stream.js';
import type { WireChannel } from '../channel/channel.js';
import { readError } from '../message/error.js';
import { limits } from '../message/limits.js';
import { type Message, type MessageHead, MessageStatus, MessageType } from '../message/message.js';
import { payloadOf } from '../message/payload.js';
import { rpcError } from '../xdr/errors.js';
import type { XdrWriter } from '../xdr/writer.js';

/** What one side of a stream does with what the other side sends. */
export interface StreamReceiver {
  /** Takes a chunk; false: not much more until {@link WireStream.resume}. */
  data(chunk: Buffer | StreamHole): boolean;
  /** No more data comes; the other side may still take some. */
  ended(): void;
  /** The other side is done: it asks for the end of the stream, or confirms it. */
  finished(): void;
  /** The other side has given the stream up, or it is gone; `error` where it is known why. */
  failed(error: VirtError | undefined): void;
}

/** Bytes of a connection that wait to be taken above which its streams read no more of what they send. */
const backlogHighWater = 1024 * 1024;

/**
 * Bytes that the streams of a connection may have in hand, as their receivers are slow, before nothing more is read from it, calls
 * included: libvirtd, too, goes on for some messages, so that who types to a guest that doesn't listen can end it by the same connection.
 */
const inHandHighWater = 1024 * 1024;

/** What a hole counts for. */
const holeSize = 1024;

const raw = (writer: XdrWriter, bytes: Uint8Array): void => writer.raw(bytes);
const nothing = Buffer.alloc(0);

/** The streams of one connection, each by the serial number of the call that opened it. */
export class WireStreams {
  readonly #channel: WireChannel;
  readonly #open = new Map<number, WireStream>();
  #inHand = 0;
  #release: (() => void) | undefined;

  constructor(channel: WireChannel) {
    this.#channel = channel;
  }

  get size(): number {
    return this.#open.size;
  }

  /** The stream of the call that `call` is the head of. One that is open under the same serial number fails: nothing can reach it any more. */
  open(call: MessageHead, receiver: StreamReceiver): WireStream {
    const { program, version, procedure, serial } = call;
    this.#open.get(serial)?.fail(rpcError(`the serial number ${serial} of an open stream was used again`));
    const stream = new WireStream(
      this.#channel,
      { program, version, procedure, serial },
      receiver,
      (bytes) => this.#keep(bytes),
      () => this.#open.delete(serial),
    );
    this.#open.set(serial, stream);
    return stream;
  }

  /** Takes a message of type STREAM or STREAM_HOLE; what comes for a stream that is over is dropped. */
  take(message: Message): void {
    this.#open.get(message.serial)?.take(message);
  }

  /** Counts what receivers have in hand, and keeps the other side back while it is too much. */
  #keep(bytes: number): void {
    this.#inHand += bytes;
    if (this.#inHand > inHandHighWater) this.#release ??= this.#channel.hold();
    else {
      this.#release?.();
      this.#release = undefined;
    }
  }

  /** The connection is gone. */
  fail(error: VirtError | undefined): void {
    for (const stream of [...this.#open.values()]) stream.fail(error);
  }
}

/**
 * One side of a stream as messages: data and holes either way, the end of the data, the end of the stream. Either side sends only as fast
 * as the other takes: see {@link send} and {@link StreamReceiver.data}. After {@link close} nothing is sent or taken.
 */
export class WireStream {
  readonly #channel: WireChannel;
  readonly #call: MessageHead;
  readonly #receiver: StreamReceiver;
  readonly #keep: (bytes: number) => void;
  readonly #closed: () => void;
  /** Bytes that the receiver has in hand since it asked for no more. */
  #inHand = 0;
  #over = false;

  /** `keep` is told how many bytes more, or less, the receiver has in hand; `closed` that the stream is over. */
  constructor(
    channel: WireChannel,
    call: MessageHead,
    receiver: StreamReceiver,
    keep: (bytes: number) => void,
    closed: () => void,
  ) {
    this.#channel = channel;
    this.#call = call;
    this.#receiver = receiver;
    this.#keep = keep;
    this.#closed = closed;
  }

  get over(): boolean {
    return this.#over;
  }

  /** Sends a chunk, in as many messages as it takes; false: send no more until {@link whenWritten}. */
  send(chunk: Uint8Array | StreamHole): boolean {
    if (isStreamHole(chunk)) {
      const hole = { length: chunk.length, flags: 0 };
      this.#send(MessageType.STREAM_HOLE, MessageStatus.CONTINUE, writeVirNetStreamHole, hole);
    } else
      for (let at = 0; at < chunk.length; at += limits.streamChunk)
        this.#send(
          MessageType.STREAM,
          MessageStatus.CONTINUE,
          raw,
          chunk.subarray(at, at + limits.streamChunk),
        );
    return this.#channel.backlog <= backlogHighWater;
  }

  /** Calls back once the other side has taken enough to send more. */
  whenWritten(done: () => void): void {
    this.#channel.whenWritten(done);
  }

  /** Says that no more data follows. */
  sendEnd(): void {
    this.#send(MessageType.STREAM, MessageStatus.CONTINUE, raw, nothing);
  }

  /** Asks for the end of the stream, or confirms it. */
  sendFinish(): void {
    this.#send(MessageType.STREAM, MessageStatus.OK, raw, nothing);
  }

  /** Gives the stream up, with a reason where there is one, and closes it. */
  abort(error?: unknown): void {
    if (this.#over) return;
    if (error === undefined) this.#send(MessageType.STREAM, MessageStatus.ERROR, raw, nothing);
    else this.#channel.sendError(this.#call, MessageType.STREAM, error);
    this.close();
  }

  /** Lets data come in again. */
  resume(): void {
    if (this.#inHand === 0) return;
    this.#keep(-this.#inHand);
    this.#inHand = 0;
  }

  /** Neither sends nor takes anything any more. */
  close(): void {
    if (this.#over) return;
    this.#over = true;
    this.resume();
    this.#closed();
  }

  /** Takes a message that came on this stream. */
  take(message: Message): void {
    const reader = payloadOf(message);
    const empty = message.end === message.start;
    if (message.status === MessageStatus.ERROR) this.#receiver.failed(empty ? undefined : readError(reader));
    else if (message.status === MessageStatus.OK) this.#receiver.finished();
    else if (message.type === MessageType.STREAM_HOLE)
      this.#receive(new StreamHole(readVirNetStreamHole(reader).length));
    else if (empty) this.#receiver.ended();
    else this.#receive(Buffer.from(message.buffer.subarray(message.start, message.end)));
  }

  /** The connection is gone. */
  fail(error: VirtError | undefined): void {
    this.#receiver.failed(error);
    this.close();
  }

  #receive(chunk: Buffer | StreamHole): void {
    if (this.#receiver.data(chunk) || this.#over) return;
    const bytes = isStreamHole(chunk) ? holeSize : chunk.length;
    this.#inHand += bytes;
    this.#keep(bytes);
  }

  #send<T>(type: number, status: number, write: (writer: XdrWriter, value: T) => void, value: T): void {
    if (!this.#over) this.#channel.send(this.#call, type, status, write, value);
  }
}
