import {
  type DomainSnapshot,
  type DomainSnapshotDisk,
  formatDomainSnapshot,
  type KeptSnapshot,
  parseDomainSnapshot,
} from '@tsvirt/conf/domainsnapshot';
import { internalError } from '../errors.js';
import { extensions } from '../extension.js';
import { parseOptions } from '../prepare/parse-options.js';

export type { KeptSnapshot };

/** The document in a driver's own file, which says all. */
export const formatKept = (snapshot: KeptSnapshot, isCurrent: boolean): string =>
  formatDomainSnapshot({ ...snapshot, current: isCurrent }, { extensions, secure: true, internal: true });

/** @throws VirtError for a document that isn't one of {@link formatKept} */
export function parseKept(xml: string): KeptSnapshot {
  const { name, domain, ...rest } = parseDomainSnapshot(xml, {
    ...parseOptions,
    redefine: true,
    internal: true,
  });
  if (name === undefined || domain === undefined)
    throw internalError('the document of a snapshot names itself and has its domain');
  return { ...rest, name, domain };
}

/** Name of the one of {@link formatKept} that was current. */
export const currentOf = (snapshots: readonly KeptSnapshot[]): string | undefined =>
  snapshots.find(({ current }) => current)?.name;

/** The disks whose images have the snapshot in them. */
export const internalDisks = ({ disks = [] }: DomainSnapshot): DomainSnapshotDisk[] =>
  disks.filter(({ snapshot }) => snapshot === 'internal');

/** The disks that go on in a file of their own. */
export const externalDisks = ({ disks = [] }: DomainSnapshot): DomainSnapshotDisk[] =>
  disks.filter(({ snapshot }) => snapshot === 'external');

/** True for a snapshot of a guest that ran: it has its memory. */
export const hasMemory = ({ memory }: DomainSnapshot): boolean =>
  memory?.snapshot === 'internal' || memory?.snapshot === 'external';
