import type { StorageSource } from './storage-source/index.js';

/** What is asked of a domain's disk where disks are found by name: snapshots, checkpoints, backups. */
export interface NamedDisk {
  readonly target: { readonly dev: string };
  readonly source: StorageSource;
  readonly readonly?: boolean | undefined;
  readonly snapshot?: 'no' | 'internal' | 'external' | 'manual' | undefined;
}

/** The path of a file, device or directory, or the name of what's on the network; undefined where there's none. */
export function pathOfSource(source: StorageSource): string | undefined {
  const path = givenPath(source);
  return path === '' ? undefined : path;
}

function givenPath(source: StorageSource): string | undefined {
  switch (source.type) {
    case 'file':
      return source.file;
    case 'block':
    case 'vhostvdpa':
      return source.dev;
    case 'dir':
      return source.dir;
    case 'network':
      return source.name;
    case 'vhostuser':
      return source.path;
    default:
      return undefined;
  }
}

/** True for a drive without a medium. */
export function isEmptySource(source: StorageSource): boolean {
  switch (source.type) {
    case 'volume':
    case 'nvme':
      return false;
    case 'network':
      return source.protocol === 'nbd' ? false : pathOfSource(source) === undefined;
    default:
      return pathOfSource(source) === undefined;
  }
}

/** The disk whose target is this name or, where the name is an absolute path, the only one with this source. */
export function diskByName<D extends NamedDisk>(disks: readonly D[], name: string): D | undefined {
  if (!name.startsWith('/')) return disks.find(({ target }) => target.dev === name);
  const found = disks.filter(({ source }) => pathOfSource(source) === name);
  return found.length === 1 ? found[0] : undefined;
}

/** True if the disk can't be written: its medium is missing, or it's read-only. */
export function isUnwritable({ source, readonly }: NamedDisk): boolean {
  return readonly === true || isEmptySource(source);
}
