import { DeleteBit, doomed, type MomentTree, removeChosen } from '@tsvirt/conf/moment';
import { type GuestObject, runningGuest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { refuseExternal } from './external.js';
import { removeFromImages } from './images.js';
import type { KeptSnapshot } from './kept.js';
import { internalDisks } from './kept.js';
import { deleteRunning } from './running.js';

/** Removes a snapshot, what grew out of it, or both, as the flags say. The caller holds the domain's job. */
export async function deleteSnapshot(
  state: QemuState,
  object: GuestObject,
  tree: MomentTree<KeptSnapshot>,
  snapshot: KeptSnapshot,
  flags: number,
): Promise<void> {
  if ((flags & DeleteBit.METADATA_ONLY) === 0) {
    const all = doomed(tree, snapshot, flags);
    for (const each of all) refuseExternal(each, 'deleting');
    for (const each of all) await removeData(state, object, each);
  }
  removeChosen(tree, snapshot, flags);
  await state.snapshots.save(object.uuid);
}

async function removeData(state: QemuState, object: GuestObject, snapshot: KeptSnapshot): Promise<void> {
  if (internalDisks(snapshot).length === 0) return;
  if (object.active) {
    await deleteRunning(runningGuest(object), object.current, snapshot);
    return;
  }
  // An image that has gone, or has lost its snapshot, doesn't keep the rest.
  for (const error of await removeFromImages(state.runner, snapshot.domain, snapshot))
    state.logger.warn(`the snapshot ${snapshot.name} of ${object.name} could not be removed from an image`, {
      error,
    });
}
