import type { Disk } from '@tsvirt/conf/domain';
import type { QmpObject } from '../qmp/index.js';

/** A disk's limits as QEMU takes them: all of them at once, 0 for none. */
export function throttleArguments(disk: Disk): QmpObject {
  const limits = disk.iotune ?? {};
  const value = (limit: bigint | undefined) => limit ?? 0n;
  // QEMU refuses some of these as 0, and takes them for none where they are left out.
  const unlessNone = (limit: bigint | undefined) => (limit === 0n ? undefined : limit);
  return {
    id: disk.target.bus === 'virtio' ? `/machine/peripheral/${disk.alias}/virtio-backend` : disk.alias,
    bps: value(limits.totalBytesSec),
    bps_rd: value(limits.readBytesSec),
    bps_wr: value(limits.writeBytesSec),
    iops: value(limits.totalIopsSec),
    iops_rd: value(limits.readIopsSec),
    iops_wr: value(limits.writeIopsSec),
    bps_max: unlessNone(limits.totalBytesSecMax),
    bps_rd_max: unlessNone(limits.readBytesSecMax),
    bps_wr_max: unlessNone(limits.writeBytesSecMax),
    iops_max: unlessNone(limits.totalIopsSecMax),
    iops_rd_max: unlessNone(limits.readIopsSecMax),
    iops_wr_max: unlessNone(limits.writeIopsSecMax),
    bps_max_length: unlessNone(limits.totalBytesSecMaxLength),
    bps_rd_max_length: unlessNone(limits.readBytesSecMaxLength),
    bps_wr_max_length: unlessNone(limits.writeBytesSecMaxLength),
    iops_max_length: unlessNone(limits.totalIopsSecMaxLength),
    iops_rd_max_length: unlessNone(limits.readIopsSecMaxLength),
    iops_wr_max_length: unlessNone(limits.writeIopsSecMaxLength),
    iops_size: unlessNone(limits.sizeIopsSec),
    group: limits.groupName,
  };
}
