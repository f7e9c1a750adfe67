// Written by tools/generate from the reference facts (xml-schema/domain.json). Don't edit: change the program and run it.

/** Formats of images, as documents name them. */
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
