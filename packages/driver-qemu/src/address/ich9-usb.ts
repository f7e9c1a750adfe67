import type { Controller } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import { isPciAssigned, type PciAddress } from './pci.js';

/** The USB 2 controllers of the ICH9 are functions of one device. */
export const ich9Functions: ReadonlyMap<string, number> = new Map([
  ['ich9-ehci1', 7],
  ['ich9-uhci1', 0],
  ['ich9-uhci2', 1],
  ['ich9-uhci3', 2],
]);

/** Where a real ICH9 has its first and its second USB device. */
export const ich9Slots: readonly number[] = [0x1d, 0x1a];

/** Where another function of the same ICH9 device is. */
export function companionPlace(usb: readonly Controller[], controller: Controller): PciAddress | undefined {
  for (const each of usb)
    if (
      each !== controller &&
      each.index === controller.index &&
      ich9Functions.has(modelOf(each) ?? '') &&
      isPciAssigned(each.address)
    )
      return each.address;
  return undefined;
}
