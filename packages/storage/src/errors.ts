import { ErrorDomain, errorsOf } from '@tsvirt/util';

/** The errors of this driver. */
export const {
  error: storageError,
  invalidArgument,
  invalidOperation,
  unsupportedConfig,
  checkFlags,
} = errorsOf(ErrorDomain.STORAGE);
