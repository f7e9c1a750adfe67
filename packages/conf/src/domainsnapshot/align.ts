import { diskByName, isEmptySource, type NamedDisk, pathOfSource } from '../common/domain-disk.js';
import { unsupported } from '../domain/failure.js';
import type { DomainSnapshot, DomainSnapshotDisk, SnapshotLocation } from './declaration.js';

export interface SnapshotAlignment {
  /** Where disks go that neither the snapshot nor the domain has a place for. */
  readonly location: SnapshotLocation;
  /** With location `internal`: every disk must take part, as the hypervisor saves all or none. */
  readonly uniform?: boolean | undefined;
  /** Disks that the snapshot doesn't name go there whatever the domain says. */
  readonly forceLocation?: boolean | undefined;
}

/**
 * The snapshot with every disk of its domain, in the domain's order: those that it doesn't name are added, places
 * that it leaves open are filled in, and files for external ones get a name: `IMAGE-WITHOUT-SUFFIX.SNAPSHOT`. Whether
 * such an image is a regular file is for the caller to find out before. Errors: `CONFIG_UNSUPPORTED`.
 */
export function alignSnapshotDisks(
  snapshot: DomainSnapshot,
  domainDisks: readonly NamedDisk[],
  options: SnapshotAlignment,
): DomainSnapshot {
  const given = snapshot.disks ?? [];
  if (given.length > domainDisks.length) throw unsupported('the snapshot has more disks than the domain');
  if (domainDisks.length === 0) return snapshot;
  const byTarget = new Map<string, DomainSnapshotDisk>();
  for (const disk of given) {
    const of = diskByName(domainDisks, disk.name);
    if (of === undefined) throw unsupported(`the domain has no disk named '${disk.name}'`);
    const { dev } = of.target;
    if (byTarget.has(dev)) throw unsupported(`disk '${disk.name}' is in the snapshot twice`);
    byTarget.set(dev, placed(disk, of, options));
  }
  const disks = domainDisks.map((of) => byTarget.get(of.target.dev) ?? added(of, options));
  return { ...snapshot, disks: named(disks, domainDisks, snapshot.name ?? '') };
}

function placed(
  disk: DomainSnapshotDisk,
  of: NamedDisk,
  { location, uniform }: SnapshotAlignment,
): DomainSnapshotDisk {
  const mustMatch = uniform === true && location === 'internal';
  const byDomain = !mustMatch || of.snapshot === 'no' ? of.snapshot : undefined;
  const snapshot = disk.snapshot ?? byDomain ?? location;
  if (mustMatch && snapshot !== location && !(snapshot === 'no' && of.snapshot === 'no'))
    throw unsupported(`disk '${disk.name}' must have snapshot='${location}' as all others have`);
  const path = disk.source === undefined ? undefined : pathOfSource(disk.source);
  if (path !== undefined && snapshot !== 'external')
    throw unsupported(`'${path}' of disk '${disk.name}' needs snapshot='external'`);
  return { ...disk, name: of.target.dev, snapshot };
}

function added(of: NamedDisk, { location, forceLocation }: SnapshotAlignment): DomainSnapshotDisk {
  const byDomain = forceLocation === true ? undefined : of.snapshot;
  return { name: of.target.dev, snapshot: isEmptySource(of.source) ? 'no' : (byDomain ?? location) };
}

function named(
  disks: readonly DomainSnapshotDisk[],
  domainDisks: readonly NamedDisk[],
  snapshotName: string,
): DomainSnapshotDisk[] {
  const taken = new Map<string, { readonly name: string; readonly madeUp: boolean }>();
  return disks.map((disk, i) => {
    const full = disk.snapshot === 'external' ? withFile(disk, domainDisks[i], snapshotName) : disk;
    const path = full.source === undefined ? undefined : pathOfSource(full.source);
    if (path === undefined) return full;
    const madeUp = full !== disk;
    const other = taken.get(path);
    if (other !== undefined && (madeUp || other.madeUp))
      throw unsupported(
        `disks '${other.name}' and '${disk.name}' would share the file '${path}': name another`,
      );
    taken.set(path, { name: disk.name, madeUp });
    return full;
  });
}

function withFile(
  disk: DomainSnapshotDisk,
  of: NamedDisk | undefined,
  snapshotName: string,
): DomainSnapshotDisk {
  const { name, source } = disk;
  if (source !== undefined && pathOfSource(source) !== undefined) return disk;
  if (source !== undefined && source.type !== 'file')
    throw unsupported(`disk '${name}' goes to type '${source.type}': say where, no name can be made up`);
  const image = of === undefined ? undefined : pathOfSource(of.source);
  if (image === undefined) throw unsupported(`disk '${name}' has no source to make up a file's name from`);
  return { ...disk, source: { ...source, type: 'file', file: `${withoutSuffix(image)}.${snapshotName}` } };
}

function withoutSuffix(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot < 0 || path.includes('/', dot) ? path : path.slice(0, dot);
}
