import { packageVersion } from '@tsvirt/util';

/** This package's version. */
export const driverVersion: string = packageVersion(import.meta.url);
