import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type CallContext, ConnectCloseReason, type FileDescriptor } from '@tsvirt/core';
import {
  type AnyProcedure,
  type ChannelEnd,
  DriverFeature,
  type FileCarrier,
  headOf,
  type Message,
  type MessageHead,
  MessageStatus,
  MessageType,
  type Procedure,
  readReply,
  remote,
  type StreamReceiver,
  unixFileCarrier,
  WireChannel,
  WireStreams,
  XdrReader,
} from '@tsvirt/core/rpc';
import type { RpcTransport } from '@tsvirt/core/rpc/client';
import { closeDescriptors, ErrorCode, ErrorDomain, type Logger, VirtError } from '@tsvirt/util';
import { connectTo } from './connect.js';
import type { Endpoint } from './endpoint.js';
import { RemoteStream } from './stream.js';

interface Pending {
  readonly procedure: Pick<AnyProcedure, 'readRet'>;
  /** Gets the result, and owns the descriptors that came with it. */
  resolve(value: unknown, files: readonly FileDescriptor[]): void;
  reject(error: unknown): void;
  /** Undefined where the call opens no stream, or has done so. */
  openStream: ((call: MessageHead) => void) | undefined;
}

/** What a connection tells its owner. */
export interface ConnectionEvents {
  event(message: Message): void;
  /** Once; `reason` is one of `ConnectCloseReason`. */
  closed(reason: number): void;
}

/** One connection to a daemon: carries calls, their results, events and streams. */
export class RpcConnection implements RpcTransport {
  readonly #channel: WireChannel;
  readonly #streams: WireStreams;
  readonly #events: ConnectionEvents;
  readonly #logger: Logger;
  /** What the program between here and the daemon has said. */
  readonly #words: (() => string) | undefined;
  readonly #reader = new XdrReader();
  readonly #pending = new Map<number, Pending>();
  readonly #closings: (() => void)[] = [];
  #serial = 0;
  /** What calls are answered with since the connection has ended. */
  #failure: VirtError | undefined;

  private constructor(
    socket: Socket,
    carrier: FileCarrier | undefined,
    events: ConnectionEvents,
    logger: Logger,
    words: (() => string) | undefined,
  ) {
    this.#words = words;
    this.#events = events;
    this.#logger = logger;
    this.#channel = new WireChannel(
      socket,
      { message: (message) => this.#message(message), closed: (end) => this.#closed(end) },
      { flushLater: queueMicrotask, carrier },
    );
    this.#streams = new WireStreams(this.#channel);
  }

  /** Connects. @throws VirtError `SYSTEM_ERROR` naming the endpoint; its `int1` is the errno. */
  static async open(
    endpoint: Endpoint,
    events: ConnectionEvents,
    logger: Logger,
    signal?: AbortSignal,
  ): Promise<RpcConnection> {
    const { socket, words } = await connectTo(endpoint, signal);
    const carrier = endpoint.kind === 'unix' ? unixFileCarrier(socket) : undefined;
    return new RpcConnection(socket, carrier, events, logger, words);
  }

  get alive(): boolean {
    return this.#channel.open;
  }

