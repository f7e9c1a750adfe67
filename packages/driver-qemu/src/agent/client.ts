import { connect, type Socket } from 'node:net';
import {
  ErrorCode,
  ErrorDomain,
  formatJson,
  isVirtError,
  Mutex,
  parseJson,
  VirtError,
  watchLimits,
} from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { withSocketPath } from '../process/unix-path.js';
import { isQmpObject, type QmpObject, type QmpValue } from '../qmp/json.js';
import { LineSplitter } from '../qmp/lines.js';

/** The most that an agent may answer, in bytes: it runs in the guest and isn't trusted. */
const answerLimit = 10 * 1024 * 1024;
/** How long an agent has to show that it listens, in milliseconds. */
const syncLimit = 5_000;
/** A byte that no text has; the agent puts it in front of what follows a lost exchange. */
const sentinel = 0xff;

/** How long an agent may take, and until when its answer is wanted. */
export interface AgentLimits {
  /** Milliseconds for the answer; for ever where nothing is said. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A command that is sent and waits for its line. */
interface Waiting {
  readonly take: (message: QmpObject) => void;
  readonly fail: (error: VirtError) => void;
}

/** What {@link AgentClient} takes. */
export interface AgentOptions {
  /** The Unix socket that is the host's end of the agent's channel. */
  readonly path: string;
  /** The guest's name, for messages. */
  readonly subject: string;
}

/**
 * QEMU's guest agent behind the socket of its channel. The protocol has no numbers: one command is under way at a time, and before each
 * the agent is asked to say a number of ours, so that what it still had to say to somebody else isn't taken for the answer.
 *
 * The connection is made with the first command, or by {@link open}, and stays. Nothing is read while nothing is expected: a guest
 * that floods its channel fills QEMU's buffer, not ours.
 */
export class AgentClient {
  readonly #options: AgentOptions;
  readonly #turn = new Mutex();
  #socket: Socket | undefined;
  #lines = new LineSplitter(answerLimit);
  #waiting: Waiting | undefined;
  #closed = false;
  /** The errors of an agent that went away. */
  readonly #hangUps = new WeakSet<object>();

  constructor(options: AgentOptions) {
    this.#options = options;
  }

  /** Connects, so that the agent sees that somebody is there. */
  open(): void {
    if (this.#closed || this.#socket !== undefined) return;
    const socket = connectTo(this.#options.path);
    if (socket === undefined) return;
    this.#socket = socket;
    this.#lines = new LineSplitter(answerLimit);
    socket.on('data', (chunk: Buffer) => this.#receive(socket, chunk));
    socket.on('error', (error) => this.#lost(socket, error));
    socket.on('close', () => this.#lost(socket));
    socket.pause();
  }

  /** Ends the connection; a command that is under way fails. With the next one it is made anew. */
  disconnect(): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    this.#lost(socket);
    socket.destroy();
  }

  /** Ends the connection for good. */
  close(): void {
    this.#closed = true;
    this.disconnect();
  }

  /**
   * Runs one command, after those before it.
   * @returns the answer's `return` member
   * @throws VirtError `AGENT_UNRESPONSIVE` for an agent that isn't there, hangs up or takes too long, `INTERNAL_ERROR` with its words if it
   *   refuses, `OPERATION_ABORTED` by the signal
   */
  async execute(command: string, args?: QmpObject, limits: AgentLimits = {}): Promise<QmpValue> {
    const message = args === undefined ? { execute: command } : { execute: command, arguments: args };
    return (await this.exchange(message, limits)).return ?? null;
  }

  /** The same for a whole message as a client has written it. @returns the whole answer */
  exchange(message: QmpObject, limits: AgentLimits = {}): Promise<QmpObject> {
    return this.#turn.run(
      async () => {
        await this.#sync(limits);
        const command = String(message.execute);
        const answer = await this.#send(message, limits, `'${command}'`);
        this.#check(command, answer);
        return answer;
      },
      { signal: limits.signal, what: 'the guest agent' },
    );
  }

  /**
   * Gives a command that the agent answers only if it fails: it is done once `done` is, or the agent hangs up.
   * @throws VirtError as {@link execute}
   */
  executeUntil(
    command: string,
    args: QmpObject | undefined,
    done: Promise<unknown>,
    limits: AgentLimits = {},
  ): Promise<void> {
    return this.#turn.run(
      async () => {
        await this.#sync(limits);
        const over = new AbortController();
        const message = args === undefined ? { execute: command } : { execute: command, arguments: args };
        const signal =
          limits.signal === undefined ? over.signal : AbortSignal.any([limits.signal, over.signal]);
        const answer = this.#send(message, { ...limits, signal }, `'${command}'`).catch((error: unknown) => {
          if (!over.signal.aborted && !this.#hangUps.has(error as object)) throw error;
          return undefined;
        });
        const first = await Promise.race([answer, done.then(() => undefined)]);
        over.abort();
        await answer.catch(() => undefined);
        if (first !== undefined) this.#check(command, first);
      },
      { signal: limits.signal, what: 'the guest agent' },
    );
  }

  async #sync({ timeout, signal }: AgentLimits): Promise<void> {
    const id = Math.floor(Math.random() * 0x7fff_ffff);
    const message = { execute: 'guest-sync-delimited', arguments: { id } };
    const limit = Math.min(timeout ?? syncLimit, syncLimit);
    await this.#send(message, { timeout: limit, signal }, 'a sign of life', (answer) => answer.return === id);
  }

