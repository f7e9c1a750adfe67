import type { BigIntStats } from 'node:fs';
import {
  type ImageHeader,
  readImageHeader,
  readImageHeaderNow,
  statIfExists,
  statIfExistsNow,
} from '@tsvirt/util';

/** What a look at a file or folder of a pool finds out. It can be sent between threads. */
export interface FileFacts {
  readonly kind: 'file' | 'block' | 'dir';
  readonly size: bigint;
  readonly blocks: bigint;
  readonly mode: bigint;
  readonly uid: bigint;
  readonly gid: bigint;
  readonly atimeNs: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly birthtimeNs: bigint;
  /** Missing for a folder. */
  readonly header?: ImageHeader;
}

/** Looks at a file or folder; undefined for what can't be a volume, a link to nowhere, or what is gone. */
export async function lookAtFile(path: string): Promise<FileFacts | undefined> {
  const stats = await statIfExists(path);
  if (stats === undefined || !holdsData(stats)) return folderFacts(stats);
  return fileFacts(stats, await readImageHeader(path));
}

/** {@link lookAtFile} for a thread that may wait for a disk. */
export function lookAtFileNow(path: string): FileFacts | undefined {
  const stats = statIfExistsNow(path);
  if (stats === undefined || !holdsData(stats)) return folderFacts(stats);
  return fileFacts(stats, readImageHeaderNow(path));
}

const holdsData = (stats: BigIntStats): boolean => stats.isFile() || stats.isBlockDevice();

const folderFacts = (stats: BigIntStats | undefined): FileFacts | undefined =>
  stats?.isDirectory() ? factsOf('dir', stats) : undefined;

const fileFacts = (stats: BigIntStats, header: ImageHeader | undefined): FileFacts | undefined =>
  header && factsOf(stats.isFile() ? 'file' : 'block', stats, header);

function factsOf(kind: FileFacts['kind'], stats: BigIntStats, header?: ImageHeader): FileFacts {
  const { size, blocks, mode, uid, gid, atimeNs, mtimeNs, ctimeNs, birthtimeNs } = stats;
  const common = { kind, size, blocks, mode, uid, gid, atimeNs, mtimeNs, ctimeNs, birthtimeNs };
  return header === undefined ? common : { ...common, header };
}
