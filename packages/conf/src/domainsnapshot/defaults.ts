import { pathOfSource } from '../common/domain-disk.js';
import type { DomainSnapshot, DomainSnapshotDisk } from './declaration.js';
import type { MomentParseOptions, SnapshotParseOptions } from './options.js';

/** What snapshots and checkpoints have in common. */
interface Moment {
  name?: string | undefined;
  creationTime?: bigint | undefined;
}

/** Gives a new snapshot or checkpoint its time, and that as its name where it has none. */
export function momentDefaults(moment: Moment, { redefine, creationTime }: MomentParseOptions): void {
  if (redefine === true || creationTime === undefined) return;
  moment.creationTime ??= creationTime;
  moment.name ??= String(moment.creationTime);
}

/** True for a snapshot that has no memory because nothing ran, or because only disks were wanted. */
export function isOffline({ state }: DomainSnapshot, options: SnapshotParseOptions): boolean {
  return options.redefine === true
    ? state === 'shutoff' || state === 'disk-snapshot'
    : options.offline === true;
}

/** Fills in what a snapshot's document leaves open. */
export function snapshotDefaults(snapshot: DomainSnapshot, options: SnapshotParseOptions): void {
  momentDefaults(snapshot, options);
  const offline = isOffline(snapshot, options);
  const { memory } = snapshot;
  if (memory?.snapshot === undefined) {
    if (memory?.file !== undefined) memory.snapshot = 'external';
    else if (options.redefine === true) snapshot.memory = { snapshot: offline ? 'no' : 'internal' };
  }
  if (offline) delete snapshot.cookie;
  for (const disk of snapshot.disks ?? []) diskDefaults(disk);
  for (const disk of snapshot.revertDisks ?? []) diskDefaults(disk);
}

function diskDefaults(disk: DomainSnapshotDisk): void {
  const { source, driver } = disk;
  const named = source !== undefined && pathOfSource(source) !== undefined;
  if (named || driver?.type !== undefined) disk.snapshot ??= 'external';
  // Nothing said of where it goes: the document has no type either.
  else if (source?.type === 'file') delete disk.source;
}
