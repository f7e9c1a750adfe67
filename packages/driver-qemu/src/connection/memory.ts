import type { HypervisorMethods } from '@tsvirt/core';
import { balloonPath, memoryStats } from '../domain/memory-stats.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import { findRunning, impact } from './find.js';

const maximumFlag = 4;

/** How much memory a guest has. */
export function memoryMethods(state: QemuState) {
  return {
    domainSetMemory(dom, memory, flags) {
      checkFlags('virDomainSetMemoryFlags', flags, 7);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        const guest = object.data;
        if (memory === 0n) throw invalidArgument('a domain needs memory');
        if ((flags & maximumFlag) !== 0) {
          if (live)
            throw invalidOperation(`the domain '${object.name}' is running: its maximum can't be changed`);
          const definition = object.definition;
          if (definition === undefined) return;
          const currentMemory = bigMin(definition.currentMemory ?? memory, memory);
          await state.store.define({ ...definition, memory, currentMemory });
          return;
        }
        const most = [live && object.live?.memory, config && object.definition?.memory]
          .filter((maximum) => typeof maximum === 'bigint')
          .reduce(bigMin);
        if (memory > most)
          throw invalidArgument(`the domain '${object.name}' can have ${most} KiB at most, not ${memory}`);
        if (live && guest !== undefined && object.live !== undefined) {
          if ((object.live.devices?.memballoon?.model ?? 'none') === 'none')
            throw invalidOperation(
              `the domain '${object.name}' has no balloon: its memory can't be changed while it runs`,
            );
          await guest.monitor.execute('balloon', { value: memory * 1024n });
        }
        if (config && object.definition !== undefined)
          await state.store.define({ ...object.definition, currentMemory: memory });
      });
    },
    async domainMemoryStats(dom, flags) {
      checkFlags('virDomainMemoryStats', flags, 0);
      const { guest } = findRunning(state, dom);
      return (await memoryStats(guest)).map(({ tag, val }) => ({ tag, val }));
    },
    domainSetMemoryStatsPeriod(dom, period, flags) {
      checkFlags('virDomainSetMemoryStatsPeriod', flags, 3);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        if (live && object.data !== undefined)
          await object.data.monitor.execute('qom-set', {
            path: balloonPath,
            property: 'guest-stats-polling-interval',
            value: period,
          });
        const balloon = object.definition?.devices?.memballoon;
        if (config && object.definition !== undefined && balloon !== undefined)
          await state.store.define({
            ...object.definition,
            devices: { ...object.definition.devices, memballoon: { ...balloon, statsPeriod: period } },
          });
      });
    },
  } satisfies HypervisorMethods;
}

function bigMin(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
