import type { Domain } from '../../domain.js';
import type { Controller } from '../controller.js';
import type { Filesystem } from '../filesystem.js';
import type { Shmem } from '../shmem.js';
import type { Vsock } from '../vsock.js';

/** Ports of their master at which USB companions begin. */
const startPorts: Readonly<Record<string, number>> = { 'ich9-uhci1': 0, 'ich9-uhci2': 2, 'ich9-uhci3': 4 };

/** Companions of USB 2 controllers know where they stand by their model. */
export function controllerDefault(controller: Controller): void {
  const isRoot =
    controller.type === 'pci' && (controller.model === 'pci-root' || controller.model === 'pcie-root');
  if (!isRoot) delete controller.pcihole64;
  if (controller.type !== 'usb') return;
  if (controller.model === 'none') {
    forgetPlace(controller);
    delete controller.master;
  }
  const port = startPorts[controller.model ?? ''];
  if (port !== undefined) controller.master ??= port;
}

/** What isn't there has no name and no place either. */
function forgetPlace(device: { alias?: unknown; address?: unknown; acpiIndex?: unknown }): void {
  delete device.alias;
  delete device.address;
  delete device.acpiIndex;
}

export function filesystemDefault(filesystem: Filesystem): void {
  // Its server decides with virtiofs.
  if ('driver' in filesystem && filesystem.driver?.type === 'virtiofs') return;
  filesystem.accessmode ??= 'passthrough';
}

export function shmemDefault(shmem: Shmem): void {
  shmem.model ??= 'ivshmem';
}

/** An address given is meant as it is; without one the driver chooses. */
export function vsockDefault(vsock: Vsock): void {
  const { address } = vsock.cid ?? {};
  vsock.cid = {
    auto: vsock.cid?.auto ?? address === undefined,
    ...(address === undefined ? {} : { address }),
  };
}

export function otherDefaults({ devices }: Domain): void {
  for (const filesystem of devices.filesystems ?? []) filesystemDefault(filesystem);
  for (const shmem of devices.shmems ?? []) shmemDefault(shmem);
  if (devices.memballoon?.model === 'none') forgetPlace(devices.memballoon);
  if (devices.vsock !== undefined) vsockDefault(devices.vsock);
}
