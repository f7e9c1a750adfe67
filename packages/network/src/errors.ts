import { ErrorDomain, errorsOf } from '@tsvirt/util';

/** The errors of this driver. */
export const {
  error: networkError,
  invalidArgument,
  invalidOperation,
  unsupportedConfig,
  checkFlags,
} = errorsOf(ErrorDomain.NETWORK);
