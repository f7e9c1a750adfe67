import type { Disk } from '@tsvirt/conf/domain';
import type { QmpObject } from '../qmp/index.js';

/** A disk's limits as QEMU takes them: all of them at once, 0 for none. */
export function throttleArguments(disk: Disk): QmpObject {
  const limits = disk.iotune ?? {};
  const value = (limit: bigint | undefined) => limit ?? 0n;
  return {
    id: disk.target.bus === 'virtio' ? `/machine/peripheral/${disk.alias}/virtio-backend` : disk.alias,
    bps: value(limits.totalBytesSec),
    bps_rd: value(limits.readBytesSec),
    bps_wr: value(limits.writeBytesSec),
    iops: value(limits.totalIopsSec),
    iops_rd: value(limits.readIopsSec),
    iops_wr: value(limits.writeIopsSec),
    bps_max: limits.totalBytesSecMax,
    bps_rd_max: limits.readBytesSecMax,
    bps_wr_max: limits.writeBytesSecMax,
    iops_max: limits.totalIopsSecMax,
    iops_rd_max: limits.readIopsSecMax,
    iops_wr_max: limits.writeIopsSecMax,
    bps_max_length: limits.totalBytesSecMaxLength,
    bps_rd_max_length: limits.readBytesSecMaxLength,
    bps_wr_max_length: limits.writeBytesSecMaxLength,
    iops_max_length: limits.totalIopsSecMaxLength,
    iops_rd_max_length: limits.readIopsSecMaxLength,
    iops_wr_max_length: limits.writeIopsSecMaxLength,
    iops_size: limits.sizeIopsSec,
    group: limits.groupName,
  };
}
