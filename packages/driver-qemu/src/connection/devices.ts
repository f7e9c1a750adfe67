import type { Domain } from '@tsvirt/conf/domain';
import type { DomainRef, HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { type GuestObject, refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { refuseKindToDetach } from '../hotplug/allowed.js';
import { attachLive } from '../hotplug/attach.js';
import { addTo, refuseInDefinition, without } from '../hotplug/definition.js';
import { detachLive } from '../hotplug/detach.js';
import { deviceByAlias, missingDevice, type Plugged, readPlugged } from '../hotplug/kinds.js';
import { matching } from '../hotplug/match.js';
import { interfaceDefaults } from '../prepare/defaults.js';
import { changedDefinition } from '../prepare/definition.js';
import { impact } from './find.js';

const affectFlags = 3;

/** Plugging devices in and out. */
export function deviceMethods(state: QemuState) {
  /** Nothing changes before it's known that all can; the definition stays as it is if the running domain can't be changed. */
  const detach = (
    dom: DomainRef,
    flags: number,
    pick: (domain: Domain, running: boolean) => Plugged,
    wait: boolean,
  ) =>
    state.store.withJob(dom.uuid, async (object) => {
      const { live, config } = impact(object, flags & affectFlags);
      const definition = config ? definitionWithout(object, (domain) => pick(domain, false)) : undefined;
      if (live && object.live !== undefined && object.data !== undefined)
        await detachLive(state, object, object.data, pick(object.live, true), wait);
      if (definition !== undefined) await state.store.define(definition);
    });
  return {
    domainAttachDevice(dom, xml, flags) {
      checkFlags('virDomainAttachDeviceFlags', flags, 7);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & affectFlags);
        const plugged = readPlugged(xml, false);
        if (plugged.kind === 'interfaces') interfaceDefaults(plugged.device, object.current);
        if (config) refuseInDefinition(plugged);
        const definition =
          config && object.definition !== undefined
            ? await changedDefinition(state, object.definition, (copy) =>
                addTo(copy, structuredClone(plugged)),
              )
            : undefined;
        if (live && object.data !== undefined) {
          const devAlias = await attachLive(state, object, object.data, plugged);
          state.events.emit({ eventId: 19, dom: refOf(object), devAlias });
        }
        if (definition !== undefined) await state.store.define(definition);
      });
    },
    domainDetachDevice(dom, xml, flags) {
      checkFlags('virDomainDetachDeviceFlags', flags, 7);
      return detach(
        dom,
        flags,
        (domain, running) => {
          const wanted = readPlugged(xml, running);
          const plugged = matching(domain.devices, wanted);
          if (plugged === undefined && running) refuseKindToDetach(wanted);
          if (plugged === undefined) throw missingDevice(domain.name, wanted);
          return plugged;
        },
        true,
      );
    },
    domainDetachDeviceAlias(dom, alias, flags) {
      checkFlags('virDomainDetachDeviceAlias', flags, affectFlags);
      return detach(dom, flags, (domain) => byAlias(domain, alias), false);
    },
  } satisfies HypervisorMethods;
}

function byAlias({ name, devices }: Domain, alias: string): Plugged {
  const plugged = deviceByAlias(devices, alias);
  if (plugged === undefined)
    throw qemuError(ErrorCode.DEVICE_MISSING, `the domain '${name}' has no device of the alias '${alias}'`);
  return plugged;
}

function definitionWithout(
  { definition }: GuestObject,
  pick: (domain: Domain) => Plugged,
): Domain | undefined {
  if (definition === undefined) return undefined;
  const plugged = pick(definition);
  refuseInDefinition(plugged);
  return without(definition, plugged);
}
