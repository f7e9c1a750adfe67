import { parseXml } from '@tsvirt/conf';
import type { Disk } from '@tsvirt/conf/domain';
import { type Connect, type StorageVol, StorageVolType } from '@tsvirt/core';
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
  const [path, { type }, format] = await Promise.all([
    vol.getPath(),
    vol.getInfo(),
    disk.driver?.type ?? formatOf(vol),
  ]);
  const driver = { ...disk.driver, type: format };
  const named = { ...rest, pool, volume };
  if (type === StorageVolType.FILE)
    return { ...disk, driver, source: { ...named, actualType: 'file', file: path } };
  if (type === StorageVolType.BLOCK)
    return { ...disk, driver, source: { ...named, actualType: 'block', dev: path } };
  throw unsupportedConfig(
    `the disk '${target.dev}' can't use the volume '${volume}' of the pool '${pool}': it is neither a file nor a block device`,
  );
}

type Format = NonNullable<NonNullable<Disk['driver']>['type']>;

/** Formats of images that a volume can have; all else is as raw to QEMU. */
const imageFormats = ['raw', 'bochs', 'cloop', 'dmg', 'qcow', 'qcow2', 'qed', 'vdi', 'vmdk', 'vpc'] as const;

/** The format of a volume, as its pool knows it. */
async function formatOf(volume: StorageVol): Promise<Format> {
  const target = parseXml(await volume.getXMLDesc()).children.find(({ name }) => name === 'target');
  const said = target?.children.find(({ name }) => name === 'format')?.attribute('type');
  return imageFormats.find((format) => format === said) ?? 'raw';
}
