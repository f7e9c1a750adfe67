import {
  type ChildProcess,
  type SpawnOptions as NodeSpawnOptions,
  type StdioOptions,
  spawn,
} from 'node:child_process';
import { closeSync, existsSync, openSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { watchLimits } from '../async/abort.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import type { CommandFailure } from './command-error.js';
import { exitError, mask, startError, stopError } from './report.js';
import type {
  Argv,
  CommandResult,
  CommandRunner,
  DetachedProcess,
  ExitStatus,
  OutputTarget,
  RunOptions,
  SpawnOptions,
} from './types.js';

const defaultTimeout = 30_000;
const defaultMaxOutput = 16 * 1024 * 1024;
/** How long a program that was asked to stop has before SIGKILL, in milliseconds. */
const killGrace = 2_000;
/** How long output may stay open after the program ended, which is when a child of it holds it, in milliseconds. */
const drainGrace = 1_000;

/** The runner that runs real programs. */
export function systemRunner(): CommandRunner {
  return { run, spawnDetached };
}

/** {@link CommandRunner.run} on the real system. */
export function run(argv: Argv, options: RunOptions = {}): Promise<CommandResult> {
  return new Promise<CommandResult>((resolve, reject) => {
    const { input } = options;
    const stdin = input === undefined ? 'ignore' : isDescriptor(input) ? input.fd : 'pipe';
    const shown = argv.map((argument) => mask(argument, options.secrets));
    let child: ChildProcess;
    try {
      if (options.signal?.aborted) {
        watchLimits({ signal: options.signal }, (error) => reject(stopError({ argv: shown }, error)));
        return;
      }
      child = spawn(argv[0], argv.slice(1), nodeOptions(options, [stdin, 'pipe', 'pipe']));
    } catch (error) {
      reject(startError({ argv: shown }, error as Error, options.cwd));
      return;
    }

    const maxOutput = options.maxOutput ?? defaultMaxOutput;
    const stdout = new Collector(maxOutput);
    const stderr = new Collector(maxOutput);
    let stopped: VirtError | undefined;
    let killTimer: NodeJS.Timeout | undefined;
    let drainTimer: NodeJS.Timeout | undefined;

    const stop = (reason: VirtError): void => {
      if (stopped !== undefined) return;
      stopped = reason;
      child.kill('SIGTERM');
      killTimer = setTimeout(() => child.kill('SIGKILL'), killGrace);
    };
    const timeout = options.timeout ?? defaultTimeout;
    const endWatch = watchLimits(
      { signal: options.signal, timeout: Number.isFinite(timeout) ? timeout : undefined, what: 'its end' },
      stop,
    );
    const settle = (): void => {
      endWatch();
      clearTimeout(killTimer);
      clearTimeout(drainTimer);
    };

    child.stdout?.on('data', (chunk: Buffer) => {
      if (options.onStdout !== undefined) {
        try {
          options.onStdout(chunk);
        } catch (error) {
          stop(new VirtError(ErrorCode.OPERATION_FAILED, 'its output was refused', { cause: error }));
        }
      } else if (!stdout.add(chunk))
        stop(new VirtError(ErrorCode.OVERFLOW, `it wrote more than ${maxOutput} bytes`));
    });
    child.stderr?.on('data', (chunk: Buffer) => stderr.add(chunk));
    if (child.stdin && input !== undefined && !isDescriptor(input)) {
      // A program may end without having read its input; its exit status tells whether that was right.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    }
    child.on('error', (error) => {
      // A signal that could not be sent: the program goes on, and so does the wait for its end.
      if (child.pid !== undefined) return;
      settle();
      reject(startError({ argv: shown }, error, options.cwd));
    });
    child.once('exit', () => {
      drainTimer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, drainGrace);
    });
    child.once('close', (status, signal) => {
      settle();
      const result = { stdout: stdout.text(), stderr: stderr.text() };
      const failure = (): CommandFailure => ({
        argv: shown,
        status: status ?? undefined,
        signal: signal ?? undefined,
        stdout: mask(result.stdout, options.secrets),
        stderr: mask(result.stderr, options.secrets),
      });
      if (stopped !== undefined) reject(stopError(failure(), stopped));
      else if (status !== null && isSuccess(status, options.okCodes)) resolve({ ...result, code: status });
      else reject(exitError(failure()));
    });
  });
}

/** {@link CommandRunner.spawnDetached} on the real system. */
export function spawnDetached(argv: Argv, options: SpawnOptions = {}): Promise<DetachedProcess> {
  return new Promise<DetachedProcess>((resolve, reject) => {
    const shown = argv.map((argument) => mask(argument, options.secrets));
    const opened: number[] = [];
    let child: ChildProcess;
    try {
      const target = (output: OutputTarget | undefined): 'ignore' | number => {
        if (output === undefined || output === 'ignore') return 'ignore';
        if ('fd' in output) return output.fd;
        const fd = openSync(output.file, 'a', output.mode ?? 0o600);
        opened.push(fd);
        return fd;
      };
      const stdin = options.stdin === undefined || options.stdin === 'ignore' ? 'ignore' : options.stdin.fd;
      const stdio = [stdin, target(options.stdout), target(options.stderr)];
      const [program, ...args] = options.endsWithUs === true ? [...deathSignal(), ...argv] : argv;
      child = spawn(program, args, { ...nodeOptions(options, stdio), detached: true });
    } catch (error) {
      reject(startError({ argv: shown }, error as Error, options.cwd));
      return;
    } finally {
      for (const fd of opened) closeSync(fd);
    }
    const pid = child.pid;
    if (pid === undefined) {
      child.once('error', (error) => reject(startError({ argv: shown }, error, options.cwd)));
      return;
    }
    child.on('error', () => {});
    child.unref();
    resolve(new NodeDetachedProcess(child, pid));
  });
}

/** What before a program has the kernel kill it when this process has ended; nothing where it can't be had. */
function deathSignal(): [string, ...string[]] | [] {
  const setpriv = '/usr/bin/setpriv';
  // Busybox has one that can't.
  if (!existsSync(setpriv) || basename(realpathSync(setpriv)) !== 'setpriv') return [];
  return [setpriv, '--pdeathsig', 'KILL', '--'];
}

class NodeDetachedProcess implements DetachedProcess {
  readonly pid: number;
  readonly exited: Promise<ExitStatus>;
  exitStatus: ExitStatus | undefined;
  readonly #child: ChildProcess;

  constructor(child: ChildProcess, pid: number) {
    this.#child = child;
    this.pid = pid;
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.exitStatus = { code: code ?? undefined, signal: signal ?? undefined };
        resolve(this.exitStatus);
      });
    });
  }

  ended(): Promise<ExitStatus> {
    if (this.exitStatus === undefined) this.#child.ref();
    return this.exited;
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): boolean {
    return this.exitStatus === undefined && this.#child.kill(signal);
  }
}

