import type { Domain } from '@tsvirt/conf/domain';
import type { HypervisorMethods } from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { checkFlags } from '../errors.js';
import { missingDevice, type Plugged, readPlugged } from '../hotplug/kinds.js';
import { matching } from '../hotplug/match.js';
import { refuseToUpdate, updateLive } from '../hotplug/update.js';
import { interfaceDefaults } from '../prepare/defaults.js';
import { changedDefinition } from '../prepare/definition.js';
import { impact } from './find.js';

const forceFlag = 4;

/** Changing devices that are there. */
export function updateMethods(state: QemuState) {
  return {
    domainUpdateDeviceFlags(dom, xml, flags) {
      checkFlags('virDomainUpdateDeviceFlags', flags, 7);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        const inDefinition = readPlugged(xml, false);
        refuseToUpdate(inDefinition, !config);
        const definition =
          config && object.definition !== undefined
            ? await changedDefinition(state, object.definition, (copy) => replaceIn(copy, inDefinition))
            : undefined;
        if (live && object.data !== undefined) {
          const plugged = readPlugged(xml, true);
          if (plugged.kind === 'interfaces') interfaceDefaults(plugged.device, object.current);
          await updateLive(state, object, object.data, plugged, (flags & forceFlag) !== 0);
        }
        if (definition !== undefined) await state.store.define(definition);
      });
    },
  } satisfies HypervisorMethods;
}

/** Puts the device in the place of the one that it means. Changes the model. @throws VirtError `DEVICE_MISSING` */
function replaceIn({ name, devices }: Domain, wanted: Plugged): void {
  const old = matching(devices, wanted)?.device;
  if (old === undefined) throw missingDevice(name, wanted);
  // It keeps its place where the document names no other.
  const place = 'address' in old && !('address' in wanted.device) ? { address: old.address } : {};
  const next = { ...structuredClone(wanted.device), ...place };
  const list: readonly object[] = devices[wanted.kind] ?? [];
  Object.assign(devices, { [wanted.kind]: list.map((each) => (each === old ? next : each)) });
}
