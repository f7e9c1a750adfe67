import { oneOf } from '../element/index.js';

/** Names of the formats of images. */
export const storageFormats = [
  'raw',
  'dir',
  'bochs',
  'cloop',
  'dmg',
  'iso',
  'vpc',
  'vdi',
  'fat',
  'vhd',
  'ploop',
  'cow',
  'qcow',
  'qcow2',
  'qed',
  'vmdk',
] as const;

/** Format of an image. */
export const storageFormat = oneOf(...storageFormats);

export type StorageFormat = NonNullable<ReturnType<typeof storageFormat.parse>>;
