import { truncate } from 'node:fs/promises';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import { asLongAsItTakes, type CommandRunner, ErrorCode } from '@tsvirt/util';
import { storageError } from '../errors.js';

/** Whether a volume's image has no structure of its own: it is as long as the capacity, and any part of it may be a hole. */
export function isPlainRaw({ type, target }: StorageVol): boolean {
  return (
    type === 'file' &&
    (target.format === undefined || target.format === 'raw') &&
    target.encryption === undefined
  );
}

/**
 * Makes a raw image as long as `capacity` and gives its first `allocation` bytes room on the disk, whatever is in them; the
 * rest stays as it is. @throws VirtError `SYSTEM_ERROR`; what `fallocate` says, if there is no room.
 */
export async function shapeRaw(
  runner: CommandRunner,
  path: string,
  { capacity, allocation }: { readonly capacity: bigint; readonly allocation: bigint },
): Promise<void> {
  try {
    await truncate(path, Number(capacity));
  } catch (error) {
    throw storageError(
      ErrorCode.SYSTEM_ERROR,
      `${path} can't be made ${capacity} bytes long`,
      undefined,
      error,
    );
  }
  if (allocation > 0n)
    // without --posix a file system that can't do it would refuse
    await runner.run(['fallocate', '--posix', '--length', String(allocation), path], asLongAsItTakes);
}
