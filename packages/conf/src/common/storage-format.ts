import { storageFormats } from '@tsvirt/core';
import { oneOf } from '../element/index.js';

/** Format of an image. */
export const storageFormat = oneOf(...storageFormats);

export type StorageFormat = NonNullable<ReturnType<typeof storageFormat.parse>>;
