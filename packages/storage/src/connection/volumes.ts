import { constants } from 'node:fs';
import { access, chmod, chown, open, rm, rmdir, unlink } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { formatStorageVol, parseStorageVol, type StorageVol } from '@tsvirt/conf/storagevol';
import {
  type StorageMethods,
  type StoragePoolRef,
  StorageVolCreateFlags,
  StorageVolInfoFlags,
  type StorageVolRef,
  StorageVolResizeFlags,
  StorageVolType,
} from '@tsvirt/core';
import { asLongAsItTakes, ErrorCode, errnoOf } from '@tsvirt/util';
import { checkFlags, invalidArgument, storageError, unsupportedConfig } from '../errors.js';
import { checkVolumeName, volumePaths } from '../pool/backend.js';
import type { PoolObject } from '../pool/kind.js';
import type { StorageState } from '../state.js';
import { createCommands, resizeCommand } from '../volume/create-plan.js';
import { probeVolume } from '../volume/probe.js';
import { isPlainRaw, shapeRaw } from '../volume/raw.js';
import { changeVolume, findVolume, noVolume, volumeAt, volumeRef } from './find.js';

const types: Readonly<Record<StorageVol['type'], number>> = {
  file: StorageVolType.FILE,
  block: StorageVolType.BLOCK,
  dir: StorageVolType.DIR,
  network: StorageVolType.NETWORK,
  netdir: StorageVolType.NETDIR,
  ploop: StorageVolType.PLOOP,
};

/** Finding, describing, creating, deleting and resizing volumes. */
export function volumeMethods(state: StorageState) {
  return {
    storagePoolListAllVolumes(ref, flags) {
      checkFlags('virStoragePoolListAllVolumes', flags);
      const pool = state.store.byUUID(ref.uuid);
      const names = [...state.content(pool).volumes.keys()];
      const paths = volumePaths(pool.current);
      return names.map((name) => volumeRef(pool, name, paths(name)));
    },
    storageVolLookupByName: (ref, name) => volumeNamed(state, ref.uuid, name),
    storageVolLookupByKey: (key) => volumeAt(state, key, 'key'),
    storageVolLookupByPath: (path) => volumeAt(state, path, 'path'),
    storageVolGetPath: (vol) => findVolume(state, vol).path,
    storageVolGetXMLDesc(vol, flags) {
      checkFlags('virStorageVolGetXMLDesc', flags);
      const { volume } = findVolume(state, vol);
      if (volume.target.encryption === undefined) return formatStorageVol(volume);
      return state.passphrases.withUsualSecret(volume).then((known) => formatStorageVol(known));
    },
    storageVolGetInfo(vol, flags) {
      checkFlags('virStorageVolGetInfoFlags', flags, StorageVolInfoFlags.GET_PHYSICAL);
      const { volume } = findVolume(state, vol);
      const physical = (flags & StorageVolInfoFlags.GET_PHYSICAL) !== 0;
      return {
        type: types[volume.type],
        capacity: volume.capacity,
        allocation: physical ? (volume.physical ?? volume.allocation) : volume.allocation,
      };
    },
    storageVolCreateXML(ref, xml, flags) {
      checkFlags(
        'virStorageVolCreateXML',
        flags,
        StorageVolCreateFlags.PREALLOC_METADATA | StorageVolCreateFlags.VALIDATE,
      );
      const { current } = activePool(state, ref);
      const volume = parseStorageVol(xml, {
        pool: current,
        optionalCapacity: true,
        validate: (flags & StorageVolCreateFlags.VALIDATE) !== 0,
      });
      checkVolumeName(volume.name);
      return changeVolume(state, ref, volume.name, async (pool) => {
        await create(state, pool, volume, undefined, flags);
      }).then(() => volumeNamed(state, ref.uuid, volume.name));
    },
    storageVolCreateXMLFrom(ref, xml, clone, flags) {
      checkFlags('virStorageVolCreateXMLFrom', flags, 7);
      const { current } = activePool(state, ref);
      const volume = parseStorageVol(xml, {
        pool: current,
        noCapacity: true,
        validate: (flags & StorageVolCreateFlags.VALIDATE) !== 0,
      });
      checkVolumeName(volume.name);
      return changeVolume(state, ref, volume.name, async (pool) => {
        const source = findVolume(state, clone);
        if (volume.capacity < source.volume.capacity) volume.capacity = source.volume.capacity;
        const from = await state.passphrases.withUsualSecret(source.volume);
        await state.useAlone(source.path, () => create(state, pool, volume, from, flags));
      }).then(() => volumeNamed(state, ref.uuid, volume.name));
    },
    storageVolDelete(vol, flags) {
      checkFlags('virStorageVolDelete', flags);
      const { pool } = findVolume(state, vol);
      return changeVolume(state, pool, vol.name, () => {
        const { volume, path } = findVolume(state, vol);
        return state.remove(path, () => removeFile(path, volume.type === 'dir'));
      });
    },
    storageVolResize(vol, capacity, flags) {
      const { ALLOCATE, DELTA, SHRINK } = StorageVolResizeFlags;
      checkFlags('virStorageVolResize', flags, ALLOCATE | DELTA | SHRINK);
      const { pool } = findVolume(state, vol);
      return changeVolume(state, pool, vol.name, () => {
        const { path } = findVolume(state, vol);
        return state.useAlone(path, async () => {
          // What it takes now counts: it may have been written to since the pool was looked at.
          const volume = await probeVolume(path);
          if (volume === undefined) throw noVolume('name', vol.name);
          const shrink = (flags & SHRINK) !== 0;
          const size = (flags & DELTA) === 0 ? capacity : volume.capacity + (shrink ? -capacity : capacity);
          if (size < volume.allocation)
            throw invalidArgument(`${size} bytes are less than the ${volume.allocation} that are allocated`);
          if (size < volume.capacity && !shrink)
            throw invalidArgument(`${size} bytes are less than the volume has; shrinking must be asked for`);
          await resize(state, await state.passphrases.withUsualSecret(volume), size, {
            shrink,
            allocate: (flags & ALLOCATE) !== 0,
          });
        });
      });
    },
  } satisfies StorageMethods;
}

