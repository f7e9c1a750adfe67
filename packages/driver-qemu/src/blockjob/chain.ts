import type { Disk } from '@tsvirt/conf/domain';
import { layersOf } from '../command/blockdev.js';
import { sourcePath } from '../domain/device-list.js';
import { invalidArgument } from '../errors.js';

type Store = NonNullable<Disk['backingStore']>;

/** An image of a disk's chain. */
export interface Image {
  readonly number: number;
  readonly source: Disk['source'];
  readonly format: string;
}

/** The images of a running guest's disk, the topmost first. */
export const imagesOf = (disk: Disk): Image[] => layersOf(disk, disk.source.index ?? 1);

/** The image that a caller means: by its path, or by its number as `vda[3]`. @throws VirtError `INVALID_ARG` */
export function imageNamed(disk: Disk, name: string): Image {
  const number = /^(\w+)\[(\d+)\]$/.exec(name);
  const found = imagesOf(disk).find((image) =>
    number === null
      ? sourcePath(image.source) === name
      : number[1] === disk.target.dev && image.number === Number(number[2]),
  );
  if (found === undefined) throw invalidArgument(`'${name}' is no image of the disk '${disk.target.dev}'`);
  return found;
}

/** The chain below an image; undefined where its document doesn't say. */
export function below(disk: Disk, number: number): Store | undefined {
  if (disk.source.index === number) return disk.backingStore;
  for (let store = disk.backingStore; store !== undefined; store = store.backingStore)
    if (store.index === number) return store.backingStore;
  return undefined;
}

/** The disk whose image of that number has another chain below it. */
export function withBelow(disk: Disk, number: number, chain: Store | undefined): Disk {
  if (disk.source.index === number) {
    const { backingStore: _, ...rest } = disk;
    return chain === undefined ? rest : { ...rest, backingStore: chain };
  }
  const replaced = (store: Store | undefined): Store | undefined => {
    if (store === undefined) return undefined;
    const { backingStore, ...own } = store;
    const next = store.index === number ? chain : replaced(backingStore);
    return next === undefined ? own : { ...own, backingStore: next };
  };
  const backingStore = replaced(disk.backingStore);
  return backingStore === undefined ? disk : { ...disk, backingStore };
}

/** The part of a chain that begins with an image. */
export function chainFrom(disk: Disk, number: number): Store | undefined {
  for (let store = disk.backingStore; store !== undefined; store = store.backingStore)
    if (store.index === number) return store;
  return undefined;
}

/** The copy of a disk, as far as it was made, as a disk. */
export function copyOf(disk: Disk, { source, format, backingStore }: NonNullable<Disk['mirror']>): Disk {
  const image = { number: source.index ?? 1, source, format: format?.type ?? 'raw' };
  return withTop(disk, image, backingStore);
}

/** What an image is in a document when it's the disk's own, and what was the disk's isn't there any more. */
export function withTop(disk: Disk, { number, source, format }: Image, chain: Store | undefined): Disk {
  const { backingStore: _, mirror: __, encryption: ___, auth: ____, ...rest } = disk;
  return {
    ...rest,
    source: { ...source, index: number },
    driver: { ...disk.driver, type: format as NonNullable<Disk['driver']>['type'] },
    ...(chain === undefined ? {} : { backingStore: chain }),
  };
}
