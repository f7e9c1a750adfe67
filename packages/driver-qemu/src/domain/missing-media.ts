import type { Disk, Domain } from '@tsvirt/conf/domain';
import { ConnectDomainEventDiskChangeReason } from '@tsvirt/core';
import { sourcePath } from './device-list.js';
import { imageFailure } from './images.js';

/** A disk whose source isn't there, which its document allows. */
export interface MissingMedium {
  readonly alias: string;
  readonly path: string;
  /** One of `ConnectDomainEventDiskChangeReason`: whether the drive stays, empty, or goes as a whole. */
  readonly reason: number;
}

/**
 * The domain without what it can start without: the sources of `startupPolicy='optional'` that can't be opened.
 * @throws VirtError `SYSTEM_ERROR` for one that it needs
 */
export async function withoutMissing(
  domain: Domain,
): Promise<{ readonly domain: Domain; readonly missing: readonly MissingMedium[] }> {
  const missing: MissingMedium[] = [];
  const disks: Disk[] = [];
  const all = domain.devices.disks ?? [];
  const failures = await Promise.all(all.map(imageFailure));
  for (const [at, disk] of all.entries()) {
    const failure = failures[at];
    if (failure === undefined) {
      disks.push(disk);
      continue;
    }
    if (disk.source.startupPolicy !== 'optional') throw failure;
    const isDrive = disk.device === 'cdrom' || disk.device === 'floppy';
    const { CHANGE_MISSING_ON_START, DROP_MISSING_ON_START } = ConnectDomainEventDiskChangeReason;
    missing.push({
      alias: disk.alias ?? '',
      path: sourcePath(disk.source),
      reason: isDrive ? CHANGE_MISSING_ON_START : DROP_MISSING_ON_START,
    });
    if (isDrive) disks.push(emptied(disk));
  }
  return missing.length === 0
    ? { domain, missing }
    : { domain: { ...domain, devices: { ...domain.devices, disks } }, missing };
}

function emptied(disk: Disk): Disk {
  const { backingStore: _, driver: { type: __, ...driver } = {}, ...rest } = disk;
  return { ...rest, driver, source: { type: 'file' } };
}
