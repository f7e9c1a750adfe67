import { ErrorCode, ErrorDomain, errorsOf, type VirtError } from '@tsvirt/util';

/** The errors of this driver. */
export const { error: cpuError, invalidArgument, unsupportedConfig } = errorsOf(ErrorDomain.CPU);

/** `INTERNAL_ERROR`: libvirt's code for what its tables haven't. */
export function notInTable(detail: string, hint?: string): VirtError {
  return cpuError(ErrorCode.INTERNAL_ERROR, `internal error: ${detail}`, hint);
}

/** `OPERATION_FAILED`: what can't be computed */
export function failed(detail: string, hint?: string): VirtError {
  return cpuError(ErrorCode.OPERATION_FAILED, `operation failed: ${detail}`, hint);
}

export function unknownModel(name: string): VirtError {
  return notInTable(
    `there is no CPU model '${name}' for this architecture`,
    'cpu-models lists the models of an architecture.',
  );
}

export function unknownFeature(name: string): VirtError {
  return notInTable(`there is no CPU feature '${name}' for this architecture`);
}

/** `CPU_INCOMPATIBLE`, with the reason where there is one to tell */
export function incompatible(reason = 'what it needs is not there'): VirtError {
  return cpuError(ErrorCode.CPU_INCOMPATIBLE, `the CPU is incompatible with host CPU: ${reason}`);
}
