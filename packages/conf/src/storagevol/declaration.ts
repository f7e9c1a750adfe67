import { ErrorCode } from '@tsvirt/util/error';
import { storageEncryption } from '../common/encryption.js';
import { size } from '../common/size.js';
import {
  attr,
  child,
  flag,
  type Infer,
  type Input,
  leaf,
  list,
  oneOf,
  pattern,
  refine,
  string,
  struct,
  uint64,
  valued,
} from '../element/index.js';
import { filled } from '../storagepool/filled.js';
import { storagePermissions } from '../storagepool/permissions.js';
import { featuresField } from './features.js';
import { volumeTimestamps } from './times.js';

/** Told by the driver, never read. */
const told = { readWhen: () => false };

/** Part of a device that a volume occupies; in bytes. */
const extent = struct({ start: attr(uint64, { required: true }), end: attr(uint64, { required: true }) });

/** What an image and the one under it have in common. */
const image = {
  path: leaf(string),
  /** By the type of the pool; nothing where its volumes have no format. */
  format: valued('type', string),
  permissions: child(storagePermissions),
  timestamps: child(volumeTimestamps, told),
};

export const storageVolShape = struct({
  /** What it is on the host; told by the driver. */
  type: attr(
    refine(oneOf('file', 'block', 'dir', 'network', 'netdir', 'ploop'), {
      code: ErrorCode.CONFIG_UNSUPPORTED,
    }),
    { default: 'file' },
  ),
  name: leaf(string, { required: true }),
  /** Globally unique; told by the driver. */
  key: leaf(string),
  source: child(
    struct({ devices: list('device', struct({ path: attr(string), extents: list('extent', extent) })) }),
    told,
  ),
  /** Bytes that its guest sees. */
  capacity: filled(size({ unit: 'bytes' })),
  /** Bytes that it occupies; by default its capacity. */
  allocation: filled(size({ unit: 'bytes' })),
  /** Bytes of its file or device; told by the driver. */
  physical: size({ unit: 'bytes', ...told }),
  target: filled(
    child(
      struct({
        ...image,
        encryption: child(storageEncryption),
        /** Version of qcow2's format: `0.10` or `1.1`. */
        compat: leaf(pattern('[0-9.]+', 'a version such as 1.1')),
        /** Bytes. */
        clusterSize: size({ unit: 'B' }),
        /** No copy on write by the file system. */
        nocow: flag(),
        features: featuresField,
      }),
      { keepEmpty: true, endTag: true },
    ),
  ),
  backingStore: child(struct(image), { endTag: true }),
});

/** A storage volume: what `<volume>` says. */
export interface StorageVol extends Infer<typeof storageVolShape> {}
/** What an application gives for a volume. */
export interface StorageVolInput extends Input<typeof storageVolShape> {}
