import { ErrorCode } from '@tsvirt/util';
import { keptElement } from '../common/private-data.js';
import { size } from '../common/size.js';
import { storageFormat } from '../common/storage-format.js';
import { storageSourceNamed } from '../common/storage-source/index.js';
import type { Domain } from '../domain/domain.js';
import {
  attr,
  child,
  flag,
  type Infer,
  type Input,
  int64,
  leaf,
  list,
  nonEmpty,
  oneOf,
  refine,
  string,
  struct,
  type ValueType,
  within,
} from '../element/index.js';
import { embeddedDomain } from './embedded-domain.js';
import { domainUuid, readInternal, redefining, writeInternal } from './options.js';

/** What a domain did when its snapshot was taken; `disk-snapshot`: only its disks are in it. */
export const snapshotState = refine(
  oneOf('running', 'blocked', 'paused', 'shutdown', 'shutoff', 'crashed', 'pmsuspended', 'disk-snapshot'),
  { code: ErrorCode.CONFIG_UNSUPPORTED },
);
export type SnapshotState = NonNullable<ReturnType<typeof snapshotState.parse>>;

/** Where the data of a snapshot is: not in it, in the image itself, in a file of its own, or up to others. */
export const snapshotLocation = oneOf('no', 'internal', 'external', 'manual');
export type SnapshotLocation = NonNullable<ReturnType<typeof snapshotLocation.parse>>;

/** 1 or 0; any other number is a yes too. */
const current: ValueType<boolean> = {
  parse: (text) => (/^\s*[+-]?\d{1,18}\s*$/.test(text) ? Number(text) !== 0 : undefined),
  format: (value) => (value ? '1' : '0'),
  expected: "'0' or '1'",
  schema: { type: 'enum', values: ['0', '1'] },
};

const disk = struct(
  {
    /** Target of the domain's disk; in what an application gives also the path of its source. */
    name: attr(nonEmpty, { required: true }),
    snapshot: attr(snapshotLocation),
    /** A deletion of the snapshot was not completed. */
    deleteInProgress: flag({ name: 'snapshotDeleteInProgress' }),
    driver: child(
      struct({
        /** Format of the file that comes with the snapshot. */
        type: attr(storageFormat),
        /** In bytes. */
        ...within('metadata_cache', { metadataCacheMaxSize: size({ name: 'max_size', unit: 'bytes' }) }),
      }),
    ),
    /** Where the domain goes on writing. */
    source: storageSourceNamed('source'),
  },
  'disksnapshot',
);

export const domainSnapshotShape = struct({
  /** Absent only before the driver gave it one. */
  name: leaf(string),
  description: leaf(string),
  state: leaf(snapshotState, { readWhen: redefining }),
  ...within('parent', {
    /** Name of the snapshot before this one. */
    parent: leaf(string, { name: 'name', readWhen: redefining }),
  }),
  /** Seconds since 1970. */
  creationTime: leaf(int64, { readWhen: redefining, omit: 0n }),
  memory: child(struct({ snapshot: attr(oneOf('no', 'internal', 'external')), file: attr(string) })),
  ...within('disks', { disks: list('disk', disk) }),
  ...within('revertDisks', {
    /** What was created when the domain was set back to this snapshot. */
    revertDisks: list('disk', disk, { readWhen: redefining }),
  }),
  /** The domain as it was. */
  domain: embeddedDomain('domain', { readWhen: redefining, uuid: domainUuid }),
  /** Its configuration for the next start, of a domain that ran. */
  inactiveDomain: embeddedDomain('inactiveDomain', { readWhen: redefining }),
  /** What only its driver understands. */
  cookie: keptElement('cookie'),
  /** The domain's present state is based on this snapshot: in driver's own files. */
  current: leaf(current, {
    name: 'active',
    default: false,
    readWhen: readInternal,
    when: writeInternal,
  }),
});

/** A disk in a snapshot. */
export interface DomainSnapshotDisk extends Infer<typeof disk> {}
/** A snapshot: what `<domainsnapshot>` says. */
export interface DomainSnapshot extends Infer<typeof domainSnapshotShape> {}
/** A snapshot that a driver keeps: its name is certain, and so is the domain it is of. */
export interface KeptSnapshot extends DomainSnapshot {
  name: string;
  domain: Domain;
}
/** What an application gives for a snapshot. */
export interface DomainSnapshotInput extends Input<typeof domainSnapshotShape> {}
