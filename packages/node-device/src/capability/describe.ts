import type { NodeDeviceCapability } from '@tsvirt/conf/nodedev';
import type { Device } from '../inventory/device.js';
import type { Devices } from '../inventory/inventory.js';
import type { HardwareNames } from '../sysfs/ids.js';
import type { Sysfs } from '../sysfs/sysfs.js';
import { apCard, apMatrix, apQueue, ccw, ccwGroup, css } from './channel.js';
import { mdev } from './mdev.js';
import { net } from './net.js';
import { drm, scsiGeneric, vdpa } from './nodes.js';
import { pci } from './pci.js';
import { scsi, scsiHost, scsiTarget } from './scsi.js';
import { storage } from './storage.js';
import { system } from './system.js';
import { usbDevice, usbInterface } from './usb.js';

/** Where a capability is read from. */
export interface Sources {
  readonly sysfs: Sysfs;
  readonly devices: Devices;
  readonly names: { readonly pci: HardwareNames; readonly usb: HardwareNames };
  readonly machineId: string;
  linkFeatures(link: string): Promise<ReadonlySet<string>>;
}

/** One kind of capability, as it is in the document. */
export type Capability<T extends NodeDeviceCapability['type']> = Extract<NodeDeviceCapability, { type: T }>;

const readers: {
  readonly [T in NodeDeviceCapability['type']]: (
    device: Device,
    sources: Sources,
  ) => Capability<T> | undefined | Promise<Capability<T> | undefined>;
} = {
  system: (_device, sources) => system(sources),
  pci,
  usb_device: usbDevice,
  usb: usbInterface,
  net,
  scsi_host: scsiHost,
  scsi_target: scsiTarget,
  scsi,
  storage,
  scsi_generic: scsiGeneric,
  drm,
  mdev,
  ccw,
  ccwgroup: ccwGroup,
  css,
  vdpa,
  ap_card: apCard,
  ap_queue: apQueue,
  ap_matrix: apMatrix,
};

/** Reads what a device is, now; undefined where it's gone. */
export async function describe(device: Device, sources: Sources): Promise<NodeDeviceCapability | undefined> {
  return readers[device.type](device, sources);
}
