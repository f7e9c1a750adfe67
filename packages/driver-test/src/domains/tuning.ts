import { formatCpuset, parseCpuset } from '@tsvirt/conf/common';
import { type Domain, perfEvents } from '@tsvirt/conf/domain';
import {
  type HypervisorMethods,
  makeParam,
  type ParamRules,
  type TypedParam,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { checkFlags, invalidArgument } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';
import { readDeviceTuning, writeDeviceTuning } from './blkio.js';

/** "No limit" of memory, in KiB. */
const unlimited = 9_007_199_254_740_991n;
const source = { domain: ErrorDomain.TEST };

const memoryFields = {
  hard_limit: 'hardLimit',
  soft_limit: 'softLimit',
  swap_hard_limit: 'swapHardLimit',
} as const;

const numaModes = ['strict', 'preferred', 'interleave', 'restrictive'] as const;

/** Shares and limits of a domain. Setting them changes nothing but the definition: nobody competes on this host. */
export function domainTuning(node: TestNode) {
  return {
    domainGetSchedulerType: (dom) => {
      node.domain(dom);
      return { type: 'fair', nparams: 1 };
    },
    domainGetSchedulerParameters: (dom, flags) => {
      checkFlags('domainGetSchedulerParameters', flags, impactFlags);
      node.domain(dom);
      return [makeParam('weight', 'uint', 50)];
    },
    domainSetSchedulerParameters: (dom, params, flags) => {
      checkFlags('domainSetSchedulerParameters', flags, impactFlags);
      node.domain(dom);
      validateTypedParams(params, { weight: 'uint' }, source);
    },

    domainGetMemoryParameters: (dom, flags) => {
      checkFlags('domainGetMemoryParameters', flags, impactFlags);
      const { memtune } = definitionFor(node.domain(dom), flags);
      return Object.entries(memoryFields).map(([field, key]) =>
        makeParam(field, 'ullong', memtune?.[key] ?? unlimited),
      );
    },
    domainSetMemoryParameters: async (dom, params, flags) => {
      checkFlags('domainSetMemoryParameters', flags, impactFlags);
      validateTypedParams(params, rulesFor(Object.keys(memoryFields), 'ullong'), source);
      await changeDomain(node, dom, flags, (definition) => {
        setMemoryLimits(definition, params);
      });
    },

    domainGetNumaParameters: (dom, flags) => {
      checkFlags('domainGetNumaParameters', flags, impactFlags);
      const memory = definitionFor(node.domain(dom), flags).numatune?.memory;
      return [
        makeParam('numa_mode', 'int', numaModes.indexOf(memory?.mode ?? 'strict')),
        makeParam('numa_nodeset', 'string', formatCpuset(memory?.nodeset ?? [])),
      ];
    },
    domainSetNumaParameters: async (dom, params, flags) => {
      checkFlags('domainSetNumaParameters', flags, impactFlags);
      validateTypedParams(params, { numa_mode: 'int', numa_nodeset: 'string' }, source);
      const { mode, nodeset } = numaOf(params);
      await changeDomain(node, dom, flags, (definition) => {
        const before = definition.numatune?.memory;
        definition.numatune = {
          ...definition.numatune,
          memory: {
            ...before,
            mode: mode ?? before?.mode ?? 'strict',
            nodeset: nodeset ?? before?.nodeset,
          },
        };
      });
    },

    domainGetBlkioParameters: (dom, flags) => {
      checkFlags('domainGetBlkioParameters', flags, impactFlags);
      const { blkiotune } = definitionFor(node.domain(dom), flags);
      return [makeParam('weight', 'uint', blkiotune?.weight ?? 0), ...readDeviceTuning(blkiotune)];
    },
    domainSetBlkioParameters: async (dom, params, flags) => {
      checkFlags('domainSetBlkioParameters', flags, impactFlags);
      await changeDomain(node, dom, flags, (definition) => {
        definition.blkiotune = writeDeviceTuning(definition.blkiotune, params);
      });
    },

    domainGetPerfEvents: (dom, flags) => {
      checkFlags('domainGetPerfEvents', flags, impactFlags);
      const { perf } = definitionFor(node.domain(dom), flags);
      return perfEvents.map((name) =>
        makeParam(name, 'boolean', perf?.find((event) => event.name === name)?.enabled === true),
      );
    },
    domainSetPerfEvents: async (dom, params, flags) => {
      checkFlags('domainSetPerfEvents', flags, impactFlags);
      validateTypedParams(params, rulesFor(perfEvents, 'boolean'), source);
      await changeDomain(node, dom, flags, (definition) => {
        definition.perf = perfEvents.flatMap((name) => {
          const given = params.find(({ field }) => field === name);
          const before = definition.perf?.find((event) => event.name === name);
          if (given !== undefined) return [{ name, enabled: given.value === true }];
          return before === undefined ? [] : [before];
        });
      });
    },
  } satisfies HypervisorMethods;
}

function rulesFor(fields: readonly string[], type: 'ullong' | 'boolean'): ParamRules {
  return Object.fromEntries(fields.map((field) => [field, type]));
}

function setMemoryLimits(definition: Domain, params: readonly TypedParam[]): void {
  const limits = { ...definition.memtune };
  for (const [field, key] of Object.entries(memoryFields)) {
    const given = params.find((param) => param.field === field)?.value;
    if (typeof given === 'bigint') limits[key] = given >= unlimited ? undefined : given;
  }
  const { hardLimit = unlimited, swapHardLimit = unlimited } = limits;
  if (hardLimit > swapHardLimit) throw invalidArgument("hard_limit can't be more than swap_hard_limit");
  definition.memtune = limits;
}

function numaOf(params: readonly TypedParam[]) {
  let mode: (typeof numaModes)[number] | undefined;
  let nodeset: number[] | undefined;
  for (const { field, value } of params) {
    if (field === 'numa_mode') {
      mode = numaModes[Number(value)];
      if (mode === undefined) throw invalidArgument(`there is no NUMA mode ${value}`);
    } else {
      nodeset = parseCpuset(String(value));
      if (nodeset === undefined) throw invalidArgument(`'${value}' is no set of NUMA nodes`);
    }
  }
  return { mode, nodeset };
}
