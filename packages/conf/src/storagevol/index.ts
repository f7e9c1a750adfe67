import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions } from '../element/index.js';
import { type StorageVol, type StorageVolInput, storageVolShape } from './declaration.js';
import { storageVolDefaults, type VolumeParseOptions } from './defaults.js';

export { type StorageVol, type StorageVolInput, storageVolShape } from './declaration.js';
export type { VolumeParseOptions } from './defaults.js';
export { type VolumeFeature, volumeFeatures } from './features.js';
export { type VolumeTimestamps, volumeTimestamps } from './times.js';

/** The `<volume>` document. */
export const storageVolDocument = defineDocument<StorageVol, StorageVolInput, VolumeParseOptions>(
  'volume',
  storageVolShape,
  { errorDomain: ErrorDomain.STORAGE, defaults: storageVolDefaults },
);

/** Read a volume of a pool (`options.pool`). Errors: `XML_ERROR`, `XML_DETAIL`, `CONFIG_UNSUPPORTED`, `OVERFLOW`. */
export function parseStorageVol(xml: string, options?: VolumeParseOptions): StorageVol {
  return storageVolDocument.parse(xml, options);
}

/** Write a volume document. */
export function formatStorageVol(volume: StorageVol, options?: FormatOptions): string {
  return storageVolDocument.format(volume, options);
}

/** The document for a volume that an application describes. */
export function storageVolXml(volume: StorageVolInput, options?: VolumeParseOptions): string {
  return storageVolDocument.build(volume, options);
}
