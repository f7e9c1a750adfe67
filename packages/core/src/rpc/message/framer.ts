import { Buffer } from 'node:buffer';
import { rpcError } from '../xdr/errors.js';
import { limits } from './limits.js';
import { carriesFiles, type Message, MessageStatus, MessageType } from './message.js';

const word = (bytes: Buffer, at: number): number => bytes.readUInt32BE(at);
/** Enough of a message to know its whole length: header and the count of file descriptors. */
const headBytes = limits.header + 4;

const always = (): boolean => true;

/** Bytes that are set aside at once for a message that announces as many: nearly all have less. */
const firstRoom = 512 * 1024;

/**
 * Cuts a byte stream into messages. Messages that lie whole in a chunk are handed on as views of it; only one that is spread over
 * chunks is put together. A length or header that can't be throws a VirtError `RPC`: nothing can follow on that connection.
 *
 * A message with file descriptors is handed on once the bytes that carry them have passed, too (one per descriptor).
 */
export class MessageFramer {
  /** The message that is spread over chunks, as far as it has come; it grows with it. */
  private partial = Buffer.alloc(0);
  private held = 0;
  private total = -1;
  /** What came but is not cut yet. */
  private rest: Buffer | undefined;

  /** `maxLength`: the longest message, its length word included. */
  constructor(private readonly maxLength: number = limits.message + 4) {}

  /** True while {@link goOn} has something to cut. */
  get pending(): boolean {
    return this.rest !== undefined;
  }

  /** Bytes of a message whose rest hasn't come yet. */
  get unfinished(): number {
    return this.held;
  }

  /**
   * Takes the next bytes of the stream. Before each message `more` says whether it is wanted yet; from the first that isn't on, what came
   * waits for {@link goOn}, and nothing may be pushed until then.
   */
  push(chunk: Buffer, onMessage: (message: Message) => void, more: () => boolean = always): void {
    if (!more()) {
      this.rest = chunk;
      return;
    }
    const at = this.held === 0 ? 0 : this.complete(chunk, onMessage);
    if (at > 0 && at < chunk.length && !more()) this.rest = chunk.subarray(at);
    else this.cut(chunk, at, onMessage, more);
  }

  /** Goes on with what waits. */
  goOn(onMessage: (message: Message) => void, more: () => boolean = always): void {
    const { rest } = this;
    this.rest = undefined;
    if (rest !== undefined) this.push(rest, onMessage, more);
  }

  private cut(
    chunk: Buffer,
    start: number,
    onMessage: (message: Message) => void,
    more: () => boolean,
  ): void {
    for (let at = start; at < chunk.length; ) {
      const available = chunk.length - at;
      const total = this.totalLength(chunk, at, available);
      if (total === -1 || total > available) {
        this.total = total;
        this.keep(chunk, at, chunk.length);
        return;
      }
      this.deliver(chunk, at, onMessage);
      at += total;
      if (at < chunk.length && !more()) {
        this.rest = chunk.subarray(at);
        return;
      }
    }
  }

  /** Goes on with the message that the chunks before left open; gives how much of this one was used. */
  private complete(chunk: Buffer, onMessage: (message: Message) => void): number {
    let at = 0;
    if (this.total === -1) {
      at = Math.min(headBytes - this.held, chunk.length);
      this.keep(chunk, 0, at);
      this.total = this.totalLength(this.partial, 0, this.held);
      if (this.total === -1) return at;
    }
    const surplus = this.held - this.total;
    const use = surplus >= 0 ? 0 : Math.min(-surplus, chunk.length - at);
    if (use > 0) this.keep(chunk, at, at + use);
    if (this.held < this.total) return at + use;
    const whole = this.partial.subarray(0, this.total);
    this.partial = Buffer.alloc(0);
    this.held = 0;
    this.total = -1;
    this.deliver(whole, 0, onMessage);
    return at + use - Math.max(surplus, 0);
  }

  /** Keeps a part of the message that is spread over chunks. A sender that announces much, or sends it in crumbs, takes no more room for that. */
  private keep(chunk: Buffer, from: number, to: number): void {
    const held = this.held + to - from;
    if (held > this.partial.length) {
      const wanted = Math.max(held, Math.min(this.total, Math.max(firstRoom, 2 * held)));
      const grown = Buffer.allocUnsafeSlow(wanted);
      this.partial.copy(grown, 0, 0, this.held);
      this.partial = grown;
    }
    chunk.copy(this.partial, this.held, from, to);
    this.held = held;
  }

  /** How many bytes of the stream the message at `at` takes; -1: too little of it is there to know. */
  private totalLength(bytes: Buffer, at: number, available: number): number {
    if (available < 4) return -1;
    const length = word(bytes, at);
    if (length < limits.header || length > this.maxLength)
      throw rpcError(`a message can't be ${length} bytes long (${limits.header} to ${this.maxLength})`);
    if (available < limits.header) return -1;
    if (!carriesFiles(word(bytes, at + 16))) return length;
    if (length < headBytes) throw rpcError('a message with file descriptors lacks their count');
    if (available < headBytes) return -1;
    const count = word(bytes, at + limits.header);
    if (count > limits.files)
      throw rpcError(`${count} file descriptors where at most ${limits.files} are allowed`);
    return length + count;
  }

  private deliver(buffer: Buffer, at: number, onMessage: (message: Message) => void): void {
    const type = word(buffer, at + 16);
    const status = word(buffer, at + 24);
    if (type > MessageType.STREAM_HOLE) throw rpcError(`${type} is no type of message`);
    if (status > MessageStatus.CONTINUE) throw rpcError(`${status} is no status of a message`);
    onMessage({
      program: word(buffer, at + 4),
      version: word(buffer, at + 8),
      procedure: buffer.readInt32BE(at + 12),
      type,
      serial: word(buffer, at + 20),
      status,
      buffer,
      start: at + limits.header,
      end: at + word(buffer, at),
    });
  }
}
