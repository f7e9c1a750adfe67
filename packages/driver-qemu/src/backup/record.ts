import type { XmlElement, XmlWriter } from '@tsvirt/conf';
import {
  type DomainBackup,
  type DomainBackupDisk,
  domainBackupDocument,
  formatDomainBackup,
} from '@tsvirt/conf/domainbackup';
import { ErrorCode } from '@tsvirt/util';
import { element } from '../capabilities/write.js';
import type { Guest } from '../domain/guest.js';
import { qemuError } from '../errors.js';

/** A backup of a running guest, as it's kept in the status file. */
export interface BackupRecord {
  /** What it is, with what has become of each disk. */
  readonly document: DomainBackup;
  /** When it began: milliseconds since 1970. */
  readonly began: number;
  /** Its files were there already: they stay, whatever becomes of it. */
  readonly reuse: boolean;
  /** Bytes of the disks that are done. */
  readonly total: number;
  readonly processed: number;
}

/** A disk of a backup that is saved. */
export type SavedDisk = Extract<DomainBackupDisk, { backup: 'yes' }>;

/** What a backup has of a disk in pull mode. */
export type PulledDisk = Extract<
  NonNullable<Extract<DomainBackup, { mode: 'pull' }>['disks']>[number],
  { backup: 'yes' }
>;

export const savedDisks = ({ disks = [] }: DomainBackup): SavedDisk[] =>
  (disks as readonly DomainBackupDisk[]).filter((disk): disk is SavedDisk => disk.backup === 'yes');

/** The backup with another state of one of its disks. */
export function withState(document: DomainBackup, name: string, state: SavedDisk['state']): DomainBackup {
  const disks = (document.disks ?? []).map((disk) =>
    disk.backup === 'yes' && disk.name === name ? { ...disk, state } : disk,
  );
  return { ...document, disks } as DomainBackup;
}

/** QEMU's name for the bitmap of what a disk's backup is to save. */
export const bitmapFor = (disk: SavedDisk): string => pulled(disk)?.exportBitmap ?? `backup-${disk.name}`;

const pulled = (disk: SavedDisk): PulledDisk | undefined => ('exportName' in disk ? disk : undefined);

/** @throws VirtError `OPERATION_INVALID` while a backup is under way */
export function refuseBackup({ record }: Guest): void {
  if (record.backup === undefined) return;
  throw qemuError(
    ErrorCode.OPERATION_INVALID,
    'a backup of the domain is under way',
    'wait for it, or end it: domjobabort DOMAIN',
  );
}

export function writeBackup(writer: XmlWriter, { document, reuse, ...figures }: BackupRecord): void {
  element(writer, 'backup', { ...figures, reuse: reuse ? 'yes' : undefined }, () => {
    writer.raw(formatDomainBackup(document, { status: true }));
  });
}

export function readBackup(found: XmlElement | undefined): BackupRecord | undefined {
  const document = found?.children.find(({ name }) => name === 'domainbackup');
  if (found === undefined || document === undefined) return undefined;
  const number = (key: string): number => Number(found.attribute(key) ?? 0);
  return {
    document: domainBackupDocument.read(document, { status: true }),
    began: number('began'),
    reuse: found.attribute('reuse') === 'yes',
    total: number('total'),
    processed: number('processed'),
  };
}
