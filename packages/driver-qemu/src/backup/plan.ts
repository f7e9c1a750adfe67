import type { Disk } from '@tsvirt/conf/domain';
import { alignBackup, type DomainBackup } from '@tsvirt/conf/domainbackup';
import type { TransactionAction } from '../bitmap/actions.js';
import { blockNodes } from '../command/blockdev.js';
import { internalError, unsupportedConfig, unsupportedOperation } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { bitmapFor, type SavedDisk, savedDisks } from './record.js';

/** Where a backup of a disk goes. */
export interface Store {
  readonly disk: SavedDisk;
  readonly type: 'file' | 'block';
  readonly path: string;
  readonly format: string;
  /** Its block nodes, bottom first. */
  readonly nodes: readonly QmpObject[];
  readonly top: string;
}

/**
 * The backup with all that it leaves open: files, formats, exports.
 * @param now seconds since 1970, which are in the names of its files
 * @throws VirtError `CONFIG_UNSUPPORTED`, `OPERATION_UNSUPPORTED` for what this driver has no backups with
 */
export function completed(given: DomainBackup, disks: readonly Disk[], now: bigint): DomainBackup {
  const { server } = given;
  if (given.mode === 'pull') {
    const { transport = 'tcp', port, tls } = server ?? {};
    if (transport === 'fd')
      throw unsupportedConfig('this driver has no backups that are fetched by an open descriptor');
    if (transport === 'tcp' && (port ?? 0) === 0)
      throw unsupportedOperation('the <server> of a backup needs a port');
    if (tls === true) throw unsupportedConfig('this driver has no backups that are fetched by TLS yet');
  }
  const backup = alignBackup(given, disks, String(now));
  const complete = (backup.disks ?? []).map((disk) => {
    if (disk.backup === 'no') return disk;
    if (disk.store?.encryption !== undefined)
      throw unsupportedConfig(`the backup of the disk '${disk.name}' can't be encrypted by this driver yet`);
    const filled = { ...disk, format: disk.format ?? 'qcow2' };
    if (backup.mode === 'push') return filled;
    const pulled = { exportName: disk.name, ...filled };
    return disk.backupMode === 'incremental' ? { ...pulled, exportBitmap: bitmapFor(pulled) } : pulled;
  });
  const all = { ...backup, disks: complete } as DomainBackup;
  if (savedDisks(all).length === 0) throw unsupportedConfig('the backup has no disk to save');
  return all;
}

/** The backup with numbers for the nodes of its files, from this one on. */
export function numbered(backup: DomainBackup, first: number): DomainBackup {
  let next = first;
  const disks = (backup.disks ?? []).map((disk) =>
    disk.backup === 'yes' ? { ...disk, index: next++, state: 'running' } : disk,
  );
  return { ...backup, disks } as DomainBackup;
}

/**
 * Where a disk's backup goes, as block nodes.
 * @param below the node on which the file of a backup in pull mode is based; undefined for one of its own
 */
export function storeOf(disk: SavedDisk, rawNodes: boolean, below: string | undefined): Store {
  const { store, format = 'qcow2', index } = disk;
  const path = store?.type === 'file' ? store.file : store?.type === 'block' ? store.dev : undefined;
  if (store === undefined || path === undefined || index === undefined)
    throw internalError(`the backup of the disk '${disk.name}' has no place`);
  const image = {
    target: { dev: disk.name },
    device: 'disk',
    driver: { type: format },
    source: { ...store, index },
    backingStore: {},
  } as unknown as Disk;
  const built = blockNodes(image, index, rawNodes);
  if (built === undefined) throw internalError(`the backup of the disk '${disk.name}' has no nodes`);
  const nodes = built.nodes.map((node) =>
    'backing' in node && below !== undefined ? { ...node, backing: below } : node,
  );
  return { disk, type: store.type === 'block' ? 'block' : 'file', path, format, nodes, top: built.top };
}

/** Name of the job that saves a disk. */
export const jobName = (disk: SavedDisk, node: string): string => `backup-${disk.name}-${node}`;

/** Begins to save a disk. @param node the disk's topmost */
export function backupAction(
  mode: DomainBackup['mode'],
  { disk, top }: Store,
  node: string,
): TransactionAction {
  const sync =
    mode === 'pull'
      ? { sync: 'none' }
      : disk.backupMode === 'incremental'
        ? { sync: 'bitmap', bitmap: bitmapFor(disk), 'bitmap-mode': 'never' }
        : { sync: 'full' };
  return {
    type: 'blockdev-backup',
    data: {
      'job-id': jobName(disk, node),
      device: node,
      target: top,
      ...sync,
      'auto-finalize': true,
      'auto-dismiss': false,
    },
  };
}

/** How the files of a backup in pull mode are fetched. */
export function serverAddress(backup: DomainBackup): QmpObject | undefined {
  const { server } = backup;
  if (backup.mode !== 'pull') return undefined;
  if (server?.transport === 'unix') return { type: 'unix', data: { path: server.socket } };
  return { type: 'inet', data: { host: server?.name ?? 'localhost', port: String(server?.port ?? '') } };
}
