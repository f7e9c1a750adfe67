import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** A VMX file that says something that can't be, or that isn't understood. */
export function badVmx(message: string, cause?: unknown): VirtError {
  return new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: VMX file: ${message}`, {
    domain: ErrorDomain.VMWARE,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A domain that has what a VMX file can't say. */
export function notInVmx(message: string): VirtError {
  return new VirtError(ErrorCode.CONFIG_UNSUPPORTED, `unsupported configuration: ${message}`, {
    domain: ErrorDomain.VMWARE,
  });
}
