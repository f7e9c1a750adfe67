import {
  ErrorCode,
  identifyProcess,
  isAlive,
  isCommandError,
  makeBlocking,
  type ProcessIdentity,
  readTextIfExists,
  signalProcess,
  type VirtError,
  watchExit,
} from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';
import { listenForChild } from '../process/listener.js';
import type { Guest } from './guest.js';

/** A process beside the emulator that is a part of a guest: its TPM, a file system that it's given. */
export interface HelperProcess {
  /** The alias of the device. */
  readonly alias: string;
  readonly identity: ProcessIdentity;
}

/** How a helper is started. */
export interface HelperOptions {
  readonly alias: string;
  /** Where the emulator is to connect to it. */
  readonly socketPath: string;
  /** The program, which finds the listening socket under this descriptor. */
  readonly argv: (descriptor: number) => readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where its words go. */
  readonly logPath: string;
}

const firstDescriptor = 3;
/** How long a helper has after it was asked to end, in milliseconds. */
const patience = 5_000;

/** Starts a helper of a guest. Its socket can be connected to at once. */
export async function startHelper(state: QemuState, guest: Guest, options: HelperOptions): Promise<void> {
  const { alias, socketPath, logPath } = options;
  const socket = listenForChild(socketPath);
  let spawning: ReturnType<typeof state.runner.spawnDetached>;
  try {
    makeBlocking(socket.fd);
    spawning = state.runner.spawnDetached(options.argv(firstDescriptor), {
      cwd: '/',
      fds: [socket.fd],
      stdout: { file: logPath, mode: 0o600 },
      stderr: { file: logPath, mode: 0o600 },
      ...(options.env === undefined ? {} : { env: options.env }),
    });
  } finally {
    socket.release();
  }
  const child = await spawning;
  const identity = identifyProcess(child.pid) ?? { pid: child.pid, startTime: '' };
  guest.record.helpers = [...guest.record.helpers, { alias, identity }];
  child.exited.then(async ({ code, signal }) => {
    if (guest.ending !== undefined || !guest.ready) return;
    const words = (await readTextIfExists(logPath).catch(() => undefined))?.trim().split('\n').at(-1);
    state.logger.warn(`the process of '${alias}' ended while its guest runs`, { code, signal, words });
  });
}

/**
 * Why a program didn't go into the background.
 * @param served what it was to serve
 * @param debian the package that has it
 */
export function programFailure(program: string, served: string, debian: string, cause: unknown): VirtError {
  const isMissing = isCommandError(cause) && cause.status === undefined;
  if (isMissing)
    return qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `${served} is to be served by ${program}, which could not be started`,
      `install it (on Debian the package ${debian})`,
      cause,
    );
  const words = isCommandError(cause) ? cause.stderr.trim().split('\n').at(-1) : String(cause);
  return qemuError(
    ErrorCode.INTERNAL_ERROR,
    `${program}, which is to serve ${served}, could not be started: ${words}`,
    undefined,
    cause,
  );
}

/** The last words of helpers that have ended, to tell why a guest doesn't start. */
export async function endedHelpers(guest: Guest, logOf: (alias: string) => string): Promise<string[]> {
  const gone = guest.record.helpers.filter(({ identity }) => !isAlive(identity));
  return Promise.all(
    gone.map(async ({ alias }) => {
      const text = await readTextIfExists(logOf(alias)).catch(() => undefined);
      return `the process of '${alias}' has ended: ${text?.trim().split('\n').at(-1) ?? 'it said nothing'}`;
    }),
  );
}

/** Ends the helpers of a guest; most have ended with its emulator. */
export async function endHelpers(guest: Guest, which = (_alias: string): boolean => true): Promise<void> {
  const { helpers } = guest.record;
  const ending = helpers.filter(({ alias }) => which(alias));
  guest.record.helpers = helpers.filter(({ alias }) => !which(alias));
  await Promise.all(ending.map(({ identity }) => end(identity)));
}

async function end(identity: ProcessIdentity): Promise<void> {
  if (!isAlive(identity)) return;
  signalProcess(identity, 'SIGTERM');
  const limit = AbortSignal.timeout(patience);
  await watchExit(identity, limit).catch(() => signalProcess(identity, 'SIGKILL'));
}
