import { packageVersion } from '@tsvirt/util';

/** This package's version. */
export const version: string = packageVersion(import.meta.url);
