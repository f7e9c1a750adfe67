import { basename } from 'node:path';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import type { StoragePoolRef, StorageVolRef } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { storageError } from '../errors.js';
import { volumeIn, volumePaths } from '../pool/backend.js';
import type { PoolObject } from '../pool/kind.js';
import type { StorageState } from '../state.js';

/** How a volume is named in calls; its path is its key. */
export function volumeRef(pool: Pick<PoolObject, 'name'>, name: string, key: string): StorageVolRef {
  return { pool: pool.name ?? '', name, key };
}

export function noVolume(what: string, value: string) {
  return storageError(ErrorCode.NO_STORAGE_VOL, `there is no storage volume with the ${what} '${value}'`);
}

/** A volume of an active pool. @throws VirtError `NO_STORAGE_POOL`, `NO_STORAGE_VOL`, `OPERATION_INVALID`. */
export function findVolume(
  state: StorageState,
  ref: StorageVolRef,
): { pool: PoolObject; volume: StorageVol; path: string } {
  const pool = state.store.byName(ref.pool);
  const facts = state.content(pool).volumes.get(ref.name);
  if (facts === undefined) throw noVolume('name', ref.name);
  return {
    pool,
    volume: volumeIn(pool.current, ref.name, facts),
    path: volumePaths(pool.current)(ref.name),
  };
}

/** The volume at a path of any active pool. @throws VirtError `NO_STORAGE_VOL`, naming it by `what` it is known */
export function volumeAt(state: StorageState, path: string, what: 'key' | 'path'): StorageVolRef {
  const name = basename(path);
  for (const pool of state.store.list({ active: true }))
    if (state.content(pool).volumes.has(name) && volumePaths(pool.current)(name) === path)
      return volumeRef(pool, name, path);
  throw noVolume(what, path);
}

/** Runs a job on a volume of an active pool, which may come into being or go, and looks at it again when it's done. */
export function changeVolume<T>(
  state: StorageState,
  { uuid }: Pick<StoragePoolRef, 'uuid'>,
  name: string,
  task: (pool: PoolObject) => Promise<T>,
): Promise<T> {
  return state.store.withJob(uuid, async (pool) => {
    state.content(pool);
    try {
      return await task(pool);
    } finally {
      // What was done is done: a pool that can't be read any more is told of when it is asked for.
      await state
        .refreshVolume(pool, name)
        .catch((error: unknown) =>
          state.logger.error(`the volume ${name} of the pool ${pool.name} could not be looked at`, { error }),
        );
    }
  });
}
