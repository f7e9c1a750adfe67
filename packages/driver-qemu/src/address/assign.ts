import type { Controller, DeviceAddress, Disk, Domain, Hostdev } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import { hostInterfaces } from '../command/hostdevs.js';
import { kindOf } from '../machine/kind.js';
import { diskIndex } from '../prepare/aliases.js';
import type { Addressed } from './addressed.js';
import { placeCcw } from './ccw.js';
import { completeExpanders } from './expanders.js';
import { completeHostBridges } from './host-bridges.js';
import { placeModules } from './memory.js';
import { isPciAssigned, NoRoomError, type PciAddress, PciBuses, type PciKind, pci } from './pci.js';
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
  if (kindOf(domain).pseries) placeSpaprVio(domain);
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

/** Controller, bus and unit of a drive, by the letter of its target. */
export function placeDrive(domain: Domain, disk: Disk): void {
  const bus = disk.target?.bus;
  if (disk.address !== undefined) return;
  const index = Math.max(0, diskIndex(disk.target?.dev ?? ''));
  const drive = (controller: number, lane: number, unit: number): DeviceAddress => ({
    type: 'drive',
    controller,
    bus: lane,
    target: 0,
    unit,
  });
  if (bus === 'ide') disk.address = drive(Math.floor(index / 4), Math.floor((index % 4) / 2), index % 2);
  else if (bus === 'fdc') disk.address = drive(Math.floor(index / 2), 0, index % 2);
  else if (bus === 'sata') disk.address = drive(Math.floor(index / 6), 0, index % 6);
  else if (bus === 'scsi') {
    const first = (domain.devices?.controllers ?? []).find(
      (each) => each.type === 'scsi' && each.index === 0,
    );
    const wide = modelOf(first)?.startsWith('virtio') ?? false;
    disk.address = wide ? drive(0, 0, index) : drive(Math.floor(index / 7), 0, index % 7);
  }
}

/** Whatever has or gets a PCI address, in the order in which addresses are given out. */
function pciDevices(domain: Domain): { device: Addressed; kind: PciKind; what: string; primary?: boolean }[] {
  const devices = domain.devices ?? {};
  const found: { device: Addressed; kind: PciKind; what: string; primary?: boolean }[] = [];
  const add = (device: Addressed, kind: PciKind, what: string) => {
    if (device.address === undefined || device.address.type === 'pci') found.push({ device, kind, what });
  };
  for (const filesystem of devices.filesystems ?? []) add(filesystem, 'pcie', 'a filesystem');
  for (const iface of devices.interfaces ?? [])
    if (iface.type !== 'hostdev' && !cardsElsewhere.has(iface.model ?? ''))
      add(iface, networkKind(iface.model), 'an interface');
  for (const sound of devices.sounds ?? [])
    if (!withoutPci.has(sound.model)) add(sound, sound.model === 'virtio' ? 'pcie' : 'pci', 'a sound card');
  for (const controller of devices.controllers ?? []) {
    if (controller.type === 'pci' || isBuiltIn(domain, controller)) continue;
    if (['scsi', 'usb', 'virtio-serial', 'sata'].includes(controller.type) && modelOf(controller) !== 'none')
      add(controller, controllerKind(controller), `the ${controller.type} controller ${controller.index}`);
  }
  for (const disk of devices.disks ?? [])
    if (disk.target?.bus === 'virtio') add(disk, 'pcie', `the disk ${disk.target.dev}`);
  for (const iface of hostInterfaces(domain))
    if (iface.source.address?.type !== 'usb') add(iface, 'pcie', 'a card of the host');
  for (const hostdev of devices.hostdevs ?? [])
    if (isOnPci(hostdev)) add(hostdev, 'pcie', 'a device of the host');
  const balloon = devices.memballoon;
  if (balloon !== undefined && balloon.model !== 'none') add(balloon, 'pcie', 'the memory balloon');
  for (const rng of devices.rngs ?? []) add(rng, 'pcie', 'a random source');
  for (const shmem of devices.shmems ?? []) add(shmem, 'pci', 'shared memory');
  for (const crypto of devices.cryptos ?? []) add(crypto, 'pcie', 'an accelerator of cryptography');
  if (devices.pstore !== undefined) add(devices.pstore, 'pci', 'the storage of last words');
  if (devices.iommu?.model === 'virtio') add(devices.iommu, 'root', 'the IOMMU');
  for (const watchdog of devices.watchdogs ?? [])
    if (watchdog.model === 'i6300esb') add(watchdog, 'pci', 'the watchdog');
  const { x86 } = kindOf(domain);
  (devices.videos ?? []).forEach((video, at) => {
    // The first one of a PC has a place of its own.
    if ((at > 0 || !x86) && video.model.type !== 'none' && video.model.type !== 'ramfb')
      add(video, video.model.type === 'virtio' ? 'pcie' : 'pci', 'a video card');
  });
  for (const input of devices.inputs ?? [])
    if ('bus' in input && input.bus === 'virtio') add(input, 'pcie', 'an input device');
  for (const serial of devices.serials ?? [])
    if (serial.target?.type === 'pci-serial') add(serial, 'pci', 'a serial port');
  for (const memory of devices.memories ?? [])
    if (memory.model === 'virtio-pmem' || memory.model === 'virtio-mem') add(memory, 'pcie', 'memory');
  if (devices.vsock !== undefined) add(devices.vsock, 'pcie', 'the vsock');
  for (const panic of devices.panics ?? [])
    if (panic.model === 'pvpanic') add(panic, 'root', 'the device that tells of panics');
  return found;
}

