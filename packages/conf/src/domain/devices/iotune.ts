import { type Infer, leaf, string, struct, uint64 } from '../../element/index.js';

const limit = (name: string) => leaf(uint64, { name, omit: 0n });

/** Limits of a disk or a group of disks, in bytes or operations per second; lengths of bursts in seconds; 0 is no limit. */
export const ioLimits = {
  totalBytesSec: limit('total_bytes_sec'),
  readBytesSec: limit('read_bytes_sec'),
  writeBytesSec: limit('write_bytes_sec'),
  totalIopsSec: limit('total_iops_sec'),
  readIopsSec: limit('read_iops_sec'),
  writeIopsSec: limit('write_iops_sec'),
  totalBytesSecMax: limit('total_bytes_sec_max'),
  readBytesSecMax: limit('read_bytes_sec_max'),
  writeBytesSecMax: limit('write_bytes_sec_max'),
  totalIopsSecMax: limit('total_iops_sec_max'),
  readIopsSecMax: limit('read_iops_sec_max'),
  writeIopsSecMax: limit('write_iops_sec_max'),
  sizeIopsSec: limit('size_iops_sec'),
  groupName: leaf(string, { name: 'group_name' }),
  totalBytesSecMaxLength: limit('total_bytes_sec_max_length'),
  readBytesSecMaxLength: limit('read_bytes_sec_max_length'),
  writeBytesSecMaxLength: limit('write_bytes_sec_max_length'),
  totalIopsSecMaxLength: limit('total_iops_sec_max_length'),
  readIopsSecMaxLength: limit('read_iops_sec_max_length'),
  writeIopsSecMaxLength: limit('write_iops_sec_max_length'),
};

/** `<iotune>`: the limits of one disk. */
export const iotune = struct(ioLimits, 'diskspec-iotune');
/** Numbers of `<iotune>` alone. */
export type IotuneLimit = Exclude<keyof Iotune, 'groupName'>;
export interface Iotune extends Infer<typeof iotune> {}
