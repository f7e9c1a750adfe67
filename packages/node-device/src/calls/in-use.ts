import type { DeviceEngine } from '../engine.js';
import { invalidOperation } from '../errors.js';
import type { Device } from '../inventory/device.js';

/** What a guest has is neither reset nor taken from it. @throws VirtError `OPERATION_INVALID` */
export async function checkUnused({ sysfs, host }: DeviceEngine, { name, path }: Device): Promise<void> {
  const group = sysfs.linkName(`${path}/iommu_group`);
  if (group !== undefined && (await host.isHeld(`${host.folders.dev}/vfio/${group}`)))
    throw invalidOperation(`a guest has the device '${name}'`, 'take it from the guest first');
}
