import { DomainJobOperation, DomainPausedReason, DomainRunningReason, DomainState } from '@tsvirt/core';
import { exists, unlinkIfExists } from '@tsvirt/util';
import type { Guest, GuestObject, TakingState } from '../domain/guest.js';
import { endGuest, endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import { parseDefinition } from '../prepare/definition.js';
import { isQmpObject } from '../qmp/index.js';
import { openImage } from './image.js';
import { cancelMigration, watchEvents } from './migration.js';
import { runOn } from './taking.js';

/**
 * Settles what the last process began with the state of a guest that still has its process: an image that was whole ends the guest as
 * saved, anything else is undone and the guest runs on if it ran.
 * @returns true if the guest has ended
 */
export async function settleTaking(state: QemuState, object: GuestObject, guest: Guest): Promise<boolean> {
  const { taking } = guest.record;
  if (taking === undefined) return false;
  const { monitor } = guest;
  const migration = await monitor.execute('query-migrate');
  const completed = isQmpObject(migration) && migration.status === 'completed';
  if (completed && (await isWhole(state, object, taking))) {
    await endGuest(state, object, guest, endings.saved);
    return true;
  }
  if (!completed) {
    await awaitDump(guest);
    await cancelMigration(guest);
  }
  await dropUnfinished(state, taking);
  const status = await monitor.execute('query-status');
  const runs = isQmpObject(status) && status.running === true;
  if (!runs && guest.record.state === DomainState.RUNNING) {
    guest.record.state = DomainState.PAUSED;
    guest.record.reason = DomainPausedReason.SAVE;
  }
  const save = taking.operation === DomainJobOperation.SAVE;
  const reason = save ? DomainRunningReason.SAVE_CANCELED : DomainRunningReason.UNPAUSED;
  await runOn(state, object, guest, taking.wasRunning, reason);
  return false;
}

/** The same for a guest whose process is gone. @returns true if it is saved */
export async function settleLostTaking(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
): Promise<boolean> {
  const { taking } = guest.record;
  if (taking === undefined) return false;
  if (await isWhole(state, object, taking)) return true;
  await dropUnfinished(state, taking);
  return false;
}

/** A dump of the memory alone can't be called off. */
async function awaitDump(guest: Guest): Promise<void> {
  const watch = watchEvents(guest, ({ name }) => (name === 'DUMP_COMPLETED' ? true : undefined));
  try {
    const dump = await guest.monitor.execute('query-dump');
    if (isQmpObject(dump) && dump.status === 'active') await watch.ended;
  } finally {
    watch.stop();
  }
}

/** True if what was begun has become the image of this very domain. */
async function isWhole(
  state: QemuState,
  { uuid }: GuestObject,
  { operation, path, writtenAs }: TakingState,
): Promise<boolean> {
  if (operation !== DomainJobOperation.SAVE) return false;
  // It loses this name only by getting its own.
  if (writtenAs !== path && (await exists(writtenAs))) return false;
  try {
    const { file, image } = await openImage(path);
    await file.close();
    return (await parseDefinition(state, image.xml, { isSaved: true })).uuid === uuid;
  } catch {
    return false;
  }
}

function dropUnfinished(state: QemuState, { path, writtenAs }: TakingState): Promise<void> {
  return writtenAs === path
    ? Promise.resolve()
    : state.attempt(`remove ${writtenAs}`, () => unlinkIfExists(writtenAs));
}
