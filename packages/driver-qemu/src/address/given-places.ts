import type { Addressed } from './addressed.js';
import { isPciAssigned, type PciBuses } from './pci.js';

/** Most buses that a guest can have. */
export const mostBridges = 31;

/** A device with an address that its document may give. */
interface Given {
  readonly device: Addressed;
  readonly what: string;
}

/** Takes the addresses that the document gives; @returns the devices on buses that aren't there. */
export function reserveGiven(buses: PciBuses, all: readonly Given[]): Given[] {
  const beyond: Given[] = [];
  for (const each of all) {
    const { device, what } = each;
    if (!isPciAssigned(device.address)) continue;
    const shares =
      'model' in device && device.model === 'pcie-root-port'
        ? device.address.multifunction !== false
        : undefined;
    if (buses.has(device.address.bus)) buses.reserve(device.address, what, shares);
    else beyond.push(each);
  }
  return beyond;
}

/** The same for devices on buses that lack: those are made in free places. */
export function reserveBeyond(buses: PciBuses, beyond: readonly Given[]): void {
  for (const { device, what } of beyond) {
    if (!isPciAssigned(device.address)) continue;
    buses.growTo(Math.min(device.address.bus, mostBridges));
    buses.reserve(device.address, what);
  }
}
