import type { Domain } from '../../domain.js';
import type { Hostdev } from '../hostdev.js';
import { withLun } from './storage.js';

type Place = { controller: number; bus: number; target: number; unit: number };
const keyOf = ({ controller, bus, target, unit }: Place) => `${controller}/${bus}/${target}/${unit}`;

/** Places on SCSI controllers that are taken. */
function scsiPlaces(domain: Domain): Set<string> {
  const taken = new Set<string>();
  for (const { target, address } of domain.devices.disks ?? [])
    if (target.bus === 'scsi' && address?.type === 'drive') taken.add(keyOf(address));
  for (const { type, address } of domain.devices.hostdevs ?? [])
    if (type === 'scsi' && address?.type === 'drive') taken.add(keyOf(address));
  return taken;
}

/** Give a SCSI device of the host the first free place. */
export function scsiHostdevAddress(domain: Domain, hostdev: Hostdev, wideScsi: boolean): void {
  if (hostdev.type !== 'scsi') return;
  const { source } = hostdev;
  if (source.protocol === 'iscsi' && source.name !== undefined) source.name = withLun(source.name);
  if (hostdev.address !== undefined) return;
  const taken = scsiPlaces(domain);
  const units = wideScsi ? 16 : 7;
  for (let controller = 0; ; controller++)
    for (let unit = 0; unit < units; unit++) {
      // Unit 7 is the controller itself.
      const place = { controller, bus: 0, target: 0, unit };
      if (unit === 7 || taken.has(keyOf(place))) continue;
      hostdev.address = { type: 'drive', ...place };
      return;
    }
}

/** Places of SCSI devices of the host, and of smart cards. */
export function placeDefaults(domain: Domain, wideScsi: boolean): void {
  for (const hostdev of domain.devices.hostdevs ?? []) scsiHostdevAddress(domain, hostdev, wideScsi);
  let slot = 0;
  const { smartcards } = domain.devices;
  for (const { address } of smartcards ?? [])
    if (address?.type === 'ccid') slot = Math.max(slot, address.slot + 1);
  for (const card of smartcards ?? []) card.address ??= { type: 'ccid', controller: 0, slot: slot++ };
}