  call<A, R>(procedure: Procedure<A, R>, args: A, context?: CallContext): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      const done: Pending['resolve'] = (value, files) => {
        closeDescriptors(files);
        resolve(value as R);
      };
      this.#start(procedure, args, context, done, reject, undefined);
    });
  }

  openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context?: CallContext,
  ): Promise<{ ret: R; stream: Duplex }> {
    return new Promise((resolve, reject) => {
      let stream: Duplex | undefined;
      // What fails before its opener has it is told when that reads it.
      const unheardError = () => {};
      const flags = (args as { readonly flags?: number }).flags ?? 0;
      const sparse = procedure.sparseFlag !== 0 && (flags & procedure.sparseFlag) !== 0;
      this.#start(
        procedure,
        args,
        context,
        (ret, files) => {
          closeDescriptors(files);
          const opened = stream;
          if (opened === undefined) {
            reject(lost('the daemon opened no stream'));
            return;
          }
          resolve({ ret: ret as R, stream: opened });
          setImmediate(() => opened.off('error', unheardError));
        },
        (error) => {
          stream?.destroy();
          reject(error);
        },
        (message) => {
          stream = new RemoteStream(this.#streams, message, sparse).stream.on('error', unheardError);
        },
      );
    });
  }

  async callWithFiles<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    files: readonly FileDescriptor[],
    context?: CallContext,
  ): Promise<{ ret: R; files: readonly FileDescriptor[] }> {
    await this.#checkFiles(procedure.name, context);
    const release = this.#channel.awaitFiles();
    try {
      return await new Promise((resolve, reject) => {
        const done = (ret: unknown, received: readonly FileDescriptor[]): void =>
          resolve({ ret: ret as R, files: received });
        this.#start(procedure, args, context, done, reject, undefined, files);
      });
    } finally {
      release();
    }
  }

  /** @throws VirtError `ARGUMENT_UNSUPPORTED` if descriptors can't be passed; asking is what makes a daemon keep those that come. */
  async #checkFiles(name: string, context: CallContext | undefined): Promise<void> {
    const feature = { feature: DriverFeature.FD_PASSING };
    if (
      this.#channel.carriesFiles &&
      (await this.call(remote.connectSupportsFeature, feature, context)).supported
    )
      return;
    throw new VirtError(
      ErrorCode.ARGUMENT_UNSUPPORTED,
      `${name} passes file descriptors, which this connection can't carry`,
      { ...remoteDomain, hint: 'Connect by a unix socket to a daemon that passes descriptors.' },
    );
  }

  /** Asks after every `interval` seconds of silence whether the other side lives; gives up after `count` without answer. */
  startKeepalive(interval: number, count: number): void {
    this.#channel.startKeepalive(interval, count);
  }

  /** Closes; calls under way fail. */
  async close(): Promise<void> {
    if (this.#failure !== undefined) return;
    const closed = new Promise<void>((resolve) => this.#closings.push(resolve));
    this.#channel.close();
    await closed;
  }

  #start<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context: CallContext | undefined,
    resolve: Pending['resolve'],
    reject: Pending['reject'],
    openStream: Pending['openStream'],
    files: readonly FileDescriptor[] = none,
  ): void {
    if (!this.alive) {
      reject(this.#failure ?? lost('the connection is being closed'));
      return;
    }
    const signal = context?.signal;
    if (signal?.aborted) {
      reject(aborted(procedure.name, signal));
      return;
    }
    this.#serial = (this.#serial + 1) >>> 0 || 1;
    const serial = this.#serial;
    try {
      const head = headOf(procedure, serial);
      if (files.length === 0)
        this.#channel.send(head, MessageType.CALL, MessageStatus.OK, procedure.writeArgs, args);
      else
        this.#channel.sendFiles(head, MessageType.CALL_WITH_FDS, procedure.writeArgs, args, files, () => {});
    } catch (error) {
      reject(error);
      return;
    }
    const pending: Pending = { procedure, resolve, reject, openStream };
    this.#pending.set(serial, pending);
    if (signal === undefined) return;
    const stop = () => {
      // The reply still comes; it is dropped then. libvirt's protocol has no way to withdraw a call, but for the stream that it opens.
      pending.reject(aborted(procedure.name, signal));
      const drop = pending.openStream && ((call: MessageHead) => this.#streams.open(call, unheard).abort());
      const resolve: Pending['resolve'] = (_, received) => closeDescriptors(received);
      this.#pending.set(serial, { procedure, resolve, reject: () => {}, openStream: drop });
    };
    signal.addEventListener('abort', stop, { once: true });
    const settle =
      <T extends readonly unknown[]>(next: (...values: T) => void) =>
      (...values: T) => {
        signal.removeEventListener('abort', stop);
        next(...values);
      };
    pending.resolve = settle(resolve);
    pending.reject = settle(reject);
  }

  #message(message: Message): void {
    switch (message.type) {
      case MessageType.REPLY:
      case MessageType.REPLY_WITH_FDS:
        this.#reply(message);
        return;
      case MessageType.STREAM:
      case MessageType.STREAM_HOLE:
        // A daemon may send the first data before the answer to the call that opens the stream.
        this.#openStream(this.#pending.get(message.serial), message);
        this.#streams.take(message);
        return;
      case MessageType.MESSAGE:
        this.#events.event(message);
    }
  }

  #reply(message: Message): void {
    const pending = this.#pending.get(message.serial);
    const { files = none } = message;
    if (pending === undefined) {
      closeDescriptors(files);
      return;
    }
    this.#pending.delete(message.serial);
    try {
      const ret: unknown = readReply(pending.procedure, message, this.#reader);
      this.#openStream(pending, message);
      pending.resolve(ret, files);
    } catch (error) {
      closeDescriptors(files);
      pending.reject(error);
    }
  }

  #openStream(pending: Pending | undefined, call: MessageHead): void {
    const open = pending?.openStream;
    if (pending === undefined || open === undefined) return;
    pending.openStream = undefined;
    open(call);
  }

  #closed({ cause, error }: ChannelEnd): void {
    const { reason, message } = endings[cause];
    if (error !== undefined) this.#logger.debug(message, { error: error.message });
    const why = this.#words?.() || error?.message;
    const failure = lost(why === undefined ? message : `${message}: ${why}`, error);
    this.#failure = failure;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(failure);
    this.#streams.fail(failure);
    for (const done of this.#closings) done();
    this.#events.closed(reason);
  }
}

/** What the ways in which a connection can end mean to a client. */
const endings: Readonly<Record<ChannelEnd['cause'], { readonly reason: number; readonly message: string }>> =
  {
    local: { reason: ConnectCloseReason.CLIENT, message: 'the connection was closed' },
    peer: { reason: ConnectCloseReason.EOF, message: 'the daemon closed the connection' },
    failed: { reason: ConnectCloseReason.ERROR, message: 'the connection to the daemon failed' },
    invalid: { reason: ConnectCloseReason.ERROR, message: 'the daemon sent something that is no message' },
    silent: { reason: ConnectCloseReason.KEEPALIVE, message: 'the daemon no longer answers' },
  };

/** Receives what nobody wants. */
const unheard: StreamReceiver = { data: () => true, ended() {}, finished() {}, failed() {} };

const none: readonly FileDescriptor[] = [];

const remoteDomain = { domain: ErrorDomain.REMOTE };

function lost(message: string, cause?: unknown): VirtError {
  return new VirtError(ErrorCode.RPC, message, {
    ...remoteDomain,
    cause,
    hint: 'Open a new connection; what was under way may or may not have been done.',
  });
}

function aborted(name: string, signal: AbortSignal): VirtError {
  return new VirtError(ErrorCode.OPERATION_ABORTED, `${name} was given up by the caller`, {
    ...remoteDomain,
    cause: signal.reason,
  });
}
