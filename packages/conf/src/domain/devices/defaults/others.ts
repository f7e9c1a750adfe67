import type { Domain } from '../../domain.js';
import type { Controller } from '../controller.js';
import type { Filesystem } from '../filesystem.js';
import type { Shmem } from '../shmem.js';
import type { Vsock } from '../vsock.js';

/** Ports of their master at which USB companions begin. */
const startPorts: Readonly<Record<string, number>> = { 'ich9-uhci1': 0, 'ich9-uhci2': 2, 'ich9-uhci3': 4 };

/** Companions of USB 2 controllers know where they stand by their model. */
export function controllerDefault(controller: Controller): void {
  if (controller.type !== 'usb') return;
  const port = startPorts[controller.model ?? ''];
  if (port !== undefined) controller.master ??= port;
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
  if (devices.vsock !== undefined) vsockDefault(devices.vsock);
}
