import { chmod, chown, readFile, rmdir, stat, statfs } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { StoragePool } from '@tsvirt/conf/storagepool';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import { type CommandRunner, ErrorCode, ensureDirectory, errnoOf } from '@tsvirt/util';
import { invalidOperation, storageError, unsupportedConfig } from '../errors.js';
import type { FolderScans } from '../folder-scan.js';
import { type FileFacts, lookAtFile } from '../volume/facts.js';
import { isVolumeName } from '../volume/names.js';
import { type Permissions, permissionsOf, volumeOf } from '../volume/probe.js';
import { mountSource, startCommand, stopCommand } from './commands.js';

const known: readonly string[] = ['dir', 'fs', 'netfs'];

/**
 * Refuses pools that this driver doesn't make, and places that aren't one: a relative one would be up to where the daemon runs, and mount(8)
 * would take a source that begins with '-' for an option.
 * @throws VirtError `INTERNAL_ERROR`, as libvirt's, for the type, `XML_ERROR` for the place
 */
export function checkPool(pool: StoragePool): void {
  const { type, name, target } = pool;
  if (!known.includes(type))
    throw storageError(
      ErrorCode.INTERNAL_ERROR,
      `there is no backend for storage pools of type '${type}'`,
      `Types of this driver: ${known.join(', ')}.`,
    );
  if (target?.path !== undefined && !isAbsolute(target.path))
    throw storageError(
      ErrorCode.XML_ERROR,
      `the pool '${name}' has a target that is no absolute path: '${target.path}'`,
    );
  if (type !== 'dir' && mountSource(pool).startsWith('-'))
    throw storageError(
      ErrorCode.XML_ERROR,
      `the pool '${name}' can't have the source '${mountSource(pool)}'`,
    );
}

/** Where a pool's files are. */
export function pathOf(pool: StoragePool): string {
  const path = pool.target?.path;
  if (path === undefined)
    throw storageError(ErrorCode.INTERNAL_ERROR, `the pool '${pool.name}' has no target`);
  return path;
}

/** Sizes of the file system under a pool, in bytes. */
export interface PoolSizes {
  readonly capacity: bigint;
  readonly allocation: bigint;
  readonly available: bigint;
}

/** What is in a pool: what was found of its volumes, by their names. {@link volumeIn} is such a volume as a document has it. */
export interface PoolContent {
  sizes: PoolSizes;
  /** Those of the pool's folder. */
  readonly permissions: Permissions;
  readonly volumes: Map<string, FileFacts>;
}

/** How volumes of a pool are named as files. */
export function volumePaths(pool: StoragePool): (name: string) => string {
  const folder = join(pathOf(pool), '/');
  return (name) => folder + name;
}

/** A volume of a pool by what was found of it. */
export function volumeIn(pool: StoragePool, name: string, facts: FileFacts): StorageVol {
  const volume = volumeOf(volumePaths(pool)(name), facts);
  return pool.refreshAllocation === 'capacity' ? { ...volume, allocation: volume.capacity } : volume;
}

/** Makes a pool's folder, with its permissions. */
export async function buildPool(pool: StoragePool, flags: number): Promise<void> {
  if (flags !== 0 && pool.type !== 'fs')
    throw unsupportedConfig(`pools of type '${pool.type}' aren't formatted: no flags`);
  if (flags !== 0) throw unsupportedConfig('making a file system for a pool is not supported');
  const path = pathOf(pool);
  const { mode = 0o711, owner = -1, group = -1 } = pool.target?.permissions ?? {};
  try {
    await ensureDirectory(path, { mode });
    if (pool.target?.permissions?.mode !== undefined) await chmod(path, mode);
    if (owner !== -1 || group !== -1) await chown(path, owner, group);
  } catch (error) {
    throw storageError(
      ErrorCode.SYSTEM_ERROR,
      `the folder ${path} of the pool '${pool.name}' can't be made`,
      undefined,
      error,
    );
  }
}

/** Removes a pool's empty folder. */
export async function deletePool(pool: StoragePool): Promise<void> {
  const path = pathOf(pool);
  try {
    await rmdir(path);
  } catch (error) {
    throw storageError(
      ErrorCode.SYSTEM_ERROR,
      `the folder ${path} can't be removed`,
      errnoOf(error) === 'ENOTEMPTY' ? 'Delete its volumes first.' : undefined,
      error,
    );
  }
}

/** Mounts what must be mounted; true if it was not mounted before. */
export async function startPool(pool: StoragePool, runner: CommandRunner): Promise<boolean> {
  const command = startCommand(pool);
  if (command === undefined || (await isMounted(pathOf(pool)))) return false;
  await runner.run(command);
  return true;
}

/** Unmounts what is mounted. */
export async function stopPool(pool: StoragePool, runner: CommandRunner): Promise<void> {
  const command = stopCommand(pool);
  if (command !== undefined && (await isMounted(pathOf(pool)))) await runner.run(command);
}

/** False where what has to be mounted for a pool isn't: what is in its folder then is another's. */
export async function isAvailable(pool: StoragePool): Promise<boolean> {
  return startCommand(pool) === undefined || isMounted(pathOf(pool));
}

async function isMounted(path: string): Promise<boolean> {
  const mounts = await readFile('/proc/self/mounts', 'utf8');
  const escaped = path.replace(/[\\ \t\n]/g, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return mounts.split('\n').some((line) => line.split(' ')[1] === escaped);
}

/** Looks at all that is in a pool. */
export async function scanPool(pool: StoragePool, scans: FolderScans): Promise<PoolContent> {
  const path = pathOf(pool);
  try {
    const volumes = await scans.scan(path, { mayHang: pool.type === 'netfs' });
    const [sizes, folder] = await Promise.all([sizesOf(path), stat(path, { bigint: true })]);
    return { sizes, permissions: permissionsOf(folder), volumes };
  } catch (error) {
    throw unreadable(pool, path, error);
  }
}

/** Looks again at one volume of a pool, which may be new or gone, and at the pool's sizes. */
export async function scanVolume(
  pool: StoragePool,
  name: string,
): Promise<{ readonly sizes: PoolSizes; readonly facts: FileFacts | undefined }> {
  const path = pathOf(pool);
  try {
    const [facts, sizes] = await Promise.all([lookAtFile(join(path, name)), sizesOf(path)]);
    return { facts, sizes };
  } catch (error) {
    throw unreadable(pool, path, error);
  }
}

const unreadable = (pool: StoragePool, path: string, error: unknown) =>
  storageError(
    ErrorCode.SYSTEM_ERROR,
    `the pool '${pool.name}' can't be read: ${path}`,
    errnoOf(error) === 'ENOENT' ? `Make its folder first: pool-build ${pool.name}` : undefined,
    error,
  );

/** @throws VirtError `OPERATION_INVALID` for a name that would lead out of the pool's folder. */
export function checkVolumeName(name: string): void {
  if (name === '' || name === '.' || name === '..' || name.includes('/') || !isVolumeName(name))
    throw invalidOperation(`'${name}' can't be a volume's name`);
}

async function sizesOf(path: string): Promise<PoolSizes> {
  // What is kept back for root is available: as libvirt has it, what is allocated and what is available are the capacity.
  const { bsize, blocks, bfree } = await statfs(path, { bigint: true });
  return { capacity: bsize * blocks, allocation: bsize * (blocks - bfree), available: bsize * bfree };
}
