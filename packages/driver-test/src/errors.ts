import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** An error of this driver. */
export function testError(code: ErrorCode, message: string, hint?: string): VirtError {
  return new VirtError(code, message, { domain: ErrorDomain.TEST, hint });
}

export function invalidArgument(detail: string): VirtError {
  return testError(ErrorCode.INVALID_ARG, `invalid argument: ${detail}`);
}

export function invalidOperation(detail: string): VirtError {
  return testError(ErrorCode.OPERATION_INVALID, `Requested operation is not valid: ${detail}`);
}

export function internalError(detail: string): VirtError {
  return testError(ErrorCode.INTERNAL_ERROR, `internal error: ${detail}`);
}

/** @throws VirtError `INVALID_ARG` when a bit is set that the call doesn't know. */
export function checkFlags(call: string, flags: number, known = 0): void {
  const unknown = (flags & ~known) >>> 0;
  if (unknown !== 0) throw invalidArgument(`${call} doesn't know the flags 0x${unknown.toString(16)}`);
}
