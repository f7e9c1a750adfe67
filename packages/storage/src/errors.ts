import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** An error of this driver. */
export function storageError(code: ErrorCode, message: string, hint?: string, cause?: unknown): VirtError {
  return new VirtError(code, message, { domain: ErrorDomain.STORAGE, hint, cause });
}

export function invalidArgument(detail: string): VirtError {
  return storageError(ErrorCode.INVALID_ARG, `invalid argument: ${detail}`);
}

export function invalidOperation(detail: string, hint?: string): VirtError {
  return storageError(
    ErrorCode.OPERATION_INVALID,
    `the requested operation isn't valid now: ${detail}`,
    hint,
  );
}

export function unsupportedConfig(detail: string, hint?: string): VirtError {
  return storageError(ErrorCode.CONFIG_UNSUPPORTED, `unsupported configuration: ${detail}`, hint);
}

/** @throws VirtError `INVALID_ARG` when a bit is set that the call doesn't know. */
export function checkFlags(call: string, flags: number, known = 0): void {
  const unknown = (flags & ~known) >>> 0;
  if (unknown !== 0) throw invalidArgument(`${call} doesn't know the flags 0x${unknown.toString(16)}`);
}
