import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { storageAuth } from '../../common/auth.js';
import { storageEncryption } from '../../common/encryption.js';
import { statusOnly } from '../../common/private-data.js';
import { size } from '../../common/size.js';
import { backingStore, storageSource } from '../../common/storage-source/index.js';
import {
  attr,
  child,
  flag,
  type Infer,
  type Input,
  leaf,
  list,
  oneOf,
  onOff,
  pattern,
  refine,
  string,
  struct,
  uint,
  unsupportedUnless,
  valued,
  within,
  yesNo,
} from '../../element/index.js';
import { bootableInfo, virtioOptions } from '../device-info.js';
import { filled } from './filled.js';
import { iothreadMapping } from './iothreads.js';
import { iotune } from './iotune.js';
import { mirror } from './mirror.js';

/** `<driver name='qemu' type='qcow2' cache='none' …>` of a disk. */
export const diskDriver = struct(
  {
    name: attr(string),
    /** Format of the image; `aio` is an old word for `raw`. */
    type: attr(refine(string, { parse: (text) => (text === 'aio' ? 'raw' : text) })),
    cache: attr(oneOf('default', 'none', 'writethrough', 'writeback', 'directsync', 'unsafe'), {
      omit: 'default',
    }),
    errorPolicy: attr(oneOf('stop', 'report', 'ignore', 'enospace'), { name: 'error_policy' }),
    rerrorPolicy: attr(unsupportedUnless(oneOf('stop', 'report', 'ignore')), { name: 'rerror_policy' }),
    io: attr(oneOf('native', 'threads', 'io_uring')),
    ioeventfd: attr(onOff),
    eventIdx: attr(onOff, { name: 'event_idx' }),
    copyOnRead: attr(onOff, { name: 'copy_on_read' }),
    discard: attr(oneOf('unmap', 'ignore')),
    iothread: attr(uint({ min: 1 })),
    detectZeroes: attr(oneOf('off', 'on', 'unmap'), { name: 'detect_zeroes' }),
    queues: attr(uint({ min: 1 })),
    queueSize: attr(uint({ min: 1 }), { name: 'queue_size' }),
    discardNoUnref: attr(onOff, { name: 'discard_no_unref' }),
    ...virtioOptions,
    /** In bytes. */
    ...within('metadata_cache', { metadataCacheMaxSize: size({ name: 'max_size', unit: 'bytes' }) }),
    ...iothreadMapping,
  },
  'diskDriver',
);
export interface DiskDriver extends Infer<typeof diskDriver> {}

export const diskBus = oneOf('ide', 'fdc', 'scsi', 'virtio', 'xen', 'usb', 'uml', 'sata', 'sd', 'none');
export type DiskBus = NonNullable<ReturnType<typeof diskBus.parse>>;

const removableMedia = new Set<unknown>(['cdrom', 'floppy']);

/** `<target dev='vda' bus='virtio'/>` */
export const diskTarget = struct(
  {
    dev: attr(string, { required: true, missing: ErrorCode.NO_TARGET }),
    bus: filled(attr(diskBus)),
    tray: attr(oneOf('closed', 'open'), { omit: 'closed' }),
    removable: attr(onOff),
    /** 1 for what does not rotate, else rounds per minute. */
    rotationRate: attr(uint({ min: 1, max: 65_534 }), { name: 'rotation_rate' }),
  },
  'diskTarget',
);
export interface DiskTarget extends Infer<typeof diskTarget> {}

const geometry = struct({
  cyls: attr(uint(), { required: true }),
  heads: attr(uint(), { required: true }),
  secs: attr(uint(), { required: true }),
  trans: attr(oneOf('none', 'auto', 'lba')),
});

/** Sizes in bytes. */
const blockio = struct({
  logicalBlockSize: attr(uint(), { name: 'logical_block_size', omit: 0 }),
  physicalBlockSize: attr(uint(), { name: 'physical_block_size', omit: 0 }),
  discardGranularity: attr(uint(), { name: 'discard_granularity' }),
});

/** Whether a disk's media can be taken out of its drive. */
export function isRemovableMedia(device: unknown): boolean {
  return removableMedia.has(device);
}

const requiredTarget = child(diskTarget, { required: true });
const target: typeof requiredTarget = {
  ...requiredTarget,
  install(key, level) {
    level.absent.push((element, model) => {
      if (model[key] === undefined)
        throw new VirtError(
          ErrorCode.NO_TARGET,
          `missing target information for device ${element.child('source')?.attributes[1] ?? ''}: <disk> (${element.path}, line ${element.line}) has no <target>`,
          { domain: ErrorDomain.DOMAIN },
        );
    });
    requiredTarget.install(key, level);
  },
};

/** A drive without a `<source>` is one that files are put into, whatever type it says. */
const source: typeof storageSource = {
  ...storageSource,
  install(key, level) {
    storageSource.install(key, level);
    level.finishers.push((element, model) => {
      if (isRemovableMedia(element.attribute('device')) && element.child('source') === undefined)
        model[key] = { type: 'file' };
    });
  },
};

/** `<disk>` */
export const disk = struct(
  {
    device: attr(oneOf('disk', 'cdrom', 'floppy', 'lun'), { default: 'disk' }),
    model: attr(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional')),
    rawio: attr(yesNo),
    sgio: attr(oneOf('filtered', 'unfiltered')),
    /** What can't be written is left out of snapshots anyway. */
    snapshot: attr(oneOf('no', 'internal', 'external', 'manual'), {
      when: (_, { snapshot, readonly }) => snapshot !== 'no' || readonly !== true,
    }),
    driver: child(diskDriver),
    /** Credentials written beside the source instead of in it. */
    auth: child(storageAuth),
    source,
    backingStore: child(backingStore, { keepEmpty: true }),
    backendDomain: valued('name', string, { name: 'backenddomain' }),
    geometry: child(geometry),
    blockio: child(blockio),
    /** A copy that a block job keeps; only where the disk is in use. */
    mirror,
    target,
    ...within('throttlefilters', {
      /** Names of throttle groups, applied in this order. */
      throttleFilters: list('throttlefilter', struct({ group: attr(string, { required: true }) })),
    }),
    iotune: child(iotune),
    readonly: flag(),
    shareable: flag(),
    transient: child(struct({ shareBacking: attr(yesNo) }), { keepEmpty: true }),
    serial: leaf(string),
    wwn: leaf(
      refine(pattern('(0x)?[0-9a-fA-F]{16}', '16 hexadecimal digits'), { code: ErrorCode.INTERNAL_ERROR }),
    ),
    vendor: leaf(string),
    product: leaf(string),
    /** Encryption written beside the source instead of in it. */
    encryption: child(storageEncryption),
    ...bootableInfo,
    privateData: statusOnly(),
    secretsPlacement: statusOnly('diskSecretsPlacement'),
  },
  'disk',
);

/** A disk: what `<disk>` says. */
export interface Disk extends Infer<typeof disk> {}
/** What an application gives for a disk. */
export interface DiskInput extends Input<typeof disk> {}
