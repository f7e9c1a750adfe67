import {
  type DomainCheckpoint,
  type DomainCheckpointDisk,
  formatDomainCheckpoint,
  type KeptCheckpoint,
  parseDomainCheckpoint,
} from '@tsvirt/conf/domaincheckpoint';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { internalError, qemuError } from '../errors.js';
import { extensions } from '../extension.js';
import { parseOptions } from '../prepare/parse-options.js';

export type { KeptCheckpoint };

/** The document in a driver's own file, which says all. */
export const formatKept = (checkpoint: KeptCheckpoint): string =>
  formatDomainCheckpoint(checkpoint, { extensions, secure: true });

/** @throws VirtError for a document that isn't one of {@link formatKept} */
export function parseKept(xml: string): KeptCheckpoint {
  const { name, domain, ...rest } = parseDomainCheckpoint(xml, { ...parseOptions, redefine: true });
  if (name === undefined || domain === undefined)
    throw internalError('the document of a checkpoint names itself and has its domain');
  return { ...rest, name, domain };
}

/** The checkpoint that the next one follows: the latest of those that none follows. */
export function currentOf(checkpoints: readonly KeptCheckpoint[]): string | undefined {
  const parents = new Set(checkpoints.map(({ parent }) => parent));
  return checkpoints
    .filter(({ name }) => !parents.has(name))
    .toSorted((one, other) => Number((one.creationTime ?? 0n) - (other.creationTime ?? 0n)))
    .at(-1)?.name;
}

/** A disk of which it's noted what is written to it since a checkpoint, and the name of the bitmap for that. */
export interface TrackedDisk {
  readonly name: string;
  readonly bitmap: string;
}

/** The disks of a checkpoint of which that is noted. */
export const trackedDisks = ({ disks = [], name }: DomainCheckpoint): TrackedDisk[] =>
  disks
    .filter(({ checkpoint }: DomainCheckpointDisk) => checkpoint === 'bitmap')
    .map((disk) => ({ name: disk.name, bitmap: disk.bitmap ?? name ?? '' }));

export function noCheckpoint(message: string): VirtError {
  return qemuError(ErrorCode.NO_DOMAIN_CHECKPOINT, message);
}
