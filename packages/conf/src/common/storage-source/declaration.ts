import {
  attr,
  child,
  type Field,
  type FieldConditions,
  type Infer,
  lazy,
  list,
  nonEmpty,
  oneOf,
  type Shape,
  selected,
  string,
  struct,
  uint,
  uint64,
  unsupportedUnless,
  within,
  yesNo,
} from '../../element/index.js';
import { storageAuth } from '../auth.js';
import { storageEncryption } from '../encryption.js';
import { pciAddress } from '../pci-address.js';
import { statusOnly } from '../private-data.js';
import { deviceSeclabel } from '../seclabel.js';
import { size } from '../size.js';
import { networkSource, reconnect } from './network.js';

/** `<format type='qcow2'>`; the cache's size in bytes. */
export const backingFormat = struct({
  type: attr(string, { required: true }),
  ...within('metadata_cache', { metadataCacheMaxSize: size({ name: 'max_size', unit: 'bytes' }) }),
});

const slice = struct({
  type: attr(oneOf('storage'), { required: true }),
  offset: attr(uint64, { required: true }),
  size: attr(uint64, { required: true }),
});

/** `<reservations managed='no'>` */
const reservations = struct({
  managed: attr(yesNo, { required: true }),
  source: child(
    struct({
      type: attr(oneOf('unix'), { required: true }),
      path: attr(nonEmpty, { required: true }),
      mode: attr(oneOf('client'), { required: true }),
    }),
  ),
});

/** Number of an image in its chain: what runs gives it, and nobody else may. */
const imageNumber = attr(uint(), {
  readWhen: ({ active }) => active === true,
  when: ({ migratable }) => migratable !== true,
  omit: 0,
});

/** What every kind of source has beside its own. */
const common = {
  startupPolicy: attr(oneOf('mandatory', 'requisite', 'optional')),
  index: imageNumber,
  ...within('slices', { slices: list('slice', slice) }),
  seclabels: list('seclabel', deviceSeclabel),
  auth: child(storageAuth),
  encryption: child(storageEncryption),
  reservations: child(reservations),
  /** Where the data of a qcow2 image is, when not in itself. */
  dataStore: child(lazy<DataStore, DataStoreInput>(() => dataStore)),
  privateData: statusOnly(),
};

const inStatus: FieldConditions = {
  when: ({ status }) => status === true,
  readWhen: ({ status }) => status === true,
};

const cases = {
  file: { file: attr(string), fdgroup: attr(string) },
  block: { dev: attr(string) },
  dir: { dir: attr(string) },
  network: networkSource,
  volume: {
    pool: attr(nonEmpty, { required: true }),
    volume: attr(nonEmpty, { required: true }),
    mode: attr(unsupportedUnless(oneOf('host', 'direct'))),
    /** Kind and place of the volume as its pool has it: in status files. */
    actualType: attr(string, inStatus),
    file: attr(string, inStatus),
    dev: attr(string, inStatus),
  },
  nvme: {
    /** Kind of the NVMe's address. */
    transport: attr(oneOf('pci'), { name: 'type', required: true }),
    managed: attr(yesNo),
    namespace: attr(uint64, { required: true }),
    address: child(pciAddress, { required: true }),
  },
  vhostuser: {
    transport: attr(oneOf('unix'), { name: 'type', required: true }),
    path: attr(nonEmpty, { required: true }),
    reconnect: child(reconnect),
  },
  vhostvdpa: { dev: attr(nonEmpty, { required: true }) },
};

const always = ['index', 'slices', 'dataStore', 'privateData'];
/** What a valid document may say of each kind of source beside its own. */
const validOf: Readonly<Record<string, readonly string[]>> = {
  file: [...always, 'startupPolicy', 'encryption', 'seclabels'],
  block: [...always, 'startupPolicy', 'encryption', 'reservations', 'seclabels'],
  dir: [...always, 'startupPolicy', 'encryption'],
  network: [...always, 'auth', 'encryption', 'reservations'],
  volume: [...always, 'startupPolicy', 'encryption', 'seclabels'],
  nvme: [...always, 'startupPolicy', 'encryption'],
  vhostuser: always,
  vhostvdpa: always,
};
const validAfter = (type: string) => validOf[type];
/** Files that come with something else than a domain are there or are made. */
const validNamed = (type: string) => validOf[type]?.filter((key) => key !== 'startupPolicy');

/**
 * Where a disk's data is: the `type` attribute of the element around together with its `<source>`. Spread into
 * `<disk>`, `<backingStore>` and `<mirror>`.
 */
export const storageSource = selected(cases, {
  attribute: 'type',
  name: 'source',
  default: 'file',
  after: common,
  validAfter,
});

const dataStore: Shape<DataStore, DataStoreInput> = struct({
  format: child(backingFormat),
  source: storageSource as Field<StorageSource, true, StorageSourceInput>,
});

const backingSource = selected(cases, {
  attribute: 'type',
  name: 'source',
  optional: true,
  after: common,
  validAfter,
});

/** The same where it may be missing, with the attribute among the others: `<nvram template='…' type='file'>`. */
export const optionalStorageSource = selected(cases, {
  attribute: 'type',
  name: 'source',
  optional: true,
  inOrder: true,
  after: common,
});

/**
 * The same under another name, with the attribute among the others and a file where it's missing. Parsed models
 * always have it; without it neither the attribute nor the element is written.
 */
export function storageSourceNamed(name: string): Field<StorageSource, false, StorageSourceInput> {
  return selected(cases, {
    attribute: 'type',
    name,
    default: 'file',
    optional: true,
    inOrder: true,
    after: common,
    validAfter: validNamed,
  }) as Field<StorageSource, false, StorageSourceInput>;
}

/** A union told apart by `type`. */
export type StorageSource = NonNullable<(typeof storageSource)['~type']>;
/** What an application gives for one. */
export type StorageSourceInput = NonNullable<(typeof storageSource)['~input']>;

/** `<dataStore type='file'>` */
export interface DataStore {
  format?: BackingFormat | undefined;
  source: StorageSource;
}
/** What an application gives for one. */
export interface DataStoreInput {
  format?: BackingFormat | undefined;
  source: StorageSourceInput;
}

/** `<format type='qcow2'/>` */
export interface BackingFormat extends Infer<typeof backingFormat> {}

/** What lies under an image: `<backingStore>`, down to an empty one that ends the chain. */
export interface BackingStore {
  /** Nothing for the empty `<backingStore/>` that ends a chain. */
  source?: StorageSource | undefined;
  index?: number | undefined;
  format?: BackingFormat | undefined;
  backingStore?: BackingStore | undefined;
  /** No document said so: a driver found it when it looked into the images. Kept in status files. */
  detected?: boolean | undefined;
}

/** What an application gives for one. */
export interface BackingStoreInput extends Omit<BackingStore, 'source' | 'backingStore'> {
  source?: StorageSourceInput | undefined;
  backingStore?: BackingStoreInput | undefined;
}

/** `<backingStore>` */
export const backingStore: Shape<BackingStore, BackingStoreInput> = struct({
  index: imageNumber,
  detected: attr(yesNo, inStatus),
  format: child(backingFormat),
  source: backingSource,
  backingStore: child(
    lazy<BackingStore, BackingStoreInput>(() => backingStore),
    { keepEmpty: true },
  ),
});
