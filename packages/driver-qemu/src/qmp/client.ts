import { connect, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  descriptorOf,
  ErrorCode,
  ErrorDomain,
  formatJson,
  isVirtError,
  parseJson,
  sendDescriptors,
  VirtError,
} from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { isQmpObject, type QmpObject, type QmpValue } from './json.js';
import { LineSplitter } from './lines.js';

/** Something that QEMU told without being asked. */
export interface QmpEvent {
  readonly name: string;
  readonly data: QmpObject;
  /** When it happened, by QEMU's clock. */
  readonly seconds: number;
  readonly microseconds: number;
}

/** What QEMU says when a connection is made. */
interface QmpGreeting {
  readonly major: number;
  readonly minor: number;
  readonly micro: number;
  /** The distribution's name for its build, such as `Debian 1:7.2+dfsg-7`. */
  readonly package: string;
}

/** What {@link QmpClient.over} and {@link QmpClient.connect} take. */
interface QmpOptions {
  /** Who is at the other side, for messages: the guest's name or the binary's path. */
  readonly subject: string;
  /** Gets every event, in order, as it arrives. Set before connecting so that none is missed. */
  readonly onEvent?: (event: QmpEvent) => void;
  /** Told once when the connection ends; every pending command has been failed before. */
  readonly onClosed?: (reason: VirtError) => void;
}

/** A pending command. */
interface Pending {
  readonly command: string;
  readonly resolve: (value: QmpValue) => void;
  readonly reject: (error: VirtError) => void;
  /** When it was given, by the monotonic clock. */
  readonly since: number;
}

const lineLimit = 128 * 1024 * 1024;

/** The failure of one QMP command, as QEMU put it; it is the `cause` of the VirtError. */
class QmpFailure extends Error {
  /** QEMU's error class, such as `GenericError`, `CommandNotFound` or `DeviceNotFound`. */
  readonly errorClass: string;
  readonly command: string;

  constructor(command: string, errorClass: string, description: string) {
    super(description);
    this.name = 'QmpFailure';
    this.errorClass = errorClass;
    this.command = command;
  }
}

/** The {@link QmpFailure} behind an error, if QEMU itself refused. */
export function qmpFailureOf(error: unknown): QmpFailure | undefined {
  return isVirtError(error) && error.cause instanceof QmpFailure ? error.cause : undefined;
}

/**
 * QEMU's monitor protocol over one connection. Commands may be given before the greeting has come, and any number at a
 * time: they go out at once, in order, and each is answered by its id.
 */
export class QmpClient {
  readonly #socket: Duplex;
  readonly #options: QmpOptions;
  readonly #lines = new LineSplitter(lineLimit);
  readonly #pending = new Map<string, Pending>();
  readonly #greeting: Promise<QmpGreeting>;
  #greet: ((greeting: QmpGreeting) => void) | undefined;
  #refuse: ((error: VirtError) => void) | undefined;
  #nextId = 1;
  #closed: VirtError | undefined;
  #lastError: Error | undefined;

