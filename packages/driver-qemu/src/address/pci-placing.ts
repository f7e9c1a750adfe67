import type { Controller, Domain } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import { kindOf } from '../machine/kind.js';
import type { Addressed } from './addressed.js';
import { builtInI440fx, builtInQ35 } from './built-in.js';
import { completeExpanders } from './expanders.js';
import { mostBridges, reserveBeyond, reserveGiven } from './given-places.js';
import { completeHostBridges } from './host-bridges.js';
import { companionPlace, ich9Functions, ich9Slots } from './ich9-usb.js';
import { isPciAssigned, NoRoomError, PciBuses } from './pci.js';
import { completePciController, indexesOf, withPci } from './pci-controllers.js';
import { pciDevices } from './pci-devices.js';

export function placePci(domain: Domain): void {
  const express = isExpress(domain);
  if (express && lacksBridge(domain)) {
    // A bridge that has to be made stands before the devices: what is needed shows only once all have a place.
    const trial = structuredClone(domain);
    placePciDevices(trial);
    const known = new Set(indexesOf(domain));
    const made = (trial.devices.controllers ?? []).filter(
      ({ type, index }) => type === 'pci' && !known.has(index),
    );
    for (const controller of made) delete controller.address;
    domain.devices.controllers = withPci(domain.devices.controllers ?? [], made);
  }
  if (express) placePciDevices(domain);
  else placeWithBridges(domain);
}

/** Whether the root is one of PCI Express. */
function isExpress(domain: Domain): boolean {
  return kindOf(domain).rootBus === 'pcie.0';
}

/** What has no place on a PCI bus yet, with what the document says of it. */
function withoutPlace(domain: Domain): [Addressed, Addressed['address']][] {
  const { controllers = [], videos = [] } = domain.devices;
  const all: Addressed[] = [...controllers, ...videos, ...pciDevices(domain).map(({ device }) => device)];
  return all.flatMap((device) =>
    isPciAssigned(device.address) ? [] : [[device, device.address] as [Addressed, Addressed['address']]],
  );
}

/** Bridges have to be there before the root bus is full of devices. */
function placeWithBridges(domain: Domain): void {
  const open = withoutPlace(domain);
  let { controllers } = domain.devices;
  for (let made = 0; ; made++) {
    try {
      placePciDevices(domain);
      return;
    } catch (error) {
      if (!(error instanceof NoRoomError) || made === mostBridges) throw error;
    }
    for (const [device, address] of open) device.address = address;
    domain.devices.controllers = controllers;
    const taken = new Set(indexesOf(domain));
    let index = 1;
    while (taken.has(index)) index++;
    const bridge: Controller = {
      type: 'pci',
      index,
      model: kindOf(domain).pseries ? 'pci-root' : 'pci-bridge',
    };
    open.push([bridge, undefined]);
    controllers = withPci(controllers ?? [], [bridge]);
    domain.devices.controllers = controllers;
  }
}

/** True if there are conventional devices without a place on buses of PCI Express. */
function lacksBridge(domain: Domain): boolean {
  const bridged = (domain.devices.controllers ?? []).some(
    (each) => each.type === 'pci' && each.index > 0 && conventional.has(each.model ?? ''),
  );
  return (
    !bridged &&
    pciDevices(domain).some(({ device, kind }) => kind === 'pci' && !isPciAssigned(device.address))
  );
}

/** Controllers that make a conventional bus. */
const conventional: ReadonlySet<string> = new Set(['pcie-to-pci-bridge', 'pci-bridge']);

function placePciDevices(domain: Domain): void {
  const { q35, i440fx, pseries } = kindOf(domain);
  const express = isExpress(domain);
  const controllers = [...(domain.devices?.controllers ?? [])];
  const buses = new PciBuses(express ? 'pcie-root' : 'pci-root', pseries);
  const further = controllers.filter((each) => each.type === 'pci' && each.index > 0);
  for (const controller of further)
    if (controller.type === 'pci') buses.addBus(controller.index, controller.model ?? '');
  // A root is on no bus.
  const ports = further.filter((controller) => modelOf(controller) !== 'pci-root');
  const devices = pciDevices(domain);
  const videos = domain.devices?.videos ?? [];
  const beyond = reserveGiven(buses, [
    ...ports.map((device) => ({ device, what: 'a controller' })),
    ...videos.map((device) => ({ device, what: 'a video card' })),
    ...devices.filter(({ device }) => !videos.includes(device as never)),
  ]);
  if (q35) builtInQ35(domain, buses, controllers);
  else if (i440fx) builtInI440fx(domain, buses, controllers);
  reserveBeyond(buses, beyond);
  for (const controller of ports) {
    if (controller.address !== undefined && isPciAssigned(controller.address)) continue;
    controller.address = buses.assignController(modelOf(controller) ?? '');
  }
  const usb = controllers.filter((each) => each.type === 'usb');
  for (const { device, kind } of devices) {
    const numbers = device.address?.type === 'pci' ? device.address.zpci : undefined;
    if (isPciAssigned(device.address)) continue;
    const controller = usb.find((each) => each === device);
    const fn = controller === undefined ? undefined : ich9Functions.get(modelOf(controller) ?? '');
    device.address =
      controller === undefined || fn === undefined
        ? buses.assign(kind)
        : buses.assignFunction(
            fn,
            companionPlace(usb, controller),
            q35 ? ich9Slots[controller.index] : undefined,
          );
    // What says only how it's numbered is placed too.
    if (numbers !== undefined) device.address = { ...device.address, zpci: numbers };
  }
  // One port stays free, so that a device can be plugged in while the guest runs. A document that names buses of its own has those it wants.
  if (express && further.length === 0 && buses.added.length > 0 && !buses.hasFreePort) buses.addPort();
  const made = buses.added.map(
    ({ index, model, address }): Controller => ({
      type: 'pci',
      index,
      model: model as 'pcie-root-port',
      ...(address === undefined ? {} : { address }),
    }),
  );
  domain.devices = { ...domain.devices, controllers: withPci(controllers, made) };
  for (const controller of domain.devices.controllers ?? []) completePciController(controller);
  completeExpanders(domain);
  if (pseries) completeHostBridges(domain);
  markMultifunction([...controllers, ...made, ...videos, ...devices.map(({ device }) => device)]);
}

/** The first function of a device says that there are more, unless the document decides that. */
function markMultifunction(all: readonly Addressed[]): void {
  const places = all.flatMap(({ address }) => (isPciAssigned(address) ? [address] : []));
  const several = new Set(
    places.filter((place) => place.function > 0).map(({ bus, slot }) => `${bus}/${slot}`),
  );
  for (const place of places)
    if (place.function === 0 && several.has(`${place.bus}/${place.slot}`)) place.multifunction ??= true;
}
