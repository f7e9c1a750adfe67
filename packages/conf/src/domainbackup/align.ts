import { isEmptySource, isUnwritable, type NamedDisk, pathOfSource } from '../common/domain-disk.js';
import { unsupported } from '../domain/failure.js';
import type { DomainBackup, DomainBackupDisk } from './declaration.js';

type SavedDisk = Extract<DomainBackupDisk, { backup: 'yes' }>;

/**
 * The backup with every disk of its domain: those that it doesn't name are added, to be saved if it names none, and
 * files and modes that it leaves open are filled in. `suffix` is for generated names: `IMAGE.suffix`. Errors:
 * `CONFIG_UNSUPPORTED`.
 */
export function alignBackup(
  backup: DomainBackup,
  domainDisks: readonly NamedDisk[],
  suffix: string,
): DomainBackup {
  if (domainDisks.length === 0) throw unsupported('a domain without disks has nothing to back up');
  const given = backup.disks ?? [];
  const named = new Set<string>();
  const disks: DomainBackupDisk[] = given.map((disk) => {
    const of = domainDisks.find(({ target }) => target.dev === disk.name);
    if (of === undefined) throw unsupported(`the domain has no disk named '${disk.name}'`);
    if (named.has(disk.name)) throw unsupported(`disk '${disk.name}' is in the backup twice`);
    named.add(disk.name);
    return disk.backup === 'no' ? disk : completed(disk, of, backup, suffix);
  });
  for (const disk of domainDisks) {
    const name = disk.target.dev;
    if (named.has(name)) continue;
    const saved = given.length === 0 && !isUnwritable(disk);
    disks.push(saved ? completed({ name, backup: 'yes' }, disk, backup, suffix) : { name, backup: 'no' });
  }
  return { ...backup, disks } as DomainBackup;
}

function completed(disk: SavedDisk, of: NamedDisk, backup: DomainBackup, suffix: string): SavedDisk {
  return { ...disk, store: store(disk, of, suffix), ...mode(disk, backup) };
}

function store(disk: SavedDisk, { source }: NamedDisk, suffix: string): SavedDisk['store'] {
  if (isEmptySource(source)) throw unsupported(`disk '${disk.name}' has no medium to back up`);
  if (disk.store !== undefined && !isEmptySource(disk.store)) return disk.store;
  if (source.type !== 'file')
    throw unsupported(`disk '${disk.name}' isn't in a file: say where its backup goes`);
  return { ...disk.store, type: 'file', file: `${pathOfSource(source)}.${suffix}` } as SavedDisk['store'];
}

function mode(disk: SavedDisk, backup: DomainBackup): Pick<SavedDisk, 'backupMode' | 'incremental'> {
  const since = disk.incremental ?? backup.incremental;
  const backupMode = disk.backupMode ?? (since === undefined ? 'full' : 'incremental');
  if (backupMode === 'full') return { backupMode };
  if (since === undefined)
    throw unsupported(`an incremental backup of disk '${disk.name}' needs the name of a checkpoint`);
  return { backupMode, incremental: since };
}
