import {
  DomainCreateFlags,
  DomainDestroyFlagsValues,
  DomainPausedReason,
  type DomainRef,
  DomainRunningReason,
  DomainState,
  type HypervisorMethods,
} from '@tsvirt/core';
import { type GuestObject, refOf, runningGuest } from '../domain/guest.js';
import { pause, resume } from '../domain/running.js';
import { startGuest } from '../domain/start.js';
import { startByDocument } from '../domain/start-by-document.js';
import { endGuest, endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation } from '../errors.js';
import { parseDefinition } from '../prepare/definition.js';
import { startOrRestore } from '../saving/managed.js';
import type { Autodestroy } from './autodestroy.js';
import { find, runningJob } from './find.js';

const createFlags =
  DomainCreateFlags.START_PAUSED |
  DomainCreateFlags.START_AUTODESTROY |
  DomainCreateFlags.START_BYPASS_CACHE |
  DomainCreateFlags.START_FORCE_BOOT |
  DomainCreateFlags.START_VALIDATE |
  DomainCreateFlags.START_RESET_NVRAM;

/**
 * Starting, ending and pausing domains.
 * @param autodestroy the guests that end with the connection
 */
export function lifecycleMethods(state: QemuState, autodestroy: Autodestroy) {
  const started = async (object: GuestObject, flags: number): Promise<DomainRef> => {
    if ((flags & DomainCreateFlags.START_AUTODESTROY) !== 0 && object.data !== undefined) {
      autodestroy.guests.set(object.uuid, object.data);
      if (autodestroy.closed) await destroyAll(state, autodestroy);
    }
    return refOf(object);
  };
  const optionsOf = (flags: number) => ({
    paused: (flags & DomainCreateFlags.START_PAUSED) !== 0,
    resetNvram: (flags & DomainCreateFlags.START_RESET_NVRAM) !== 0,
  });
  return {
    async domainCreate(dom, flags) {
      checkFlags('virDomainCreateWithFlags', flags, createFlags);
      return state.store.withJob(dom.uuid, async (object) => {
        if (object.active) throw invalidOperation(`the domain '${object.name}' is running already`);
        await startOrRestore(state, object, {
          ...optionsOf(flags),
          forceBoot: (flags & DomainCreateFlags.START_FORCE_BOOT) !== 0,
          bypassCache: (flags & DomainCreateFlags.START_BYPASS_CACHE) !== 0,
        });
        return started(object, flags);
      });
    },
    async domainCreateXML(xml, flags) {
      checkFlags('virDomainCreateXML', flags, createFlags);
      const definition = await parseDefinition(state, xml, {
        validate: (flags & DomainCreateFlags.START_VALIDATE) !== 0,
      });
      return startByDocument(
        state,
        definition,
        (activate) => startGuest(state, definition, optionsOf(flags), activate),
        (object) => started(object, flags),
      );
    },
    async domainDestroy(dom, flags) {
      checkFlags('virDomainDestroyFlags', flags, DomainDestroyFlagsValues.GRACEFUL | 2);
      // No job: destroying must work while a job hangs, and ends that job with the process.
      const object = find(state, dom);
      const guest = runningGuest(object);
      await endGuest(
        state,
        object,
        guest,
        endings.destroyed,
        (flags & DomainDestroyFlagsValues.GRACEFUL) !== 0,
      );
    },
    domainReset: (dom, flags) =>
      runningJob(state, dom, async (_object, guest) => {
        checkFlags('virDomainReset', flags, 0);
        await guest.monitor.execute('system_reset');
        if (guest.record.state !== DomainState.CRASHED) return;
        guest.record.state = DomainState.PAUSED;
        guest.record.reason = DomainPausedReason.CRASHED;
      }),
    domainSuspend: (dom) =>
      runningJob(state, dom, async (object, guest) => {
        if (guest.record.state === DomainState.PMSUSPENDED)
          throw invalidOperation(`the domain '${object.name}' is suspended by its guest`);
        if (guest.record.state !== DomainState.PAUSED) await pause(guest, DomainPausedReason.USER);
      }),
    domainResume: (dom) =>
      runningJob(state, dom, async (object, guest) => {
        if (guest.record.state === DomainState.RUNNING)
          throw invalidOperation(`the domain '${object.name}' is running already`);
        if (guest.record.state === DomainState.PMSUSPENDED)
          throw invalidOperation(`the domain '${object.name}' is suspended by its guest`);
        await resume(guest, DomainRunningReason.UNPAUSED);
      }),
    domainPMWakeup: (dom, flags) =>
      runningJob(state, dom, async (_object, guest) => {
        checkFlags('virDomainPMWakeup', flags, 0);
        await guest.monitor.execute('system_wakeup');
      }),
    domainInjectNMI: (dom, flags) =>
      runningJob(state, dom, async (_object, guest) => {
        checkFlags('virDomainInjectNMI', flags, 0);
        await guest.monitor.execute('inject-nmi');
      }),
  } satisfies HypervisorMethods;
}

/** Ends the guests that were to end with their connection; not those that were started since then. */
export async function destroyAll(state: QemuState, { guests }: Autodestroy): Promise<void> {
  for (const [uuid, guest] of guests) {
    const object = state.store.findByUUID(uuid);
    if (object === undefined || object.data !== guest || !object.active) continue;
    await state.attempt(`end ${object.name} with its connection`, () =>
      endGuest(state, object, guest, endings.destroyed),
    );
  }
}
