import { readImageHeader, statIfExists } from '@tsvirt/util';

/** The sizes of an image in bytes. */
export interface StoredSizes {
  /** What it takes of the disk. */
  readonly allocation: bigint;
  /** What a guest would see; undefined where only qemu-img can tell. */
  readonly capacity: bigint | undefined;
  readonly physical: bigint;
}

/** The sizes of an image that no QEMU has open; undefined for what isn't a file. */
export async function storedSizes(path: string, format: string): Promise<StoredSizes | undefined> {
  const found = await statIfExists(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const sizes = { allocation: found.blocks * 512n, physical: found.size };
  if (format === 'raw') return { ...sizes, capacity: found.size };
  const header = format === 'qcow2' ? await readImageHeader(path).catch(() => undefined) : undefined;
  return { ...sizes, capacity: header?.format === 'qcow2' ? header.capacity : undefined };
}
