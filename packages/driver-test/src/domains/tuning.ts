import { formatCpuset, parseCpuset } from '@tsvirt/conf/common';
import {
  blkioParams,
  checkBlkioParams,
  checkMemtuneParams,
  checkPerfParams,
  memtuneParams,
  perfParams,
  withBlkioParams,
  withMemtuneParams,
  withPerfParams,
} from '@tsvirt/conf/domain';
import { type HypervisorMethods, makeParam, type TypedParam, validateTypedParams } from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { checkFlags, errors, invalidArgument } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';

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
      validateTypedParams(params, { weight: 'uint' }, { domain: ErrorDomain.TEST });
    },

    domainGetMemoryParameters: (dom, flags) => {
      checkFlags('domainGetMemoryParameters', flags, impactFlags);
      return memtuneParams(definitionFor(node.domain(dom), flags).memtune);
    },
    domainSetMemoryParameters: async (dom, params, flags) => {
      checkFlags('domainSetMemoryParameters', flags, impactFlags);
      checkMemtuneParams(params, ErrorDomain.TEST);
      await changeDomain(node, dom, flags, (definition) => {
        definition.memtune = withMemtuneParams(definition.memtune, params, errors);
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
      validateTypedParams(params, { numa_mode: 'int', numa_nodeset: 'string' }, { domain: ErrorDomain.TEST });
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
      return blkioParams(definitionFor(node.domain(dom), flags).blkiotune);
    },
    domainSetBlkioParameters: async (dom, params, flags) => {
      checkFlags('domainSetBlkioParameters', flags, impactFlags);
      checkBlkioParams(params, ErrorDomain.TEST);
      await changeDomain(node, dom, flags, (definition) => {
        definition.blkiotune = withBlkioParams(definition.blkiotune, params, errors);
      });
    },

    domainGetPerfEvents: (dom, flags) => {
      checkFlags('domainGetPerfEvents', flags, impactFlags);
      return perfParams(definitionFor(node.domain(dom), flags).perf);
    },
    domainSetPerfEvents: async (dom, params, flags) => {
      checkFlags('domainSetPerfEvents', flags, impactFlags);
      checkPerfParams(params, ErrorDomain.TEST);
      await changeDomain(node, dom, flags, (definition) => {
        definition.perf = withPerfParams(definition.perf, params);
      });
    },
  } satisfies HypervisorMethods;
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
