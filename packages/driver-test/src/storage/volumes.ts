import { formatStorageVol, parseStorageVol, type StorageVol } from '@tsvirt/conf/storagevol';
import type { StorageMethods, StoragePoolRef, StorageVolRef } from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { checkFlags, testError } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { needActivePool, poolCapacity, type TestPool } from './pools.js';

const volumeTypes: readonly string[] = ['file', 'block', 'dir', 'network', 'netdir', 'ploop'];

/** What is in a pool; it stays there while the pool is inactive. */
export class PoolContents {
  readonly volumes = new Map<string, StorageVol>();

  /** Bytes that the volumes take together. */
  get allocation(): bigint {
    let sum = 0n;
    for (const { allocation } of this.volumes.values()) sum += allocation;
    return sum;
  }
}

/** Volumes without content. */
export function volumeMethods(node: TestNode) {
  const activePool = (ref: StoragePoolRef): TestPool => {
    const pool = node.pools.byUUID(ref.uuid);
    needActivePool(pool);
    return pool;
  };
  const of = (vol: StorageVolRef): { pool: TestPool; volume: StorageVol } => {
    const pool = node.pools.byName(vol.pool);
    needActivePool(pool);
    const volume = node.contents(pool).volumes.get(vol.name);
    if (volume === undefined) throw noVolume('name', vol.name);
    return { pool, volume };
  };
  const search = (what: 'key' | 'path', value: string, get: (volume: StorageVol) => string | undefined) => {
    for (const pool of node.pools.list({ active: true }))
      for (const volume of node.contents(pool).volumes.values())
        if (get(volume) === value) return refOf(pool, volume);
    throw noVolume(what, value);
  };
  return {
    storagePoolListAllVolumes: (ref, flags) => {
      checkFlags('storagePoolListAllVolumes', flags);
      const pool = activePool(ref);
      return [...node.contents(pool).volumes.values()].map((volume) => refOf(pool, volume));
    },
    storageVolLookupByName: (ref, name) => {
      const pool = activePool(ref);
      const volume = node.contents(pool).volumes.get(name);
      if (volume === undefined) throw noVolume('name', name);
      return refOf(pool, volume);
    },
    storageVolLookupByKey: (key) => search('key', key, (volume) => volume.key),
    storageVolLookupByPath: (path) => search('path', path, (volume) => volume.target?.path),

    storageVolCreateXML: (ref, xml, flags) => {
      checkFlags('storageVolCreateXML', flags, 5);
      const pool = activePool(ref);
      return addVolume(node, pool, parseStorageVol(xml, { pool: pool.current, optionalCapacity: true }));
    },
    storageVolCreateXMLFrom: (ref, xml, clonevol, flags) => {
      checkFlags('storageVolCreateXMLFrom', flags, 7);
      const pool = activePool(ref);
      const { volume: original } = of(clonevol);
      const volume = parseStorageVol(xml, { pool: pool.current, noCapacity: true });
      if (volume.capacity < original.capacity) volume.capacity = original.capacity;
      return addVolume(node, pool, volume);
    },
    storageVolDelete: (vol, flags) => {
      checkFlags('storageVolDelete', flags, 3);
      const { pool, volume } = of(vol);
      node.contents(pool).volumes.delete(volume.name);
    },

    storageVolGetInfo: (vol, flags) => {
      checkFlags('storageVolGetInfo', flags, 1);
      const { capacity, allocation, type } = of(vol).volume;
      return { type: volumeTypes.indexOf(type), capacity, allocation };
    },
    storageVolGetXMLDesc: (vol, flags) => {
      checkFlags('storageVolGetXMLDesc', flags);
      return formatStorageVol(of(vol).volume);
    },
    storageVolGetPath: (vol) => of(vol).volume.target?.path ?? '',
  } satisfies StorageMethods;
}

/** Puts a volume into a pool. @throws VirtError `OPERATION_FAILED` if its name is taken or the pool is full. */
export function addVolume(node: TestNode, pool: TestPool, volume: StorageVol): StorageVolRef {
  const contents = node.contents(pool);
  if (contents.volumes.has(volume.name))
    throw testError(
      ErrorCode.OPERATION_FAILED,
      `operation failed: storage volume '${volume.name}' exists already`,
    );
  if (contents.allocation + volume.allocation > poolCapacity)
    throw testError(
      ErrorCode.INTERNAL_ERROR,
      `internal error: storage pool '${pool.name}' has no room for the volume '${volume.name}'`,
    );
  const path = `${pool.current.target?.path ?? ''}/${volume.name}`;
  const added = { ...volume, key: path, target: { ...volume.target, path } };
  contents.volumes.set(volume.name, added);
  return refOf(pool, added);
}

function refOf(pool: TestPool, volume: StorageVol): StorageVolRef {
  return { pool: pool.name ?? '', name: volume.name, key: volume.key ?? '' };
}

function noVolume(by: string, value: string): VirtError {
  return testError(ErrorCode.NO_STORAGE_VOL, `there is no storage volume with the ${by} '${value}'`);
}
