import { readFile } from 'node:fs/promises';
import { formatCpuset, parseCpuset } from '@tsvirt/conf/common';
import type { Domain } from '@tsvirt/conf/domain';
import {
  DomainNumatuneMemMode,
  findParam,
  type HypervisorMethods,
  makeParam,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, invalidOperation, unsupportedConfig } from '../errors.js';
import { changeDomain, describedDomain } from './change.js';
import { find } from './find.js';

type NumaMemory = NonNullable<NonNullable<Domain['numatune']>['memory']>;
interface Wanted {
  readonly mode: NumaMemory['mode'] | undefined;
  readonly nodeset: readonly number[] | undefined;
}

const modes = {
  strict: DomainNumatuneMemMode.STRICT,
  preferred: DomainNumatuneMemMode.PREFERRED,
  interleave: DomainNumatuneMemMode.INTERLEAVE,
  restrictive: DomainNumatuneMemMode.RESTRICTIVE,
} as const;
const modeNames = Object.keys(modes) as (keyof typeof modes)[];

/** From which of the host's nodes a guest's RAM comes. */
export function numaMethods(state: QemuState) {
  return {
    domainGetNumaParameters(dom, flags) {
      checkFlags('virDomainGetNumaParameters', flags, 7);
      const { memory } = describedDomain(find(state, dom), flags).numatune ?? {};
      return [
        makeParam('numa_mode', 'int', modes[memory?.mode ?? 'strict']),
        makeParam('numa_nodeset', 'string', formatCpuset(memory?.nodeset ?? [])),
      ];
    },
    async domainSetNumaParameters(dom, params, flags) {
      checkFlags('virDomainSetNumaParameters', flags, 3);
      const rules = { numa_mode: 'int', numa_nodeset: 'string' } as const;
      validateTypedParams(params, rules, { domain: ErrorDomain.QEMU });
      const wanted = {
        mode: modeOf(findParam(params, 'numa_mode')),
        nodeset: nodesOf(findParam(params, 'numa_nodeset')),
      };
      await changeDomain(state, dom, flags, {
        note: (domain, running) => (running ? noteLive(domain, wanted) : note(domain, wanted)),
        apply: (guest, _object, live) => checkBound(live, guest, wanted),
      });
    },
  } satisfies HypervisorMethods;
}

function modeOf(value: unknown): NumaMemory['mode'] | undefined {
  if (value === undefined) return undefined;
  const name = modeNames.find((each) => modes[each] === value);
  if (name === undefined) throw invalidArgument(`there is no NUMA mode ${value}`);
  if (name === 'restrictive')
    throw unsupportedConfig(
      "the NUMA mode 'restrictive' needs cgroups, of which this driver makes no use yet",
    );
  return name;
}

function nodesOf(value: unknown): number[] | undefined {
  if (typeof value !== 'string') return undefined;
  const nodes = parseCpuset(value);
  if (nodes === undefined || nodes.length === 0)
    throw invalidOperation(`'${value}' names no nodes of the host`);
  return [...nodes];
}

function note(domain: Domain, { mode, nodeset }: Wanted): Domain {
  const before = domain.numatune?.memory;
  const nodes = nodeset ?? before?.nodeset;
  if (nodes === undefined)
    throw unsupportedConfig(
      `the nodes that '${domain.name}' gets its memory from must be named with the mode`,
    );
  const memory: NumaMemory = {
    mode: mode ?? before?.mode ?? 'strict',
    placement: 'static',
    nodeset: [...nodes],
  };
  return { ...domain, numatune: { ...domain.numatune, memory } };
}

/** What a running guest's memory is bound to stays: the mode always, and the nodes unless its mode is strict. */
function noteLive(domain: Domain, wanted: Wanted): Domain {
  const mode = domain.numatune?.memory?.mode ?? 'strict';
  if (wanted.mode !== undefined && wanted.mode !== mode)
    throw invalidOperation(`the NUMA mode of '${domain.name}' can't be changed while it runs`);
  if (wanted.nodeset !== undefined && mode !== 'strict')
    throw invalidOperation(
      `the nodes of '${domain.name}' can be changed while it runs only where its mode is strict`,
    );
  return note(domain, { ...wanted, mode });
}

/** Memory that is there already moves for cgroups only; what needs no move can be had. */
async function checkBound(live: Domain, guest: Guest, { nodeset }: Wanted): Promise<void> {
  if (nodeset === undefined) return;
  const bound = live.numatune?.memory?.nodeset;
  const present = bound ?? (await nodesOfProcess(guest.pid));
  const covers = present.every((node) => nodeset.includes(node));
  if (!covers || (bound !== undefined && bound.length !== nodeset.length))
    throw invalidOperation(`the domain '${live.name}' is in no cgroup that could move its memory`);
}

async function nodesOfProcess(pid: number): Promise<readonly number[]> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return parseCpuset(/^Mems_allowed_list:\s*(\S+)/m.exec(status)?.[1] ?? '') ?? [];
}
