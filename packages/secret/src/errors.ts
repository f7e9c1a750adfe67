import { ErrorDomain, errorsOf } from '@tsvirt/util';

/** The errors of this driver. */
export const { error: secretError, invalidArgument, checkFlags } = errorsOf(ErrorDomain.SECRET);
