import type { StoragePool } from '@tsvirt/conf/storagepool';
import { ErrorCode } from '@tsvirt/util';
import { storageError } from '../errors.js';

/**
 * Two pools don't manage the same storage.
 * @param others the definitions of all pools; one of the same name is what is being defined anew
 * @throws VirtError `OPERATION_FAILED` with the pool that has it
 */
export function checkSource(pool: StoragePool, others: Iterable<StoragePool>): void {
  const own = sourceKeys(pool);
  for (const other of others)
    if (other.name !== pool.name && sourceKeys(other).some((key) => own.includes(key)))
      throw storageError(
        ErrorCode.OPERATION_FAILED,
        `the storage of the pool '${pool.name}' is that of the pool '${other.name}' already`,
      );
}

/** What a pool takes for itself: a folder, devices, or an export of hosts. */
function sourceKeys({ type, target, source }: StoragePool): string[] {
  if (type === 'dir') return [`dir ${target?.path ?? ''}`];
  if (type === 'fs') return (source?.devices ?? []).map(({ path }) => `fs ${path}`);
  return (source?.hosts ?? []).map(({ name }) => `${type} ${name} ${source?.dir ?? ''}`);
}
