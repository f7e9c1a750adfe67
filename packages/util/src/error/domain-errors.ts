import { ErrorCode, type ErrorDomain } from '../generated/error-codes.js';
import { VirtError } from './virt-error.js';

/** Makes the errors of one part: what its drivers and its objects refuse, and why. */
export interface DomainErrors {
  error(code: ErrorCode, message: string, hint?: string, cause?: unknown): VirtError;
  /** `INVALID_ARG` */
  invalidArgument(detail: string): VirtError;
  /** `OPERATION_INVALID`: not as things are now */
  invalidOperation(detail: string, hint?: string): VirtError;
  /** `CONFIG_UNSUPPORTED` */
  unsupportedConfig(detail: string, hint?: string): VirtError;
  /** @throws VirtError `INVALID_ARG` when a bit is set that the call doesn't know */
  checkFlags(call: string, flags: number, known?: number): void;
}

/** The errors that this part reports. */
export function errorsOf(domain: ErrorDomain): DomainErrors {
  const error: DomainErrors['error'] = (code, message, hint, cause) =>
    new VirtError(code, message, { domain, hint, cause });
  const invalidArgument: DomainErrors['invalidArgument'] = (detail) =>
    error(ErrorCode.INVALID_ARG, `invalid argument: ${detail}`);
  return {
    error,
    invalidArgument,
    invalidOperation: (detail, hint) =>
      error(ErrorCode.OPERATION_INVALID, `the requested operation isn't valid now: ${detail}`, hint),
    unsupportedConfig: (detail, hint) =>
      error(ErrorCode.CONFIG_UNSUPPORTED, `unsupported configuration: ${detail}`, hint),
    checkFlags(call, flags, known = 0) {
      const unknown = (flags & ~known) >>> 0;
      if (unknown !== 0) throw invalidArgument(`${call} doesn't know the flags 0x${unknown.toString(16)}`);
    },
  };
}
