import type { Domain } from '@tsvirt/conf/domain';
import { type HypervisorMethods, DomainVcpuFlags as Vcpu, VcpuState } from '@tsvirt/core';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';
import { fromCpumap, mostHostCpus, toCpumap } from './cpumap.js';

const mostVcpus = 32;

/** A guest's virtual CPUs, and where they and its other threads may run. */
export function domainVcpus(node: TestNode) {
  const hostCpus = mostHostCpus(node.host.node);
  return {
    domainGetVcpusFlags: (dom, flags) => {
      checkFlags('domainGetVcpusFlags', flags, impactFlags | Vcpu.MAXIMUM);
      const definition = definitionFor(node.domain(dom), flags & impactFlags);
      return (flags & Vcpu.MAXIMUM) !== 0 ? maximumOf(definition) : currentOf(definition);
    },

    domainSetVcpus: async (dom, count, flags) => {
      checkFlags('domainSetVcpus', flags, impactFlags | Vcpu.MAXIMUM);
      const maximum = (flags & Vcpu.MAXIMUM) !== 0;
      if (maximum && (flags & impactFlags) !== Vcpu.CONFIG)
        throw invalidArgument('the flag MAXIMUM needs the flag CONFIG alone');
      if (count > mostVcpus)
        throw invalidArgument(`${count} vCPUs are more than the ${mostVcpus} of this hypervisor`);
      await changeDomain(node, dom, flags & impactFlags, (definition) => {
        if (!maximum && count > maximumOf(definition))
          throw invalidArgument(
            `${count} vCPUs are more than the domain's maximum (${maximumOf(definition)})`,
          );
        setVcpus(definition, count, maximum);
      });
    },

    domainSetVcpu: async (dom, cpumap, state, flags) => {
      checkFlags('domainSetVcpu', flags, impactFlags);
      const numbers = numbersOf(cpumap);
      await changeDomain(node, dom, flags, (definition) => {
        const most = maximumOf(definition);
        const beyond = numbers.find((number) => number >= most);
        if (beyond !== undefined) throw invalidArgument(`the domain has no vCPU ${beyond}`);
        const online = new Set(onlineOf(definition));
        for (const number of numbers) {
          if (state === 1) online.add(number);
          else online.delete(number);
        }
        if (!online.has(0)) throw invalidArgument("vCPU 0 can't be taken offline");
        definition.vcpu = { ...definition.vcpu, current: online.size === most ? undefined : online.size };
        definition.vcpus = Array.from({ length: most }, (_, id) => ({
          id,
          enabled: online.has(id),
          hotpluggable: id !== 0,
        }));
      });
    },

    domainGetVcpus: (dom) => {
      const domain = node.domain(dom);
      const { live } = domain;
      if (live === undefined)
        throw invalidOperation(`domain '${domain.name}' isn't running: it has no vCPUs`);
      const cpuTime = BigInt(Date.now()) * 100n;
      return onlineOf(live).map((number) => {
        const pinned = pinOf(live, number);
        return {
          number,
          state: VcpuState.RUNNING,
          cpuTime,
          cpu: pinned === undefined ? hostCpus - 1 : Math.max(...pinned),
          cpumap: toCpumap(pinned, hostCpus),
        };
      });
    },

    domainPinVcpu: async (dom, vcpu, cpumap, flags) => {
      checkFlags('domainPinVcpu', flags, impactFlags);
      const numbers = fromCpumap(cpumap).filter((number) => number < hostCpus);
      await changeDomain(node, dom, flags, (definition) => {
        if (!onlineOf(definition).includes(vcpu))
          throw invalidArgument(`requested vcpu '${vcpu}' is not present in the domain`);
        const tune = definition.cputune ?? {};
        definition.cputune = tune;
        const others = (tune.vcpupins ?? []).filter((pin) => pin.vcpu !== vcpu);
        tune.vcpupins = [...others, { vcpu, cpuset: numbers }].sort((a, b) => a.vcpu - b.vcpu);
      });
    },

    domainGetVcpuPinInfo: (dom, flags) => {
      checkFlags('domainGetVcpuPinInfo', flags, impactFlags);
      const definition = definitionFor(node.domain(dom), flags);
      return Array.from({ length: maximumOf(definition) }, (_, number) =>
        toCpumap(pinOf(definition, number), hostCpus),
      );
    },

    domainPinEmulator: async (dom, cpumap, flags) => {
      checkFlags('domainPinEmulator', flags, impactFlags);
      const emulatorpin = fromCpumap(cpumap).filter((number) => number < hostCpus);
      await changeDomain(node, dom, flags, (definition) => {
        definition.cputune = { ...definition.cputune, emulatorpin };
      });
    },

    domainGetEmulatorPinInfo: (dom, flags) => {
      checkFlags('domainGetEmulatorPinInfo', flags, impactFlags);
      const { cputune, vcpu } = definitionFor(node.domain(dom), flags);
      return toCpumap(cputune?.emulatorpin ?? vcpu?.cpuset, hostCpus);
    },
  } satisfies HypervisorMethods;
}

export function maximumOf(definition: Domain): number {
  return definition.vcpu?.count ?? 1;
}

export function currentOf(definition: Domain): number {
  return definition.vcpu?.current ?? maximumOf(definition);
}

/** The numbers of the vCPUs that are plugged in. */
export function onlineOf(definition: Domain): number[] {
  const listed = definition.vcpus?.filter(({ enabled }) => enabled).map(({ id }) => id);
  return listed ?? Array.from({ length: currentOf(definition) }, (_, number) => number);
}

function pinOf(definition: Domain, number: number): readonly number[] | undefined {
  return definition.cputune?.vcpupins?.find(({ vcpu }) => vcpu === number)?.cpuset ?? definition.vcpu?.cpuset;
}

function setVcpus(definition: Domain, count: number, maximum: boolean): void {
  const most = maximum ? count : maximumOf(definition);
  const current = maximum ? Math.min(currentOf(definition), count) : count;
  definition.vcpu = { ...definition.vcpu, count: most, current: current === most ? undefined : current };
  if (definition.vcpus !== undefined)
    definition.vcpus = Array.from({ length: most }, (_, id) => ({
      ...definition.vcpus?.find((vcpu) => vcpu.id === id),
      id,
      enabled: id < current,
    }));
  const pins = definition.cputune?.vcpupins?.filter(({ vcpu }) => vcpu < most);
  if (definition.cputune !== undefined) definition.cputune.vcpupins = pins;
}

/** `0-2,4` */
function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  for (const part of text.split(',')) {
    const match = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part.trim());
    if (match === null) throw invalidArgument(`'${text}' is no list of vCPUs`);
    const first = Number(match[1]);
    for (let number = first; number <= Number(match[2] ?? first); number++) numbers.push(number);
  }
  return numbers;
}
