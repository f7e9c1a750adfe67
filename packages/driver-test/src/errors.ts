import { type DomainErrors, ErrorCode, ErrorDomain, errorsOf, type VirtError } from '@tsvirt/util';

/** The errors of this driver. */
export const errors: DomainErrors = errorsOf(ErrorDomain.TEST);
export const { error: testError, invalidArgument, invalidOperation, checkFlags } = errors;

export function internalError(detail: string): VirtError {
  return testError(ErrorCode.INTERNAL_ERROR, `internal error: ${detail}`);
}
