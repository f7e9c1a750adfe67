import { type Deferred, deferred } from '../async/deferred.js';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { exitError, stopError } from './report.js';
import type {
  Argv,
  CommandResult,
  CommandRunner,
  DetachedProcess,
  ExitStatus,
  RunOptions,
  SpawnOptions,
} from './types.js';

/** A call a {@link CommandRecorder} got. */
export interface RecordedCommand {
  readonly argv: Argv;
  /** `argv` joined by spaces. */
  readonly line: string;
  /** What was given on standard input, as text. */
  readonly input: string | undefined;
  readonly detached: boolean;
  readonly options: RunOptions | SpawnOptions;
}

/** What a scripted program does. A status outside of `okCodes` fails as the real program would; an error is thrown. */
export type CommandAnswer = Partial<CommandResult> & { readonly pid?: number };

type Respond = (
  call: RecordedCommand,
) => CommandAnswer | Error | undefined | Promise<CommandAnswer | Error | undefined>;

/** Which calls an answer is for: those whose {@link RecordedCommand.line} starts with the text, matches, or that pass. */
export type CommandMatch = string | RegExp | ((call: RecordedCommand) => boolean);

/**
 * A runner that runs nothing: it records each call and answers by script, by default with success and no output.
 * The rule added last is tried first.
 */
export class CommandRecorder implements CommandRunner {
  readonly calls: RecordedCommand[] = [];
  readonly #rules: { match: CommandMatch; respond: Respond }[] = [];
  readonly #processes = new Map<number, RecordedProcess>();
  readonly #strict: boolean;
  #nextPid = 4_194_305;

  /** `strict` refuses calls no rule matches. */
  constructor(options: { readonly strict?: boolean } = {}) {
    this.#strict = options.strict ?? false;
  }

  /** The command lines so far. */
  get lines(): string[] {
    return this.calls.map((call) => call.line);
  }

  /** Answers matching calls from now on. */
  on(match: CommandMatch, answer: CommandAnswer | Error | Respond): this {
    this.#rules.unshift({ match, respond: typeof answer === 'function' ? answer : () => answer });
    return this;
  }

  async run(argv: Argv, options: RunOptions = {}): Promise<CommandResult> {
    if (options.signal?.aborted)
      throw stopError({ argv }, new VirtError(ErrorCode.OPERATION_ABORTED, 'the operation was aborted'));
    const answer = await this.#answer(argv, options, false);
    const code = answer.code ?? 0;
    const stdout = answer.stdout ?? '';
    const stderr = answer.stderr ?? '';
    const ok = options.okCodes ?? [0];
    if (ok !== 'any' && !ok.includes(code)) throw exitError({ argv, status: code, stdout, stderr });
    if (options.onStdout === undefined) return { stdout, stderr, code };
    options.onStdout(Buffer.from(stdout));
    return { stdout: '', stderr, code };
  }

  async spawnDetached(argv: Argv, options: SpawnOptions = {}): Promise<DetachedProcess> {
    const answer = await this.#answer(argv, options, true);
    const process = new RecordedProcess(answer.pid ?? this.#nextPid++);
    this.#processes.set(process.pid, process);
    return process;
  }

  /** Lets a detached process end. */
  exit(pid: number, status: Partial<ExitStatus> = { code: 0 }): void {
    this.#processes.get(pid)?.end({ code: status.code, signal: status.signal });
  }

  async #answer(argv: Argv, options: RunOptions | SpawnOptions, detached: boolean): Promise<CommandAnswer> {
    const input = 'input' in options ? options.input : undefined;
    const call: RecordedCommand = {
      argv,
      line: argv.join(' '),
      input: textOf(input),
      detached,
      options,
    };
    this.calls.push(call);
    const rule = this.#rules.find(({ match }) => matches(match, call));
    if (rule === undefined) {
      if (this.#strict)
        throw new VirtError(ErrorCode.INTERNAL_ERROR, `the recorder has no answer for '${call.line}'`);
      return {};
    }
    const answer = (await rule.respond(call)) ?? {};
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

class RecordedProcess implements DetachedProcess {
  readonly pid: number;
  exitStatus: ExitStatus | undefined;
  readonly #end: Deferred<ExitStatus> = deferred<ExitStatus>();

  constructor(pid: number) {
    this.pid = pid;
  }

  get exited(): Promise<ExitStatus> {
    return this.#end.promise;
  }

  ended(): Promise<ExitStatus> {
    return this.exited;
  }

  end(status: ExitStatus): void {
    this.exitStatus ??= status;
    this.#end.resolve(this.exitStatus);
  }

  kill(signal: NodeJS.Signals = 'SIGTERM'): boolean {
    if (this.exitStatus !== undefined) return false;
    this.end({ code: undefined, signal });
    return true;
  }
}

function textOf(input: RunOptions['input']): string | undefined {
  if (typeof input === 'string' || input === undefined) return input;
  return 'fd' in input ? undefined : Buffer.from(input).toString('utf8');
}

function matches(match: CommandMatch, call: RecordedCommand): boolean {
  if (typeof match === 'string') return call.line.startsWith(match);
  return match instanceof RegExp ? match.test(call.line) : match(call);
}
