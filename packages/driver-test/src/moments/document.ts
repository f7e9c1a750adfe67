import { type Domain, domainDocument, domainShape } from '@tsvirt/conf/domain';
import {
  attr,
  child,
  custom,
  defineDocument,
  type FormatOptions,
  type Infer,
  leaf,
  list,
  oneOf,
  string,
  struct,
  uint64,
  within,
  writeShape,
} from '@tsvirt/conf/element';
import { ErrorDomain } from '@tsvirt/util';
import { parseOptions } from '../domains/document.js';

const location = oneOf('no', 'internal', 'external', 'manual');

/** The domain as it was: written without its id. */
const domain = custom<Domain>({
  read(element) {
    const inner = element.child('domain');
    return inner && domainDocument.read(inner, parseOptions);
  },
  write(value, writer, options: FormatOptions) {
    writeShape(domainShape, 'domain', value, writer, { ...options, inactive: true });
  },
  schema: { kind: 'element', name: 'domain', required: false, repeated: false, shape: () => domainShape },
});

const moment = {
  name: leaf(string),
  description: leaf(string),
};
const parent = within('parent', { parent: leaf(string, { name: 'name' }) });
/** Seconds since 1970. */
const creationTime = leaf(uint64);

const snapshotShape = struct({
  ...moment,
  state: leaf(
    oneOf(
      'nostate',
      'running',
      'blocked',
      'paused',
      'shutdown',
      'shutoff',
      'crashed',
      'pmsuspended',
      'disk-snapshot',
    ),
  ),
  ...parent,
  creationTime,
  memory: child(struct({ snapshot: attr(location), file: attr(string) })),
  ...within('disks', {
    disks: list(
      'disk',
      struct({
        name: attr(string, { required: true }),
        snapshot: attr(location),
        type: attr(oneOf('file', 'block', 'network')),
        source: child(struct({ file: attr(string), dev: attr(string) })),
      }),
    ),
  }),
  domain,
});

/** What `<domainsnapshot>` says. */
export interface Snapshot extends Infer<typeof snapshotShape> {}

export const snapshotDocument = defineDocument<Snapshot, Snapshot>('domainsnapshot', snapshotShape, {
  errorDomain: ErrorDomain.DOMAIN_SNAPSHOT,
});

const checkpointShape = struct({
  ...moment,
  ...parent,
  creationTime,
  ...within('disks', {
    disks: list(
      'disk',
      struct({
        name: attr(string, { required: true }),
        checkpoint: attr(oneOf('no', 'bitmap')),
        bitmap: attr(string),
      }),
    ),
  }),
  domain,
});

/** What `<domaincheckpoint>` says. */
export interface Checkpoint extends Infer<typeof checkpointShape> {}

export const checkpointDocument = defineDocument<Checkpoint, Checkpoint>(
  'domaincheckpoint',
  checkpointShape,
  {
    errorDomain: ErrorDomain.DOMAIN_CHECKPOINT,
  },
);
