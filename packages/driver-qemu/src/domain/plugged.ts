import type { Controller, Disk, Domain } from '@tsvirt/conf/domain';
import { assignAddresses, placeDrive } from '../address/assign.js';
import { modelOf } from '../command/controller-model.js';
import { controllerDevice } from '../command/controllers.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedConfig } from '../errors.js';
import { assignAliases } from '../prepare/aliases.js';
import { type Guest, type GuestObject, liveOf } from './guest.js';

/**
 * Plugs in the SCSI controllers that a disk needs and the running guest hasn't: all up to the one that it will be on. They stay
 * when the disk goes, as with libvirt.
 */
export async function plugControllers(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  disk: Disk,
): Promise<void> {
  if (disk.target.bus !== 'scsi') return;
  for (;;) {
    const live = liveOf(object);
    const controller = missingScsi(live, disk);
    if (controller === undefined) return;
    const next = withDevice(live, { controllers: [...(live.devices.controllers ?? []), controller] });
    const device = controllerDevice(next, controller);
    if (device !== undefined) await guest.monitor.execute('device_add', device);
    await state.store.updateLive(object, { live: next });
  }
}

/** The first SCSI controller that a domain lacks for a disk; of the model of those that are there. */
function missingScsi(domain: Domain, disk: Disk): Controller | undefined {
  const there = (domain.devices.controllers ?? []).filter(({ type }) => type === 'scsi');
  const model = modelOf(there[0]) ?? 'virtio-scsi';
  const lacking = (index: number): Controller | undefined =>
    there.some((each) => each.index === index) ? undefined : ({ type: 'scsi', index, model } as Controller);
  const first = lacking(0);
  if (first !== undefined) return first;
  const placed = structuredClone(disk);
  placeDrive(domain, placed);
  const last = placed.address?.type === 'drive' ? placed.address.controller : 0;
  for (let index = 1; index <= last; index++) {
    const missing = lacking(index);
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** The live definition with a changed list of devices, everything in it with address and alias. */
export function withDevice(live: Domain, change: Partial<NonNullable<Domain['devices']>>): Domain {
  const next: Domain = { ...live, devices: { ...live.devices, ...change } };
  const before = next.devices.controllers ?? [];
  assignAddresses(next);
  assignAliases(next);
  const after = next.devices?.controllers ?? [];
  if (after.length > before.length) {
    // A spare port is for the next start: only one that a device sits on is missing now.
    const known = new Set(before.map((controller) => `${controller.type} ${controller.index}`));
    const made = after.filter((controller) => !known.has(`${controller.type} ${controller.index}`));
    const used = made.some((controller) => controller.type === 'pci' && isUsed(next, controller.index));
    if (used)
      throw unsupportedConfig('the domain has no free PCI port for another device: add one while it is off');
    next.devices = { ...next.devices, controllers: before };
  }
  return next;
}

function isUsed(domain: Domain, bus: number): boolean {
  const { disks = [], interfaces = [], controllers = [] } = domain.devices;
  const own = controllers.filter(({ type }) => type !== 'pci');
  return [...disks, ...interfaces, ...own].some(
    (device) => device.address?.type === 'pci' && device.address.bus === bus,
  );
}
