import type { Domain } from '../../domain.js';
import type { Filesystem } from '../filesystem.js';
import type { Shmem } from '../shmem.js';
import type { Vsock } from '../vsock.js';

export function filesystemDefault(filesystem: Filesystem): void {
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
