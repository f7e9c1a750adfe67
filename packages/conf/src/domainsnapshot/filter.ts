import { DomainSnapshotListFlags as Filter } from '@tsvirt/core';
import type { DomainSnapshot } from './declaration.js';
import { isExternalSnapshot } from './redefine.js';

/** All bits that list calls of snapshots know. */
export const snapshotListFlags = 0x7ff;

/** Whether a list call's filters let a snapshot through. */
export function passesSnapshotFilter(snapshot: DomainSnapshot, flags: number): boolean {
  if ((flags & Filter.NO_METADATA) !== 0 && (flags & Filter.METADATA) === 0) return false;
  const kinds = flags & (Filter.INACTIVE | Filter.ACTIVE | Filter.DISK_ONLY);
  if (kinds !== 0) {
    const kind =
      snapshot.state === 'disk-snapshot'
        ? Filter.DISK_ONLY
        : snapshot.state === 'shutoff'
          ? Filter.INACTIVE
          : Filter.ACTIVE;
    if ((kinds & kind) === 0) return false;
  }
  const places = flags & (Filter.INTERNAL | Filter.EXTERNAL);
  if (places === 0) return true;
  return (places & (isExternalSnapshot(snapshot) ? Filter.EXTERNAL : Filter.INTERNAL)) !== 0;
}
