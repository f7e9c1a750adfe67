import { encryptionDefaults } from '../../../common/encryption-check.js';
import type { BackingStore, StorageSource } from '../../../common/storage-source/index.js';
import { usualPorts } from '../../../common/storage-source/usual-ports.js';
import type { Domain } from '../../domain.js';
import type { Disk } from '../disk.js';

/** An iSCSI target without a LUN means its first one. */
export function withLun(name: string): string {
  return name.includes('/') ? name : `${name}/0`;
}

function sourceDefault(source: StorageSource | undefined): void {
  encryptionDefaults(source?.encryption);
  if (source?.type !== 'network') return;
  if (source.protocol === 'iscsi' && source.name !== undefined) source.name = withLun(source.name);
  const port = usualPorts[source.protocol];
  for (const host of source.hosts ?? [])
    if (host.transport === 'unix') {
      delete host.name;
      delete host.port;
    } else if (port !== undefined && host.transport !== 'rdma' && (host.port ?? 0) === 0) host.port = port;
}

/** What a disk's storage leaves open. */
export function diskStorageDefault(disk: Disk): void {
  sourceDefault(disk.source);
  encryptionDefaults(disk.encryption);
  for (
    let under: BackingStore | undefined = disk.backingStore;
    under !== undefined;
    under = under.backingStore
  )
    sourceDefault(under.source);
  // What can't be written is left out of snapshots anyway.
  if (disk.readonly === true && disk.snapshot === 'no') delete disk.snapshot;
  // Its content is out of reach: no snapshot can be taken.
  if (disk.source.type === 'vhostuser') disk.snapshot ??= 'no';
}

/** Disks of one group have one set of limits: the last one that says any. */
function shareLimits(disks: readonly Disk[]): void {
  const groups = new Map<string, NonNullable<Disk['iotune']>>();
  for (const { iotune } of disks)
    if (iotune?.groupName !== undefined && Object.keys(iotune).length > 1)
      groups.set(iotune.groupName, iotune);
  for (const disk of disks) {
    const limits = disk.iotune?.groupName === undefined ? undefined : groups.get(disk.iotune.groupName);
    if (limits !== undefined && Object.keys(disk.iotune ?? {}).length === 1) disk.iotune = { ...limits };
  }
}

/** What all disks' storage leaves open. */
export function storageDefaults(domain: Domain): void {
  const { disks } = domain.devices;
  if (disks === undefined) return;
  for (const disk of disks) diskStorageDefault(disk);
  shareLimits(disks);
}
