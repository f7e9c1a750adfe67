import type { Disk } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { formatPci } from '../address/pci.js';
import type { QemuCapabilities } from '../capabilities/model.js';
import { qemuError } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { networkMembers } from './network-storage.js';
import { type ImageSecrets, imageSecrets, listed, type NeededSecret } from './secrets.js';

/** Where an image is stored. */
export type StorageSource = Disk['source'];

/** The nodes of one disk's image. */
export interface BlockNodes {
  /** Bottom first: each refers to those before it. */
  readonly nodes: readonly QmpObject[];
  /** The node that the guest's device uses. */
  readonly top: string;
  /** What must be there before the node that names it first. */
  readonly secrets: readonly (NeededSecret & { readonly before: string })[];
}

interface Layer {
  readonly source: StorageSource;
  readonly auth: Disk['auth'];
  readonly encryption: Disk['encryption'];
  /** QEMU's driver of its content. */
  readonly format: string;
  readonly readOnly: boolean;
  /** Bytes. */
  readonly cacheSize?: bigint | undefined;
  /** Number in the names of its nodes. */
  readonly number: number;
}

/** Formats whose images can be based on others. */
const basedOn: ReadonlySet<string> = new Set(['qcow', 'qcow2', 'qed', 'vmdk']);

/**
 * Whether images of format `raw` have a node for their format like others. QEMU before 9.0 would write into the image above, when one is
 * taken out from between, that it's of a format `file`.
 */
export function needsRawNodes(capabilities: QemuCapabilities): boolean {
  return !capabilities.has('blockjob.backing-mask-protocol');
}

/**
 * The block nodes of a disk: for each image of its chain one for where it is stored, and above that one for its format
 * unless that is raw.
 * @param number the number of the topmost image's nodes; those below count on
 * @param rawNodes see {@link needsRawNodes}
 */
export function blockNodes(disk: Disk, number: number, rawNodes: boolean): BlockNodes | undefined {
  refuseUnbuilt(disk);
  const layers = layersOf(disk, number);
  if (layers.length === 0) return undefined;
  const options = optionsOf(disk);
  const nodes: QmpObject[] = [];
  const needed: BlockNodes['secrets'][number][] = [];
  let below: string | null = null;
  for (const layer of [...layers].reverse()) {
    const topmost = layer.number === number;
    const raw = !rawNodes && layer.format === 'raw' && layer.source.type !== 'dir';
    const storage = `libvirt-${layer.number}-storage`;
    const format = `libvirt-${layer.number}-format`;
    // What becomes of clusters that are given up goes for the whole chain.
    const own: Partial<LayerOptions> = topmost ? options : { discard: options.discard };
    const secrets = imageSecrets(layer.source, layer, storage, raw ? storage : format);
    needed.push(...listed(secrets).map((each) => ({ ...each, before: storage })));
    const slice = layer.source.slices?.[0];
    const open = raw
      ? { 'read-only': layer.readOnly, discard: own.discard, 'detect-zeroes': own['detect-zeroes'] }
      : ({ 'auto-read-only': true, discard: 'unmap' } as const);
    nodes.push({
      ...storageMembers(layer.source, disk, secrets, layer.encryption),
      'node-name': storage,
      ...(slice === undefined ? open : { 'auto-read-only': true, discard: 'unmap' }),
      cache: options.cache,
    });
    // The image is a part of what is stored.
    const file = slice === undefined ? storage : `libvirt-${layer.number}-slice-sto`;
    if (slice !== undefined)
      nodes.push({
        driver: 'raw',
        file: storage,
        offset: slice.offset,
        size: slice.size,
        'node-name': file,
        ...open,
        cache: options.cache,
      });
    if (raw) {
      below = file;
      continue;
    }
    const last = layers[layers.length - 1] === layer;
    nodes.push({
      'node-name': format,
      'read-only': layer.readOnly,
      ...own,
      cache: options.cache,
      driver: layer.format,
      ...imageCache(layer, topmost ? disk : undefined),
      ...imageKey(layer, secrets),
      file,
      ...(basedOn.has(layer.format)
        ? last
          ? ended(disk)
            ? { backing: null }
            : {}
          : { backing: below }
        : {}),
    });
    below = format;
  }
  return below === null ? undefined : { nodes, top: below, secrets: needed };
}

/** How many images a disk's chain has: how many numbers its nodes take. */
export function chainLength(disk: Disk): number {
  return layersOf(disk, 1).length;
}

/** The images of a disk as far as its document names them, the topmost first; none for a drive without a medium. */
export function layersOf(disk: Disk, number: number): Layer[] {
  if (isEmpty(disk.source)) return [];
  const readOnly = disk.readonly === true || disk.device === 'cdrom';
  const layers: Layer[] = [
    {
      source: disk.source,
      auth: disk.auth ?? disk.source.auth,
      encryption: disk.encryption ?? disk.source.encryption,
      format: formatOf(disk),
      readOnly,
      cacheSize: disk.driver?.metadataCacheMaxSize,
      number,
    },
  ];
  for (let store = disk.backingStore; store?.source !== undefined; store = store.backingStore)
    layers.push({
      source: store.source,
      auth: store.source.auth,
      encryption: store.source.encryption,
      format: contentOf(store.format?.type ?? 'raw', store.source.encryption),
      readOnly: true,
      cacheSize: store.format?.metadataCacheMaxSize,
      number: store.index ?? number + layers.length,
    });
  return layers;
}

/** A folder is shown as a disk of its own format; above it there is nothing to be read but raw bytes. */
function formatOf({ source, driver, encryption = source.encryption }: Disk): string {
  const format = driver?.type ?? 'raw';
  return source.type === 'dir' && format === 'fat' ? 'raw' : contentOf(format, encryption);
}

