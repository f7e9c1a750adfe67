import { VirtError, type VirtErrorOptions } from '../error/virt-error.js';
import type { ErrorCode } from '../generated/error-codes.js';

const brand = Symbol.for('@tsvirt/CommandError');

/** How a program ended. */
export interface CommandFailure {
  /** The command line, secrets masked. */
  readonly argv: readonly string[];
  /** Undefined if it was killed or never ran. */
  readonly status?: number | undefined;
  readonly signal?: NodeJS.Signals | undefined;
  readonly stdout?: string | undefined;
  readonly stderr?: string | undefined;
}

/** A program that couldn't be run, ended with a status that isn't success, was killed, or took too long. */
export class CommandError extends VirtError {
  readonly [brand] = true;
  readonly program: string;
  readonly args: readonly string[];
  readonly status: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;

  constructor(code: ErrorCode, message: string, failure: CommandFailure, options: VirtErrorOptions = {}) {
    super(code, message, options);
    this.program = failure.argv[0] ?? '';
    this.args = failure.argv.slice(1);
    this.status = failure.status;
    this.signal = failure.signal;
    this.stdout = failure.stdout ?? '';
    this.stderr = failure.stderr ?? '';
  }
}

/** True for a {@link CommandError} of any installed copy of this package. */
export function isCommandError(error: unknown): error is CommandError {
  return typeof error === 'object' && error !== null && brand in error;
}
