import { storageFormat } from '../common/storage-format.js';
import { storageSourceNamed } from '../common/storage-source/index.js';
import {
  absentInSchema,
  attr,
  child,
  type FieldConditions,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  oneOf,
  string,
  struct,
  uint,
  valued,
  variants,
  within,
  yesNo,
} from '../element/index.js';

/** Only in a driver's own status file. */
const internal: FieldConditions = {
  when: ({ status }) => status === true,
  readWhen: ({ status }) => status === true,
};

/** `<server transport='tcp' tls='yes' name='localhost' port='10809'/>`: where a backup in pull mode can be fetched. */
const server = struct({
  transport: attr(oneOf('tcp', 'unix', 'fd'), { default: 'tcp' }),
  tls: attr(yesNo),
  name: attr(string),
  port: attr(uint({ max: 0xffff }), { omit: 0 }),
  socket: attr(string),
  fdgroup: attr(string),
});

const first = { name: attr(nonEmpty, { required: true }) };

const common = {
  /** What the job has done so far: in status files. */
  state: absentInSchema(attr(oneOf('running', 'complete', 'failed', 'cancelling', 'cancelled'), internal)),
  format: valued('type', storageFormat, { name: 'driver' }),
};

/** Number of the node that the job writes to: told by the driver while it's under way. */
const index = {
  index: absentInSchema(attr(uint(), { readWhen: ({ status }) => status === true, omit: 0 })),
};

const modeFields = {
  /** The whole disk, or what changed since a checkpoint. */
  backupMode: attr(oneOf('full', 'incremental'), { name: 'backupmode' }),
  /** Checkpoint since which the disk is saved; default: the backup's. */
  incremental: attr(nonEmpty),
};

const pushDisk = variants(
  'backup',
  {
    yes: { ...common, store: storageSourceNamed('target'), ...modeFields, ...index },
    no: {},
  },
  { first, default: 'yes' },
);

const pullDisk = variants(
  'backup',
  {
    yes: {
      ...common,
      store: storageSourceNamed('scratch'),
      ...modeFields,
      exportName: attr(string, { name: 'exportname' }),
      exportBitmap: attr(string, { name: 'exportbitmap' }),
      ...index,
    },
    no: {},
  },
  { first, default: 'yes' },
);

const objects = struct({
  secrets: list(
    'secret',
    struct({ type: attr(string, { required: true }), alias: attr(string, { required: true }) }),
  ),
  tls: valued('alias', string, { name: 'TLSx509' }),
});

export const domainBackupShape = variants(
  'mode',
  {
    push: within('disks', { disks: list('disk', pushDisk) }),
    pull: within('disks', { disks: list('disk', pullDisk) }),
  },
  {
    default: 'push',
    before: {
      /** Checkpoint since which changes are saved. */
      incremental: leaf(string),
      server: child(server),
    },
    after: {
      /** Objects of the running server: in status files. */
      ...within('privateData', { objects: absentInSchema(child(objects, internal)) }),
    },
  },
);

/** A backup job: what `<domainbackup>` says, told apart by `mode`. */
export type DomainBackup = Infer<typeof domainBackupShape>;
/** What an application gives for a backup job. */
export type DomainBackupInput = Input<typeof domainBackupShape>;
/** A disk of a backup, told apart by `backup`: `yes` or `no`. */
export type DomainBackupDisk = NonNullable<DomainBackup['disks']>[number];
