import type { Disk } from '@tsvirt/conf/domain';
import type { QmpObject } from '../qmp/index.js';
import { layersOf, type StorageSource, storageMembers } from './blockdev.js';

/** What an image that is to be made is like. */
export interface CreatedImage {
  /** Name of the node of the place where it's stored. */
  readonly file: string;
  /** QEMU's name for the secret that opens it. */
  readonly keySecret?: string | undefined;
  /** Bytes that its guest sees. */
  readonly capacity: bigint;
  /** Bytes of the place where it's stored. */
  readonly physical: bigint;
  /** What it's based on, as its header names it, and of which format that is. */
  readonly base?: { readonly name: string; readonly format: string } | undefined;
}

/** Options of `blockdev-create`: for the place where an image is stored, and for the image in it. */
export interface ImageCreation {
  /** Undefined for a place that QEMU can't make. */
  readonly storage: QmpObject | undefined;
  /** Undefined for an image that needs no beginning. */
  readonly format: QmpObject | undefined;
}

/** How QEMU is told to make the image of a disk. */
export function imageCreation(disk: Disk, image: CreatedImage): ImageCreation {
  const [layer] = layersOf(disk, 1);
  return {
    storage: storageCreation(disk.source, image.physical),
    format: layer === undefined ? undefined : formatCreation(layer, image),
  };
}

/** Network protocols by which QEMU makes images. */
const creates: ReadonlySet<string> = new Set(['gluster', 'rbd', 'ssh', 'nfs']);

function storageCreation(source: StorageSource, size: bigint): QmpObject | undefined {
  if (source.type === 'file') return { driver: 'file', filename: source.file, size };
  if (source.type !== 'network' || !creates.has(source.protocol)) return undefined;
  const { driver, debug: _, ...location } = storageMembers(source);
  return { driver, location, size };
}

function formatCreation(
  { format, encryption }: ReturnType<typeof layersOf>[number],
  { file, keySecret, capacity: size, base }: CreatedImage,
): QmpObject | undefined {
  if (format === 'luks') return { ...luks(encryption, keySecret), driver: 'luks', file, size };
  if (format === 'raw') return undefined;
  return {
    driver: format,
    file,
    size,
    ...(base === undefined ? {} : { 'backing-file': base.name, 'backing-fmt': base.format }),
    ...(encryption === undefined ? {} : { encrypt: { ...luks(encryption, keySecret), format: 'luks' } }),
  };
}

/** QEMU chooses what isn't said. */
function luks(encryption: Disk['encryption'], secret: string | undefined): QmpObject {
  const given = encryption !== undefined && 'cipher' in encryption ? encryption : undefined;
  const { cipher, ivgen } = given ?? {};
  return {
    'key-secret': secret,
    ...(cipher === undefined
      ? {}
      : {
          'cipher-alg': `${cipher.name}-${cipher.size}`,
          'cipher-mode': cipher.mode,
          'hash-alg': cipher.hash,
        }),
    ...(ivgen === undefined ? {} : { 'ivgen-alg': ivgen.name, 'ivgen-hash-alg': ivgen.hash }),
  };
}
