import type { Domain } from '../domain.js';
import { unsupported } from '../failure.js';
import { devicesView } from './devices.js';
import { difference } from './difference.js';

/** What a running guest sees of its machine, without names of the host's files, limits and the like. */
function guestView(domain: Domain): unknown {
  const { os, cpu, vcpu, features, clock, maxMemory, sysinfo, keywrap } = domain;
  return {
    type: domain.type,
    uuid: domain.uuid,
    genid: domain.genid,
    os: { type: os.type?.name, arch: os.type?.arch, machine: os.type?.machine, smbios: os.smbios },
    memory: domain.memory,
    maxMemory: maxMemory && { size: maxMemory.size, slots: maxMemory.slots },
    vcpus: {
      count: vcpu.count,
      current: vcpu.current,
      individual: domain.vcpus?.map(({ id, enabled, order }) => ({ id, enabled, order })),
    },
    iothreads: domain.iothreads,
    features,
    cpu: cpu && {
      ...cpu,
      check: undefined,
      numa: cpu.numa?.cells?.map(({ id, cpus, memory }) => ({ id, cpus, memory })),
    },
    sysinfo,
    timers: clock.timers,
    keywrap,
    devices: devicesView(domain.devices),
  };
}

const shown = (value: unknown) =>
  value === undefined
    ? 'missing'
    : `'${typeof value === 'object' ? JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)) : String(value)}'`;

/**
 * Throws `CONFIG_UNSUPPORTED` where a guest that runs with one domain would see another machine with the other: what a
 * migration, a restore or a revert to a snapshot must not change. The message says the first difference. Symmetric.
 */
export function checkAbiStability(from: Domain, to: Domain): void {
  const found = difference(guestView(from), guestView(to));
  if (found !== undefined)
    throw unsupported(
      `the guest would see another machine: ${found.path} is ${shown(found.to)}, it was ${shown(found.from)}`,
    );
}

/** True where {@link checkAbiStability} has nothing to object. */
export function isAbiStable(from: Domain, to: Domain): boolean {
  return difference(guestView(from), guestView(to)) === undefined;
}
