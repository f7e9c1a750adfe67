/** A program and its arguments; the program is looked up in PATH unless it holds a slash. Never a shell string. */
export type Argv = readonly [program: string, ...args: string[]];

interface CommonOptions {
  /** Variables added to, or with undefined taken from, the environment. Unless set here LC_ALL is C. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Start from an empty environment instead of this process's. */
  readonly clearEnv?: boolean | undefined;
  readonly cwd?: string | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Open descriptors the program inherits as 3, 4, … in this order. They stay open here. */
  readonly fds?: readonly number[] | undefined;
  /** Strings masked in errors and logs wherever they occur in arguments or output. */
  readonly secrets?: readonly string[] | undefined;
}

export interface RunOptions extends CommonOptions {
  /** What the program reads on its standard input; an open descriptor with `{ fd }`; by default nothing. */
  readonly input?: string | Uint8Array | { readonly fd: number } | undefined;
  /** Milliseconds until it is killed. Default 30,000; Infinity for none. */
  readonly timeout?: number | undefined;
  /** Kills the program. */
  readonly signal?: AbortSignal | undefined;
  /** Exit statuses that aren't failures. Default only 0; 'any' leaves the judgement to the caller. */
  readonly okCodes?: readonly number[] | 'any' | undefined;
  /** Most bytes kept of each of stdout and stderr; more on stdout kills the program. Default 16 MiB. */
  readonly maxOutput?: number | undefined;
  /** Gets stdout as it comes; `stdout` of the result is then empty. */
  readonly onStdout?: ((chunk: Buffer) => void) | undefined;
}

/** For work whose time is up to the size of what it is done to: to stop it halfway would leave half of it. */
export const asLongAsItTakes: Pick<RunOptions, 'timeout'> = { timeout: Number.POSITIVE_INFINITY };

export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit status: always one of `okCodes`. */
  readonly code: number;
}

/** Where a long-lived program's output goes: nowhere, an open descriptor, or a file that is appended to. */
export type OutputTarget =
  | 'ignore'
  | { readonly fd: number }
  | { readonly file: string; readonly mode?: number };

export interface SpawnOptions extends CommonOptions {
  readonly stdin?: 'ignore' | { readonly fd: number } | undefined;
  readonly stdout?: OutputTarget | undefined;
  readonly stderr?: OutputTarget | undefined;
  /**
   * It's killed when this process ends, however that does; where util-linux's setpriv isn't installed it goes on. A program that can't be
   * executed is then one that has ended.
   */
  readonly endsWithUs?: boolean | undefined;
}

/** How a process ended. */
export interface ExitStatus {
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
}

/** A program in a session of its own, which outlives this process unless asked otherwise, and doesn't keep it alive. */
export interface DetachedProcess {
  readonly pid: number;
  /** Resolves as soon as it ended. Doesn't keep this process alive: whoever waits for it has {@link ended}. */
  readonly exited: Promise<ExitStatus>;
  /** Waits for its end. From now on this process is kept alive until then. */
  ended(): Promise<ExitStatus>;
  /** How it ended, if it has. */
  readonly exitStatus: ExitStatus | undefined;
  /** Sends a signal, default SIGTERM; false if it has ended. */
  kill(signal?: NodeJS.Signals): boolean;
}

/** Runs programs. Drivers are given one, so that tests can give them a {@link CommandRecorder}. */
export interface CommandRunner {
  /** Runs a program to its end; fails with a {@link CommandError} unless it succeeds. */
  run(argv: Argv, options?: RunOptions): Promise<CommandResult>;
  /** Starts a long-lived program; resolves once it is executing, fails with a {@link CommandError} if it can't be. */
  spawnDetached(argv: Argv, options?: SpawnOptions): Promise<DetachedProcess>;
}
