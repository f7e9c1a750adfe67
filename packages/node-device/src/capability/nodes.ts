import { type Device, nodeOf } from '../inventory/device.js';
import type { Capability, Sources } from './describe.js';

/** What the kernel's sixty-four minors of each kind are for. */
const drmTypes = ['primary', 'control', 'render'] as const;

export function drm({ properties }: Device): Capability<'drm'> | undefined {
  const drmType = drmTypes[Number(properties.get('MINOR')) >> 6];
  return drmType === undefined ? undefined : { type: 'drm', drmType };
}

export function scsiGeneric(device: Device): Capability<'scsi_generic'> | undefined {
  const char = nodeOf(device);
  return char === undefined ? undefined : { type: 'scsi_generic', char };
}

/** A device of vDPA, by the node through which vhost has it. */
export function vdpa({ path }: Device, { sysfs }: Sources): Capability<'vdpa'> | undefined {
  const name = sysfs.names(path).find((each) => /^vhost-vdpa-\d+$/.test(each));
  return name === undefined ? undefined : { type: 'vdpa', chardev: `/dev/${name}` };
}
