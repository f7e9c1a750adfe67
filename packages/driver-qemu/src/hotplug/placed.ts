import type { Controller, Disk, Domain } from '@tsvirt/conf/domain';
import { placeDrive } from '../address/drives.js';
import type { QemuCapabilities } from '../capabilities/model.js';
import { modelOf } from '../command/controller-model.js';
import { unsupportedConfig } from '../errors.js';
import { usualScsiModel } from '../machine/defaults.js';
import { assignAliases, nextAlias } from '../prepare/aliases.js';
import { completeDefinition } from '../prepare/definition.js';
import { addTo } from './definition.js';
import { allDevices, type Named, namesOf, type Plugged } from './kinds.js';

/** A running domain with one more device in it. */
export interface Placed {
  /** With the controllers that the device brings, too. */
  readonly domain: Domain;
  /** The device as it is in it: with alias and address. */
  readonly plugged: Plugged;
  /** What the device needs to be plugged into, and the domain lacks. They stay when the device goes, as with libvirt. */
  readonly controllers: readonly Controller[];
}

/**
 * A running domain with a device added: completed as if it had been defined with it.
 * @throws VirtError as a definition does; `CONFIG_UNSUPPORTED` where there's no room for it while the domain runs
 */
export function withPlugged(live: Domain, given: Plugged, capabilities: QemuCapabilities): Placed {
  const plugged = structuredClone(given);
  const trial = structuredClone(live);
  namesOf(plugged).alias ??= nextAlias(trial, plugged.kind);
  addTo(trial, plugged, true);
  if (plugged.kind === 'disks') addScsiControllers(trial, plugged.device, capabilities);
  completeDefinition(trial, capabilities, { isRunning: true });
  assignAliases(trial);
  const before = new Set((live.devices.controllers ?? []).map(nameOf));
  const made = (trial.devices.controllers ?? []).filter(
    (each) => !before.has(nameOf(each)) && each !== plugged.device,
  );
  if (made.some((each) => each.type === 'pci' && isUsed(trial, each.index)))
    throw unsupportedConfig('the domain has no free PCI port for another device: add one while it is off');
  if ((trial.devices.hubs ?? []).length > (live.devices.hubs ?? []).length)
    throw unsupportedConfig('the domain has no free USB port for another device: add a hub while it is off');
  const domain: Domain = { ...live, devices: { ...live.devices } };
  // A spare port is for the next start.
  const controllers = made.filter(({ type }) => type !== 'pci');
  for (const device of controllers) addTo(domain, { kind: 'controllers', device });
  addTo(domain, plugged);
  return { domain, plugged, controllers };
}

/** Companions have the number of their master. */
const nameOf = (controller: Controller): string =>
  `${controller.type} ${controller.index} ${controller.type === 'usb' ? controller.model : ''}`;

function isUsed(domain: Domain, bus: number): boolean {
  return allDevices(domain.devices).some(({ kind, device }) => {
    const { address } = device as Named;
    return (
      !(kind === 'controllers' && device.type === 'pci') && address?.type === 'pci' && address.bus === bus
    );
  });
}

/** Adds the SCSI controllers that a disk needs and the domain hasn't: all up to the one that it will be on. Changes the model. */
function addScsiControllers(domain: Domain, disk: Disk, capabilities: QemuCapabilities): void {
  if (disk.target.bus !== 'scsi') return;
  const there = (domain.devices.controllers ?? []).filter(({ type }) => type === 'scsi');
  const model = modelOf(there[0]) ?? usualScsiModel(domain, capabilities);
  const ensure = (index: number) => {
    if (!there.some((each) => each.index === index))
      addTo(domain, { kind: 'controllers', device: { type: 'scsi', index, model } as Controller });
  };
  ensure(0);
  // Where it goes depends on the first.
  const placed = structuredClone(disk);
  placeDrive(domain, placed);
  const last = placed.address?.type === 'drive' ? placed.address.controller : 0;
  for (let index = 1; index <= last; index++) ensure(index);
}
