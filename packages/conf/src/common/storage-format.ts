import { oneOf } from '../element/index.js';

/** Format of an image. */
export const storageFormat = oneOf(
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
);

export type StorageFormat = NonNullable<ReturnType<typeof storageFormat.parse>>;