  #send(
    message: QmpObject,
    { timeout, signal }: AgentLimits,
    what: string,
    isAnswer: (answer: QmpObject) => boolean = () => true,
  ): Promise<QmpObject> {
    if (this.#closed) return Promise.reject(this.#gone());
    this.open();
    const socket = this.#socket;
    if (socket === undefined) return Promise.reject(this.#gone());
    return new Promise<QmpObject>((resolve, reject) => {
      const settle = (end: () => void): void => {
        stop();
        this.#waiting = undefined;
        socket.pause();
        end();
      };
      this.#waiting = {
        take: (answer) => {
          if (isAnswer(answer)) settle(() => resolve(answer));
        },
        fail: (error) => settle(() => reject(error)),
      };
      const stop = watchLimits({ timeout, signal, what: `${what} of the guest agent` }, (error) =>
        settle(() => reject(error.code === ErrorCode.OPERATION_TIMEOUT ? this.#late(what, timeout) : error)),
      );
      if (signal?.aborted) return;
      socket.resume();
      const isSync = message.execute === 'guest-sync-delimited';
      // The byte ends whatever the agent has of an unfinished message.
      if (isSync) socket.write(Uint8Array.of(sentinel));
      socket.write(`${formatJson(message)}\n`);
    });
  }

  #receive(socket: Socket, chunk: Buffer): void {
    if (socket !== this.#socket) return;
    const start = chunk.lastIndexOf(sentinel) + 1;
    // What was before it belongs to nobody.
    if (start > 0) this.#lines = new LineSplitter(answerLimit);
    try {
      this.#lines.push(chunk.subarray(start), (line) => this.#handle(line));
    } catch (cause) {
      const error = qemuError(
        ErrorCode.AGENT_UNRESPONSIVE,
        `the guest agent of '${this.#options.subject}' says more than it may`,
        undefined,
        cause,
      );
      this.#socket = undefined;
      socket.destroy();
      this.#waiting?.fail(error);
    }
  }

  #handle(line: string): void {
    const waiting = this.#waiting;
    if (waiting === undefined || line.trim() === '') return;
    let message: QmpValue;
    try {
      message = parseJson(line);
    } catch {
      // The rest of what was cut off; the answer comes on a line of its own.
      return;
    }
    if (isQmpObject(message) && (message.return !== undefined || message.error !== undefined))
      waiting.take(message);
  }

  /** @throws VirtError `INTERNAL_ERROR` with the agent's words if it refused */
  #check(command: string, { error }: QmpObject): void {
    if (!isQmpObject(error)) return;
    const why = String(error.desc ?? 'it says no more');
    throw new VirtError(
      ErrorCode.INTERNAL_ERROR,
      `the guest agent of '${this.#options.subject}' refused '${command}': ${why}`,
      { domain: ErrorDomain.QEMU, cause: new AgentRefusal(String(error.class), why) },
    );
  }

  #lost(socket: Socket, cause?: Error): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    const error = this.#gone(cause);
    this.#hangUps.add(error);
    this.#waiting?.fail(error);
  }

  #gone(cause?: unknown): VirtError {
    return qemuError(
      ErrorCode.AGENT_UNRESPONSIVE,
      `the guest agent of '${this.#options.subject}' is not there any more`,
      undefined,
      cause,
    );
  }

  #late(what: string, timeout = 0): VirtError {
    return qemuError(
      ErrorCode.AGENT_UNRESPONSIVE,
      `the guest agent of '${this.#options.subject}' has not answered ${what} within ${timeout / 1000} seconds`,
    );
  }
}

/** Undefined where the socket's directory is gone, and the guest with it. */
function connectTo(path: string): Socket | undefined {
  try {
    return withSocketPath(path, (short) => connect({ path: short }));
  } catch {
    return undefined;
  }
}

/** What an agent refused, as it put it. */
class AgentRefusal extends Error {
  readonly errorClass: string;

  constructor(errorClass: string, description: string) {
    super(description);
    this.name = 'AgentRefusal';
    this.errorClass = errorClass;
  }
}

/** True if an agent doesn't know the command that it was given, or was told not to run it. */
export function isUnknownCommand(error: unknown): boolean {
  if (!isVirtError(error) || !(error.cause instanceof AgentRefusal)) return false;
  const { errorClass, message } = error.cause;
  return (
    errorClass === 'CommandNotFound' ||
    /has been disabled|is not available|disabled by|unsupported/i.test(message)
  );
}
