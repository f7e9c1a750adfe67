import type { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { CommandError, type CommandFailure } from './command-error.js';

const longest = 2000;

/** Replaces every occurrence of the secrets. */
export function mask(text: string, secrets: readonly string[] | undefined): string {
  let masked = text;
  for (const secret of secrets ?? []) if (secret !== '') masked = masked.replaceAll(secret, '***');
  return masked;
}

/** The error of a program that couldn't be executed. */
export function startError(failure: CommandFailure, cause: Error, cwd: string | undefined): CommandError {
  const program = failure.argv[0] ?? '';
  const errno = 'errno' in cause && typeof cause.errno === 'number' ? Math.abs(cause.errno) : 0;
  const missing = 'code' in cause && cause.code === 'ENOENT';
  const message = missing
    ? `cannot run '${program}': no such program${cwd === undefined ? '' : `, or no directory '${cwd}'`}`
    : `cannot run '${program}': ${cause.message}`;
  return new CommandError(missing ? ErrorCode.INTERNAL_ERROR : ErrorCode.SYSTEM_ERROR, message, failure, {
    int1: errno,
    cause,
    hint: missing ? `Install the package that provides '${program}', or put it into PATH.` : undefined,
  });
}

/** The error of a program that ended, by itself, in a way that isn't success. */
export function exitError(failure: CommandFailure): CommandError {
  const how =
    failure.signal !== undefined
      ? `was killed by ${failure.signal}`
      : `failed with exit status ${failure.status}`;
  return new CommandError(
    ErrorCode.INTERNAL_ERROR,
    `'${failure.argv.join(' ')}' ${how}${detail(failure)}`,
    failure,
    {
      int1: failure.status ?? 0,
    },
  );
}

/** The error of a program that was killed because of `reason`. */
export function stopError(failure: CommandFailure, reason: VirtError): CommandError {
  const message = `'${failure.argv.join(' ')}' was stopped: ${reason.message}${detail(failure)}`;
  return new CommandError(reason.code, message, failure, { cause: reason });
}

function detail(failure: CommandFailure): string {
  const stderr = failure.stderr?.trim() ?? '';
  if (stderr === '') return '';
  return `: ${stderr.length > longest ? `…${stderr.slice(-longest)}` : stderr}`;
}
