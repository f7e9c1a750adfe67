import type { Buffer } from 'node:buffer';
import type { Duplex } from 'node:stream';
import type { FileDescriptor } from '../../driver/types.js';
import { Program } from '../../generated/rpc/programs.js';
import { keepaliveKind, readFdCount, writeFdCount, writeKeepalive } from '../message/control.js';
import { writeError } from '../message/error.js';
import { MessageFramer } from '../message/framer.js';
import { carriesFiles, type Message, type MessageHead, MessageStatus } from '../message/message.js';
import { payloadOf } from '../message/payload.js';
import { writeMessage } from '../message/write.js';
import { rpcError } from '../xdr/errors.js';
import { XdrWriter } from '../xdr/writer.js';
import { checkOpen, type FileCarrier, FileReceiver, FileSender } from './files.js';
import type { HalfMessageOwner, HalfMessages } from './half-messages.js';
import { Keepalive } from './keepalive.js';
import { ChannelTurns } from './turns.js';

/** What a channel tells its owner. */
export interface ChannelEvents {
  /** A whole message, keepalive excepted; its payload is valid until this returns. */
  message(message: Message): void;
  /** Once, when the transport is gone, whatever ended it. */
  closed(end: ChannelEnd): void;
}

/** Why a channel ended. */
export interface ChannelEnd {
  /**
   * `local`: it was closed or destroyed on this side; `peer`: the other side closed it; `failed`: the transport broke; `invalid`: what came
   * is no message; `silent`: keepalive had no answer.
   */
  readonly cause: 'local' | 'peer' | 'failed' | 'invalid' | 'silent';
  readonly error?: Error | undefined;
}

/** How a channel treats what it writes. */
export interface ChannelPolicy {
  /**
   * Runs the write of what was sent while nothing was being read: `queueMicrotask` where one waits for the answer, `process.nextTick`
   * where more is likely to become ready with it. What is sent while input is taken leaves in one write when all of it is taken.
   */
  readonly flushLater: (flush: () => void) => void;
  /** Bytes that the other side may leave unread before nothing more is read from it; default: no such bound. Only one side may have one. */
  readonly outputHighWater?: number;
  /** Shared by channels that take turns; default: the channel takes turns with what else the process does. */
  readonly turns?: ChannelTurns | undefined;
  /** Shared by channels whose unfinished messages are bounded together; default: each is bounded by the longest message alone. */
  readonly halfMessages?: HalfMessages | undefined;
  /** How the transport carries open descriptors; default: it carries none. */
  readonly carrier?: FileCarrier | undefined;
}

/** Milliseconds that the other side has to take what is due when a channel is closed. */
const lingerTime = 2000;

