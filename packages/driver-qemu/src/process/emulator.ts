import {
  type CommandRunner,
  ErrorCode,
  identifyProcess,
  isAlive,
  type ProcessIdentity,
  signalProcess,
  type VirtError,
  watchExit,
} from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { QmpClient, type QmpEvent } from '../qmp/index.js';
import { type ListeningSocket, listenForChild } from './listener.js';
import { readLog } from './log.js';
import { withSocketPath } from './unix-path.js';

/** What a start takes. */
export interface LaunchOptions {
  readonly runner: CommandRunner;
  /** The guest's name, for messages. */
  readonly subject: string;
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Descriptors that the emulator inherits after the monitor's: the first becomes 4. */
  readonly fds: readonly number[];
  /** Unix sockets on which the emulator is to accept: it inherits each as a listening socket, after {@link fds}. */
  readonly listen: readonly string[];
  /** The monitor's socket; the emulator finds it as descriptor {@link monitorDescriptor}. */
  readonly monitorPath: string;
  readonly logPath: string;
  /** Where QEMU's own output begins in the log. */
  readonly logStart: number;
  readonly onEvent: (event: QmpEvent) => void;
}

/** The descriptor under which a started emulator finds its monitor socket. */
export const monitorDescriptor = 3;

/** A running QEMU process with its monitor. */
export class Emulator {
  readonly identity: ProcessIdentity;
  readonly monitor: QmpClient;
  /** Resolves once the process is gone. */
  readonly exited: Promise<void>;
  #gone = false;

  constructor(identity: ProcessIdentity, monitor: QmpClient, exited: Promise<unknown>) {
    this.identity = identity;
    this.monitor = monitor;
    this.exited = exited.then(() => {
      this.#gone = true;
      monitor.close();
    });
  }

  get pid(): number {
    return this.identity.pid;
  }

  /** True until the process has ended. */
  get alive(): boolean {
    return !this.#gone && isAlive(this.identity);
  }

  /** False if it has ended. */
  signal(signal: NodeJS.Signals): boolean {
    return !this.#gone && signalProcess(this.identity, signal);
  }

  /**
   * Asks the process to end, and after `patience` milliseconds kills it.
   * @returns false if it is still there after that (it hangs in the kernel), or was not to be killed
   */
  async terminate(options: { readonly kill: boolean; readonly patience: number }): Promise<boolean> {
    this.signal('SIGTERM');
    if (await this.#gonesWithin(options.patience)) return true;
    if (!options.kill) return false;
    this.signal('SIGKILL');
    return this.#gonesWithin(options.patience);
  }

  async #gonesWithin(milliseconds: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds);
    });
    const gone = await Promise.race([this.exited.then(() => true), late]);
    clearTimeout(timer);
    return gone;
  }
}

/**
 * Starts QEMU in a session of its own and connects its monitor. Nothing is waited for but the program's execution:
 * commands may be given at once.
 */
export async function launchEmulator(options: LaunchOptions): Promise<Emulator> {
  const sockets = listenAll([options.monitorPath, ...options.listen]);
  const [monitor, ...others] = sockets.map((socket) => socket.fd);
  let spawning: ReturnType<CommandRunner['spawnDetached']>;
  try {
    spawning = options.runner.spawnDetached(options.argv, {
      clearEnv: true,
      cwd: '/',
      env: options.env,
      fds: [monitor ?? -1, ...options.fds, ...others],
      stdout: { file: options.logPath },
      stderr: { file: options.logPath },
    });
  } finally {
    for (const socket of sockets) socket.release();
  }
  const child = await spawning;
  const identity = identifyProcess(child.pid) ?? { pid: child.pid, startTime: '' };
  try {
    const monitor = connectMonitor(options.monitorPath, options.subject, options.onEvent);
    return new Emulator(identity, monitor, child.exited);
  } catch (error) {
    // Nobody else knows of the process.
    child.kill('SIGKILL');
    throw error;
  }
}

function listenAll(paths: readonly string[]): ListeningSocket[] {
  const sockets: ListeningSocket[] = [];
  try {
    for (const path of paths) sockets.push(listenForChild(path));
    return sockets;
  } catch (error) {
    for (const socket of sockets) socket.release();
    throw error;
  }
}

/** Takes up a QEMU process that was started before. The caller has made sure that it is the one. */
export function adoptEmulator(
  identity: ProcessIdentity,
  monitorPath: string,
  subject: string,
  onEvent: (event: QmpEvent) => void,
): Emulator {
  return new Emulator(identity, connectMonitor(monitorPath, subject, onEvent), watchExit(identity));
}

/** Connects to a guest's monitor. */
export function connectMonitor(path: string, subject: string, onEvent: (event: QmpEvent) => void): QmpClient {
  return withSocketPath(path, (short) => QmpClient.connect(short, { subject, onEvent }));
}

/**
 * The error of a start that failed: what QEMU printed, if it did, else what was noticed here.
 * @param others what processes beside it have said
 */
export async function startError(
  options: LaunchOptions,
  cause: unknown,
  others: readonly string[] = [],
): Promise<VirtError> {
  const said = withoutNews(await readLog(options.logPath, options.logStart).catch(() => ''));
  const why = said === '' ? (cause instanceof Error ? cause.message : String(cause)) : said;
  return qemuError(
    ErrorCode.INTERNAL_ERROR,
    `QEMU ended while '${options.subject}' was starting: ${[why, ...others].join('; ')}`,
    `the whole output is in ${options.logPath}`,
    cause,
  );
}

/** QEMU's words without those that say no more than that something went as it should. */
function withoutNews(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^char device redirected to |: shutting down, reason=/.test(line))
    .join('\n')
    .trim();
}