/** The format of an image as QEMU sees it: what is encrypted and has no other format is LUKS, unless Ceph decrypts it. */
function contentOf(format: string, encryption: Disk['encryption']): string {
  const isLuks = format === 'raw' && encryption !== undefined && encryption.engine !== 'librbd';
  return isLuks ? 'luks' : (otherNames[format] ?? format);
}

/** Formats that QEMU calls otherwise. */
const otherNames: Readonly<Record<string, string>> = { ploop: 'parallels', vhd: 'vhdx' };

/** What opens an encrypted image. */
function imageKey({ format, encryption }: Layer, { encryption: [secret] }: ImageSecrets): QmpObject {
  if (encryption === undefined || encryption.engine === 'librbd') return {};
  if (format === 'luks') return { 'key-secret': secret?.id };
  return { encrypt: { format: 'luks', 'key-secret': secret?.id } };
}

/** True where the document says that nothing is below the last image. */
export function ended(disk: Disk): boolean {
  let store = disk.backingStore;
  if (store === undefined) return false;
  while (store?.source !== undefined) store = store.backingStore;
  return store !== undefined;
}

/** True for a drive without a medium. */
export function isEmpty(source: StorageSource): boolean {
  switch (source.type) {
    case 'file':
      return source.file === undefined || source.file === '';
    case 'block':
      return source.dev === undefined || source.dev === '';
    case 'dir':
      return source.dir === undefined || source.dir === '';
    // Another program has what is stored.
    case 'vhostuser':
      return true;
    default:
      return false;
  }
}

/** What this driver can't do with an image must not be left out silently: it may be what keeps data safe. */
function refuseUnbuilt(disk: Disk): void {
  const { source } = disk;
  const found =
    disk.transient !== undefined
      ? 'transient'
      : disk.driver?.copyOnRead === true
        ? 'copy_on_read'
        : disk.throttleFilters !== undefined
          ? 'throttlefilters'
          : source.reservations !== undefined
            ? 'reservations'
            : undefined;
  if (found === undefined) return;
  throw qemuError(
    ErrorCode.CONFIG_UNSUPPORTED,
    `the disk '${disk.target.dev}' can't be used: this driver has no support for its <${found}> yet`,
  );
}

/** What a qcow2 image keeps of its tables in memory, and what it does with clusters that are given up. */
function imageCache({ format, cacheSize }: Layer, disk: Disk | undefined): QmpObject {
  if (format !== 'qcow2') return {};
  return { 'discard-no-unref': disk?.driver?.discardNoUnref, 'cache-size': cacheSize };
}

interface LayerOptions extends QmpObject {
  readonly discard: string | undefined;
  readonly 'detect-zeroes': string | undefined;
  readonly cache: QmpObject | undefined;
}

function optionsOf(disk: Disk): LayerOptions {
  const driver = disk.driver;
  return {
    discard: driver?.discard,
    'detect-zeroes':
      driver?.detectZeroes === 'unmap' && driver.discard !== 'unmap' ? 'on' : driver?.detectZeroes,
    cache: cacheOf(cacheMode(disk)),
  };
}

/** The cache mode of a disk; one that several guests use is never cached by default. */
export function cacheMode(disk: Disk): string | undefined {
  const mode = disk.driver?.cache;
  return disk.shareable === true && (mode === undefined || mode === 'default') ? 'none' : mode;
}

function cacheOf(mode: string | undefined): QmpObject | undefined {
  switch (mode) {
    case 'none':
    case 'directsync':
      return { direct: true, 'no-flush': false };
    case 'writeback':
    case 'writethrough':
      return { direct: false, 'no-flush': false };
    case 'unsafe':
      return { direct: false, 'no-flush': true };
    default:
      return undefined;
  }
}

/** `write-cache` of the guest's device, by the cache mode. */
export function writeCache(mode: string | undefined): 'on' | 'off' | undefined {
  if (mode === undefined || mode === 'default') return undefined;
  return mode === 'writethrough' || mode === 'directsync' ? 'off' : 'on';
}

/**
 * The members of a block node that say where its image is.
 * @throws VirtError `CONFIG_UNSUPPORTED` for places that aren't supported yet
 */
export function storageMembers(
  source: StorageSource,
  disk?: Disk,
  secrets?: ImageSecrets,
  encryption?: Disk['encryption'],
): QmpObject {
  const aio = disk?.driver?.io;
  switch (source.type) {
    case 'file':
      return { driver: 'file', filename: source.file, aio };
    case 'block':
      return { driver: hostDriver(source.dev ?? '', disk), filename: source.dev, aio };
    case 'volume':
      return source.actualType === 'block'
        ? { driver: hostDriver(source.dev ?? '', disk), filename: source.dev, aio }
        : { driver: 'file', filename: source.file, aio };
    case 'dir':
      return { driver: 'vvfat', dir: source.dir, floppy: disk?.device === 'floppy', rw: false };
    case 'network':
      return networkMembers(source, secrets, encryption);
    case 'nvme':
      return { driver: 'nvme', device: formatPci(source.address), namespace: source.namespace };
    default:
      throw qemuError(
        ErrorCode.CONFIG_UNSUPPORTED,
        `disk sources of type '${source.type}' are not supported`,
      );
  }
}

function hostDriver(path: string, disk: Disk | undefined): string {
  return disk?.device === 'cdrom' && /^\/dev\/(cdrom|sr\d+|dvd)$/.test(path) ? 'host_cdrom' : 'host_device';
}
