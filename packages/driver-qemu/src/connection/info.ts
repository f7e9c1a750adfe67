import type { Domain } from '@tsvirt/conf/domain';
import {
  DOMAIN_CPU_STATS_CPUTIME,
  DOMAIN_CPU_STATS_SYSTEMTIME,
  DOMAIN_CPU_STATS_USERTIME,
  type DomainInfo,
  type HypervisorMethods,
  makeParam,
  type VcpuInfo,
  VcpuState,
} from '@tsvirt/core';
import { ErrorCode, readProcessStat, readProcessStatus } from '@tsvirt/util';
import { agentCpus, changesForCount } from '../agent/vcpus.js';
import { type ReachableAgent, reachAgent } from '../domain/agent.js';
import { currentMemory, type Guest, liveOf } from '../domain/guest.js';
import { processTimes } from '../domain/process-times.js';
import { setLiveVcpus } from '../domain/vcpus.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, qemuError } from '../errors.js';
import { parseCpuList } from '../host/topology.js';
import { checkDefinition } from '../prepare/validate.js';
import { vcpuCounts, vcpuStates, withVcpuStates } from '../prepare/vcpus.js';
import { useCpus } from './agent-facts.js';
import { answer, find, findRunning, impact } from './find.js';
import { stateOf } from './lookup.js';

const maximumFlag = 4;
const guestFlag = 8;
const hotpluggableFlag = 16;

/** What a domain is like now. */
export function infoMethods(state: QemuState) {
  return {
    domainGetInfo(dom): DomainInfo {
      const object = find(state, dom);
      const { current: domain } = object;
      return {
        state: stateOf(state, object).state,
        maxMem: domain.memory ?? 0n,
        memory: currentMemory(object),
        nrVirtCpu: vcpuCounts(domain).current,
        cpuTime: object.data === undefined ? 0n : processTimes(object.data.pid).total,
      };
    },
    domainGetOSType: (dom) => find(state, dom).current.os?.type?.name ?? 'hvm',
    domainGetMaxMemory: (dom) => find(state, dom).current.memory ?? 0n,
    domainGetVcpus(dom) {
      const { guest } = findRunning(state, dom);
      return guest.record.vcpuPids.flatMap((thread, number) =>
        thread > 0 ? [vcpuInfo(guest, thread, number)] : [],
      );
    },
    async domainGetVcpusFlags(dom, flags, context) {
      checkFlags('virDomainGetVcpusFlags', flags, 15);
      const object = find(state, dom);
      if ((flags & guestFlag) !== 0) {
        const cpus = agentCpus(await reachAgent(object, context).ask('guest-get-vcpus'));
        return (flags & maximumFlag) !== 0 ? cpus.length : cpus.filter(({ online }) => online).length;
      }
      const { live } = impact(object, flags & 3);
      const domain = live ? object.current : (object.definition ?? object.current);
      const { maximum, current } = vcpuCounts(domain);
      return (flags & maximumFlag) !== 0 ? maximum : current;
    },
    async domainSetVcpus(dom, count, flags, context) {
      checkFlags('virDomainSetVcpusFlags', flags, 31);
      if ((flags & guestFlag) !== 0) {
        await useSome(reachAgent(find(state, dom), context), count);
        return;
      }
      await state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        const places = (flags & maximumFlag) !== 0;
        if (count < 1) throw invalidArgument('a domain needs a CPU at least');
        if (live && places)
          throw qemuError(
            ErrorCode.OPERATION_INVALID,
            `the domain '${object.name}' is running: the most CPUs that it can have can't be changed`,
          );
        const next =
          config && object.definition !== undefined
            ? withVcpus(object.definition, count, places, (flags & hotpluggableFlag) !== 0)
            : undefined;
        if (next !== undefined) checkDefinition(next, await state.capabilitiesOf(next));
        if (live) await setLiveVcpus(state, object, count);
        if (next !== undefined) await state.store.define(next);
      });
    },
    domainGetLaunchSecurityInfo(dom, flags) {
      checkFlags('virDomainGetLaunchSecurityInfo', flags, 4);
      // No guest of this driver has its memory encrypted: there is nothing to tell.
      return answer(state, dom, []);
    },
    domainGetCPUStats(dom, startCpu, _ncpus, flags) {
      checkFlags('virDomainGetCPUStats', flags, 0);
      const { guest } = findRunning(state, dom);
      if (startCpu >= 0)
        throw qemuError(
          ErrorCode.OPERATION_INVALID,
          'how much a guest used of each CPU is known to cgroups only, which this driver makes no use of yet',
        );
      const { user, system, total } = processTimes(guest.pid);
      return [
        [
          makeParam(DOMAIN_CPU_STATS_CPUTIME, 'ullong', total),
          makeParam(DOMAIN_CPU_STATS_USERTIME, 'ullong', user),
          makeParam(DOMAIN_CPU_STATS_SYSTEMTIME, 'ullong', system),
        ],
      ];
    },
  } satisfies HypervisorMethods;
}

