import { ErrorCode, ErrorDomain, errorsOf, type VirtError } from '@tsvirt/util';

/** The errors of this driver. */
export const { error: testError, invalidArgument, invalidOperation, checkFlags } = errorsOf(ErrorDomain.TEST);

export function internalError(detail: string): VirtError {
  return testError(ErrorCode.INTERNAL_ERROR, `internal error: ${detail}`);
}
