import { isIPv6 } from 'node:net';
import { extensionOf } from '@tsvirt/conf';
import { mountOptionsExtension, type StoragePool } from '@tsvirt/conf/storagepool';
import type { Argv } from '@tsvirt/util';

/** What a mounted pool's file system is mounted from. */
export function mountSource({ type, source }: StoragePool): string {
  if (type === 'fs') return source.devices?.[0]?.path ?? '';
  const host = source.hosts?.[0]?.name ?? '';
  const dir = source.dir ?? '';
  if (source.format === 'cifs') return `//${host}/${dir.replace(/^\//, '')}`;
  return `${isIPv6(host) ? `[${host}]` : host}:${dir}`;
}

/** The command that makes a pool's storage available; nothing for types that need none. Pure. */
export function startCommand(pool: StoragePool): Argv | undefined {
  switch (pool.type) {
    case 'fs':
    case 'netfs':
      return mountCommand(pool);
    case 'logical':
      return ['vgchange', '-aly', pool.source.name ?? ''];
    default:
      return undefined;
  }
}

/** The command that lets go of a pool's storage. Pure. */
export function stopCommand(pool: StoragePool): Argv | undefined {
  switch (pool.type) {
    case 'fs':
    case 'netfs':
      return ['umount', pool.target?.path ?? ''];
    case 'logical':
      return ['vgchange', '-aln', pool.source.name ?? ''];
    default:
      return undefined;
  }
}

function mountCommand(pool: StoragePool): Argv {
  const { format, protocol } = pool.source;
  const options = ['nodev', 'nosuid', 'noexec'];
  if (format === 'cifs') options.push('guest');
  if (format === 'glusterfs') options.push('direct-io-mode=1');
  if (pool.type === 'netfs' && protocol !== undefined) options.push(`nfsvers=${protocol}`);
  for (const { name } of extensionOf(pool, mountOptionsExtension)?.options ?? []) options.push(name);
  // mount(8) finds out by itself what a network file system is.
  const kind = pool.type === 'netfs' && format === 'auto' ? [] : ['-t', format ?? 'auto'];
  return ['mount', '-o', options.join(','), ...kind, mountSource(pool), pool.target?.path ?? ''];
}
