import type { Domain } from '@tsvirt/conf/domain';
import type { DomainRef } from '@tsvirt/core';
import type { Guest, GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { invalidArgument } from '../errors.js';
import { impact } from './find.js';

const affectFlags = 3;

/** A change of what a domain is. */
export interface DomainChange {
  /** The domain with the change made; throws for what it can't have. Called for the definition and for what runs. */
  readonly note: (domain: Domain, running: boolean) => Domain | Promise<Domain>;
  /** Makes the change of the running guest; called once it is known that all can be noted. */
  readonly apply?: (guest: Guest, object: GuestObject, live: Domain) => Promise<void>;
  /** Tells of the running guest's change. */
  readonly tell?: (object: GuestObject) => void;
}

/** Changes a domain as the flags of `DomainModificationImpact` say: what runs, what is defined, or both. Others may be among them. */
export function changeDomain(
  state: QemuState,
  dom: DomainRef,
  flags: number,
  { note, apply, tell }: DomainChange,
): Promise<void> {
  return state.store.withJob(dom.uuid, async (object) => {
    const { live, config } = impact(object, flags & affectFlags);
    const definition =
      config && object.definition !== undefined ? await note(object.definition, false) : undefined;
    if (live && object.live !== undefined && object.data !== undefined) {
      const next = await note(object.live, true);
      await apply?.(object.data, object, object.live);
      await state.store.updateLive(object, { live: next });
      tell?.(object);
    }
    if (definition !== undefined) await state.store.define(definition);
  });
}

/** What a domain is, as the flags say: what runs or what is defined. @throws VirtError `INVALID_ARG` for both */
export function describedDomain(object: GuestObject, flags: number): Domain {
  if ((flags & affectFlags) === affectFlags)
    throw invalidArgument('a domain that runs and its configuration are told apart: name one of the two');
  return impact(object, flags & affectFlags).live ? object.current : (object.definition ?? object.current);
}
