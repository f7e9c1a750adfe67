import type { HypervisorMethods } from '@tsvirt/core';
import { balloonPath, memoryStats } from '../domain/memory-stats.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import { changeDomain } from './change.js';
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
    async domainSetMemoryStatsPeriod(dom, period, flags) {
      checkFlags('virDomainSetMemoryStatsPeriod', flags, 3);
      if (period < 0) throw invalidArgument(`a period can't be ${period} seconds`);
      await changeDomain(state, dom, flags, {
        note(domain) {
          const { memballoon } = domain.devices;
          if (memballoon === undefined || memballoon.model === 'none') {
            throw invalidOperation(
              `the domain '${domain.name}' has no balloon that could tell of its memory`,
            );
          }
          const { statsPeriod: _, ...rest } = memballoon;
          const next = period === 0 ? rest : { ...rest, statsPeriod: period };
          return { ...domain, devices: { ...domain.devices, memballoon: next } };
        },
        apply: async (guest) => {
          await guest.monitor.execute('qom-set', {
            path: balloonPath,
            property: 'guest-stats-polling-interval',
            value: period,
          });
        },
      });
    },
  } satisfies HypervisorMethods;
}

function bigMin(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
