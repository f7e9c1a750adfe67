import {
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainJobType,
  DomainPausedReason,
  DomainState,
} from '@tsvirt/core';
import { errnoOf, isVirtError } from '@tsvirt/util';
import { refuseBackup } from '../backup/record.js';
import { type Guest, type GuestObject, refOf } from '../domain/guest.js';
import { resume } from '../domain/running.js';
import type { QemuState } from '../driver-state.js';
import type { QmpObject } from '../qmp/index.js';
import { fileError } from './image.js';
import { StateJob } from './job.js';
import { jobParams } from './job-stats.js';
import { MemoryFile } from './memory-file.js';

/** What taking a guest's state is for, and how it ends. */
export interface Taking {
  /** One of `DomainJobOperation`. */
  readonly operation: number;
  readonly path: string;
  /** Only the memory, by the command made for it. */
  readonly memoryOnly?: boolean;
  /** One of `DomainRunningReason`: why the guest runs on after a failure. */
  readonly backReason: number;
  /** Writes the file, to its end. Gives QEMU's last word on it, if listeners are to be told. */
  readonly write: (file: MemoryFile, job: StateJob) => Promise<QmpObject | undefined>;
  /** What follows when the file has its name: there's no way back from here. */
  readonly after: () => Promise<void>;
}

/**
 * Takes the state of a guest into a file. It is on record while it lasts, so that whoever finds the guest after this process was
 * killed undoes it; what fails is undone here: the guest runs on if it ran, and nothing is left of the file.
 * The caller holds the job.
 */
export async function takeState(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  { operation, path, memoryOnly = false, backReason, write, after }: Taking,
): Promise<void> {
  refuseBackup(guest);
  const wasRunning = guest.record.state === DomainState.RUNNING;
  const job = new StateJob(guest, operation, memoryOnly);
  const file = await MemoryFile.create(path);
  try {
    guest.job = job;
    guest.record.taking = { operation, path: file.path, writtenAs: file.writtenAs, wasRunning };
    await state.store.updateLive(object, {});
    const last = await write(file, job);
    job.refuseCalledOff();
    await file.finish();
    if (last !== undefined) tellCompleted(state, object, job, last);
  } catch (error) {
    await state.attempt(`remove ${file.writtenAs}`, () => file.discard());
    await runOn(state, object, guest, wasRunning, backReason);
    throw isVirtError(error) || errnoOf(error) === undefined
      ? error
      : fileError(`'${path}' can't be written`, error);
  } finally {
    guest.job = undefined;
  }
  await after();
}

/** The guest's state isn't being taken any more: it is on record so, and runs on if it ran. */
export async function runOn(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wasRunning: boolean,
  reason: number,
): Promise<void> {
  guest.record.taking = undefined;
  // Who has ended meanwhile is cleaned up after by others.
  if (!object.active || object.data !== guest || guest.ending !== undefined || !guest.monitor.open) return;
  try {
    if (wasRunning && guest.record.state !== DomainState.RUNNING) await resume(guest, reason);
  } catch (error) {
    state.logger.error(`'${object.name}' could not be resumed`, { error });
    guest.record.reason = DomainPausedReason.API_ERROR;
    state.events.emit({
      eventId: 0,
      dom: refOf(object),
      event: DomainEventType.SUSPENDED,
      detail: DomainEventSuspendedDetailType.API_ERROR,
    });
  }
  await state.attempt(`write the status of ${object.name}`, () => state.store.updateLive(object, {}));
}

function tellCompleted(state: QemuState, object: GuestObject, job: StateJob, last: QmpObject): void {
  const params = jobParams({ operation: job.operation, elapsed: job.elapsed, state: last });
  state.completedJobs.set(object.uuid, { type: DomainJobType.COMPLETED, params });
  state.events.emit({ eventId: 21, dom: refOf(object), params });
}