/** Network cards that are elsewhere: on the board, or on other buses. */
const cardsElsewhere: ReadonlySet<string> = new Set(['lan9118', 'smc91c111', 'spapr-vlan', 'usb-net']);

/** Whether a device of the host is on the guest's PCI bus. */
function isOnPci(hostdev: Hostdev): boolean {
  return (
    hostdev.type === 'pci' ||
    hostdev.type === 'scsi_host' ||
    (hostdev.type === 'mdev' && hostdev.model === 'vfio-pci')
  );
}

/** Sound cards that are elsewhere. */
const withoutPci: ReadonlySet<string> = new Set(['sb16', 'pcspk', 'usb']);

function placePci(domain: Domain): void {
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

/** Most buses that a guest can have. */
const mostBridges = 31;

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

/** The list with further PCI controllers: controllers stand with their like. */
function withPci(controllers: readonly Controller[], made: readonly Controller[]): Controller[] {
  const last = controllers.findLastIndex((each) => each.type === 'pci');
  return controllers.toSpliced(last < 0 ? controllers.length : last + 1, 0, ...made);
}

/** Numbers of the PCI controllers that a domain has. */
function indexesOf({ devices }: Domain): number[] {
  return (devices.controllers ?? []).flatMap(({ type, index }) => (type === 'pci' ? [index] : []));
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
  // One port stays free, so that a device can be plugged in while the guest runs.
  if (express && buses.added.length > 0 && !buses.hasFreePort) buses.addPort();
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

/** A device with an address that its document may give. */
interface Given {
  readonly device: Addressed;
  readonly what: string;
}

/** Takes the addresses that the document gives; @returns the devices on buses that aren't there. */
function reserveGiven(buses: PciBuses, all: readonly Given[]): Given[] {
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
function reserveBeyond(buses: PciBuses, beyond: readonly Given[]): void {
  for (const { device, what } of beyond) {
    if (!isPciAssigned(device.address)) continue;
    buses.growTo(Math.min(device.address.bus, mostBridges));
    buses.reserve(device.address, what);
  }
}

/** The USB 2 controllers of the ICH9 are functions of one device. */
const ich9Functions: ReadonlyMap<string, number> = new Map([
  ['ich9-ehci1', 7],
  ['ich9-uhci1', 0],
  ['ich9-uhci2', 1],
  ['ich9-uhci3', 2],
]);

/** Where a real ICH9 has its first and its second USB device. */
const ich9Slots: readonly number[] = [0x1d, 0x1a];

/** Where another function of the same ICH9 device is. */
function companionPlace(usb: readonly Controller[], controller: Controller): PciAddress | undefined {
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

/** Names, chassis and port numbers of PCI controllers. */
function completePciController(controller: Controller): void {
  if (controller.type !== 'pci') return;
  const target = controller.target ?? {};
  const place = controller.address?.type === 'pci' ? controller.address : undefined;
  switch (controller.model) {
    case 'pcie-root-port':
    case 'pcie-switch-downstream-port':
      controller.modelName ??=
        controller.model === 'pcie-root-port' ? 'pcie-root-port' : 'xio3130-downstream';
      target.chassis ??= controller.index;
      if (place !== undefined)
        target.port ??=
          controller.model === 'pcie-root-port' ? (place.slot << 3) + place.function : place.slot;
      break;
    case 'pcie-switch-upstream-port':
      controller.modelName ??= 'x3130-upstream';
      return;
    case 'pci-bridge':
      controller.modelName ??= 'pci-bridge';
      target.chassisNr ??= controller.index;
      break;
    case 'pcie-to-pci-bridge':
      controller.modelName ??= 'pcie-pci-bridge';
      return;
    case 'dmi-to-pci-bridge':
      controller.modelName ??= 'i82801b11-bridge';
      return;
    default:
      return;
  }
  controller.target = target;
}

/** What an i440fx machine has at fixed places: the south bridge's functions, and the first video card. */
function builtInI440fx(domain: Domain, buses: PciBuses, controllers: readonly Controller[]): void {
  for (const controller of controllers) {
    if (controller.type === 'ide' && controller.index === 0) controller.address ??= pci(0, 1, 1);
    if (
      controller.type === 'usb' &&
      controller.index === 0 &&
      controller.model === 'piix3-uhci' &&
      !isPciAssigned(controller.address)
    )
      controller.address = pci(0, 1, 2);
  }
  buses.reserveRootSlot(1);
  const [video] = domain.devices?.videos ?? [];
  if (video === undefined || video.model.type === 'none') return;
  if (!isPciAssigned(video.address) && !buses.isUsed(0, 2)) {
    video.address = pci(0, 2, 0);
    buses.reserveRootSlot(2);
  } else if (!isPciAssigned(video.address)) video.address = buses.assign('pci');
}

/** What a q35 machine has at fixed places: the south bridge, and the first video card. */
function builtInQ35(domain: Domain, buses: PciBuses, controllers: readonly Controller[]): void {
  for (const controller of controllers)
    if (controller.type === 'sata' && controller.index === 0) controller.address ??= pci(0, 0x1f, 2);
  buses.reserveRootSlot(0x1f);
  // Where a real one leads to its conventional bus.
  const bridge = controllers.find((each) => each.type === 'pci' && each.model === 'dmi-to-pci-bridge');
  if (bridge !== undefined && bridge.address === undefined && !buses.isUsed(0, 0x1e)) {
    bridge.address = pci(0, 0x1e, 0);
    buses.reserveRootSlot(0x1e);
  }
  // A real one has its sound there.
  const sound = domain.devices?.sounds?.find(({ model }) => model === 'ich9');
  if (sound !== undefined && sound.address === undefined && !buses.isUsed(0, 0x1b)) {
    sound.address = pci(0, 0x1b, 0);
    buses.reserveRootSlot(0x1b);
  }
  const [video] = domain.devices?.videos ?? [];
  if (video === undefined || video.model.type === 'none' || video.model.type === 'ramfb') return;
  if (!isPciAssigned(video.address) && !buses.isUsed(0, 1)) {
    video.address = pci(0, 1, 0);
    buses.reserveRootSlot(1);
  } else if (!isPciAssigned(video.address))
    video.address = buses.assign(video.model.type === 'virtio' ? 'pcie' : 'root');
}

function isBuiltIn(domain: Domain, controller: Controller): boolean {
  const { i440fx, q35 } = kindOf(domain);
  if (controller.index !== 0) return false;
  if (i440fx)
    return controller.type === 'ide' || (controller.type === 'usb' && controller.model === 'piix3-uhci');
  return q35 && controller.type === 'sata';
}

function networkKind(model: string | undefined): PciKind {
  return model?.startsWith('virtio') || model === 'e1000e' || model === 'igb' || model === 'vmxnet3'
    ? 'pcie'
    : 'pci';
}

function controllerKind(controller: Controller): PciKind {
  switch (controller.type) {
    case 'usb':
      return controller.model === 'nec-xhci' || controller.model === 'qemu-xhci' ? 'pcie' : 'pci';
    case 'sata':
      return 'root';
    case 'scsi':
      return controller.model?.startsWith('virtio') ? 'pcie' : 'pci';
    default:
      return 'pcie';
  }
}