  private constructor(socket: Duplex, options: QmpOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#greeting = new Promise((resolve, reject) => {
      this.#greet = resolve;
      this.#refuse = reject;
    });
    this.#greeting.catch(() => undefined);
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('error', (error) => {
      this.#lastError = error;
    });
    socket.on('end', () => {
      this.#end(this.#hangUp());
      socket.destroy();
    });
    socket.on('close', () => this.#end(this.#hangUp()));
    this.execute('qmp_capabilities').catch(() => undefined);
  }

  /** Speaks QMP over a stream that is already connected (or connecting). */
  static over(socket: Duplex, options: QmpOptions): QmpClient {
    return new QmpClient(socket, options);
  }

  /** Connects to a Unix socket. Commands may be given at once; they wait for the connection. */
  static connect(path: string, options: QmpOptions): QmpClient {
    return new QmpClient(connect({ path }), options);
  }

  /** The version QEMU gave when the connection was made; rejects if it ends before that. */
  get greeting(): Promise<QmpGreeting> {
    return this.#greeting;
  }

  /** True until the connection has ended. */
  get open(): boolean {
    return this.#closed === undefined;
  }

  /** Milliseconds since the oldest command that QEMU hasn't answered was given; 0 if there is none. */
  get owing(): number {
    const first = this.#pending.values().next().value;
    return first === undefined ? 0 : performance.now() - first.since;
  }

  /**
   * Runs one command.
   * @param signal ends the wait, not the command: QMP can't take one back. Its reply is dropped when it comes.
   * @returns the reply's `return` member.
   * @throws VirtError `INTERNAL_ERROR` with QEMU's description when it refuses ({@link qmpFailureOf} has the class),
   * `OPERATION_FAILED` when the connection ends, `OPERATION_ABORTED` or `OPERATION_TIMEOUT` by the signal.
   */
  execute<Result extends QmpValue = QmpValue>(
    command: string,
    args?: QmpObject,
    signal?: AbortSignal,
  ): Promise<Result> {
    if (this.#closed) return Promise.reject(this.#closed);
    if (signal?.aborted) return Promise.reject(this.#aborted(command, signal));
    const id = String(this.#nextId++);
    const message = args === undefined ? { execute: command, id } : { execute: command, arguments: args, id };
    const text = formatJson(message);
    const since = performance.now();
    return new Promise<Result>((resolve, reject) => {
      if (signal === undefined) {
        this.#pending.set(id, { command, since, resolve: (value) => resolve(value as Result), reject });
      } else {
        const abort = () => {
          // The id stays known, so that the late reply is taken for what it is.
          this.#pending.set(id, { command, since, resolve: () => undefined, reject: () => undefined });
          reject(this.#aborted(command, signal));
        };
        signal.addEventListener('abort', abort, { once: true });
        this.#pending.set(id, {
          command,
          since,
          resolve: (value) => {
            signal.removeEventListener('abort', abort);
            resolve(value as Result);
          },
          reject: (error) => {
            signal.removeEventListener('abort', abort);
            reject(error);
          },
        });
      }
      this.#socket.write(`${text}\r\n`);
    });
  }

  /**
   * Runs one command with an open descriptor, which stays the caller's: `getfd` and the like take it.
   * @throws VirtError as {@link execute}; `OPERATION_UNSUPPORTED` where the connection can't carry descriptors
   */
  async executeWithDescriptor(
    command: string,
    args: QmpObject | undefined,
    descriptor: number,
  ): Promise<QmpValue> {
    const socket = this.#socket;
    // The descriptor goes past what Node holds back.
    if (socket.writableLength > 0) await this.drained();
    if (this.#closed) throw this.#closed;
    const own = socket instanceof Socket ? descriptorOf(socket) : undefined;
    if (own === undefined)
      throw qemuError(ErrorCode.OPERATION_UNSUPPORTED, "this monitor can't carry descriptors");
    const id = String(this.#nextId++);
    const message = args === undefined ? { execute: command, id } : { execute: command, arguments: args, id };
    const data = Buffer.from(`${formatJson(message)}\r\n`);
    return new Promise<QmpValue>((resolve, reject) => {
      this.#pending.set(id, { command, since: performance.now(), resolve, reject });
      try {
        const sent = sendDescriptors(own, data, [descriptor]) ?? 0;
        if (sent < data.length) socket.write(data.subarray(sent));
      } catch (error) {
        this.#pending.delete(id);
        reject(error);
      }
    });
  }

  /** Resolves once all commands that were given are on their way to QEMU. */
  async drained(): Promise<void> {
    const socket = this.#socket;
    while (socket.writableLength > 0 && !socket.destroyed)
      await new Promise<void>((resolve) => socket.write('', () => resolve()));
  }

  /** Gives QEMU an open descriptor under a name, by which later commands refer to it. Else as {@link executeWithDescriptor}. */
  async sendDescriptor(name: string, descriptor: number): Promise<void> {
    await this.executeWithDescriptor('getfd', { fdname: name }, descriptor);
  }

  /** Runs a function that gives several commands and writes them to the socket in one piece. */
  batch<T>(give: () => T): T {
    this.#socket.cork();
    try {
      return give();
    } finally {
      this.#socket.uncork();
    }
  }

  /** Ends the connection; pending commands fail. QEMU isn't touched. */
  close(): void {
    this.#end(this.#failure('the connection to the monitor was closed'));
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    try {
      this.#lines.push(chunk, (line) => this.#handle(line));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#end(this.#failure(`the monitor sent what is not QMP: ${why}`, error));
      this.#socket.destroy();
    }
  }

  #handle(line: string): void {
    if (line === '' || line === '\r') return;
    const message = parseJson(line);
    if (!isQmpObject(message)) throw new TypeError('a message is not an object');
    if (message.event !== undefined) {
      this.#event(message);
      return;
    }
    if (message.QMP !== undefined) {
      this.#hello(message.QMP);
      return;
    }
    const error = message.error;
    const id = typeof message.id === 'string' ? message.id : undefined;
    const pending = id === undefined ? undefined : this.#pending.get(id);
    if (id === undefined || pending === undefined) {
      const why = isQmpObject(error) ? String(error.desc) : 'it answers no command';
      throw new Error(`a message can't be matched: ${why}`);
    }
    this.#pending.delete(id);
    if (isQmpObject(error)) pending.reject(this.#refused(pending.command, error));
    else pending.resolve(message.return ?? null);
  }

  #event(message: QmpObject): void {
    const stamp = isQmpObject(message.timestamp) ? message.timestamp : {};
    this.#options.onEvent?.({
      name: String(message.event),
      data: isQmpObject(message.data) ? message.data : {},
      seconds: Number(stamp.seconds ?? 0),
      microseconds: Number(stamp.microseconds ?? 0),
    });
  }

  #hello(greeting: QmpValue): void {
    const version = isQmpObject(greeting) && isQmpObject(greeting.version) ? greeting.version : {};
    const qemu = isQmpObject(version.qemu) ? version.qemu : {};
    this.#greet?.({
      major: Number(qemu.major ?? 0),
      minor: Number(qemu.minor ?? 0),
      micro: Number(qemu.micro ?? 0),
      package: String(version.package ?? ''),
    });
  }

  #refused(command: string, error: QmpObject): VirtError {
    const description = String(error.desc ?? 'unknown error');
    const errorClass = String(error.class ?? 'GenericError');
    return new VirtError(ErrorCode.INTERNAL_ERROR, `QEMU refused '${command}': ${description}`, {
      domain: ErrorDomain.QEMU,
      str1: command,
      str2: errorClass,
      str3: description,
      cause: new QmpFailure(command, errorClass, description),
    });
  }

  #hangUp(): VirtError {
    const first = this.#pending.values().next().value;
    const during = first === undefined ? '' : ` during '${first.command}'`;
    return this.#failure(`QEMU closed its monitor${during}`, this.#lastError);
  }

  #failure(what: string, cause?: unknown): VirtError {
    return qemuError(ErrorCode.OPERATION_FAILED, `${this.#options.subject}: ${what}`, undefined, cause);
  }

  #aborted(command: string, signal: AbortSignal): VirtError {
    const reason: unknown = signal.reason;
    const timeout = reason instanceof Error && reason.name === 'TimeoutError';
    return qemuError(
      timeout ? ErrorCode.OPERATION_TIMEOUT : ErrorCode.OPERATION_ABORTED,
      `${this.#options.subject}: the wait for '${command}' was ${timeout ? 'too long' : 'given up'}`,
      undefined,
      reason,
    );
  }

  #end(reason: VirtError): void {
    if (this.#closed) return;
    this.#closed = reason;
    this.#refuse?.(reason);
    for (const pending of this.#pending.values()) pending.reject(reason);
    this.#pending.clear();
    this.#options.onClosed?.(reason);
  }
}
