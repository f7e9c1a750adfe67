import { dirname, resolve } from 'node:path';
import type { Disk, Domain } from '@tsvirt/conf/domain';
import { ErrorCode, type ImageHeader, readImageHeader } from '@tsvirt/util';
import { chainLength, ended, isEmpty, layersOf } from '../command/blockdev.js';
import { qemuError } from '../errors.js';
import { sourcePath } from './device-list.js';

type BackingStore = NonNullable<Disk['backingStore']>;

/** Formats whose headers say what an image is based on, as far as they're understood here; and those that are based on nothing. */
const readable: ReadonlySet<string> = new Set(['qcow2', 'qcow', 'luks', 'fat']);

/** What an image is based on; undefined for nothing. */
type Below = { readonly source: Disk['source']; readonly format: string } | undefined;

/**
 * The disk with the whole chain of its images: where its document ends, what the images' headers say goes on, down to the empty
 * `<backingStore/>`. So QEMU opens just what is in the document, and nothing by what a guest may have written into a header since.
 * A chain stays open below an image that isn't a local file: only QEMU can look into it.
 * @throws VirtError `OPERATION_INVALID` for an image that doesn't say of which format the next is, and one that is based on itself
 */
export async function withWholeChain(disk: Disk): Promise<Disk> {
  if (isEmpty(disk.source) || ended(disk)) return disk;
  const layers = layersOf(disk, 1);
  const seen = new Set(layers.map(({ source }) => sourcePath(source)));
  const found: BackingStore[] = [];
  const last = layers.at(-1);
  let [source, format] = [last?.source, last?.format ?? 'raw'];
  for (;;) {
    if (source === undefined) return disk;
    if (format === 'raw') break;
    const path = sourcePath(source);
    if (path === '' || !readable.has(format)) return withBelow(disk, found);
    const below = await belowOf(disk, path);
    if (below === undefined) break;
    const next = sourcePath(below.source);
    if (next !== '' && seen.has(next))
      throw qemuError(
        ErrorCode.OPERATION_INVALID,
        `the image '${next}' of the disk '${disk.target.dev}' is based on itself`,
      );
    seen.add(next);
    found.push({ source: below.source, format: { type: below.format as 'raw' }, detected: true });
    ({ source, format } = below);
  }
  return withBelow(disk, [...found, { detected: true }]);
}

async function belowOf(disk: Disk, path: string): Promise<Below> {
  const header = await readImageHeader(path).catch((): ImageHeader | undefined => undefined);
  if (header?.backingPath === undefined) return undefined;
  // Seldom needed.
  const { parseBackingString } = await import('@tsvirt/conf/backing-string');
  const { source } = parseBackingString(header.backingPath);
  if (source.type === 'file' && source.file !== undefined) source.file = resolve(dirname(path), source.file);
  const { backingFormat } = header;
  if (backingFormat !== undefined) return { source, format: backingFormat };
  const own = sourcePath(source);
  // What a guest can write decides nothing but that it's raw.
  const looked = own === '' ? undefined : await readImageHeader(own).catch(() => undefined);
  if (looked?.format === 'raw') return { source, format: 'raw' };
  throw qemuError(
    ErrorCode.OPERATION_INVALID,
    `the image '${path}' of the disk '${disk.target.dev}' doesn't say of which format '${header.backingPath}' is, on which it's based`,
    `write it into the image: qemu-img rebase -u -b IMAGE -F FORMAT ${path}`,
  );
}

/** The disk with further images below those that it has. */
function withBelow(disk: Disk, below: readonly BackingStore[]): Disk {
  const chain: BackingStore[] = [];
  for (let store = disk.backingStore; store?.source !== undefined; store = store.backingStore)
    chain.push(store);
  let store: BackingStore | undefined;
  for (const each of [...chain, ...below].reverse()) {
    const { backingStore: _, ...own } = each;
    store = store === undefined ? own : { ...own, backingStore: store };
  }
  return store === undefined ? disk : { ...disk, backingStore: store };
}

/** The disk with its images numbered from this one on. */
export function withNumbers(disk: Disk, first: number): Disk {
  if (isEmpty(disk.source)) return disk;
  const numbered = (store: BackingStore | undefined, number: number): BackingStore | undefined =>
    store?.source === undefined
      ? store
      : { ...store, index: number, backingStore: numbered(store.backingStore, number + 1) };
  const backingStore = numbered(disk.backingStore, first + 1);
  return {
    ...disk,
    source: { ...disk.source, index: first },
    ...(backingStore === undefined ? {} : { backingStore }),
  };
}

/** The domain with the whole chain of each disk, and numbers for all images: those of the last disk count first, as with libvirt. */
export async function withWholeChains(domain: Domain): Promise<Domain> {
  const disks = await Promise.all((domain.devices.disks ?? []).map(withWholeChain));
  let next = 1;
  for (let at = disks.length - 1; at >= 0; at--) {
    const disk = disks[at];
    if (disk === undefined) continue;
    disks[at] = withNumbers(disk, next);
    next += chainLength(disk);
  }
  return { ...domain, devices: { ...domain.devices, disks } };
}

/** The domain as its document was: without what was found by looking into images. */
export function withoutFound(domain: Domain): Domain {
  const { disks } = domain.devices;
  if (disks === undefined) return domain;
  return { ...domain, devices: { ...domain.devices, disks: disks.map(givenChain) } };
}

/** {@link withoutFound} for one disk. */
export function givenChain(disk: Disk): Disk {
  const given = (store: BackingStore | undefined): BackingStore | undefined => {
    if (store === undefined || store.detected === true) return undefined;
    const { backingStore: below, ...own } = store;
    const kept = given(below);
    return kept === undefined ? own : { ...own, backingStore: kept };
  };
  const { backingStore, ...rest } = disk;
  const kept = given(backingStore);
  return kept === undefined ? rest : { ...rest, backingStore: kept };
}
