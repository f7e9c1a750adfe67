import type { Disk } from '@tsvirt/conf/domain';
import { type Connect, StorageVolType } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { qemuError, unsupportedConfig } from '../errors.js';

/**
 * The disk with the place of the volume that it names by its pool, asked of the storage driver; a disk with another source as it is.
 * @param storage connects to the storage driver
 * @throws VirtError `NO_STORAGE_POOL` or `NO_STORAGE_VOL`; `CONFIG_UNSUPPORTED` if the pool isn't active or the volume is nothing that
 *   QEMU can open by a path
 */
export async function withVolumePlace(storage: () => Promise<Connect>, disk: Disk): Promise<Disk> {
  const { source, target } = disk;
  if (source.type !== 'volume') return disk;
  const { pool, volume, mode, actualType: _, file: __, dev: ___, ...rest } = source;
  const found = await (await storage()).storagePoolLookupByName(pool);
  if (!(await found.isActive()))
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `the disk '${target.dev}' needs the volume '${volume}', whose pool '${pool}' is not active`,
      `start it first: pool-start ${pool}`,
    );
  const vol = await found.storageVolLookupByName(volume);
  if (mode !== undefined)
    throw qemuError(
      ErrorCode.XML_ERROR,
      `the disk '${target.dev}' has a source with mode='${mode}', which is for iSCSI pools: '${pool}' is none`,
    );
  const [path, { type }] = await Promise.all([vol.getPath(), vol.getInfo()]);
  const named = { ...rest, pool, volume };
  if (type === StorageVolType.FILE) return { ...disk, source: { ...named, actualType: 'file', file: path } };
  if (type === StorageVolType.BLOCK) return { ...disk, source: { ...named, actualType: 'block', dev: path } };
  throw unsupportedConfig(
    `the disk '${target.dev}' can't use the volume '${volume}' of the pool '${pool}': it is neither a file nor a block device`,
  );
}
