import type { Controller, Devices, Disk, Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { impliedPciRoot, impliedUsb, usualScsiModel, usualUsbModel } from '../machine/defaults.js';
import { kindOf } from '../machine/kind.js';

/** How many units a SCSI controller of this driver takes when drives are placed automatically. */
const scsiUnits = 7;

/**
 * Adds the controllers that the machine has anyway and those that devices need. Changes the model.
 * @param isNew false for definitions of a time when a USB controller that a document has without a model was a simple one everywhere
 */
export function ensureControllers(domain: Domain, capabilities: QemuCapabilities, isNew: boolean): void {
  const devices: Devices = domain.devices ?? {};
  domain.devices = devices;
  const controllers: Controller[] = [...(devices.controllers ?? [])];
  devices.controllers = controllers;
  const { i440fx } = kindOf(domain);
  const root = impliedPciRoot(domain);
  if (root !== undefined) freePciRoot(controllers, root);
  numberThem(controllers);
  const ensure = (wanted: Controller) => {
    if (!controllers.some((each) => each.type === wanted.type && each.index === wanted.index))
      controllers.push(wanted);
  };
  machineControllers(domain);
  for (const controller of controllers) {
    if (controller.type === 'usb' && controller.model === undefined) {
      // One that has a place is meant to be there, whatever it's to be.
      const isPlaced = controller.address !== undefined && kindOf(domain).s390;
      const model = isPlaced ? undefined : usualUsbModel(domain, capabilities, isNew);
      if (model !== undefined) controller.model = model;
    }
    if (controller.type === 'scsi' && (controller.model === undefined || controller.model === 'auto'))
      controller.model = modelForHostdevs(devices, controller.index) ?? usualScsiModel(domain, capabilities);
  }
  const buses = new Set((devices.disks ?? []).map((disk) => disk.target?.bus));
  if (buses.has('ide') && i440fx) ensure({ type: 'ide', index: 0 });
  if (buses.has('fdc')) ensure({ type: 'fdc', index: 0 });
  if (buses.has('sata')) ensure({ type: 'sata', index: 0 });
  const scsiDisks = (devices.disks ?? []).filter((disk) => disk.target?.bus === 'scsi').length;
  for (let index = 0; index * scsiUnits < scsiDisks; index++)
    if (
      !controllers.some(
        (each) => each.type === 'scsi' && (each.index === index || each.model?.startsWith('virtio')),
      )
    )
      controllers.push({
        type: 'scsi',
        index,
        model: usualScsiModel(domain, capabilities),
      });
  for (const index of virtioSerials(devices)) ensure({ type: 'virtio-serial', index });
}

/** Adds the controllers that a machine has anyway: they stand before those that are there for other devices. */
export function machineControllers(domain: Domain): void {
  const { q35 } = kindOf(domain);
  domain.devices.controllers ??= [];
  const { controllers } = domain.devices;
  const has = (type: Controller['type']) =>
    controllers.some((each) => each.type === type && (each.index ?? 0) === 0);
  const usb = impliedUsb(domain);
  if (usb !== undefined && !controllers.some(({ type }) => type === 'usb'))
    controllers.push({ type: 'usb', index: 0, ...usb });
  if (q35 && !has('sata')) controllers.push({ type: 'sata', index: 0 });
  const root = impliedPciRoot(domain);
  if (root === undefined || has('pci')) return;
  // Further roots, which stand without the first, are of the same kind.
  const first = controllers.findIndex(({ type }) => type === 'pci');
  controllers.splice(first < 0 ? controllers.length : first, 0, { type: 'pci', index: 0, model: root });
}

/** Index 0 is for the root bus, whatever was given that number because the document left it open. */
function freePciRoot(controllers: Controller[], model: 'pci-root' | 'pcie-root'): void {
  const buses = controllers.filter((each) => each.type === 'pci');
  const first = buses.find((each) => each.index === 0);
  if (first === undefined || (first.type === 'pci' && first.model === model)) return;
  const taken = new Set(buses.map((each) => each.index));
  let index = 1;
  while (taken.has(index)) index++;
  first.index = index;
}

/** SCSI controllers that are there for devices of the host alone are of the model of those before them. */
function modelForHostdevs(
  { controllers = [], disks = [], hostdevs = [] }: Devices,
  index: number,
): Extract<Controller, { type: 'scsi' }>['model'] {
  const isOn = ({ address }: Pick<Disk, 'address'>) =>
    address?.type === 'drive' && address.controller === index;
  if (!hostdevs.some((each) => each.type === 'scsi' && isOn(each))) return undefined;
  if (disks.some((disk) => disk.target.bus === 'scsi' && isOn(disk))) return undefined;
  const before = controllers.findLast((each) => each.type === 'scsi' && each.index < index);
  return before?.type === 'scsi' ? before.model : undefined;
}

/** Numbers of the controllers that ports are plugged into. */
function virtioSerials({ channels = [], consoles = [] }: Devices): Set<number> {
  const ports = [...channels, ...consoles].filter(({ target }) => target?.type === 'virtio');
  return new Set(ports.map(({ address }) => (address?.type === 'virtio-serial' ? address.controller : 0)));
}

/** Gives an index to controllers that have none: the first free one of their type. */
function numberThem(controllers: readonly Controller[]): void {
  for (const controller of controllers) {
    if ((controller.index as number | undefined) !== undefined) continue;
    const taken = new Set(
      controllers.filter((each) => each.type === controller.type).map((each) => each.index),
    );
    let index = 0;
    while (taken.has(index)) index++;
    controller.index = index;
  }
}
