import { ErrorDomain, errorsOf } from '@tsvirt/util';

/** The errors of this driver. */
export const {
  error: filterError,
  invalidOperation,
  unsupportedConfig,
  checkFlags,
} = errorsOf(ErrorDomain.NWFILTER);
