import { basename, dirname } from 'node:path';
import type { NodeDeviceCapability } from '@tsvirt/conf/nodedev';
import type { Sysfs } from '../sysfs/sysfs.js';
import type { UdevDatabase } from '../sysfs/udev-database.js';
import { driveType } from './drive-type.js';

export type DeviceType = NodeDeviceCapability['type'];

/** A device of the host, as far as lists need to know it. */
export interface Device {
  readonly name: string;
  readonly type: DeviceType;
  /** Below `/sys`, as `/devices/pci0000:00/0000:00:02.0`; empty for the host itself. */
  readonly path: string;
  readonly sysname: string;
  /** What the kernel and, where it runs, udev say of it. */
  readonly properties: ReadonlyMap<string, string>;
  /** Links to its node, below `/dev`. */
  readonly links: readonly string[];
}

/** The device that all others hang on. */
export const computer: Device = {
  name: 'computer',
  type: 'system',
  path: '',
  sysname: '',
  properties: new Map(),
  links: [],
};

const typesOfDevtype: ReadonlyMap<string, DeviceType> = new Map([
  ['usb_device', 'usb_device'],
  ['usb_interface', 'usb'],
  ['scsi_host', 'scsi_host'],
  ['scsi_target', 'scsi_target'],
  ['scsi_device', 'scsi'],
  ['disk', 'storage'],
  ['wlan', 'net'],
  ['drm_minor', 'drm'],
  ['ap_card', 'ap_card'],
  ['ap_queue', 'ap_queue'],
]);
const typesOfSubsystem: ReadonlyMap<string, DeviceType> = new Map([
  ['scsi_generic', 'scsi_generic'],
  ['mdev', 'mdev'],
  ['ccw', 'ccw'],
  ['ccwgroup', 'ccwgroup'],
  ['css', 'css'],
  ['vdpa', 'vdpa'],
  ['matrix', 'ap_matrix'],
]);

/** The folders in which the devices of interest are, and their subsystems. */
export const deviceFolders: readonly (readonly [folder: string, subsystem: string])[] = [
  ...['pci', 'usb', 'scsi', 'mdev', 'css', 'ccw', 'ccwgroup', 'ap', 'matrix', 'vdpa'].map(
    (bus) => [`/bus/${bus}/devices`, bus] as const,
  ),
  ...['net', 'block', 'scsi_generic', 'drm'].map((group) => [`/class/${group}`, group] as const),
];
const subsystems = new Set(deviceFolders.map(([, subsystem]) => subsystem));

/** Looks at a place in sysfs; undefined where no device is there of which is told. */
export function probe(sysfs: Sysfs, udev: UdevDatabase, path: string, known?: string): Device | undefined {
  const uevent = sysfs.uevent(path);
  if (uevent === undefined) return undefined;
  const subsystem = known ?? sysfs.linkName(`${path}/subsystem`);
  if (subsystem === undefined || !subsystems.has(subsystem)) return undefined;
  const type = typeOf(subsystem, uevent);
  if (type === undefined) return undefined;
  const sysname = basename(path).replaceAll('!', '/');
  const entry = udev.entry(subsystem, sysname, uevent);
  const properties = entry.properties.size === 0 ? uevent : new Map([...uevent, ...entry.properties]);
  if (type === 'storage' && driveType(properties) === undefined) return undefined;
  if (type === 'css' && !['io_subchannel', 'vfio_ccw'].includes(properties.get('DRIVER') ?? ''))
    return undefined;
  const name = nameOf(sysfs, { type, subsystem, sysname, path, properties });
  return { name, type, path, sysname, properties, links: entry.links };
}

/** What a device is, as its own properties say; links between others, such as bridges and VLANs, aren't told of. */
function typeOf(subsystem: string, properties: ReadonlyMap<string, string>): DeviceType | undefined {
  const devtype = properties.get('DEVTYPE');
  if (devtype !== undefined) return typesOfDevtype.get(devtype);
  const type = typesOfSubsystem.get(subsystem);
  if (type !== undefined) return type;
  if (properties.has('PCI_CLASS')) return 'pci';
  return properties.has('INTERFACE') ? 'net' : undefined;
}

interface Named extends Pick<Device, 'type' | 'sysname' | 'path' | 'properties'> {
  readonly subsystem: string;
}

function nameOf(sysfs: Sysfs, { type, subsystem, sysname, path, properties }: Named): string {
  switch (type) {
    case 'net':
      return deviceName(subsystem, sysname, sysfs.text(`${path}/address`));
    case 'storage':
      return deviceName(subsystem, sysname, properties.get('ID_SERIAL'));
    case 'mdev':
      return deviceName(subsystem, sysname, basename(dirname(path)));
    case 'ap_matrix':
      return 'ap_matrix';
    default:
      return deviceName(subsystem, sysname);
  }
}

/** A device's name: its parts, with only what may be in a name. */
export function deviceName(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join('_')
    .replace(/[^a-zA-Z0-9]/g, '_');
}

/** The device's node, as `/dev/vda`. */
export function nodeOf({ properties }: Pick<Device, 'properties'>): string | undefined {
  const name = properties.get('DEVNAME');
  if (name === undefined) return undefined;
  return name.startsWith('/') ? name : `/dev/${name}`;
}
