import { ErrorCode } from '@tsvirt/core';
import { deviceError } from '../errors.js';

/** The error of a call for a device of another kind. @param what isn't done to it @param those the devices that it's done to */
export const unsupported = (what: string, those: string, code: ErrorCode = ErrorCode.CONFIG_UNSUPPORTED) =>
  deviceError(code, `this device can't be ${what}: only ${those}`);
