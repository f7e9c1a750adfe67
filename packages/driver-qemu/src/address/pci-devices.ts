import type { Controller, Domain, Hostdev } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import { hostInterfaces } from '../command/hostdevs.js';
import { kindOf } from '../machine/kind.js';
import type { Addressed } from './addressed.js';
import { isBuiltIn } from './built-in.js';
import type { PciKind } from './pci.js';

/** Whatever has or gets a PCI address, in the order in which addresses are given out. */
export function pciDevices(
  domain: Domain,
): { device: Addressed; kind: PciKind; what: string; primary?: boolean }[] {
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
