import { closeSync, readFileSync } from 'node:fs';
import { connect, Socket } from 'node:net';
import { abortable, abortError } from '../async/abort.js';
import { errnoOf } from '../files/syscalls.js';
import { openPid } from '../native/device.js';

/** One process for good: a pid is used again, a pid with its start time isn't. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from boot to its start, as text. */
  readonly startTime: string;
}

/** What /proc/PID/stat says. */
export interface ProcessStat {
  readonly pid: number;
  readonly command: string;
  /** `R` running, `S` sleeping, `Z` ended but not yet reaped, … */
  readonly state: string;
  readonly parent: number;
  readonly session: number;
  /** Clock ticks (100 per second) in user and system mode. */
  readonly userTicks: bigint;
  readonly systemTicks: bigint;
  readonly startTime: string;
  /** Bytes. */
  readonly virtualMemory: bigint;
  /** Pages. */
  readonly residentPages: bigint;
  /** The CPU it ran on last. */
  readonly processor: number;
}

/** Reads /proc/PID/stat, or that of one thread; undefined if there is no such process. */
export function readProcessStat(pid: number, thread?: number): ProcessStat | undefined {
  const text = readProc(pid, thread === undefined ? 'stat' : `task/${thread}/stat`);
  if (text === undefined) return undefined;
  // The command may hold spaces and parentheses: the last one closes it.
  const close = text.lastIndexOf(')');
  const fields = text
    .slice(close + 2)
    .trim()
    .split(' ');
  const field = (number: number): string => fields[number - 3] ?? '0';
  return {
    pid: Number.parseInt(text, 10),
    command: text.slice(text.indexOf('(') + 1, close),
    state: field(3),
    parent: Number(field(4)),
    session: Number(field(6)),
    userTicks: BigInt(field(14)),
    systemTicks: BigInt(field(15)),
    startTime: field(22),
    virtualMemory: BigInt(field(23)),
    residentPages: BigInt(field(24)),
    processor: Number(field(39)),
  };
}

/** How long a thread didn't run though it wanted to, in nanoseconds; zero where the kernel doesn't count it. */
export interface ThreadWaits {
  /** For something other than a CPU as well, of /proc/PID/task/TID/sched. */
  readonly wait: bigint;
  /** For a CPU, of /proc/PID/task/TID/schedstat. */
  readonly delay: bigint;
}

/** Reads how long a thread had to wait; zeros for one that is gone. */
export function readThreadWaits(pid: number, thread: number): ThreadWaits {
  // Milliseconds with the nanoseconds behind the point; before Linux 5.16 among `se.statistics`.
  const sum = /^(?:se\.statistics\.)?wait_sum\s*:\s*(\d+)\.(\d{6})/m.exec(
    readProc(pid, `task/${thread}/sched`) ?? '',
  );
  const delay = readProc(pid, `task/${thread}/schedstat`)?.split(' ')[1];
  return { wait: sum === null ? 0n : BigInt(`${sum[1]}${sum[2]}`), delay: BigInt(delay ?? 0) };
}

/** The `Name: value` lines of /proc/PID/status; undefined if there is no such process. */
export function readProcessStatus(pid: number): Map<string, string> | undefined {
  const text = readProc(pid, 'status');
  if (text === undefined) return undefined;
  const result = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) result.set(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return result;
}

/** The cgroup of each controller (`''` is the unified hierarchy); undefined if there is no such process. */
export function readProcessCgroups(pid: number): Map<string, string> | undefined {
  const text = readProc(pid, 'cgroup');
  if (text === undefined) return undefined;
  const result = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [, controllers = '', ...path] = line.split(':');
    for (const controller of controllers.split(',')) result.set(controller, path.join(':'));
  }
  return result;
}

/** Identifies a running process; undefined if there is none, or only its remains. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const stat = readProcessStat(pid);
  return stat === undefined || stat.state === 'Z' || stat.state === 'X'
    ? undefined
    : { pid, startTime: stat.startTime };
}

/** True while this very process runs. */
export function isAlive(process: ProcessIdentity): boolean {
  return identifyProcess(process.pid)?.startTime === process.startTime;
}

/** Sends a signal to this very process and to no later one with its pid; false if it has ended. */
export function signalProcess(target: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isAlive(target)) return false;
  try {
    process.kill(target.pid, signal);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ESRCH') return false;
    throw error;
  }
}

/**
 * Resolves as soon as the process has ended, child of ours or not, told by the kernel. Rejects only when the signal
 * aborts. Where the kernel can't tell (no pidfd), it looks every 10 ms.
 */
export async function watchExit(target: number | ProcessIdentity, signal?: AbortSignal): Promise<void> {
  const identity = typeof target === 'number' ? identifyProcess(target) : target;
  if (signal?.aborted) throw abortError(signal);
  if (identity === undefined || !isAlive(identity)) return;
  const socket = watchDescriptor(identity.pid);
  if (socket === undefined) {
    await pollExit(identity, signal);
    return;
  }
  try {
    const readable = new Promise<void>((resolve) => socket.once('close', resolve));
    socket.resume();
    // The pid may have passed on to another process before it was opened.
    if (isAlive(identity)) await abortable(readable, signal);
  } finally {
    socket.destroy();
  }
  // Without a child's handle the descriptor is the truth; where watching broke down, looking takes over.
  if (isAlive(identity)) await pollExit(identity, signal);
}

/**
 * A pidfd as a socket of Node. It can only become readable, and reading it is an error: so it closes when the process
 * ends, and no thread has to wait. Undefined where that isn't possible.
 */
function watchDescriptor(pid: number): Socket | undefined {
  let fd: number | undefined;
  try {
    fd = openPid(pid);
    if (fd === undefined) return undefined;
    const handle = newPipeHandle();
    const status = handle?.open(fd);
    if (handle === undefined || (status !== undefined && status !== 0)) {
      closeSync(fd);
      return undefined;
    }
    const socket = new Socket({ handle, readable: true, writable: false } as never);
    socket.on('error', () => {});
    return socket;
  } catch {
    if (fd !== undefined) closeSync(fd);
    return undefined;
  }
}

interface PipeHandle {
  open(fd: number): number | undefined;
}

/** Node makes its pipe handles only itself: one of a connection that fails shows their class. */
function newPipeHandle(): PipeHandle | undefined {
  const probe = connect({ path: '/proc/self/tsvirt-no-socket' });
  probe.on('error', () => {});
  const { _handle: handle } = probe as unknown as {
    _handle?: { constructor: new (type: number) => PipeHandle };
  };
  const made = handle === undefined || handle === null ? undefined : new handle.constructor(0);
  probe.destroy();
  return made;
}

async function pollExit(identity: ProcessIdentity, signal: AbortSignal | undefined): Promise<void> {
  while (isAlive(identity)) {
    if (signal?.aborted) throw abortError(signal);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function readProc(pid: number, name: string): string | undefined {
  try {
    // /proc answers from memory: a trip to the thread pool would take longer than the read.
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
