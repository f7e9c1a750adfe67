import { DomainPausedReason, DomainRunningReason, DomainState } from '@tsvirt/core';
import { isAlive } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { dropVanished } from '../hotplug/vanished.js';
import { keepFilter } from '../network/filter.js';
import { adoptEmulator, connectMonitor } from '../process/emulator.js';
import { isQmpObject, type QmpValue } from '../qmp/index.js';
import { settleLostTaking, settleTaking } from '../saving/recover.js';
import { giveBackImage } from '../saving/saved-names.js';
import { followAgent, openChannels, withChannelStates } from './channels.js';
import { type Guest, type GuestObject, refOf } from './guest.js';
import { runHook } from './hooks.js';
import { endGuest, endings, finishGuest } from './stop.js';
import { eventHandler, resetAndRun, watchGuest } from './watch.js';

/** How long a guest that is taken up again has to answer, in milliseconds. */
const answerLimit = 30_000;

/**
 * Takes up a guest that an earlier process started, or finds it dead and cleans up. Never throws: a guest that can't be
 * taken up is logged and left alone.
 */
export async function reconnectGuest(state: QemuState, object: GuestObject): Promise<void> {
  const guest = object.data;
  if (guest === undefined) return;
  guest.announced = true;
  const { identity } = guest.record;
  try {
    if (identity === undefined) {
      // The last process died while it was starting this one: a half-made guest is ended.
      guest.ending = endings.failed;
      await quitHalfMade(guest.record.monitorPath, object.name ?? '');
      await finishGuest(state, object, guest);
      return;
    }
    if (!isAlive(identity)) {
      // A guest that shuts down leaves its process there: this one was killed, or crashed.
      guest.ending = guest.record.state === DomainState.SHUTDOWN ? endings.shutdown : endings.lost;
      if (await settleLostTaking(state, object, guest)) guest.ending = endings.saved;
      await finishGuest(state, object, guest);
      return;
    }
    await adopt(state, object, guest);
  } catch (error) {
    state.logger.error(`the running guest '${object.name}' could not be taken up`, { error });
  }
}

async function adopt(state: QemuState, object: GuestObject, guest: Guest): Promise<void> {
  const { identity, monitorPath } = guest.record;
  if (identity === undefined) return;
  const emulator = adoptEmulator(
    identity,
    monitorPath,
    object.name ?? object.uuid,
    eventHandler(state, object, guest),
  );
  guest.emulator = emulator;
  watchGuest(state, object, guest);
  if (await settleTaking(state, object, guest)) return;
  const limit = AbortSignal.timeout(answerLimit);
  const [status, balloon, chardevs] = await emulator.monitor.batch(() =>
    Promise.all([
      emulator.monitor.execute('query-status', undefined, limit),
      emulator.monitor.execute('query-balloon', undefined, limit).catch((): QmpValue => null),
      emulator.monitor.execute('query-chardev', undefined, limit),
    ]),
  );
  if (isQmpObject(balloon)) guest.balloon = BigInt(String(balloon.actual ?? 0)) / 1024n;
  guest.ready = true;
  const now = stateOf(isQmpObject(status) ? String(status.status) : '', guest);
  if (now === 'starting') {
    // It never ran.
    await giveBackImage(state, object.name ?? '');
    await endGuest(state, object, guest, endings.failed);
    return;
  }
  if (now === 'shutdown' && (guest.record.rebooting || object.live?.onPoweroff === 'restart')) {
    await resetAndRun(guest);
    return;
  }
  if (now === 'shutdown') {
    guest.record.state = DomainState.SHUTDOWN;
    await endGuest(state, object, guest, endings.shutdown);
    return;
  }
  const live = object.live && withChannelStates(object.live, openChannels(chardevs));
  if (live !== undefined)
    await state.attempt(`run the hooks of ${object.name}`, () =>
      runHook(state, refOf(object), 'reconnect', live),
    );
  if (now.state !== guest.record.state || live !== object.live) {
    if (now.state !== guest.record.state) guest.record.reason = now.reason;
    guest.record.state = now.state;
    await state.store.updateLive(object, live === undefined ? {} : { live });
  }
  await state.attempt(`look which devices ${object.name} has`, () =>
    object.job.run(() => dropVanished(state, object, guest)),
  );
  for (const iface of object.live?.devices?.interfaces ?? [])
    if (iface.filterref !== undefined)
      await state.attempt(`see to the filter of ${iface.target?.dev}`, () =>
        keepFilter(state, { name: object.name ?? '', uuid: object.uuid }, iface),
      );
  if (guest.record.blockJobs.length > 0 || guest.record.backup !== undefined)
    await state.attempt(`see to the jobs on the disks of ${object.name}`, async () => {
      const { resumeJobs } = await import('../blockjob/settle.js');
      await object.job.run(() => resumeJobs(state, object, guest));
    });
  followAgent(object, guest);
}

/** A guest's state by QEMU's word for its own. */
function stateOf(status: string, guest: Guest): { state: number; reason: number } | 'shutdown' | 'starting' {
  const paused = (reason: number) => ({ state: DomainState.PAUSED, reason });
  switch (status) {
    case 'running':
      return { state: DomainState.RUNNING, reason: DomainRunningReason.UNPAUSED };
    case 'shutdown':
      return 'shutdown';
    case 'prelaunch':
    case 'inmigrate':
    case 'paused': {
      const { state, reason } = guest.record;
      if (state === DomainState.PAUSED && reason === DomainPausedReason.STARTING_UP) return 'starting';
      return paused(status === 'prelaunch' ? DomainPausedReason.USER : DomainPausedReason.UNKNOWN);
    }
    case 'io-error':
      return paused(DomainPausedReason.IOERROR);
    case 'watchdog':
      return paused(DomainPausedReason.WATCHDOG);
    case 'guest-panicked':
      return { state: DomainState.CRASHED, reason: 1 };
    case 'suspended':
      return { state: DomainState.PMSUSPENDED, reason: 0 };
    default:
      return paused(DomainPausedReason.UNKNOWN);
  }
}

async function quitHalfMade(path: string, subject: string): Promise<void> {
  const monitor = connectMonitor(path, subject, () => undefined);
  try {
    await monitor.execute('quit', undefined, AbortSignal.timeout(5000));
  } catch {
    // It had not got as far as listening, or is gone.
  } finally {
    monitor.close();
  }
}
