import type { Disk, Domain } from '@tsvirt/conf/domain';
import { ConnectDomainEventDiskChangeReason } from '@tsvirt/core';
import { toVirtError, type VirtError } from '@tsvirt/util';
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
 * @param place gives a disk the place of its source where that isn't in its document
 * @throws VirtError `SYSTEM_ERROR` for one that it needs, or as `place` does
 */
export async function withoutMissing(
  domain: Domain,
  place: (disk: Disk) => Promise<Disk>,
): Promise<{ readonly domain: Domain; readonly missing: readonly MissingMedium[] }> {
  const missing: MissingMedium[] = [];
  const disks: Disk[] = [];
  for (const { disk, failure } of await Promise.all(
    (domain.devices.disks ?? []).map((each) => looked(each, place)),
  )) {
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
  return { domain: { ...domain, devices: { ...domain.devices, disks } }, missing };
}

/** The disk with the place of its source, or why it can't be used. */
async function looked(
  disk: Disk,
  place: (disk: Disk) => Promise<Disk>,
): Promise<{ readonly disk: Disk; readonly failure?: VirtError | undefined }> {
  try {
    const placed = await place(disk);
    return { disk: placed, failure: await imageFailure(placed) };
  } catch (error) {
    return { disk, failure: toVirtError(error) };
  }
}

function emptied(disk: Disk): Disk {
  const { backingStore: _, driver: { type: __, ...driver } = {}, ...rest } = disk;
  return { ...rest, driver, source: { type: 'file' } };
}
