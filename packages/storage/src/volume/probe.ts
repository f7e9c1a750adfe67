import { basename, dirname, isAbsolute, join } from 'node:path';
import { imageFormats } from '@tsvirt/conf/storagepool';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import type { ImageHeader } from '@tsvirt/util';
import { type FileFacts, lookAtFile } from './facts.js';

/** A file or folder of a pool as a volume; undefined for what can't be one, a link to nowhere, or what is gone. */
export async function probeVolume(path: string): Promise<StorageVol | undefined> {
  const facts = await lookAtFile(path);
  return facts && volumeOf(path, facts);
}

/** What was found at a path as a volume. */
export function volumeOf(path: string, facts: FileFacts): StorageVol {
  const { kind, size, header } = facts;
  const allocation = facts.blocks * 512n;
  const common = { name: basename(path), key: path, allocation, physical: size };
  const target = { path, permissions: permissionsOf(facts), timestamps: timesOf(facts) };
  if (kind === 'dir' || header === undefined)
    return { ...common, type: 'dir', capacity: 0n, allocation: 0n, target: { ...target, format: 'dir' } };
  return {
    ...common,
    type: kind,
    capacity: header.capacity ?? size - (header.payloadOffset ?? 0n),
    target: {
      ...target,
      format: header.format,
      compat: header.compat,
      clusterSize: header.clusterSize,
      features: header.compat === '1.1' ? header.features : undefined,
      encryption: header.encryption && { format: header.encryption },
    },
    backingStore: backingOf(path, header),
  };
}

function backingOf(path: string, { backingPath, backingFormat }: ImageHeader): StorageVol['backingStore'] {
  if (backingPath === undefined) return undefined;
  const known = (imageFormats as readonly string[]).includes(backingFormat ?? '');
  const plain = !backingPath.includes(':') && !isAbsolute(backingPath);
  return {
    path: plain ? join(dirname(path), backingPath) : backingPath,
    format: known ? backingFormat : 'raw',
  };
}

/** Who may use a file, as documents say it. */
export interface Permissions {
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

export function permissionsOf({ mode, uid, gid }: Pick<FileFacts, 'mode' | 'uid' | 'gid'>): Permissions {
  return { mode: Number(mode & 0o777n), owner: Number(uid), group: Number(gid) };
}

function timesOf({ atimeNs, mtimeNs, ctimeNs, birthtimeNs }: FileFacts) {
  return {
    atime: atimeNs,
    mtime: mtimeNs,
    ctime: ctimeNs,
    ...(birthtimeNs === 0n ? {} : { btime: birthtimeNs }),
  };
}