/**
 * The definition with so many CPUs, or with `places` for so many; with `hotpluggable` new ones can be taken out while it runs.
 * @throws VirtError `INVALID_ARG` for more CPUs than there are places
 */
function withVcpus(definition: Domain, count: number, places: boolean, hotpluggable: boolean): Domain {
  const { maximum, current } = vcpuCounts(definition);
  if (!places && count > maximum)
    throw invalidArgument(`the domain '${definition.name}' can have ${maximum} CPUs at most`);
  const vcpu = { ...definition.vcpu };
  // With more places how many CPUs there are stays, as far as it can.
  vcpu.current = places ? Math.min(current, count) : count;
  if (places) vcpu.count = count;
  if (vcpu.current === (vcpu.count ?? 1)) delete vcpu.current;
  const next = { ...definition, vcpu };
  if (definition.vcpus === undefined && !hotpluggable) return next;
  if (places) {
    const before = definition.vcpus ?? [];
    return withVcpuStates(next, vcpuStates({ ...next, vcpus: before.filter(({ id }) => id < count) }));
  }
  const states = vcpuStates(definition);
  const free = states.filter(({ enabled }) => !enabled).slice(0, Math.max(0, count - current));
  const gone = states
    .filter(({ enabled }) => enabled)
    .reverse()
    .slice(0, Math.max(0, current - count));
  return withVcpuStates(
    next,
    states.map((each) =>
      free.includes(each)
        ? { id: each.id, enabled: true, hotpluggable }
        : gone.includes(each)
          ? { id: each.id, enabled: false, hotpluggable: true }
          : each,
    ),
  );
}

/**
 * Has the guest use so many of the CPUs that it has.
 * @throws VirtError `INVALID_ARG` for more than it has, `INTERNAL_ERROR` if it can't do without as many
 */
async function useSome(agent: ReachableAgent, count: number): Promise<void> {
  const { object, ask } = agent;
  const { current } = vcpuCounts(liveOf(object));
  if (count > current) throw invalidArgument(`the domain '${object.name}' has ${current} CPUs, not ${count}`);
  const cpus = agentCpus(await ask('guest-get-vcpus'));
  if (count > cpus.length) throw invalidArgument(`the guest '${object.name}' knows ${cpus.length} CPUs only`);
  const changes = changesForCount(cpus, count);
  if (changes === undefined)
    throw qemuError(ErrorCode.INTERNAL_ERROR, `the guest '${object.name}' can't do with ${count} CPUs`);
  await useCpus(agent, changes);
}

function vcpuInfo(guest: Guest, thread: number, number: number): VcpuInfo {
  const stat = readProcessStat(guest.pid, thread);
  return {
    number,
    state: VcpuState.RUNNING,
    cpuTime: processTimes(guest.pid, thread).total,
    cpu: stat?.processor ?? -1,
    cpumap: cpuMap(threadCpus(thread)),
  };
}

/** The host CPUs on which a thread may run. */
export function threadCpus(thread: number): number[] {
  return parseCpuList(readProcessStatus(thread)?.get('Cpus_allowed_list') ?? '');
}

/** Bit n of byte n >> 3 for each CPU. */
export function cpuMap(cpus: readonly number[]): Uint8Array {
  const map = new Uint8Array((Math.max(-1, ...cpus) >> 3) + 1);
  for (const cpu of cpus) map[cpu >> 3] = (map[cpu >> 3] ?? 0) | (1 << (cpu & 7));
  return map;
}
