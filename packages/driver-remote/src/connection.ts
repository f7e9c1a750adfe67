import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type CallContext, ConnectCloseReason, type FileDescriptor } from '@tsvirt/core';
import {
  keepaliveKind,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  type Procedure,
  Program,
  type RpcTransport,
  readError,
  writeKeepalive,
  XdrReader,
  XdrWriter,
} from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, type Logger, VirtError } from '@tsvirt/util';
import type { Endpoint } from './endpoint.js';
import { RemoteStream, type StreamCarrier } from './stream.js';

interface Pending {
  readonly read: (reader: XdrReader) => unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
  /** Undefined where the call opens no stream. */
  openStream: ((message: Message) => Duplex) | undefined;
}

/** What a connection tells its owner. */
export interface ConnectionEvents {
  event(message: Message): void;
  /** Once; `reason` is one of `ConnectCloseReason`. */
  closed(reason: number): void;
}

/** One connection to a daemon: carries calls, their results, events and streams. */
export class RpcConnection implements RpcTransport, StreamCarrier {
  readonly #socket: Socket;
  readonly #events: ConnectionEvents;
  readonly #framer = new MessageFramer();
  readonly #writer = new XdrWriter();
  readonly #reader = new XdrReader();
  readonly #pending = new Map<number, Pending>();
  readonly #streams = new Map<number, RemoteStream>();
  #serial = 0;
  #flushDue = false;
  #holds = 0;
  #waiting: (() => void)[] = [];
  #failure: VirtError | undefined;
  #reason: number = ConnectCloseReason.EOF;
  #keepalive: NodeJS.Timeout | undefined;
  #unanswered = 0;

  private constructor(socket: Socket, events: ConnectionEvents, logger: Logger) {
    this.#socket = socket;
    this.#events = events;
    socket.setNoDelay();
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('drain', () => this.#written());
    socket.on('end', () => socket.destroy());
    socket.on('error', (error) => {
      logger.debug('connection failed', { error: error.message });
      this.#failure ??= lost('the connection to the daemon failed', error);
      this.#reason = ConnectCloseReason.ERROR;
    });
    socket.on('close', () => this.#closed());
  }

  /** Connects. @throws VirtError `SYSTEM_ERROR` naming the endpoint; its `int1` is the errno. */
  static async open(
    endpoint: Endpoint,
    events: ConnectionEvents,
    logger: Logger,
    signal?: AbortSignal,
  ): Promise<RpcConnection> {
    const socket = connect(
      endpoint.kind === 'unix' ? { path: endpoint.path } : { host: endpoint.host, port: endpoint.port },
    );
    const stop = () => socket.destroy(new Error('the caller gave up'));
    signal?.addEventListener('abort', stop, { once: true });
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('error', reject);
      });
    } catch (cause) {
      throw cannotConnect(endpoint, cause);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
    socket.removeAllListeners('error');
    return new RpcConnection(socket, events, logger);
  }

  get alive(): boolean {
    return this.#failure === undefined && !this.#socket.destroyed;
  }

