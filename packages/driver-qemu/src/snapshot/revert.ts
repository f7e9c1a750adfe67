import type { Domain } from '@tsvirt/conf/domain';
import { DomainEventStartedDetailType, DomainSnapshotRevertFlags as Revert } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { type GuestObject, runningGuest } from '../domain/guest.js';
import { startDefined, startGuest } from '../domain/start.js';
import { endGuest, endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import { invalidArgument, invalidOperation, qemuError } from '../errors.js';
import { refuseExternal } from './external.js';
import { revertImages } from './images.js';
import { hasMemory, type KeptSnapshot } from './kept.js';
import { loadRunning } from './running.js';

export const revertFlags: number = Revert.RUNNING | Revert.PAUSED | Revert.FORCE | Revert.RESET_NVRAM;

/**
 * Makes a domain what it was: its images, its definition, and, where the snapshot has memory, its guest. The caller holds the domain's job.
 * @throws VirtError `CONFIG_UNSUPPORTED` for a snapshot beside the images
 */
export async function revertTo(
  state: QemuState,
  object: GuestObject,
  snapshot: KeptSnapshot,
  flags: number,
): Promise<void> {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (has(Revert.RUNNING) && has(Revert.PAUSED))
    throw invalidArgument('the guest is either to run or to be paused');
  refuseExternal(snapshot, 'going back');
  if ((await state.checkpoints.count(object.uuid)) > 0)
    throw qemuError(
      ErrorCode.OPERATION_UNSUPPORTED,
      `the domain '${object.name}' has checkpoints: in images that went back, it wouldn't be known what was written since`,
      'remove the checkpoints first: checkpoint-delete',
    );
  const runs = hasMemory(snapshot);
  const wanted = runs || has(Revert.RUNNING) || has(Revert.PAUSED);
  if (!object.persistent && !wanted)
    throw invalidOperation(
      `the domain '${object.name}' is transient: it has no inactive state to go back to`,
      'ask for it running or paused: --running, --paused',
    );
  const resetNvram = has(Revert.RESET_NVRAM);
  // It may have been renamed since.
  const named = (domain: Domain): Domain => structuredClone({ ...domain, name: object.name ?? domain.name });
  const definition = named(snapshot.inactiveDomain ?? snapshot.domain);
  const { persistent } = object;
  if (object.active) await endGuest(state, object, runningGuest(object), endings.snapshot);
  await state.cleanups.get(object.uuid);
  if (!runs) await revertImages(state.runner, snapshot.domain, snapshot);
  if (persistent) await state.store.define(definition);
  await markCurrent(state, object.uuid, snapshot);
  if (!wanted) {
    state.shutoff.set(object.uuid, endings.snapshot.reason);
    return;
  }
  const paused = has(Revert.PAUSED) || (!has(Revert.RUNNING) && snapshot.state === 'paused');
  const started = DomainEventStartedDetailType.FROM_SNAPSHOT;
  if (!runs) {
    await startDefined(state, object, { paused, resetNvram, started });
    return;
  }
  const load = {
    snapshot: (guest: Parameters<typeof loadRunning>[0], live: Domain) => loadRunning(guest, live, snapshot),
  };
  await startGuest(
    state,
    named(snapshot.domain),
    { paused, resetNvram, started, ...load },
    async (live, data) => {
      if (!persistent) return state.store.create(live, data);
      await state.store.start(object, { live, data });
      return object;
    },
  );
}

async function markCurrent(state: QemuState, uuid: string, snapshot: KeptSnapshot): Promise<void> {
  (await state.snapshots.of(uuid)).current = snapshot.name;
  await state.snapshots.save(uuid);
}
