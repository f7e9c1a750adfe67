import type { Domain } from '../domain/domain.js';
import { embeddedDomain } from '../domainsnapshot/embedded-domain.js';
import { redefining } from '../domainsnapshot/options.js';
import {
  attr,
  type FormatOptions,
  type Infer,
  type Input,
  int64,
  leaf,
  list,
  oneOf,
  pattern,
  string,
  struct,
  uint64,
  within,
} from '../element/index.js';
import type { CheckpointFormatOptions } from './options.js';

/** A name that a file can have: no slash, no dot in front. */
export const checkpointName = pattern(
  '[a-zA-Z0-9_\\-][a-zA-Z0-9_\\-.]*',
  'letters, digits, _, - and dots, with no dot in front',
);

const diskName = pattern(
  '(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+|(/|[a-zA-Z]:\\\\).+',
  "a disk's target such as 'vda', or the absolute path of its source",
);

const disk = struct(
  {
    name: attr(diskName, { required: true }),
    /** Whether changes from now on are kept track of. */
    checkpoint: attr(oneOf('no', 'bitmap'), { default: 'bitmap' }),
    /** Name of the bitmap in the image; default: the checkpoint's. */
    bitmap: attr(string),
    /** Bytes that changed since; told by the driver when asked to (VIR_DOMAIN_CHECKPOINT_XML_SIZE). */
    size: attr(uint64, { when: (options) => (options as CheckpointFormatOptions).size === true }),
  },
  'diskcheckpoint',
);

const withDomain = (options: FormatOptions) => (options as CheckpointFormatOptions).noDomain !== true;

export const domainCheckpointShape = struct({
  /** Absent only before the driver gave it one. */
  name: leaf(checkpointName),
  description: leaf(string),
  ...within('parent', {
    /** Name of the checkpoint before this one. */
    parent: leaf(checkpointName, { name: 'name', readWhen: redefining }),
  }),
  /** Seconds since 1970. */
  creationTime: leaf(int64, { readWhen: redefining, omit: 0n }),
  ...within('disks', { disks: list('disk', disk) }),
  /** The domain as it was. */
  domain: embeddedDomain('domain', { readWhen: redefining, when: withDomain }),
});

/** A disk in a checkpoint. */
export interface DomainCheckpointDisk extends Infer<typeof disk> {}
/** A checkpoint: what `<domaincheckpoint>` says. */
export interface DomainCheckpoint extends Infer<typeof domainCheckpointShape> {}
/** A checkpoint that a driver keeps: its name is certain, and so is the domain it is of. */
export interface KeptCheckpoint extends DomainCheckpoint {
  name: string;
  domain: Domain;
}
/** What an application gives for a checkpoint. */
export interface DomainCheckpointInput extends Input<typeof domainCheckpointShape> {}
