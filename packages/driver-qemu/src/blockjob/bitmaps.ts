import type { Disk } from '@tsvirt/conf/domain';
import { DomainBlockJobType as Type } from '@tsvirt/core';
import { addBitmap, removeBitmap } from '../bitmap/actions.js';
import { chainOf, removeFromImages, transact, writable } from '../bitmap/images.js';
import { isBitmapValid, moveBitmaps, writesMeanwhile } from '../bitmap/merging.js';
import { type BlockNodeTable, bitmapOf, queryBlockNodes } from '../bitmap/nodes.js';
import { nodeOfImage } from '../domain/disk-nodes.js';
import type { Guest } from '../domain/guest.js';
import { copyOf, type Image, imagesOf } from './chain.js';
import type { BlockJob } from './record.js';

/** Names of the bitmaps that tell what was written to a disk since they were made. */
function validBitmaps(nodes: BlockNodeTable, guest: Guest, disk: Disk): Set<string> {
  const chain = chainOf(guest, disk);
  const [top = ''] = chain;
  const names = (nodes.get(top)?.bitmaps ?? []).map(({ name }) => name);
  return new Set(names.filter((name) => isBitmapValid(nodes, chain, name)));
}

/**
 * Notes what is written to the image in which a disk is to go on, from now on: between the moment when QEMU is told to and the one
 * when the image has its bitmaps. Where the disk has no bitmaps there's nothing to note.
 */
export async function noteWritesMeanwhile(guest: Guest, disk: Disk, job: BlockJob): Promise<void> {
  const nodes = await queryBlockNodes(guest);
  if (validBitmaps(nodes, guest, disk).size === 0) return;
  const { mirror } = disk;
  const into =
    job.type === Type.ACTIVE_COMMIT
      ? imagesOf(disk).find(({ number }) => number === job.base)
      : mirror && imagesOf(copyOf(disk, mirror))[0];
  if (into === undefined) return;
  const of = job.type === Type.ACTIVE_COMMIT || mirror === undefined ? disk : copyOf(disk, mirror);
  const place = { node: nodeOfImage(guest, of, into.number), name: writesMeanwhile };
  await transact(guest, [
    ...(bitmapOf(nodes, place.node, place.name) === undefined ? [] : [removeBitmap(place)]),
    addBitmap(place, { persistent: false, disabled: false }),
  ]);
}

/**
 * What the images below a disk's own tell of what was written is in its own, too: it's to take them in. That changes nothing as long as they're
 * there, and QEMU must not be asked for its nodes from the end of such a job until it's dismissed: it would crash.
 * @param base the image that stays below it; undefined for none
 */
export async function gatherBitmaps(guest: Guest, disk: Disk, base: Image | undefined): Promise<void> {
  const nodes = await queryBlockNodes(guest);
  const images = imagesOf(disk);
  const end = base === undefined ? images.length : images.findIndex(({ number }) => number === base.number);
  const [own = '', ...below] = images.slice(0, end).map(({ number }) => nodeOfImage(guest, disk, number));
  const names = validBitmaps(nodes, guest, disk);
  await transact(guest, moveBitmaps(nodes, below, own, { meanwhile: false, names }));
}

/** What a job has done to the images of a disk. */
export interface Outcome {
  readonly before: Disk;
  readonly next: Disk;
  /** Images that the disk has no more. */
  readonly gone: readonly { readonly of: Disk; readonly image: Image }[];
}

/**
 * What images that a disk has no more tell of what was written goes to the one in their place. That can be done again. Where it can't be,
 * the bitmaps are removed: those that are left would tell less than was written.
 */
export async function keepBitmaps(
  guest: Guest,
  job: BlockJob,
  { before, next, gone }: Outcome,
): Promise<void> {
  if (job.type === Type.PULL) return;
  const nodes = await queryBlockNodes(guest);
  const chain = gone.map(({ of, image }) => nodeOfImage(guest, of, image.number));
  const own = next.source.index ?? 1;
  const number = job.type === Type.COMMIT ? (job.base ?? own) : own;
  const into = nodeOfImage(guest, next, number);
  const meanwhile = bitmapOf(nodes, into, writesMeanwhile) !== undefined;
  const image = imagesOf(next).find((each) => each.number === number);
  const names = chain.flatMap((node) => (nodes.get(node)?.bitmaps ?? []).map(({ name }) => name));
  if (names.length === 0 && !meanwhile) return;
  try {
    if (image?.format !== 'qcow2') throw new TypeError(`the image ${into} can have no bitmaps`);
    const valid = validBitmaps(nodes, guest, before);
    const actions = moveBitmaps(nodes, chain, into, { meanwhile, names: valid });
    await writable(guest, next, number === own ? [] : [into], () => transact(guest, actions));
  } catch (error) {
    for (const name of new Set([...names, ...(meanwhile ? [writesMeanwhile] : [])]))
      await removeFromImages(guest, next, nodes, name);
    throw error;
  }
}
