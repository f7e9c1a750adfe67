import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { StoragePool } from './declaration.js';
import { poolKind, type SourcePart } from './kinds.js';
import { sanitizePath } from './path.js';

const parts: readonly SourcePart[] = ['hosts', 'devices', 'dir', 'adapter', 'name', 'initiator'];

function missing(what: string): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `XML error: storage pool: ${what} is missing`, {
    domain: ErrorDomain.STORAGE,
  });
}

/** Fill in a pool's name, source and target, and drop what pools of its type don't have. */
export function storagePoolDefaults(pool: StoragePool): void {
  const kind = poolKind(pool.type);
  pool.source ??= {};
  const { source } = pool;
  if (pool.type === 'gluster') source.dir ??= '/';
  if (source.dir !== undefined) source.dir = sanitizePath(source.dir);
  if (pool.type === 'rbd' && source.name === undefined) throw missing('source/name');

  if (kind.source.includes('name')) {
    pool.name ??= source.name as string;
    if (pool.name !== undefined) source.name ??= pool.name;
  }
  if (pool.name === undefined) throw missing('name');
  for (const part of parts) if (!kind.source.includes(part)) delete source[part];
  if (kind.sourceFormats === undefined) delete source.format;
  else source.format ??= kind.sourceFormats.default;

  if (kind.network === true) delete pool.target;
  else {
    const path = targetPath(pool);
    if (path === undefined) throw missing('target/path');
    pool.target = { ...pool.target, path: sanitizePath(path) };
  }
  onlyOwnOptions(pool);
}

function targetPath(pool: StoragePool): string | undefined {
  if (pool.type === 'logical') return `/dev/${pool.source.name}`;
  if (pool.type === 'zfs') return `/dev/zvol/${pool.source.name}`;
  return pool.target?.path;
}

/** Mount options are of pools that are mounted, librados options of Ceph's. */
function onlyOwnOptions(pool: StoragePool): void {
  const { extensions } = pool;
  if (extensions === undefined) return;
  if (pool.type !== 'fs' && pool.type !== 'netfs') delete extensions.fs;
  if (pool.type !== 'rbd') delete extensions.rbd;
}
