import {
  formatStoragePool,
  parseStoragePool,
  type StoragePool,
  type StoragePoolType,
} from '@tsvirt/conf/storagepool';
import {
  filterOfFlags,
  networkListBits,
  nouns,
  type ObjectKind,
  type StoredObject,
} from '@tsvirt/conf/store';
import {
  StoragePoolEventLifecycleType as Event,
  ConnectListAllStoragePoolsFlags as List,
  type StorageMethods,
  type StoragePoolEvent,
  type StoragePoolRef,
  StoragePoolState,
} from '@tsvirt/core';
import { ErrorCode, ErrorDomain, randomUuid } from '@tsvirt/util';
import { checkFlags, invalidOperation, testError } from '../errors.js';
import { subscribe } from '../events.js';
import type { TestNode } from '../node/test-node.js';
import { findPoolSources } from './sources.js';

/** A storage pool of the imaginary host. */
export type TestPool = StoredObject<StoragePool>;

/** Bytes of every pool. */
export const poolCapacity = 107_374_182_400n;

const typeBits: readonly (readonly [number, StoragePoolType])[] = [
  [List.DIR, 'dir'],
  [List.FS, 'fs'],
  [List.NETFS, 'netfs'],
  [List.LOGICAL, 'logical'],
  [List.DISK, 'disk'],
  [List.ISCSI, 'iscsi'],
  [List.ISCSI_DIRECT, 'iscsi-direct'],
  [List.SCSI, 'scsi'],
  [List.MPATH, 'mpath'],
  [List.RBD, 'rbd'],
  [List.SHEEPDOG, 'sheepdog'],
  [List.GLUSTER, 'gluster'],
  [List.ZFS, 'zfs'],
  [List.VSTORAGE, 'vstorage'],
];
const allListFlags: number = Object.values(List).reduce((all: number, bit) => all | bit, 0);
const buildFlags = 7;

export function readPool(xml: string): StoragePool {
  return withUuid(parseStoragePool(xml));
}

export function withUuid(pool: StoragePool): StoragePool {
  pool.uuid ??= randomUuid();
  return pool;
}

/** How the store keeps pools. */
export const poolKind: ObjectKind<StoragePool> = {
  noun: { ...nouns.storagePool, domain: ErrorDomain.TEST },
  parse: readPool,
  format: (pool) => formatStoragePool(pool),
  nameOf: (pool) => pool.name,
  uuidOf: (pool) => pool.uuid ?? '',
};

/** @throws VirtError `OPERATION_INVALID` unless the pool is active. */
export function needActivePool(pool: TestPool): void {
  if (!pool.active) throw invalidOperation(`storage pool '${pool.name}' isn't active`);
}

/** Storage pools of made-up size. */
export function poolMethods(node: TestNode) {
  const { pools } = node;
  const of = (pool: StoragePoolRef): TestPool => pools.byUUID(pool.uuid);
  const needInactive = (pool: TestPool): void => {
    if (pool.active) throw invalidOperation(`storage pool '${pool.name}' is active`);
  };
  const tell = (pool: StoragePoolRef, event: number): void => {
    node.events.emit('pool', { eventId: 0, pool, event, detail: 0 });
  };
  const sizes = (pool: TestPool) => {
    const allocation = node.contents(pool).allocation;
    return { capacity: poolCapacity, allocation, available: poolCapacity - allocation };
  };
  return {
    storagePoolLookupByName: (name) => poolRef(pools.byName(name)),
    storagePoolLookupByUUID: (uuid) => poolRef(pools.byUUID(uuid)),
    storagePoolLookupByVolume: (vol) => poolRef(pools.byName(vol.pool)),
    storagePoolLookupByTargetPath: (path) => {
      const found = pools.list().find(({ active, current }) => active && current.target?.path === path);
      if (found === undefined)
        throw testError(ErrorCode.NO_STORAGE_POOL, `there is no storage pool with the target '${path}'`);
      return poolRef(found);
    },
    storagePoolIsActive: (pool) => of(pool).active,
    storagePoolIsPersistent: (pool) => of(pool).persistent,
    storagePoolGetAutostart: (pool) => of(pool).autostart,
    storagePoolSetAutostart: (pool, autostart) =>
      pools.withJob(pool.uuid, (held) => pools.setAutostart(held, autostart)),
    connectListAllStoragePools: (flags) => {
      checkFlags('connectListAllStoragePools', flags, allListFlags);
      const types = typeBits.filter(([bit]) => (flags & bit) !== 0).map(([, type]) => type);
      return pools
        .list(filterOfFlags(flags, networkListBits))
        .filter(({ current }) => types.length === 0 || types.includes(current.type))
        .map(poolRef);
    },

    storagePoolGetInfo: (ref) => {
      const pool = of(ref);
      return {
        state: pool.active ? StoragePoolState.RUNNING : StoragePoolState.INACTIVE,
        ...sizes(pool),
      };
    },
    storagePoolGetXMLDesc: (ref, flags) => {
      checkFlags('storagePoolGetXMLDesc', flags, 1);
      const pool = of(ref);
      const model = flags === 1 ? (pool.definition ?? pool.current) : pool.current;
      return formatStoragePool({ ...model, ...sizes(pool) });
    },

    storagePoolDefineXML: async (xml, flags) => {
      checkFlags('storagePoolDefineXML', flags, 1);
      const { object } = await pools.define(readPool(xml));
      tell(poolRef(object), Event.DEFINED);
      return poolRef(object);
    },
    storagePoolCreateXML: async (xml, flags) => {
      checkFlags('storagePoolCreateXML', flags, buildFlags);
      const pool = poolRef(await pools.create(readPool(xml)));
      tell(pool, Event.STARTED);
      return pool;
    },
    storagePoolUndefine: (ref) =>
      pools.withJob(ref.uuid, async (pool) => {
        needInactive(pool);
        await pools.undefine(pool);
        tell(ref, Event.UNDEFINED);
      }),
    storagePoolCreate: (ref, flags) => {
      checkFlags('storagePoolCreate', flags, buildFlags);
      return pools.withJob(ref.uuid, async (pool) => {
        needInactive(pool);
        await pools.start(pool);
        tell(ref, Event.STARTED);
      });
    },
    storagePoolDestroy: (ref) =>
      pools.withJob(ref.uuid, async (pool) => {
        needActivePool(pool);
        await pools.stop(pool);
        tell(ref, Event.STOPPED);
      }),
    storagePoolBuild: (ref, flags) => {
      checkFlags('storagePoolBuild', flags, buildFlags);
      needInactive(of(ref));
      tell(ref, Event.CREATED);
    },
    storagePoolDelete: (ref, flags) => {
      checkFlags('storagePoolDelete', flags, 1);
      needInactive(of(ref));
      tell(ref, Event.DELETED);
    },
    storagePoolRefresh: (ref, flags) => {
      checkFlags('storagePoolRefresh', flags);
      needActivePool(of(ref));
      node.events.emit('pool', { eventId: 1, pool: ref });
    },

    connectFindStoragePoolSources: (type, spec, flags) => {
      checkFlags('connectFindStoragePoolSources', flags);
      return findPoolSources(type, spec);
    },

    connectStoragePoolEventRegisterAny: (eventId, pool, listener) =>
      subscribe(
        node.events,
        'pool',
        eventId,
        (event: StoragePoolEvent) => pool === null || event.pool.uuid === pool.uuid,
        listener,
      ),
  } satisfies StorageMethods;
}

export function poolRef(pool: TestPool): StoragePoolRef {
  return { name: pool.name ?? '', uuid: pool.uuid };
}
