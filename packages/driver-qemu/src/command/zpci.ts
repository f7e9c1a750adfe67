import type { Domain } from '@tsvirt/conf/domain';
import type { Addressed } from '../address/addressed.js';
import type { QmpObject } from '../qmp/index.js';

/** The devices that on s390 go before PCI devices and give them their numbers, by the id of the device. */
export function zpciDevices({ devices }: Domain): ReadonlyMap<string, QmpObject> {
  const found = new Map<string, QmpObject>();
  for (const entry of Object.values(devices))
    for (const device of Array.isArray(entry) ? (entry as readonly unknown[]) : [entry]) {
      const { address, alias } = addressed(device);
      if (address?.type !== 'pci' || address.zpci === undefined || alias === undefined) continue;
      const { uid, fid } = address.zpci;
      found.set(alias, { driver: 'zpci', uid, fid, target: alias, id: `zpci${uid}` });
    }
  return found;
}

function addressed(device: unknown): Addressed & { readonly alias?: string } {
  return typeof device === 'object' && device !== null ? device : {};
}