  call<A, R>(procedure: Procedure<A, R>, args: A, context?: CallContext): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#start(procedure, args, context, resolve as (value: unknown) => void, reject, undefined);
    });
  }

  openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context?: CallContext,
  ): Promise<{ ret: R; stream: Duplex }> {
    return new Promise((resolve, reject) => {
      let stream: Duplex | undefined;
      const flags = (args as { readonly flags?: number }).flags ?? 0;
      const sparse = procedure.sparseFlag !== 0 && (flags & procedure.sparseFlag) !== 0;
      this.#start(
        procedure,
        args,
        context,
        (ret) => {
          if (stream === undefined) reject(lost('the daemon opened no stream'));
          else resolve({ ret: ret as R, stream });
        },
        reject,
        (message) => {
          const { program, version, procedure: number, serial } = message;
          const opened = new RemoteStream(this, { program, version, procedure: number, serial }, sparse);
          this.#streams.set(serial, opened);
          stream = opened.stream;
          return stream;
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
    if (files.length > 0)
      throw new VirtError(
        ErrorCode.NO_SUPPORT,
        `${procedure.name} sends file descriptors, which this connection can't carry`,
        {
          domain: ErrorDomain.REMOTE,
        },
      );
    return { ret: await this.call(procedure, args, context), files: [] };
  }

  send(write: (writer: XdrWriter) => void): void {
    if (!this.alive) return;
    write(this.#writer);
    this.#flushSoon();
  }

  whenWritten(done: () => void): void {
    this.#waiting.push(done);
    this.#flushSoon();
  }

  hold(): () => void {
    this.#holds++;
    this.#socket.pause();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      if (--this.#holds === 0) this.#socket.resume();
    };
  }

  ended(serial: number): void {
    this.#streams.delete(serial);
  }

  /** Asks after every `interval` seconds of silence whether the other side lives; gives up after `count` without answer. */
  startKeepalive(interval: number, count: number): void {
    clearInterval(this.#keepalive);
    this.#unanswered = 0;
    if (interval <= 0) return;
    this.#keepalive = setInterval(() => {
      if (this.#unanswered >= count) {
        this.#reason = ConnectCloseReason.KEEPALIVE;
        this.#failure ??= lost(`the daemon has not answered for ${interval * (count + 1)} seconds`);
        this.#socket.destroy();
        return;
      }
      this.#unanswered++;
      this.send((writer) => writeKeepalive(writer, 'ping'));
    }, interval * 1000);
    this.#keepalive.unref();
  }

  /** Closes; calls under way fail. */
  async close(): Promise<void> {
    if (this.#socket.destroyed) return;
    this.#reason = ConnectCloseReason.CLIENT;
    this.#failure ??= lost('the connection was closed');
    const closed = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()));
    this.#flush();
    this.#socket.end();
    this.#socket.destroySoon();
    await closed;
  }

  #start<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context: CallContext | undefined,
    resolve: (value: unknown) => void,
    reject: (error: unknown) => void,
    openStream: Pending['openStream'],
  ): void {
    if (!this.alive) {
      reject(this.#failure ?? lost('the connection is closed'));
      return;
    }
    const signal = context?.signal;
    if (signal?.aborted) {
      reject(aborted(procedure.name, signal));
      return;
    }
    this.#serial = (this.#serial + 1) >>> 0 || 1;
    const serial = this.#serial;
    const writer = this.#writer;
    writer.begin(
      procedure.program,
      procedure.version,
      procedure.number,
      MessageType.CALL,
      serial,
      MessageStatus.OK,
    );
    try {
      procedure.writeArgs(writer, args);
      writer.end();
    } catch (error) {
      writer.rollback();
      reject(error);
      return;
    }
    const pending: Pending = { read: procedure.readRet, resolve, reject, openStream };
    this.#pending.set(serial, pending);
    this.#flushSoon();
    if (signal === undefined) return;
    const stop = () => {
      // The reply still comes; it is dropped then. libvirt's protocol has no way to withdraw a call.
      pending.reject(aborted(procedure.name, signal));
      this.#pending.set(serial, { ...pending, resolve: () => {}, reject: () => {} });
    };
    signal.addEventListener('abort', stop, { once: true });
    const settle =
      <T>(next: (value: T) => void) =>
      (value: T) => {
        signal.removeEventListener('abort', stop);
        next(value);
      };
    pending.resolve = settle(resolve);
    pending.reject = settle(reject);
  }

  #take(chunk: Buffer): void {
    this.#unanswered = 0;
    try {
      this.#framer.push(chunk, (message) => this.#message(message));
    } catch (error) {
      this.#failure ??= lost('the daemon sent something that is no message', error);
      this.#reason = ConnectCloseReason.ERROR;
      this.#socket.destroy();
    }
    this.#flush();
  }

  #message(message: Message): void {
    switch (message.type) {
      case MessageType.REPLY:
      case MessageType.REPLY_WITH_FDS:
        this.#reply(message);
        return;
      case MessageType.STREAM:
      case MessageType.STREAM_HOLE:
        this.#streams.get(message.serial)?.take(message);
        return;
      case MessageType.MESSAGE:
        if (message.program !== Program.KEEPALIVE.program) this.#events.event(message);
        else if (keepaliveKind(message.procedure) === 'ping')
          this.send((writer) => writeKeepalive(writer, 'pong'));
    }
  }

  #reply(message: Message): void {
    const pending = this.#pending.get(message.serial);
    if (pending === undefined) return;
    this.#pending.delete(message.serial);
    const reader = this.#reader.reset(message.buffer, message.start, message.end);
    try {
      if (message.status === MessageStatus.ERROR) {
        pending.reject(readError(reader));
        return;
      }
      const ret = pending.read(reader);
      pending.openStream?.(message);
      pending.resolve(ret);
    } catch (error) {
      pending.reject(error);
    }
  }

  #flushSoon(): void {
    if (this.#flushDue) return;
    this.#flushDue = true;
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    this.#flushDue = false;
    if (this.#socket.destroyed) return;
    if (this.#writer.length > 0) this.#socket.write(this.#writer.take());
    if (this.#waiting.length > 0 && !this.#socket.writableNeedDrain) this.#written();
  }

  #written(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  }

  #closed(): void {
    clearInterval(this.#keepalive);
    const failure = this.#failure ?? lost('the daemon closed the connection');
    this.#failure = failure;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(failure);
    for (const stream of [...this.#streams.values()]) stream.fail(failure);
    this.#written();
    this.#events.closed(this.#reason);
  }
}

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

function cannotConnect(endpoint: Endpoint, cause: unknown): VirtError {
  const where =
    endpoint.kind === 'unix' ? `the socket '${endpoint.path}'` : `${endpoint.host}:${endpoint.port}`;
  const { code = 'failed', errno = 0 } = cause as { readonly code?: string; readonly errno?: number };
  const why =
    code === 'ENOENT'
      ? 'No such file or directory'
      : code === 'ECONNREFUSED'
        ? 'Connection refused'
        : code === 'EACCES'
          ? 'Permission denied'
          : code;
  return new VirtError(ErrorCode.SYSTEM_ERROR, `Failed to connect to ${where}: ${why}`, {
    ...remoteDomain,
    int1: Math.abs(errno),
    cause,
    hint:
      code === 'EACCES'
        ? 'Ask as a user who may use that socket.'
        : 'Is the daemon running? Start tsvirtd, or name its socket with ?socket=PATH.',
  });
}
