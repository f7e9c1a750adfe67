import { basename, dirname } from 'node:path';
import type { Device } from '../inventory/device.js';
import type { Sysfs } from '../sysfs/sysfs.js';
import { integer } from '../sysfs/sysfs.js';
import type { Capability, Sources } from './describe.js';

/** Which mediated devices a device can make; undefined where it makes none. */
export function mdevTypes(sysfs: Sysfs, path: string) {
  const folder = `${path}/mdev_supported_types`;
  const ids = sysfs.has(folder) ? sysfs.names(folder) : [];
  if (ids.length === 0) return undefined;
  return {
    types: ids.map((id) => ({
      id,
      name: sysfs.text(`${folder}/${id}/name`),
      deviceAPI: sysfs.text(`${folder}/${id}/device_api`) ?? '',
      availableInstances: sysfs.number(`${folder}/${id}/available_instances`, 10) ?? 0,
    })),
  };
}

export function mdev({ path, sysname }: Device, { sysfs }: Sources): Capability<'mdev'> | undefined {
  const mdevType = sysfs.linkName(`${path}/mdev_type`);
  if (mdevType === undefined) return undefined;
  return {
    type: 'mdev',
    mdevType,
    uuid: sysname,
    parentAddress: basename(dirname(path)),
    iommuGroup: { number: integer(sysfs.linkName(`${path}/iommu_group`), 10) ?? 0 },
  };
}
