import { computer, type Device } from '../inventory/device.js';

const makers: readonly Device['type'][] = ['pci', 'css', 'ap_matrix'];

/** Under which address mdevctl knows a device that makes mediated ones; undefined for one that can't. */
export function addressOfParent(device: Device): string | undefined {
  return makers.includes(device.type) ? device.sysname : undefined;
}

/** The name of the device with an address, as mdevctl has it; the host where it isn't there. */
export function parentAt(devices: Iterable<Device>, address: string): string {
  for (const device of devices) if (addressOfParent(device) === address) return device.name;
  return computer.name;
}
