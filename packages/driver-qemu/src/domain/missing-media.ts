import type { Disk, Domain } from '@tsvirt/conf/domain';
import { ConnectDomainEventDiskChangeReason } from '@tsvirt/core';
import { exists } from '@tsvirt/util';
import { sourcePath } from './device-list.js';

/** A disk whose source isn't there, which its document allows. */
export interface MissingMedium {
  readonly alias: string;
  readonly path: string;
  /** One of `ConnectDomainEventDiskChangeReason`: whether the drive stays, empty, or goes as a whole. */
  readonly reason: number;
}

/** The domain without what it can start without: the sources of `startupPolicy='optional'` that aren't there. */
export async function withoutMissing(
  domain: Domain,
): Promise<{ readonly domain: Domain; readonly missing: readonly MissingMedium[] }> {
  const missing: MissingMedium[] = [];
  const disks: Disk[] = [];
  for (const disk of domain.devices.disks ?? []) {
    const path = sourcePath(disk.source);
    if (disk.source.startupPolicy !== 'optional' || path === '' || (await exists(path))) {
      disks.push(disk);
      continue;
    }
    const isDrive = disk.device === 'cdrom' || disk.device === 'floppy';
    const { CHANGE_MISSING_ON_START, DROP_MISSING_ON_START } = ConnectDomainEventDiskChangeReason;
    missing.push({
      alias: disk.alias ?? '',
      path,
      reason: isDrive ? CHANGE_MISSING_ON_START : DROP_MISSING_ON_START,
    });
    if (isDrive) disks.push(emptied(disk));
  }
  return missing.length === 0
    ? { domain, missing }
    : { domain: { ...domain, devices: { ...domain.devices, disks } }, missing };
}

function emptied(disk: Disk): Disk {
  const { backingStore: _, ...rest } = disk;
  const { startupPolicy } = disk.source;
  return { ...rest, source: { type: 'file', startupPolicy } };
}