class Collector {
  readonly #chunks: Buffer[] = [];
  readonly #limit: number;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False when the chunk no longer fits; what fits of it is kept. */
  add(chunk: Buffer): boolean {
    const room = this.#limit - this.#length;
    const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
    if (part.length > 0) this.#chunks.push(part);
    this.#length += part.length;
    return part.length === chunk.length;
  }

  text(): string {
    const [first] = this.#chunks;
    if (first === undefined) return '';
    return this.#chunks.length === 1 ? first.toString('utf8') : Buffer.concat(this.#chunks).toString('utf8');
  }
}

function nodeOptions(options: RunOptions | SpawnOptions, stdio: (string | number)[]): NodeSpawnOptions {
  const env: Record<string, string | undefined> = options.clearEnv ? {} : { ...process.env };
  env.LC_ALL = 'C';
  for (const [name, value] of Object.entries(options.env ?? {})) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
  const result: NodeSpawnOptions = { env, stdio: [...stdio, ...(options.fds ?? [])] as StdioOptions };
  if (options.cwd !== undefined) result.cwd = options.cwd;
  if (options.uid !== undefined) result.uid = options.uid;
  if (options.gid !== undefined) result.gid = options.gid;
  return result;
}

function isDescriptor(
  input: string | Uint8Array | { readonly fd: number },
): input is { readonly fd: number } {
  return typeof input === 'object' && 'fd' in input;
}

function isSuccess(status: number, okCodes: readonly number[] | 'any' | undefined): boolean {
  if (okCodes === undefined) return status === 0;
  return okCodes === 'any' || okCodes.includes(status);
}
