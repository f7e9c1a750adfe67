import type { Socket } from 'node:net';
import type { DriverConnection, FileDescriptor } from '@tsvirt/core';
import {
  type AnyProcedure,
  allowedReadOnly,
  type ChannelEnd,
  type ChannelTurns,
  deniedReadOnly,
  findProcedure,
  type HalfMessages,
  headOf,
  invoke,
  type Message,
  type MessageHead,
  MessageStatus,
  MessageType,
  payloadOf,
  remote,
  rpcError,
  type ServerResult,
  unixFileCarrier,
  WireChannel,
  WireStreams,
  XdrReader,
} from '@tsvirt/core/rpc';
import {
  closeDescriptors,
  ErrorCode,
  ErrorDomain,
  type Logger,
  throwFailures,
  VirtError,
} from '@tsvirt/util';
import { ClientEvents } from './events.js';
import { ClientFiles, closeFiles } from './files.js';
import { type ClientLimits, maxStreams, outputHighWater } from './limits.js';
import { isOwnCall, ownCall, worksUnopened } from './own-calls.js';
import { ServerStream } from './stream.js';

/** Opens connections to drivers for a client. */
export interface ConnectionOpener {
  /** `name`: the URI; null: the daemon's choice. */
  open(
    name: string | null,
    options: { readonly readOnly: boolean; readonly signal: AbortSignal },
  ): Promise<DriverConnection>;
}

/** What a session is made of. */
export interface SessionOptions {
  readonly socket: Socket;
  readonly opener: ConnectionOpener;
  readonly limits: ClientLimits;
  /** Shared by all clients. */
  readonly turns: ChannelTurns;
  /** Shared by all clients. */
  readonly halfMessages: HalfMessages;
  readonly logger: Logger;
  /** True on a socket for read-only clients. */
  readonly readOnly: boolean;
  /** True where nobody on the way can listen: a Unix socket. */
  readonly secure: boolean;
  /** Once, when the client has gone. */
  readonly closed: () => void;
}

/** One client of the daemon: takes its calls, answers them, and carries its events and streams. */
export class ClientSession {
  readonly events: ClientEvents;
  readonly secure: boolean;
  readonly #options: SessionOptions;
  readonly #channel: WireChannel;
  readonly #reader = new XdrReader();
  readonly #gone = new AbortController();
  readonly #streams: WireStreams;
  readonly #files: ClientFiles;
  #running = 0;
  #resumeInput: (() => void) | undefined;
  #driver: DriverConnection | undefined;
  #opening = false;
  #readOnly: boolean;
  #reportClose = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#readOnly = options.readOnly;
    this.secure = options.secure;
    this.#channel = new WireChannel(
      options.socket,
      { message: (message) => this.#take(message), closed: (end) => void this.#closed(end) },
      // Answers that are ready at the same time are written at once, but none waits for the loop to go round.
      {
        flushLater: process.nextTick,
        outputHighWater,
        turns: options.turns,
        halfMessages: options.halfMessages,
        carrier: options.secure ? unixFileCarrier(options.socket) : undefined,
      },
    );
    this.#streams = new WireStreams(this.#channel);
    this.#files = new ClientFiles(this.#channel);
    this.events = new ClientEvents(this.#channel);
  }

