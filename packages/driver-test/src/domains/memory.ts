import type { Domain } from '@tsvirt/conf/domain';
import {
  type HypervisorMethods,
  DomainMemoryModFlags as Mod,
  DomainMemoryStatTags as Tag,
} from '@tsvirt/core';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, impactFlags, needActive } from './access.js';

/** Seconds since 1970 at which time stands still for imaginary guests. */
export const fixedTime = 627_319_920n;

/** A guest's memory. All sizes are KiB. */
export function domainMemory(node: TestNode) {
  return {
    domainGetMaxMemory: (dom) => node.domain(dom).current.memory ?? 0n,

    domainSetMemory: async (dom, memory, flags) => {
      checkFlags('domainSetMemory', flags, impactFlags | Mod.MAXIMUM);
      const impact = flags & impactFlags;
      const maximum = (flags & Mod.MAXIMUM) !== 0;
      await changeDomain(node, dom, impact, (definition, which) => {
        if (maximum && which === 'live')
          throw invalidOperation("the most memory of a running domain can't be changed");
        if (maximum) setMaximum(definition, memory);
        else {
          if (memory > (definition.memory ?? 0n))
            throw invalidArgument("the memory can't be more than the domain's maximum");
          definition.currentMemory = memory;
        }
      });
    },

    domainSetMemoryStatsPeriod: async (dom, period, flags) => {
      checkFlags('domainSetMemoryStatsPeriod', flags, impactFlags);
      if (period < 0) throw invalidArgument(`the period ${period} is negative`);
      await changeDomain(node, dom, flags, (definition) => {
        const balloon = definition.devices?.memballoon;
        if (balloon === undefined || balloon.model === 'none')
          throw invalidOperation('the domain has no memory balloon to ask');
        if (period === 0) delete balloon.statsPeriod;
        else balloon.statsPeriod = period;
      });
    },

    domainMemoryStats: (dom, flags) => {
      checkFlags('domainMemoryStats', flags);
      const domain = node.domain(dom);
      needActive(domain);
      const { currentMemory = 0n } = domain.current;
      const balloon = domain.current.devices?.memballoon;
      const stats = [{ tag: Tag.ACTUAL_BALLOON as number, val: currentMemory }];
      if (balloon?.model !== undefined && balloon.model !== 'none')
        for (const [tag, val] of balloonStats(currentMemory)) stats.push({ tag, val });
      stats.push({ tag: Tag.RSS, val: currentMemory / 2n });
      return stats;
    },

    domainMemoryPeek: (dom, offset, size, flags) => {
      checkFlags('domainMemoryPeek', flags, 3);
      const domain = node.domain(dom);
      needActive(domain);
      return Uint8Array.from({ length: size }, (_, index) => Number((offset + BigInt(index)) % 256n));
    },
  } satisfies HypervisorMethods;
}

function setMaximum(definition: Domain, memory: bigint): void {
  if ((definition.cpu?.numa?.cells ?? []).length > 0)
    throw invalidOperation('the memory of a domain with NUMA cells is said by its cells');
  definition.memory = memory;
  if ((definition.currentMemory ?? 0n) > memory) definition.currentMemory = memory;
}

function balloonStats(memory: bigint): [tag: number, value: bigint][] {
  return [
    [Tag.SWAP_IN, 0n],
    [Tag.SWAP_OUT, 0n],
    [Tag.MAJOR_FAULT, 0n],
    [Tag.MINOR_FAULT, 0n],
    [Tag.UNUSED, memory / 2n],
    [Tag.AVAILABLE, memory],
    [Tag.USABLE, memory / 2n],
    [Tag.LAST_UPDATE, fixedTime],
    [Tag.DISK_CACHES, memory / 8n],
    [Tag.HUGETLB_PGALLOC, 0n],
    [Tag.HUGETLB_PGFAIL, 0n],
  ];
}
