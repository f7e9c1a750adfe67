import { type DomainErrors, ErrorCode, ErrorDomain, errorsOf, type VirtError } from '@tsvirt/util';

/** The errors of this driver. */
export const errors: DomainErrors = errorsOf(ErrorDomain.QEMU);
export const { error: qemuError, invalidArgument, invalidOperation, unsupportedConfig, checkFlags } = errors;

/** `INTERNAL_ERROR`: what this driver itself should have seen to */
export function internalError(detail: string): VirtError {
  return qemuError(ErrorCode.INTERNAL_ERROR, detail);
}

/** `OPERATION_UNSUPPORTED`: what this driver does with no domain of the kind */
export function unsupportedOperation(detail: string): VirtError {
  return qemuError(ErrorCode.OPERATION_UNSUPPORTED, detail);
}

/** `CONFIG_UNSUPPORTED`: no emulator of an architecture is installed */
export function noEmulator(arch: string): VirtError {
  return qemuError(
    ErrorCode.CONFIG_UNSUPPORTED,
    `there is no emulator for the architecture '${arch}'`,
    `install the package that holds qemu-system-${arch}`,
  );
}
