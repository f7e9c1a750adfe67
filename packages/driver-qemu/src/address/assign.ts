import type { Domain } from '@tsvirt/conf/domain';
import { kindOf } from '../machine/kind.js';
import { placeCcw } from './ccw.js';
import { placeDrive } from './drives.js';
import { placeModules } from './memory.js';
import { placePci } from './pci-placing.js';
import { placeSpaprVio } from './spapr-vio.js';
import { placeUsb } from './usb.js';
import { placeVirtioMmio } from './virtio-mmio.js';
import { placeVirtioPorts } from './virtio-serial.js';
import { numberZpci } from './zpci.js';

/**
 * Gives an address to every device that needs one and has none. Changes the model.
 * @param usb whether ports of USB devices are given too: not in documents that may be of older definitions
 */
export function assignAddresses(domain: Domain, usb = true): void {
  for (const disk of domain.devices?.disks ?? []) placeDrive(domain, disk);
  placeVirtioPorts(domain);
  placeModules(domain);
  placeSpaprVio(domain);
  placeCcw(domain);
  placeVirtioMmio(domain);
  if (hasPci(domain)) placePci(domain);
  numberZpci(domain);
  placeUsb(domain, usb);
}

/** Whether there's a bus that PCI devices can be placed on. */
function hasPci(domain: Domain): boolean {
  const { rootBus, x86 } = kindOf(domain);
  if (rootBus === undefined || x86) return rootBus !== undefined;
  return (domain.devices.controllers ?? []).some(({ type }) => type === 'pci');
}
