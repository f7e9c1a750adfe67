import type { Domain } from '../domain.js';
import { invalidArgument, unsupported, xmlError } from '../failure.js';

/** Periods in microseconds. */
const periods = { min: 1000n, max: 1_000_000n };
const maxQuota = 17_592_186_044_415n;

/** Shares of the host's CPUs. */
export function checkCputune(domain: Domain): void {
  const { cputune } = domain;
  if (cputune === undefined) return;
  for (const key of ['period', 'globalPeriod', 'emulatorPeriod', 'iothreadPeriod'] as const) {
    const value = cputune[key];
    if (value !== undefined && value !== 0n && (value < periods.min || value > periods.max))
      throw unsupported(`<cputune>: ${key} is ${value}: expected ${periods.min} to ${periods.max}`);
  }
  const { shares } = cputune;
  if (shares !== undefined && (shares < 2n || shares > 262_144n))
    throw unsupported(`<cputune>: shares is ${shares}: expected 2 to 262144`);
  for (const key of ['quota', 'globalQuota', 'emulatorQuota', 'iothreadQuota'] as const) {
    const value = cputune[key];
    if (value !== undefined && value > 0n && (value < periods.min || value > maxQuota))
      throw unsupported(
        `<cputune>: ${key} is ${value}: expected ${periods.min} to ${maxQuota}, or -1 for none`,
      );
  }
  checkResourceGroups(domain);
}

/** Groups of CPUs that share cache and memory bandwidth must be the same or apart. */
function checkResourceGroups(domain: Domain): void {
  const { cachetunes = [], memorytunes = [] } = domain.cputune ?? {};
  const groups: { readonly vcpus: readonly number[]; readonly of: Set<string> }[] = [];
  const join = (vcpus: readonly number[], kind: string) => {
    for (const group of groups) {
      const same = group.vcpus.length === vcpus.length && group.vcpus.every((cpu, i) => cpu === vcpus[i]);
      if (same) {
        if (group.of.has(kind)) throw xmlError(`<cputune>: two <${kind}> have the same vcpus`);
        group.of.add(kind);
        return;
      }
      if (group.vcpus.some((cpu) => vcpus.includes(cpu)))
        throw invalidArgument(`<cputune>: vcpus of <${kind}> overlap without being the same`);
    }
    groups.push({ vcpus, of: new Set([kind]) });
  };
  for (const { vcpus, caches = [], monitors = [] } of cachetunes) {
    join(vcpus, 'cachetune');
    const seen = new Set<string>();
    for (const { id, level, type } of caches) {
      const clash = type === 'both' ? ['both', 'code', 'data'] : ['both', type];
      if (clash.some((other) => seen.has(`${level} ${id} ${other}`)))
        throw xmlError(`<cachetune>: cache ${id} of level ${level} is shared out more than once`);
      seen.add(`${level} ${id} ${type}`);
    }
    checkMonitors(vcpus, monitors);
  }
  for (const { vcpus, nodes = [], monitors = [] } of memorytunes) {
    join(vcpus, 'memorytune');
    const seen = new Set<number>();
    for (const { id } of nodes) {
      if (seen.has(id)) throw xmlError(`<memorytune>: node ${id} is there more than once`);
      seen.add(id);
    }
    checkMonitors(vcpus, monitors);
  }
}

function checkMonitors(vcpus: readonly number[], monitors: readonly { vcpus: readonly number[] }[]): void {
  const seen: (readonly number[])[] = [];
  for (const monitor of monitors) {
    if (!monitor.vcpus.every((cpu) => vcpus.includes(cpu)))
      throw invalidArgument('<monitor>: its vcpus are among those of the element around it');
    for (const other of seen) {
      const same = other.join() === monitor.vcpus.join();
      if (same) throw invalidArgument('two <monitor>s have the same vcpus');
      const whole = other.length === vcpus.length || monitor.vcpus.length === vcpus.length;
      if (!whole && other.some((cpu) => monitor.vcpus.includes(cpu)))
        throw invalidArgument('vcpus of <monitor>s overlap');
    }
    seen.push(monitor.vcpus);
  }
}
