import { isAbsolute } from 'node:path';
import { isEmptySource } from '../common/domain-disk.js';
import { unsupported, xmlError } from '../domain/failure.js';
import type { DomainBackup, DomainBackupDisk } from './declaration.js';

type SavedDisk = Extract<DomainBackupDisk, { backup: 'yes' }>;

/** Throws for what no backup can be. */
export function validateDomainBackup(backup: DomainBackup): void {
  const { server } = backup;
  if (server !== undefined) {
    if (backup.mode === 'push') throw unsupported('<server> is for a backup in pull mode only');
    if (server.transport === 'unix' && !isAbsolute(server.socket ?? ''))
      throw xmlError(`socket '${server.socket ?? ''}' of the backup's <server> is no absolute path`);
    if (server.transport === 'fd' && server.fdgroup === undefined)
      throw xmlError("<server transport='fd'> needs attribute 'fdgroup'");
    if (server.transport === 'tcp' && server.name === undefined)
      throw xmlError("<server transport='tcp'> needs attribute 'name'");
  }
  for (const disk of backup.disks ?? []) if (disk.backup === 'yes') validateDisk(disk, backup.mode);
}

function validateDisk({ name, store, format }: SavedDisk, mode: DomainBackup['mode']): void {
  if (store !== undefined && store.type !== 'file' && store.type !== 'block')
    throw xmlError(`disk '${name}' of the backup can't be stored on '${store.type}', only on file or block`);
  if (mode === 'pull' && format !== undefined && format !== 'qcow2')
    throw xmlError(`a backup in pull mode needs format qcow2 for disk '${name}', not '${format}'`);
  if (store !== undefined && store.type === 'file' && !isEmptySource(store) && !isAbsolute(store.file ?? ''))
    throw xmlError(`'${store.file}' of disk '${name}' is no absolute path`);
}
