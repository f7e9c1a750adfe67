import { formatStoragePool, type StoragePoolType } from '@tsvirt/conf/storagepool';
import { formatStoragePoolCaps, storagePoolCapsOf } from '@tsvirt/conf/storagepoolcaps';
import { filterOfFlags, networkListBits } from '@tsvirt/conf/store';
import {
  StoragePoolEventLifecycleType as Event,
  ConnectListAllStoragePoolsFlags as List,
  type StorageMethods,
  StoragePoolCreateFlags,
  StoragePoolDefineFlags,
  type StoragePoolRef,
  StoragePoolState,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, invalidOperation, storageError } from '../errors.js';
import { buildPool, checkPool, deletePool, volumePaths } from '../pool/backend.js';
import { checkSource } from '../pool/conflict.js';
import { findSources } from '../pool/find-sources.js';
import { type PoolObject, readPool, refOf } from '../pool/kind.js';
import type { StorageState } from '../state.js';

const typeBits: readonly (readonly [number, StoragePoolType])[] = [
  [List.DIR, 'dir'],
  [List.FS, 'fs'],
  [List.NETFS, 'netfs'],
];
const allBits: number = Object.values(List).reduce((all: number, bit) => all | bit, 0);
const statusBits = 63;
const buildBits =
  StoragePoolCreateFlags.WITH_BUILD |
  StoragePoolCreateFlags.WITH_BUILD_OVERWRITE |
  StoragePoolCreateFlags.WITH_BUILD_NO_OVERWRITE;

function needInactive(pool: PoolObject): void {
  if (pool.active)
    throw invalidOperation(`the storage pool '${pool.name}' is active`, `Stop it: pool-destroy ${pool.name}`);
}

