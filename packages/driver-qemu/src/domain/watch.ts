import { DomainRunningReason, DomainState } from '@tsvirt/core';
import { formatJson } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { dropDevice } from '../hotplug/gone.js';
import { boundLog } from '../process/log-bounds.js';
import type { QmpEvent } from '../qmp/index.js';
import type { dumpAndThen } from '../saving/own-dump.js';
import { noteChannel } from './channels.js';
import { sourceOfNode } from './device-list.js';
import { type Guest, type GuestObject, refOf } from './guest.js';
import { noteModuleSize } from './memory-sizes.js';
import { decide, type GuestAction, type LifecycleAction } from './monitor-events.js';
import { resume } from './running.js';
import { endGuest, endings, finishGuest } from './stop.js';

/** The handler of a guest's monitor events, and what happens when its process ends. */
export function eventHandler(state: QemuState, object: GuestObject, guest: Guest): (event: QmpEvent) => void {
  const handle = (event: QmpEvent): void => {
    if (state.events.monitored)
      state.events.emitMonitor({
        dom: refOf(object),
        event: event.name,
        seconds: BigInt(event.seconds),
        micros: event.microseconds,
        details: Object.keys(event.data).length === 0 ? null : formatJson(event.data),
      });
    for (const watch of guest.watchers) watch(event);
    const live = object.live;
    // What QEMU says while it is being ended was not the guest's doing.
    if (live === undefined || object.data !== guest || guest.ending !== undefined) return;
    const decision = decide(event, {
      dom: refOf(object),
      state: guest.record.state,
      reason: guest.record.reason,
      onPoweroff: action(live.onPoweroff, 'destroy'),
      onReboot: action(live.onReboot, 'restart'),
      onCrash: action(live.onCrash, 'destroy'),
      watchdogDumps: live.devices.watchdogs?.[0]?.action === 'dump',
      rebooting: guest.record.rebooting,
      resetting: guest.resetting,
      pauseReason: guest.pauseReason,
      runReason: guest.runReason,
      sourceOf: (device) => sourceOfNode(live, device),
    });
    if (decision.balloon !== undefined) guest.balloon = decision.balloon;
    const { module } = decision;
    if (module !== undefined)
      object.job
        .run(() => noteModuleSize(state, object, guest, module.alias, module.current))
        .catch((error: unknown) =>
          state.logger.error(`what '${object.name}' uses of '${module.alias}' could not be noted`, { error }),
        );
    if (decision.state !== undefined) {
      guest.record.state = decision.state;
      guest.record.reason = decision.reason ?? 0;
      if (guest.ready) saveLater(state, object, guest);
    }
    for (const each of decision.emit) state.events.emit(each);
    perform(state, object, guest, decision.action, decision.device);
    guest.agent.happened(event.name);
    noteJob(state, object, guest, event);
  };
  return (event) => {
    try {
      handle(event);
    } catch (error) {
      // The monitor must not be lost with it: the guest goes on.
      state.logger.error(`the event ${event.name} of '${object.name}' could not be handled`, { error });
    }
  };
}

/** A job on a disk of this driver's has come further, which is seen to in turn with the jobs that change the guest's devices. */
function noteJob(state: QemuState, object: GuestObject, guest: Guest, { name, data }: QmpEvent): void {
  if (name !== 'JOB_STATUS_CHANGE' || !guest.record.blockJobs.some(({ id }) => id === data.id)) return;
  const { status } = data;
  if (status !== 'ready' && status !== 'concluded') return;
  object.job
    .run(async () => {
      // Seldom needed, and never at a start.
      const { jobHasEnded, jobIsReady } = await import('../blockjob/settle.js');
      await (status === 'ready' ? jobIsReady : jobHasEnded)(state, object, guest, String(data.id));
    })
    .catch((error: unknown) =>
      state.logger.error(`a job on a disk of '${object.name}' could not be seen to`, { error }),
    );
}

/** Watches the process and its log: when the one is gone the guest is cleaned up, whoever ended it. */
export function watchGuest(state: QemuState, object: GuestObject, guest: Guest): void {
  guest.unboundLog = boundLog(guest.record.logPath, (error) =>
    state.logger.error(`the log of '${object.name}' is not kept within bounds`, { error }),
  );
  guest.emulator?.exited
    .then(() => {
      guest.unboundLog();
      return finishGuest(state, object, guest);
    })
    .catch((error: unknown) => state.logger.error(`could not clean up after '${object.name}'`, { error }));
}

function action(value: string | undefined, otherwise: LifecycleAction): LifecycleAction {
  return (value ?? otherwise) as LifecycleAction;
}

function perform(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  what: GuestAction,
  device?: string,
): void {
  const background = (work: Promise<unknown>) =>
    void work.catch((error: unknown) =>
      state.logger.error(`'${object.name}' could not be handled (${what})`, { error }),
    );
  switch (what) {
    case 'end':
      background(endGuest(state, object, guest, endings.shutdown));
      return;
    case 'end-crashed':
      background(endGuest(state, object, guest, endings.crashed));
      return;
    case 'reset':
      background(resetAndRun(guest));
      return;
    case 'dump-and-end':
      background(dumpFirst(state, object, guest, () => endGuest(state, object, guest, endings.crashed)));
      return;
    case 'dump-and-reset':
      background(dumpFirst(state, object, guest, () => resetAndRun(guest)));
      return;
    case 'dump-and-run':
      background(dumpFirst(state, object, guest, () => resume(guest, DomainRunningReason.UNPAUSED)));
      return;
    case 'remove-device':
      if (device !== undefined) background(deviceIsGone(state, object, guest, device));
      return;
    case 'keep-device':
      if (device !== undefined) guest.removals.get(device)?.('refused');
      return;
    case 'open-channel':
    case 'close-channel':
      if (device === undefined) return;
      background(object.job.run(() => noteChannel(state, object, guest, device, what === 'open-channel')));
      return;
    case 'none':
      return;
  }
}

async function dumpFirst(...args: Parameters<typeof dumpAndThen>): Promise<void> {
  // Seldom needed, and never at a start.
  await (await import('../saving/own-dump.js')).dumpAndThen(...args);
}

/** A reboot by shutdown: the machine is reset and runs on in the same process. */
export async function resetAndRun(guest: Guest): Promise<void> {
  const { monitor } = guest;
  guest.record.rebooting = false;
  const crashed = guest.record.state === DomainState.CRASHED;
  guest.runReason = crashed ? DomainRunningReason.CRASHED : DomainRunningReason.BOOTED;
  guest.resetting = !crashed;
  try {
    await monitor.batch(() => Promise.all([monitor.execute('system_reset'), monitor.execute('cont')]));
  } finally {
    guest.runReason = undefined;
    guest.resetting = false;
  }
}

/** In turn with the jobs that change the guest's devices; but a job that waits for this very device has given it its own. */
function deviceIsGone(state: QemuState, object: GuestObject, guest: Guest, alias: string): Promise<void> {
  const drop = () => dropDevice(state, object, guest, alias);
  return guest.removals.has(alias) ? drop() : object.job.run(drop);
}

/** Writes the status file soon; what changes until then is written once. */
export function saveLater(state: QemuState, object: GuestObject, guest: Guest): void {
  if (guest.saving || guest.record.state === DomainState.SHUTOFF) return;
  guest.saving = true;
  setImmediate(() => {
    guest.saving = false;
    if (!object.active || object.data !== guest || guest.finished !== undefined) return;
    void state.attempt(`write the status of ${object.name}`, () => state.store.updateLive(object, {}));
  });
}
