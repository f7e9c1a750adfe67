import { type Device, nodeOf } from '../inventory/device.js';
import { driveType } from '../inventory/drive-type.js';
import type { Capability, Sources } from './describe.js';

/** The kernel counts a disk's size in these, whatever its own blocks are. */
const sector = 512n;

export function storage({ path, properties }: Device, { sysfs }: Sources): Capability<'storage'> | undefined {
  const block = nodeOf({ properties });
  const kind = driveType(properties);
  if (block === undefined || kind === undefined || !sysfs.has(path)) return undefined;
  const bytes = BigInt(sysfs.number(`${path}/size`, 10) ?? 0) * sector;
  const logicalBlockSize = BigInt(sysfs.number(`${path}/queue/logical_block_size`, 10) ?? 0);
  const blocks = {
    logicalBlockSize,
    numBlocks: logicalBlockSize === 0n ? 0n : bytes / logicalBlockSize,
  };
  return {
    type: 'storage',
    block,
    bus: properties.get('ID_BUS'),
    driveType: kind,
    model: sysfs.text(`${path}/device/model`),
    vendor: sysfs.text(`${path}/device/vendor`),
    serial: properties.get('ID_SERIAL'),
    ...(kind === 'disk' || kind === 'sd'
      ? { size: bytes, ...blocks }
      : removable({ path, properties }, sysfs, bytes, blocks)),
  };
}

function removable(
  { path, properties }: Pick<Device, 'path' | 'properties'>,
  sysfs: Sources['sysfs'],
  bytes: bigint,
  blocks: { logicalBlockSize: bigint; numBlocks: bigint },
) {
  if (sysfs.text(`${path}/removable`) !== '1') return { size: bytes, ...blocks };
  const mediaAvailable = properties.get('ID_CDROM_MEDIA') === '1' || properties.has('ID_FS_LABEL');
  return {
    removable: mediaAvailable
      ? { mediaAvailable, mediaSize: bytes, mediaLabel: properties.get('ID_FS_LABEL'), ...blocks }
      : { mediaAvailable, mediaSize: 0n, logicalBlockSize: 0n, numBlocks: 0n },
    logicalBlockSize: 0n,
    numBlocks: 0n,
  };
}
