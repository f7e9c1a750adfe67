import { formatCpuset } from '@tsvirt/conf/common';
import type { Domain } from '@tsvirt/conf/domain';
import {
  DOMAIN_TUNABLE_CPU_EMULATORPIN,
  DOMAIN_TUNABLE_CPU_VCPUPIN,
  type DomainRef,
  type HypervisorMethods,
  makeParam,
} from '@tsvirt/core';
import { type Guest, refOf } from '../domain/guest.js';
import { pinEmulator, pinThread } from '../domain/pinning.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument } from '../errors.js';
import { vcpuCounts } from '../prepare/vcpus.js';
import { find, impact } from './find.js';
import { cpuMap } from './info.js';

type Pinning = NonNullable<Domain['cputune']>;

/** Where on the host a guest's threads may run. */
export function pinningMethods(state: QemuState) {
  const change = (
    dom: DomainRef,
    map: Uint8Array,
    flags: number,
    live: (guest: Guest, cpus: readonly number[]) => Promise<void>,
    note: (tune: Pinning, cpus: number[]) => Pinning,
    tunable: string,
  ) =>
    state.store.withJob(dom.uuid, async (object) => {
      const reach = impact(object, flags & 3);
      const cpus = cpusOf(map);
      if (cpus.length === 0) throw invalidArgument('no host CPU is left to run on');
      const noted = (domain: Domain): Domain => ({ ...domain, cputune: note({ ...domain.cputune }, cpus) });
      if (reach.live && object.data !== undefined && object.live !== undefined) {
        await live(object.data, cpus);
        await state.store.updateLive(object, { live: noted(object.live) });
        const param = makeParam(tunable, 'string', formatCpuset(cpus));
        state.events.emit({ eventId: 17, dom: refOf(object), params: [param] });
      }
      if (reach.config && object.definition !== undefined) await state.store.define(noted(object.definition));
    });
  const described = (dom: DomainRef, flags: number): Domain => {
    const object = find(state, dom);
    return impact(object, flags & 3).live ? object.current : (object.definition ?? object.current);
  };
  const everywhere = async () => (await state.topology()).cpus.map((cpu) => cpu.id);
  return {
    domainPinVcpu(dom, vcpu, map, flags) {
      checkFlags('virDomainPinVcpuFlags', flags, 3);
      if (vcpu >= vcpuCounts(find(state, dom).current).maximum)
        throw invalidArgument(`there is no virtual CPU ${vcpu}`);
      return change(
        dom,
        map,
        flags,
        async (guest, cpus) => {
          // One that isn't plugged in is bound once it is.
          const thread = guest.record.vcpuPids[vcpu] ?? 0;
          if (thread > 0) await pinThread(state, thread, cpus);
        },
        (tune, cpuset) => ({
          ...tune,
          vcpupins: [...(tune.vcpupins ?? []).filter((pin) => pin.vcpu !== vcpu), { vcpu, cpuset }],
        }),
        DOMAIN_TUNABLE_CPU_VCPUPIN.replace('%u', String(vcpu)),
      );
    },
    domainPinEmulator(dom, map, flags) {
      checkFlags('virDomainPinEmulator', flags, 3);
      return change(
        dom,
        map,
        flags,
        (guest, cpus) => pinEmulator(state, guest, cpus),
        (tune, emulatorpin) => ({ ...tune, emulatorpin }),
        DOMAIN_TUNABLE_CPU_EMULATORPIN,
      );
    },
    async domainGetVcpuPinInfo(dom, flags) {
      checkFlags('virDomainGetVcpuPinInfo', flags, 3);
      const domain = described(dom, flags);
      const all = domain.vcpu?.cpuset ?? (await everywhere());
      const own = new Map((domain.cputune?.vcpupins ?? []).map(({ vcpu, cpuset }) => [vcpu, cpuset]));
      return Array.from({ length: vcpuCounts(domain).maximum }, (_, vcpu) => cpuMap(own.get(vcpu) ?? all));
    },
    async domainGetEmulatorPinInfo(dom, flags) {
      checkFlags('virDomainGetEmulatorPinInfo', flags, 3);
      const domain = described(dom, flags);
      return cpuMap(domain.cputune?.emulatorpin ?? domain.vcpu?.cpuset ?? (await everywhere()));
    },
  } satisfies HypervisorMethods;
}

/** The host CPUs of a map with a bit for each. */
export function cpusOf(map: Uint8Array): number[] {
  const cpus: number[] = [];
  for (let cpu = 0; cpu < map.length * 8; cpu++) if ((map[cpu >> 3] ?? 0) & (1 << (cpu & 7))) cpus.push(cpu);
  return cpus;
}
