import { DeleteBit, doomed, type MomentTree, removeChosen } from '@tsvirt/conf/moment';
import { ErrorCode } from '@tsvirt/util';
import { removeFromImages } from '../bitmap/images.js';
import { queryBlockNodes } from '../bitmap/nodes.js';
import { type GuestObject, liveOf, runningGuest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';
import { diskAt } from '../hotplug/match.js';
import { type KeptCheckpoint, trackedDisks } from './kept.js';

/** Removes a checkpoint, those after it, or both, as the flags say. The caller holds the domain's job. */
export async function deleteCheckpoint(
  state: QemuState,
  object: GuestObject,
  tree: MomentTree<KeptCheckpoint>,
  checkpoint: KeptCheckpoint,
  flags: number,
): Promise<void> {
  if ((flags & DeleteBit.METADATA_ONLY) === 0) {
    if (!object.active)
      throw qemuError(
        ErrorCode.OPERATION_UNSUPPORTED,
        'the bitmaps of a checkpoint can be removed only while its domain runs',
        'start the domain, or forget the checkpoint only: --metadata',
      );
    for (const each of doomed(tree, checkpoint, flags)) await removeBitmaps(object, each);
  }
  removeChosen(tree, checkpoint, flags);
  await state.checkpoints.save(object.uuid);
}

/** Each checkpoint's bitmap has noted all since then: the others need nothing of it. */
async function removeBitmaps(object: GuestObject, checkpoint: KeptCheckpoint): Promise<void> {
  const guest = runningGuest(object);
  const nodes = await queryBlockNodes(guest);
  for (const { name, bitmap } of trackedDisks(checkpoint)) {
    const disk = diskAt(liveOf(object).devices, name);
    // A disk that the domain has no more is nobody's here.
    if (disk !== undefined) await removeFromImages(guest, disk, nodes, bitmap);
  }
}
