import type { DomainRef } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { type Guest, type GuestObject, runningGuest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';

/** The domain that a reference means. @throws VirtError `NO_DOMAIN` */
export function find(state: QemuState, dom: DomainRef): GuestObject {
  return state.store.byUUID(dom.uuid);
}

/** A fixed answer for a domain that is there. @throws VirtError `NO_DOMAIN` */
export function answer<T>(state: QemuState, dom: DomainRef, value: T): T {
  find(state, dom);
  return value;
}

/** The same, with its guest. @throws VirtError `NO_DOMAIN`, `OPERATION_INVALID` if it isn't running */
export function findRunning(state: QemuState, dom: DomainRef): { object: GuestObject; guest: Guest } {
  const object = find(state, dom);
  return { object, guest: runningGuest(object) };
}

/** Runs a job on a running domain, after the jobs before it. */
export function runningJob<T>(
  state: QemuState,
  dom: DomainRef,
  job: (object: GuestObject, guest: Guest) => Promise<T>,
): Promise<T> {
  return state.store.withJob(dom.uuid, (object) => job(object, runningGuest(object)));
}

/** What a change is to reach: by VIR_DOMAIN_AFFECT_CURRENT what is there, else what the flags say. */
export function impact(object: GuestObject, flags: number): { live: boolean; config: boolean } {
  const live = (flags & 1) !== 0;
  const config = (flags & 2) !== 0;
  if (live && !object.active)
    throw qemuError(ErrorCode.OPERATION_INVALID, `the domain '${object.name}' is not running`);
  if (config && !object.persistent)
    throw qemuError(
      ErrorCode.OPERATION_INVALID,
      `the domain '${object.name}' is transient: it has no configuration`,
    );
  return live || config ? { live, config } : { live: object.active, config: !object.active };
}