/** Finding, defining, starting and stopping pools. */
export function poolMethods(state: StorageState) {
  const { store, events } = state;
  const of = (ref: StoragePoolRef) => store.byUUID(ref.uuid);
  const inactiveJob = (ref: StoragePoolRef, task: (pool: PoolObject) => Promise<void>) =>
    store.withJob(ref.uuid, (pool) => {
      needInactive(pool);
      return task(pool);
    });
  const sizes = (pool: PoolObject) =>
    pool.active ? state.content(pool).sizes : { capacity: 0n, allocation: 0n, available: 0n };
  const definitions = () => store.list().map(({ current }) => current);
  return {
    storagePoolLookupByName: (name) => refOf(store.byName(name)),
    storagePoolLookupByUUID: (uuid) => refOf(store.byUUID(uuid)),
    storagePoolLookupByVolume: (vol) => refOf(store.byName(vol.pool)),
    storagePoolLookupByTargetPath(path) {
      const found = store.list({ active: true }).find(({ current }) => current.target?.path === path);
      if (found === undefined)
        throw storageError(ErrorCode.NO_STORAGE_POOL, `there is no storage pool with the target '${path}'`);
      return refOf(found);
    },
    connectListAllStoragePools(flags) {
      checkFlags('virConnectListAllStoragePools', flags, allBits);
      const types = typeBits.filter(([bit]) => (flags & bit) !== 0).map(([, type]) => type);
      const anyType = (flags & ~statusBits) === 0;
      return store
        .list(filterOfFlags(flags, networkListBits))
        .filter(({ current }) => anyType || types.includes(current.type))
        .map(refOf);
    },
    connectGetStoragePoolCapabilities(flags) {
      checkFlags('virConnectGetStoragePoolCapabilities', flags);
      return formatStoragePoolCaps(storagePoolCapsOf(['dir', 'fs', 'netfs']));
    },
    async connectFindStoragePoolSources(type, source, flags) {
      checkFlags('virConnectFindStoragePoolSources', flags);
      return findSources(state.runner, type, source);
    },
    storagePoolIsActive: (pool) => of(pool).active,
    storagePoolIsPersistent: (pool) => of(pool).persistent,
    storagePoolGetAutostart: (pool) => of(pool).autostart,
    storagePoolSetAutostart: (ref, autostart) =>
      store.withJob(ref.uuid, (pool) => {
        // libvirt has another error for networks and domains
        if (!pool.persistent)
          throw storageError(
            ErrorCode.INTERNAL_ERROR,
            `the storage pool '${pool.current.name}' is transient: it can't be started automatically`,
          );
        return store.setAutostart(pool, autostart);
      }),
    storagePoolGetInfo(ref) {
      const pool = of(ref);
      return { state: pool.active ? StoragePoolState.RUNNING : StoragePoolState.INACTIVE, ...sizes(pool) };
    },
    storagePoolGetXMLDesc(ref, flags) {
      checkFlags('virStoragePoolGetXMLDesc', flags, 1);
      const pool = of(ref);
      const model = flags === 1 ? (pool.definition ?? pool.current) : pool.current;
      if (!pool.active || model.target === undefined) return formatStoragePool({ ...model, ...sizes(pool) });
      const permissions = { ...model.target.permissions, ...state.content(pool).permissions };
      return formatStoragePool({ ...model, target: { ...model.target, permissions }, ...sizes(pool) });
    },
    async storagePoolDefineXML(xml, flags) {
      checkFlags('virStoragePoolDefineXML', flags, StoragePoolDefineFlags.VALIDATE);
      const pool = readPool(xml, { validate: (flags & StoragePoolDefineFlags.VALIDATE) !== 0 });
      checkPool(pool);
      checkSource(pool, definitions());
      const { object } = await store.define(pool);
      events.lifecycle(refOf(object), Event.DEFINED);
      return refOf(object);
    },
    storagePoolUndefine: (ref) =>
      inactiveJob(ref, async (pool) => {
        await store.undefine(pool);
        events.lifecycle(ref, Event.UNDEFINED);
      }),
    async storagePoolCreateXML(xml, flags) {
      checkFlags('virStoragePoolCreateXML', flags, buildBits);
      const pool = readPool(xml);
      checkPool(pool);
      if (store.findByUUID(pool.uuid ?? '')?.active)
        throw invalidOperation(`the storage pool '${pool.name}' is active already`);
      const named = store.findByName(pool.name);
      if (named?.active)
        throw storageError(
          ErrorCode.OPERATION_FAILED,
          `the storage pool '${pool.name}' exists with the UUID ${named.uuid}`,
        );
      checkSource(pool, definitions());
      if ((flags & buildBits) !== 0) await buildPool(pool, 0);
      return refOf(await state.activate(pool, () => store.create(pool)));
    },
    storagePoolCreate(ref, flags) {
      checkFlags('virStoragePoolCreate', flags, buildBits);
      return inactiveJob(ref, async (pool) => {
        if ((flags & buildBits) !== 0) await buildPool(pool.current, 0);
        await state.startObject(pool);
      });
    },
    storagePoolDestroy: (ref) =>
      store.withJob(ref.uuid, async (pool) => {
        const paths = volumePaths(pool.current);
        for (const name of state.content(pool).volumes.keys()) state.checkUnused(paths(name));
        await state.deactivate(pool);
      }),
    storagePoolBuild: (ref, flags) =>
      inactiveJob(ref, async (pool) => {
        await buildPool(pool.current, flags);
        events.lifecycle(ref, Event.CREATED);
      }),
    storagePoolDelete(ref, flags) {
      checkFlags('virStoragePoolDelete', flags);
      return inactiveJob(ref, async (pool) => {
        await deletePool(pool.current);
        events.lifecycle(ref, Event.DELETED);
      });
    },
    async storagePoolRefresh(ref, flags) {
      checkFlags('virStoragePoolRefresh', flags);
      await store.withJob(ref.uuid, (pool) => state.refreshOrStop(pool));
      events.refreshed(ref);
    },
    connectStoragePoolEventRegisterAny: (eventId, pool, listener) => events.on(eventId, pool, listener),
  } satisfies StorageMethods;
}
