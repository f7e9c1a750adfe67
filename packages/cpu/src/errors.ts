import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** An error of this driver. */
export function cpuError(code: ErrorCode, message: string, hint?: string): VirtError {
  return new VirtError(code, message, { domain: ErrorDomain.CPU, ...(hint !== undefined && { hint }) });
}

/** `INTERNAL_ERROR` for a model that the tables haven't. */
export function unknownModel(name: string): VirtError {
  return cpuError(
    ErrorCode.INTERNAL_ERROR,
    `there is no CPU model '${name}' for this architecture`,
    'cpu-models lists the models of an architecture.',
  );
}

/** `INTERNAL_ERROR` for a feature that the tables haven't. */
export function unknownFeature(name: string): VirtError {
  return cpuError(ErrorCode.INTERNAL_ERROR, `there is no CPU feature '${name}' for this architecture`);
}
