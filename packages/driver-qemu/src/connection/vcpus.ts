import { parseCpuset } from '@tsvirt/conf/common';
import type { Domain } from '@tsvirt/conf/domain';
import type { HypervisorMethods } from '@tsvirt/core';
import { setLiveVcpu } from '../domain/vcpus.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument } from '../errors.js';
import { vcpuStates, withVcpuStates } from '../prepare/vcpus.js';
import { impact } from './find.js';

/** Plugging single virtual CPUs in and out. */
export function vcpuMethods(state: QemuState) {
  return {
    domainSetVcpu(dom, cpumap, enable, flags) {
      checkFlags('virDomainSetVcpu', flags, 3);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        if (enable !== 0 && enable !== 1)
          throw invalidArgument(`a CPU is plugged in (1) or out (0), not ${enable}`);
        const ids = numbersOf(cpumap);
        const definition =
          config && object.definition !== undefined
            ? withEnabled(object.definition, ids, enable === 1)
            : undefined;
        if (live) await setLiveVcpu(state, object, ids, enable === 1);
        if (definition !== undefined) await state.store.define(definition);
      });
    },
  } satisfies HypervisorMethods;
}

function numbersOf(cpumap: string): number[] {
  const ids = parseCpuset(cpumap);
  if (ids === undefined || ids.length === 0) throw invalidArgument(`'${cpumap}' is not a list of CPUs`);
  return [...ids];
}

/** The definition with these CPUs in it or not when the domain starts, each to be taken out while it runs. */
function withEnabled(definition: Domain, ids: readonly number[], enabled: boolean): Domain {
  const states = vcpuStates(definition);
  for (const id of ids) {
    if (id === 0) throw invalidArgument(`the first CPU of '${definition.name}' is always there`);
    if (states[id] === undefined)
      throw invalidArgument(`the domain '${definition.name}' has no place for a CPU ${id}`);
  }
  return withVcpuStates(
    definition,
    states.map((each) => (ids.includes(each.id) ? { id: each.id, enabled, hotpluggable: true } : each)),
  );
}
