import { ConnectListAllNodeDeviceFlags as Flags } from '@tsvirt/core';
import { virtualPorts } from '../capability/scsi.js';
import type { Sysfs } from '../sysfs/sysfs.js';
import type { Device, DeviceType } from './device.js';

/** Names of capabilities: what a device is, and what it can beside that. */
export type CapabilityName = DeviceType | 'fc_host' | 'vports' | 'mdev_types' | 'vpd' | 'ccwgroup_member';

const flagOf: Readonly<Record<CapabilityName, number>> = {
  system: Flags.CAP_SYSTEM,
  pci: Flags.CAP_PCI_DEV,
  usb_device: Flags.CAP_USB_DEV,
  usb: Flags.CAP_USB_INTERFACE,
  net: Flags.CAP_NET,
  scsi_host: Flags.CAP_SCSI_HOST,
  scsi_target: Flags.CAP_SCSI_TARGET,
  scsi: Flags.CAP_SCSI,
  storage: Flags.CAP_STORAGE,
  fc_host: Flags.CAP_FC_HOST,
  vports: Flags.CAP_VPORTS,
  scsi_generic: Flags.CAP_SCSI_GENERIC,
  drm: Flags.CAP_DRM,
  mdev_types: Flags.CAP_MDEV_TYPES,
  mdev: Flags.CAP_MDEV,
  ccw: Flags.CAP_CCW_DEV,
  css: Flags.CAP_CSS_DEV,
  vdpa: Flags.CAP_VDPA,
  ap_card: Flags.CAP_AP_CARD,
  ap_queue: Flags.CAP_AP_QUEUE,
  ap_matrix: Flags.CAP_AP_MATRIX,
  vpd: Flags.CAP_VPD,
  ccwgroup: Flags.CAP_CCWGROUP_DEV,
  ccwgroup_member: Flags.CAP_CCWGROUP_MEMBER,
};

/** All the flags that choose by capability. */
export const capabilityFlags = Object.values(flagOf).reduce((all, flag) => all | flag, 0);

type Extra = readonly [name: CapabilityName, has: (sysfs: Sysfs, device: Device) => boolean];
const makesMdevs: Extra = ['mdev_types', (sysfs, { path }) => sysfs.has(`${path}/mdev_supported_types`)];
const extras: Partial<Readonly<Record<DeviceType, readonly Extra[]>>> = {
  pci: [makesMdevs, ['vpd', (sysfs, { path }) => sysfs.has(`${path}/vpd`)]],
  css: [makesMdevs],
  ap_matrix: [makesMdevs],
  ccw: [['ccwgroup_member', (sysfs, { path }) => sysfs.has(`${path}/group_device`)]],
  scsi_host: [
    ['fc_host', (sysfs, { sysname }) => sysfs.has(`/class/fc_host/${sysname}`)],
    ['vports', (sysfs, { sysname }) => virtualPorts(sysfs, sysname) !== undefined],
  ],
};

/** What a device is and can. */
export function capabilitiesOf(sysfs: Sysfs, device: Device): CapabilityName[] {
  const more = (extras[device.type] ?? []).filter(([, has]) => has(sysfs, device));
  return [device.type, ...more.map(([name]) => name)];
}

/** Whether a device has one of the capabilities that flags ask for; only what was asked for is looked at. */
export function hasCapability(sysfs: Sysfs, device: Device, flags: number): boolean {
  if ((flagOf[device.type] & flags) !== 0) return true;
  return (extras[device.type] ?? []).some(
    ([name, has]) => (flagOf[name] & flags) !== 0 && has(sysfs, device),
  );
}
