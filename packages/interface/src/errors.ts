import { ErrorDomain, errorsOf } from '@tsvirt/util';

/** The errors of this driver. */
export const { error: interfaceError, checkFlags } = errorsOf(ErrorDomain.INTERFACE);
