import {
  DomainEventShutdownDetailType,
  DomainEventStoppedDetailType,
  DomainEventType,
  DomainShutoffReason,
  DomainState,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';
import { endLog } from '../process/log.js';
import { removeGroup } from './cgroup.js';
import { type Ending, type Guest, type GuestObject, refOf } from './guest.js';
import { endHelpers } from './helpers.js';
import { runHook } from './hooks.js';
import { releaseHostDevices } from './host-devices.js';
import { removeMemoryPlaces } from './memory-places.js';
import { removePidFile } from './pid-file.js';
import { releaseInterfaces } from './release.js';
import { keepsTpm, removeTpmState } from './tpm.js';

/** How long a process that was asked to end has, in milliseconds, before it is killed. */
const patience = 15_000;

/** Ends known by their reason. */
export const endings = {
  shutdown: {
    reason: DomainShutoffReason.SHUTDOWN,
    detail: DomainEventStoppedDetailType.SHUTDOWN,
    word: 'shutdown',
  },
  destroyed: {
    reason: DomainShutoffReason.DESTROYED,
    detail: DomainEventStoppedDetailType.DESTROYED,
    word: 'destroyed',
  },
  crashed: {
    reason: DomainShutoffReason.CRASHED,
    detail: DomainEventStoppedDetailType.CRASHED,
    word: 'crashed',
  },
  /** The process went without a word. */
  lost: { reason: DomainShutoffReason.CRASHED, detail: DomainEventStoppedDetailType.FAILED, word: 'crashed' },
  saved: { reason: DomainShutoffReason.SAVED, detail: DomainEventStoppedDetailType.SAVED, word: 'saved' },
  snapshot: {
    reason: DomainShutoffReason.FROM_SNAPSHOT,
    detail: DomainEventStoppedDetailType.FROM_SNAPSHOT,
    word: 'from-snapshot',
  },
  failed: { reason: DomainShutoffReason.FAILED, detail: DomainEventStoppedDetailType.FAILED, word: 'failed' },
} as const satisfies Readonly<Record<string, Ending>>;

/**
 * Ends the process of a guest and cleans up after it.
 * @throws VirtError `OPERATION_FAILED` if it can't be ended (only asked, with `graceful`, or hung in the kernel)
 */
export async function endGuest(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  ending: Ending,
  graceful = false,
): Promise<void> {
  const before = guest.ending;
  guest.ending ??= ending;
  const emulator = guest.emulator;
  if (emulator !== undefined && !(await emulator.terminate({ kill: !graceful, patience }))) {
    guest.ending = before;
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      `the process ${guest.pid} of '${object.name}' does not end`,
      graceful
        ? 'destroy it without the graceful flag'
        : 'it waits inside of the kernel, perhaps for storage',
    );
  }
  await finishGuest(state, object, guest);
}

/** Cleans up after a guest whose process is gone, once; tells that it has stopped. After a failure it can be tried again. */
export function finishGuest(state: QemuState, object: GuestObject, guest: Guest): Promise<void> {
  guest.finished ??= finish(state, object, guest).catch((error: unknown) => {
    guest.finished = undefined;
    throw error;
  });
  return guest.finished;
}

async function finish(state: QemuState, object: GuestObject, guest: Guest): Promise<void> {
  // Of a guest that nobody was told of, the start has failed.
  const lost = guest.announced ? endings.lost : endings.failed;
  const ending = guest.ending ?? (guest.record.state === DomainState.SHUTDOWN ? endings.shutdown : lost);
  const dom = refOf(object);
  const live = object.live;
  guest.ready = false;
  guest.consoles.close();
  guest.agent.close();
  state.shutoff.set(object.uuid, ending.reason);
  if (live !== undefined)
    await state.attempt(`run the hooks of ${dom.name}`, () => runHook(state, dom, 'stopped', live));
  const work = cleanUp(state, object, guest, ending);
  const done = Promise.allSettled([work]);
  state.cleanups.set(object.uuid, done);
  try {
    await work;
  } finally {
    if (state.cleanups.get(object.uuid) === done) state.cleanups.delete(object.uuid);
  }
  if (!object.persistent) {
    await state.attempt(`forget the snapshots of ${dom.name}`, () => state.snapshots.forget(object.uuid));
    await state.attempt(`forget the checkpoints of ${dom.name}`, () => state.checkpoints.forget(object.uuid));
    state.shutoff.delete(object.uuid);
    state.completedJobs.delete(object.uuid);
  }
  if (!guest.announced) return;
  const tell = (event: number, detail: number, id = dom.id) =>
    state.events.emit({ eventId: 0, dom: { ...dom, id }, event, detail });
  const destroyed = ending === endings.destroyed;
  if (destroyed && guest.record.state !== DomainState.SHUTDOWN)
    tell(DomainEventType.SHUTDOWN, DomainEventShutdownDetailType.HOST);
  // As libvirt tells it: who was destroyed has no id any more, who ended otherwise still has.
  tell(DomainEventType.STOPPED, ending.detail, destroyed ? -1 : dom.id);
}

/** Gives back all that the guest had: from the first step on the domain may be started again, which waits for the last. */
async function cleanUp(state: QemuState, object: GuestObject, guest: Guest, ending: Ending): Promise<void> {
  const dom = refOf(object);
  const live = object.live;
  // None of these needs another: the slowest alone says how long it takes.
  const [stopped] = await Promise.allSettled([
    state.holds(object) && object.active && object.data === guest ? state.store.stop(object) : undefined,
    live === undefined
      ? undefined
      : state.attempt(`clean up the network of ${dom.name}`, () => releaseInterfaces(state, guest)),
    state.attempt(`remove ${guest.record.directory}`, () => state.removeDirectory(guest.record.directory)),
    releaseHostDevices(state, guest),
    state.attempt(`see to the backup of ${dom.name}`, () => backupIsLost(state, object, guest)),
    state.attempt(`remove the cgroup of ${dom.name}`, () => removeGroup(state, guest)),
    state.attempt(`end the helpers of ${dom.name}`, () => endHelpers(guest)),
    live === undefined || object.persistent || guest.keepsTpm || keepsTpm(live)
      ? undefined
      : state.attempt(`remove the TPM of ${dom.name}`, () => removeTpmState(state, live)),
    live === undefined
      ? undefined
      : state.attempt(`remove the memory of ${dom.name}`, () => removeMemoryPlaces(state, live)),
    state.attempt(`remove the pid file of ${dom.name}`, () => removePidFile(state.paths, dom.name)),
    state.attempt(`write ${guest.record.logPath}`, () => endLog(guest.record.logPath, ending.word)),
  ]);
  if (stopped.status === 'rejected') throw stopped.reason;
  if (live !== undefined)
    await state.attempt(`run the hooks of ${dom.name}`, () => runHook(state, dom, 'release', live));
}

/** What was fetched from a guest that is gone, or was not saved whole, is of no use. */
async function backupIsLost(state: QemuState, object: GuestObject, { record }: Guest): Promise<void> {
  const { backup } = record;
  if (backup === undefined) return;
  record.backup = undefined;
  await (await import('../backup/end.js')).settleFiles(state, object, backup, 'the guest has ended');
}
