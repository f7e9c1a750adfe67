import type { BigIntStats } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { imageFormats } from '@tsvirt/conf/storagepool';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import { type ImageHeader, readImageHeader, statIfExists } from '@tsvirt/util';

/** A file or folder of a pool as a volume; undefined for what can't be one, a link to nowhere, or what is gone. */
export async function probeVolume(path: string): Promise<StorageVol | undefined> {
  const stats = await statIfExists(path);
  if (stats === undefined) return undefined;
  const allocation = stats.blocks * 512n;
  const common = { name: basename(path), key: path, allocation, physical: stats.size };
  const target = { path, permissions: permissionsOf(stats), timestamps: timesOf(stats) };
  if (stats.isDirectory())
    return { ...common, type: 'dir', capacity: 0n, allocation: 0n, target: { ...target, format: 'dir' } };
  if (!stats.isFile() && !stats.isBlockDevice()) return undefined;
  const header = await readImageHeader(path);
  if (header === undefined) return undefined;
  return {
    ...common,
    type: stats.isFile() ? 'file' : 'block',
    capacity: header.capacity ?? stats.size,
    target: {
      ...target,
      format: header.format,
      compat: header.compat,
      clusterSize: header.clusterSize,
      features: header.compat === '1.1' ? header.features : undefined,
      encryption: header.encrypted === true ? { format: 'luks' } : undefined,
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

function permissionsOf(stats: BigIntStats) {
  return { mode: Number(stats.mode & 0o777n), owner: Number(stats.uid), group: Number(stats.gid) };
}

function timesOf({ atimeNs, mtimeNs, ctimeNs, birthtimeNs }: BigIntStats) {
  return {
    atime: atimeNs,
    mtime: mtimeNs,
    ctime: ctimeNs,
    ...(birthtimeNs === 0n ? {} : { btime: birthtimeNs }),
  };
}