/** What has gone already is as good as removed: somebody else did it. */
async function removeFile(path: string, folder: boolean): Promise<void> {
  try {
    await (folder ? rmdir(path) : unlink(path));
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT')
      throw storageError(ErrorCode.SYSTEM_ERROR, `the volume ${path} can't be removed`, undefined, error);
  }
}

async function resize(
  { runner, passphrases }: StorageState,
  volume: StorageVol,
  size: bigint,
  { shrink, allocate }: { readonly shrink: boolean; readonly allocate: boolean },
): Promise<void> {
  const { format = 'raw', path = '' } = volume.target;
  if (format === 'dir') throw unsupportedConfig("a folder can't be resized");
  if (isPlainRaw(volume)) {
    await shapeRaw(runner, path, { capacity: size, allocation: allocate ? size : 0n });
    return;
  }
  if (allocate)
    throw storageError(
      ErrorCode.OPERATION_UNSUPPORTED,
      `room can be taken beforehand for a raw volume only, not for one of format '${format}'`,
    );
  await passphrases.withFile(volume, (secretFile) =>
    runner.run(resizeCommand(volume, size, { shrink, secretFile }), asLongAsItTakes),
  );
}

/** @throws VirtError `NO_STORAGE_POOL`, `OPERATION_INVALID`. */
function activePool(state: StorageState, { uuid }: StoragePoolRef): PoolObject {
  const pool = state.store.byUUID(uuid);
  state.content(pool);
  return pool;
}

function volumeNamed(state: StorageState, uuid: string, name: string): StorageVolRef {
  const pool = state.store.byUUID(uuid);
  if (!state.content(pool).volumes.has(name)) throw noVolume('name', name);
  return volumeRef(pool, name, volumePaths(pool.current)(name));
}

/** @throws VirtError `SYSTEM_ERROR` where what the volume is to be based on can't be read. */
async function requireBacking({ backingStore }: StorageVol): Promise<void> {
  const path = backingStore?.path;
  if (path === undefined || !isAbsolute(path)) return;
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw storageError(
      ErrorCode.SYSTEM_ERROR,
      `the backing store ${path} can't be read`,
      'Put the image there first, or name another.',
      error,
    );
  }
}

/** Creates a volume's image; a failure halfway leaves nothing. */
async function create(
  state: StorageState,
  pool: PoolObject,
  volume: StorageVol,
  source: StorageVol | undefined,
  flags: number,
): Promise<void> {
  const { target } = volume;
  const path = volumePaths(pool.current)(volume.name);
  if (target.format === 'dir') throw unsupportedConfig('a folder as a volume is not supported');
  target.path = path;
  const preallocate = (flags & StorageVolCreateFlags.PREALLOC_METADATA) !== 0;
  if (preallocate && isPlainRaw(volume))
    throw unsupportedConfig('a raw volume has no metadata that could be preallocated');
  const { runner, passphrases } = state;
  const commandsFor = (secretFile?: string, sourceSecretFile?: string) =>
    createCommands(volume, { source, preallocate, secretFile, sourceSecretFile });
  // What can't be made is refused before anything is.
  commandsFor();
  const room = roomFor(volume, source);
  if (source === undefined) await requireBacking(volume);
  await reserve(path, volume.name);
  try {
    if (source !== undefined || room === undefined)
      await passphrases.withFile(volume, (file) =>
        passphrases.withFile(source, async (sourceFile) => {
          for (const command of commandsFor(file, sourceFile)) await runner.run(command, asLongAsItTakes);
        }),
      );
    if (room !== undefined) await shapeRaw(runner, path, { capacity: volume.capacity, allocation: room });
    const { mode = 0o600, owner = -1, group = -1 } = target.permissions ?? {};
    await chmod(path, mode);
    if (owner !== -1 || group !== -1) await chown(path, owner, group);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** How much of a raw volume takes room from the start; undefined where that is for its format to decide. A clone that is to take less than its source stays sparse. */
function roomFor(volume: StorageVol, source: StorageVol | undefined): bigint | undefined {
  if (!isPlainRaw(volume) || (source !== undefined && !isPlainRaw(source))) return undefined;
  return source === undefined || volume.allocation >= source.capacity ? volume.allocation : 0n;
}

/** Takes the path, which nothing may be at, by a file for its owner alone: nobody else reads along while data comes into it. */
async function reserve(path: string, name: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (errnoOf(error) === 'EEXIST')
      throw storageError(ErrorCode.STORAGE_VOL_EXIST, `the storage volume '${name}' exists already`);
    throw storageError(ErrorCode.SYSTEM_ERROR, `the volume ${path} can't be made`, undefined, error);
  }
}
