import { ErrorDomain, errorsOf } from '@tsvirt/util';

/** The errors of this driver. */
export const {
  error: deviceError,
  invalidArgument,
  invalidOperation,
  unsupportedConfig,
  checkFlags,
} = errorsOf(ErrorDomain.NODEDEV);