/** Messages over a transport of bytes, which the channel owns from here on: a socket with `allowHalfOpen`, or any Duplex like it. */
export class WireChannel {
  readonly #transport: Duplex;
  readonly #events: ChannelEvents;
  readonly #flushLater: ChannelPolicy['flushLater'];
  readonly #outputHighWater: number;
  readonly #framer = new MessageFramer();
  readonly #writer = new XdrWriter();
  readonly #sender: FileSender | undefined;
  readonly #receiver: FileReceiver | undefined;
  #keepalive: Keepalive | undefined;
  #reading = false;
  #flushDue = false;
  #holds = 0;
  readonly #turns: ChannelTurns;
  readonly #halfMessages: HalfMessages | undefined;
  readonly #owner: HalfMessageOwner = {
    cutHalfMessage: () =>
      this.destroy(rpcError('unfinished messages take too much memory: the slowest sender is cut off')),
  };
  #turnDue = false;
  #ended = false;
  /** Messages taken of what came last. */
  #taken = 0;
  #congested = false;
  #end: ChannelEnd | undefined;
  #closed = false;
  #linger: NodeJS.Timeout | undefined;
  #waiting: (() => void)[] = [];

  constructor(transport: Duplex, events: ChannelEvents, policy: ChannelPolicy) {
    this.#transport = transport;
    this.#events = events;
    this.#flushLater = policy.flushLater;
    this.#outputHighWater = policy.outputHighWater ?? Number.POSITIVE_INFINITY;
    this.#turns = policy.turns ?? new ChannelTurns();
    this.#halfMessages = policy.halfMessages;
    const { carrier } = policy;
    if (carrier !== undefined) {
      this.#sender = new FileSender(transport, carrier, () => this.#filesSent());
      this.#receiver = new FileReceiver(carrier);
    }
    transport.on('data', (chunk: Buffer) => this.#take(chunk));
    transport.on('drain', () => this.#drained());
    transport.on('error', (error) => {
      this.#end ??= { cause: 'failed', error };
    });
    transport.on('end', () => this.#peerEnded());
    transport.on('close', () => this.#gone());
  }

  /** True until the channel begins to close; what is sent later is dropped. */
  get open(): boolean {
    return this.#end === undefined;
  }

  /** Whether the transport carries open descriptors. */
  get carriesFiles(): boolean {
    return this.#sender !== undefined;
  }

  /** Bytes sent but not yet taken by the other side. */
  get backlog(): number {
    return this.#transport.writableLength + this.#writer.length + (this.#sender?.backlog ?? 0);
  }

  /** Sends a message whose payload `write` makes of `value`. @throws what `write` throws; nothing is sent then. */
  send(head: MessageHead, type: number, status: number): void;
  send<T>(
    head: MessageHead,
    type: number,
    status: number,
    write: (writer: XdrWriter, value: T) => void,
    value: T,
  ): void;
  send<T>(
    head: MessageHead,
    type: number,
    status: number,
    write?: (writer: XdrWriter, value: T) => void,
    value?: T,
  ): void {
    if (this.#end !== undefined) return;
    writeMessage(this.#writer, head, type, status, write, value as T);
    this.#flushSoon();
  }

  /** Sends a message of status ERROR. */
  sendError(head: MessageHead, type: number, error: unknown): void {
    if (this.#end !== undefined) return;
    writeError(this.#writer, head, type, error);
    this.#flushSoon();
  }

  /**
   * Sends a message with open descriptors. They stay the caller's, who needs them no more once `sent` was called: when they were sent,
   * or can't be any more.
   * @throws what `write` throws; VirtError `RPC` where the transport carries none or there are too many, `INVALID_ARG` where one isn't
   * open. Nothing is sent then.
   */
  sendFiles<T>(
    head: MessageHead,
    type: number,
    write: (writer: XdrWriter, value: T) => void,
    value: T,
    files: readonly FileDescriptor[],
    sent: () => void,
  ): void {
    const sender = this.#sender;
    if (sender === undefined) throw rpcError("this connection can't carry file descriptors");
    checkOpen(files);
    if (this.#end !== undefined) {
      sent();
      return;
    }
    const writer = new XdrWriter();
    writeMessage(
      writer,
      head,
      type,
      MessageStatus.OK,
      (to: XdrWriter, of: T) => {
        writeFdCount(to, files.length);
        write(to, of);
      },
      value,
    );
    if (!sender.busy) this.#write();
    sender.send({ bytes: writer.take(), files, sent });
    this.#limitBacklog();
  }

  /**
   * Keeps the descriptors that come with messages until the returned function is called; else they are lost. It costs: only for while
   * some are expected.
   */
  awaitFiles(): () => void {
    return this.#receiver?.await() ?? (() => {});
  }

  /** Calls back once the transport has room again after all that was sent so far; at once where the channel is closed. */
  whenWritten(done: () => void): void {
    if (this.#closed) {
      done();
      return;
    }
    this.#waiting.push(done);
    this.#flushSoon();
  }

  /** Reads no more until the returned function is called. */
  hold(): () => void {
    this.#holds++;
    this.#transport.pause();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holds--;
      this.#resume();
    };
  }

  /**
   * Asks after every `interval` seconds of silence whether the other side lives, and ends the channel after `count` questions without
   * answer. Input that is held back is no silence. Replaces what was asked for before; an interval of 0 or less ends it.
   */
  startKeepalive(interval: number, count: number): void {
    this.#keepalive?.stop();
    this.#keepalive = undefined;
    if (interval <= 0 || this.#end !== undefined) return;
    this.#keepalive = new Keepalive({
      interval,
      count,
      deaf: () => this.#holds > 0 || this.#framer.pending,
      ping: () => this.#sendKeepalive('ping'),
      dead: () => {
        this.#end ??= { cause: 'silent', error: rpcError(`no answer for ${interval * (count + 1)} seconds`) };
        this.#transport.destroy();
      },
    });
  }

  /** Sends what is due and closes; where the other side doesn't take it in time, the rest is dropped. Nothing more is taken from it. */
  close(): void {
    this.#close({ cause: 'local' });
  }

  /** Closes at once, dropping what is due. */
  destroy(error?: Error): void {
    this.#end ??= { cause: 'local', error };
    this.#transport.destroy();
  }

  #close(end: ChannelEnd): void {
    if (this.#end !== undefined) return;
    this.#flush();
    this.#end = end;
    const transport = this.#transport;
    if (transport.destroyed) return;
    this.#linger = setTimeout(() => transport.destroy(), lingerTime);
    this.#linger.unref();
    if (!this.#sender?.busy) this.#finish();
  }

  #finish(): void {
    const transport = this.#transport;
    if (transport.destroyed) return;
    this.#write();
    transport.end(() => transport.destroy());
  }

  #filesSent(): void {
    if (this.#end !== undefined) {
      this.#finish();
      return;
    }
    this.#flush();
    if (!this.#transport.writableNeedDrain) this.#drained();
  }

  readonly #receive = (message: Message): void => {
    if (this.#end !== undefined) return;
    this.#taken++;
    if (carriesFiles(message.type)) this.#events.message(this.#withFiles(message));
    else if (message.program !== Program.KEEPALIVE.program) this.#events.message(message);
    else if (keepaliveKind(message.procedure) === 'ping') this.#sendKeepalive('pong');
  };

  #withFiles(message: Message): Message {
    const count = readFdCount(payloadOf(message));
    return { ...message, start: message.start + 4, files: this.#receiver?.take(count) };
  }

  #take(chunk: Buffer): void {
    if (this.#end !== undefined) return;
    if (this.#keepalive !== undefined) this.#keepalive.heard = true;
    this.#turns.begin();
    this.#taken = 0;
    this.#cut(() => this.#framer.push(chunk, this.#receive, this.#more));
    if (this.#framer.pending) this.#resume();
  }

  /** Takes messages of what came, as long as it is this side's turn and its answers leave. */
  #cut(take: () => void): void {
    this.#reading = true;
    try {
      take();
    } catch (error) {
      this.#close({ cause: 'invalid', error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      this.#reading = false;
    }
    this.#flush();
    this.#halfMessages?.note(this.#owner, this.#framer.unfinished);
  }

  readonly #more = (): boolean =>
    this.#holds === 0 &&
    this.backlog <= this.#outputHighWater &&
    this.#end === undefined &&
    this.#turns.more();

  #sendKeepalive(kind: 'ping' | 'pong'): void {
    if (this.#end !== undefined) return;
    writeKeepalive(this.#writer, kind);
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.#reading || this.#flushDue) return;
    this.#flushDue = true;
    this.#flushLater(this.#flushNow);
  }

  readonly #flushNow = (): void => {
    this.#flushDue = false;
    this.#flush();
  };

  #flush(): void {
    const transport = this.#transport;
    if (this.#end !== undefined || transport.destroyed) return;
    // What the transport has no room for is kept together here.
    if (!this.#sender?.busy && !transport.writableNeedDrain) {
      this.#write();
      if (this.#waiting.length > 0 && !transport.writableNeedDrain) this.#written();
    }
    this.#limitBacklog();
  }

  #limitBacklog(): void {
    if (this.#congested || this.backlog <= this.#outputHighWater) return;
    this.#congested = true;
    this.#transport.pause();
  }

  #write(): void {
    if (this.#writer.length > 0) this.#transport.write(this.#writer.take());
  }

  #written(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  }

  #drained(): void {
    // What waits for descriptors to leave has no room yet.
    if (this.#sender?.busy) return;
    this.#congested = false;
    this.#flush();
    this.#resume();
  }

  /** Goes on with what came, if nothing keeps it back; what was held back is taken before more is read. */
  #resume(): void {
    const transport = this.#transport;
    if (this.#holds > 0 || this.#congested || this.#end !== undefined || transport.destroyed) return;
    if (!this.#framer.pending) {
      transport.resume();
      return;
    }
    transport.pause();
    if (this.#turnDue) return;
    this.#turnDue = true;
    this.#turns.later(this.#takeTurn, this.#taken === 0);
  }

  readonly #takeTurn = (): void => {
    this.#turnDue = false;
    if (this.#holds > 0 || this.#congested || this.#end !== undefined) {
      if (this.#ended) this.#close({ cause: 'peer' });
      return;
    }
    this.#cut(() => this.#framer.goOn(this.#receive, this.#more));
    this.#resume();
    if (this.#ended && !this.#turnDue) this.#close({ cause: 'peer' });
  };

  /** Nothing more comes: what came is still taken, unless it is kept back. */
  #peerEnded(): void {
    this.#ended = true;
    if (!this.#turnDue || this.#holds > 0 || this.#congested) this.#close({ cause: 'peer' });
  }

  #gone(): void {
    this.#closed = true;
    this.#end ??= { cause: 'peer' };
    clearTimeout(this.#linger);
    this.#keepalive?.stop();
    this.#receiver?.close();
    this.#halfMessages?.note(this.#owner, 0);
    this.#events.closed(this.#end);
    this.#written();
  }
}
