import type { DomainCheckpointDisk } from '@tsvirt/conf/domaincheckpoint';
import { randomUuid } from '@tsvirt/util';
import { removeBitmap } from '../bitmap/actions.js';
import { chainOf, transact } from '../bitmap/images.js';
import { isBitmapValid, mergeChain } from '../bitmap/merging.js';
import { bitmapOf, queryBlockNodes } from '../bitmap/nodes.js';
import { nodesOf } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import { diskAt } from '../hotplug/match.js';
import { type KeptCheckpoint, trackedDisks } from './kept.js';

/**
 * A checkpoint's disks with the bytes that were written to since, however often. Of a disk that is gone, or of which it isn't known, nothing is said.
 * The caller holds the domain's job.
 */
export async function withSizes(
  object: GuestObject,
  guest: Guest,
  checkpoint: KeptCheckpoint,
): Promise<KeptCheckpoint> {
  const before = await queryBlockNodes(guest);
  // Of a chain of images no bitmap alone tells it.
  const sum = `libvirt-tmp-size-${randomUuid()}`;
  const sums = trackedDisks(checkpoint).flatMap(({ name, bitmap }) => {
    const disk = diskAt(liveOf(object).devices, name);
    if (disk === undefined || !isBitmapValid(before, chainOf(guest, disk), bitmap)) return [];
    const into = { node: nodesOf(guest, disk).top, name: sum };
    return [{ name, into, actions: mergeChain(before, chainOf(guest, disk), bitmap, into) }];
  });
  await transact(
    guest,
    sums.flatMap(({ actions }) => actions),
  );
  try {
    const nodes = await queryBlockNodes(guest);
    const sizes = new Map(sums.map(({ name, into }) => [name, bitmapOf(nodes, into.node, into.name)?.dirty]));
    return {
      ...checkpoint,
      disks: checkpoint.disks?.map((disk): DomainCheckpointDisk => {
        const size = sizes.get(disk.name);
        return size === undefined ? disk : { ...disk, size };
      }),
    };
  } finally {
    await transact(
      guest,
      sums.map(({ into }) => removeBitmap(into)),
    );
  }
}
