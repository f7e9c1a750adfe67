import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** The sizes of an image in bytes. */
export interface StoredSizes {
  /** What it takes of the disk. */
  readonly allocation: bigint;
  /** What a guest would see; undefined where only qemu-img can tell. */
  readonly capacity: bigint | undefined;
  readonly physical: bigint;
}

const qcowMagic = 'QFI\xfb';
/** How much of a qcow2 image's head is read, and where in it the guest's size is. */
const qcowHead = 32;
const qcowSizeAt = 24;

/** The sizes of an image that no QEMU has open; undefined for what isn't a file that can be read. */
export async function storedSizes(path: string, format: string): Promise<StoredSizes | undefined> {
  // Without O_NONBLOCK a FIFO would keep its reader waiting.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const found = await file.stat({ bigint: true });
    if (!found.isFile()) return undefined;
    const sizes = { allocation: found.blocks * 512n, physical: found.size };
    if (format === 'raw') return { ...sizes, capacity: found.size };
    const { buffer, bytesRead } = await file.read(Buffer.alloc(qcowHead), 0, qcowHead, 0);
    const known =
      format === 'qcow2' && bytesRead === qcowHead && buffer.toString('latin1', 0, 4) === qcowMagic;
    return { ...sizes, capacity: known ? buffer.readBigUInt64BE(qcowSizeAt) : undefined };
  } finally {
    await file.close();
  }
}