  /** The open connection. @throws VirtError `INVALID_CONN` before `connect_open`. */
  get driver(): DriverConnection {
    if (this.#driver === undefined)
      throw new VirtError(ErrorCode.INTERNAL_ERROR, 'the client has no open connection', rpc);
    return this.#driver;
  }

  /** True while a connection is open or work is under way. */
  get busy(): boolean {
    return this.#running > 0 || this.#driver !== undefined;
  }

  /** Opens the client's connection; once. */
  async open(name: string | null, readOnly: boolean): Promise<void> {
    if (this.#driver !== undefined || this.#opening)
      throw new VirtError(ErrorCode.OPERATION_FAILED, 'the client has an open connection already', rpc);
    this.#opening = true;
    try {
      this.#readOnly = this.#options.readOnly || readOnly;
      this.#options.logger.debug('a client opens a connection', {
        uri: name ?? '',
        readOnly: this.#readOnly,
      });
      const driver = await this.#options.opener.open(name, {
        readOnly: this.#readOnly,
        signal: this.#gone.signal,
      });
      if (this.#gone.signal.aborted) {
        await driver.close();
        return;
      }
      this.#driver = driver;
      driver.onClosed?.((reason) => this.#driverClosed(reason));
    } finally {
      this.#opening = false;
    }
  }

  /**
   * Closes the client's connection; its socket stays until the client closes it.
   * @throws VirtError `OPERATION_FAILED` after all was tried
   */
  async closeConnection(): Promise<void> {
    const driver = this.#driver;
    this.#driver = undefined;
    const failures = await this.events.close();
    try {
      await driver?.close();
    } catch (error) {
      failures.push(error);
    }
    throwFailures('the connection was closed, but not cleanly', failures);
  }

  /** The client asks whether it may pass file descriptors; gives the answer. */
  announceFiles(): boolean {
    return !this.#readOnly && this.#files.announce();
  }

  startKeepalive(): void {
    const { keepaliveInterval, keepaliveCount } = this.#options.limits;
    this.#channel.startKeepalive(keepaliveInterval, keepaliveCount);
  }

  /** Whether the client wants to hear that the driver's own connection was lost. */
  reportClose(wanted: boolean): void {
    this.#reportClose = wanted;
  }

  /** Ends the client's connection; what is due to be sent is sent first. */
  close(): void {
    this.#channel.close();
  }

  #take(message: Message): void {
    if (message.type === MessageType.STREAM || message.type === MessageType.STREAM_HOLE) {
      this.#streams.take(message);
      return;
    }
    if (message.type !== MessageType.CALL && message.type !== MessageType.CALL_WITH_FDS) {
      closeFiles(message);
      this.#channel.sendError(
        message,
        MessageType.REPLY,
        rpcError(`a client can't send messages of type ${message.type}`),
      );
      this.#channel.close();
      return;
    }
    this.#call(message);
    if (this.#running >= this.#options.limits.requests) this.#resumeInput ??= this.#channel.hold();
  }

  #call(message: Message): void {
    let procedure: AnyProcedure;
    let result: unknown;
    try {
      if (message.status !== MessageStatus.OK)
        throw rpcError(`a call can't have the status ${message.status}`);
      procedure = procedureOf(message);
      this.#files.check(message, procedure);
      const args: unknown = procedure.readArgs(payloadOf(message, this.#reader));
      result = this.#answer(procedure, args, message.files);
    } catch (error) {
      closeFiles(message);
      this.#refuse(message, error);
      return;
    }
    if (!(result instanceof Promise)) {
      closeFiles(message);
      this.#reply(message, procedure, result as ServerResult<unknown>);
      return;
    }
    this.#running++;
    const { program, version, procedure: number, serial, files } = message;
    const call: MessageHead = { program, version, procedure: number, serial };
    result
      .then(
        (value: ServerResult<unknown>) => this.#reply(call, procedure, value),
        (error: unknown) => this.#refuse(call, error),
      )
      .finally(() => {
        closeFiles({ files });
        this.#next();
      });
  }

  #refuse(call: MessageHead, error: unknown): void {
    const { logger } = this.#options;
    if (logger.enabled('debug')) {
      const name = findProcedure(call.program, call.procedure)?.name ?? call.procedure;
      logger.debug(`${name} failed`, { error: error instanceof Error ? error.message : String(error) });
    }
    this.#channel.sendError(call, MessageType.REPLY, error);
  }

  #answer(procedure: AnyProcedure, args: unknown, files: readonly FileDescriptor[] | undefined): unknown {
    if (this.#driver === undefined && !worksUnopened(procedure))
      throw new VirtError(ErrorCode.INTERNAL_ERROR, `${procedure.name} needs an open connection`, {
        ...rpc,
        hint: 'Call connect_open first.',
      });
    if (this.#readOnly && !allowedReadOnly(procedure, args)) throw deniedReadOnly(procedure);
    if (procedure.method !== null && !isOwnCall(procedure))
      return invoke(
        this.driver,
        procedure,
        args,
        files === undefined ? this.#context : { ...this.#context, files },
      );
    const value: unknown = ownCall(procedure)(this, args);
    return value instanceof Promise ? value.then((ret: unknown) => ({ ret })) : { ret: value };
  }

  readonly #context = { signal: this.#gone.signal };

  #reply(call: MessageHead, procedure: AnyProcedure, result: ServerResult<unknown>): void {
    const { stream, files } = result;
    if (stream !== undefined && (!this.#channel.open || this.#streams.size >= maxStreams)) {
      stream.destroy();
      closeFiles(result);
      this.#channel.sendError(
        call,
        MessageType.REPLY,
        rpcError(`a client can hold ${maxStreams} streams at most`),
      );
      return;
    }
    try {
      if (files === undefined)
        this.#channel.send(call, MessageType.REPLY, MessageStatus.OK, procedure.writeRet, result.ret);
      else
        this.#channel.sendFiles(call, MessageType.REPLY_WITH_FDS, procedure.writeRet, result.ret, files, () =>
          closeDescriptors(files),
        );
    } catch (error) {
      stream?.destroy();
      closeFiles(result);
      this.#channel.sendError(call, MessageType.REPLY, error);
      return;
    }
    if (stream !== undefined) new ServerStream(this.#streams, call, stream, procedure.stream === 'read');
  }

  #next(): void {
    this.#running--;
    this.#resumeInput?.();
    this.#resumeInput = undefined;
  }

  #driverClosed(reason: number): void {
    if (!this.#reportClose) return;
    const event = remote.connectEventConnectionClosed;
    this.#channel.send(headOf(event), MessageType.MESSAGE, MessageStatus.OK, event.writeRet, { reason });
  }

  async #closed({ cause, error }: ChannelEnd): Promise<void> {
    if (error !== undefined)
      this.#options.logger[cause === 'failed' ? 'debug' : 'warn']("a client's connection was cut", {
        cause,
        error: error.message,
      });
    this.#gone.abort(new VirtError(ErrorCode.OPERATION_ABORTED, 'the client has closed its connection', rpc));
    this.#streams.fail(undefined);
    try {
      await this.closeConnection();
    } catch (failure) {
      this.#options.logger.warn("a client's connection did not close cleanly", { error: String(failure) });
    } finally {
      this.#options.closed();
    }
  }
}

const rpc = { domain: ErrorDomain.RPC };

function procedureOf(message: Message): AnyProcedure {
  const procedure = findProcedure(message.program, message.procedure);
  if (procedure === undefined)
    throw rpcError(`unknown procedure: ${message.procedure} of program 0x${message.program.toString(16)}`);
  if (procedure.version !== message.version)
    throw rpcError(
      `program 0x${message.program.toString(16)} has version ${procedure.version}, not ${message.version}`,
    );
  if (procedure.kind !== 'call') throw rpcError(`${procedure.name} is an event, not a call`);
  return procedure;
}
