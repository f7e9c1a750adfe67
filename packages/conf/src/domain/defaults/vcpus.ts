import type { Domain } from '../domain.js';
import { contradiction, internalError, unsupported, xmlError } from '../failure.js';

/** How many virtual CPUs there are, and which of them are plugged in. */
export function vcpuDefaults(domain: Domain): void {
  domain.vcpu ??= {};
  const { vcpu } = domain;
  vcpu.placement ??= 'static';
  if (vcpu.placement === 'auto') delete vcpu.cpuset;
  vcpu.count ??= 1;
  const { count } = vcpu;
  if (count === 0) throw xmlError('a domain has at least one virtual CPU');
  if (vcpu.current !== undefined) {
    if (vcpu.current > count)
      throw unsupported(`<vcpu>: ${vcpu.current} plugged in of ${count}: that's more than there can be`);
    if (vcpu.current === 0) throw xmlError('a domain has at least one virtual CPU plugged in');
  }
  if (domain.vcpus !== undefined) individualDefaults(domain, count);
  if (vcpu.current === count) delete vcpu.current;
}

function individualDefaults(domain: Domain, count: number): void {
  const states = new Map<number, NonNullable<Domain['vcpus']>[number]>();
  const orders = new Set<number>();
  for (const state of domain.vcpus ?? []) {
    if (state.id >= count) throw xmlError(`<vcpus> has CPU ${state.id}: the domain has ${count}`);
    if (states.has(state.id)) throw xmlError(`<vcpus> has CPU ${state.id} more than once`);
    states.set(state.id, state);
    if (state.order !== undefined && state.order > 0) {
      if (!state.enabled) throw xmlError(`virtual CPU ${state.id} has an order but isn't enabled`);
      if (orders.has(state.order)) throw xmlError(`two virtual CPUs have the order ${state.order}`);
      orders.add(state.order);
    }
    state.hotpluggable ??= !state.enabled;
    if (!state.enabled && !state.hotpluggable)
      throw xmlError(`virtual CPU ${state.id} is neither enabled nor hotpluggable`);
  }
  if (states.size !== count)
    throw xmlError(`<vcpus> has ${states.size} virtual CPUs of ${count}: all of them or none`);
  domain.vcpus = [...states.values()].sort((a, b) => a.id - b.id);
  const enabled = domain.vcpus.filter((state) => state.enabled).length;
  if (enabled === 0) throw xmlError('a domain has at least one virtual CPU plugged in');
  domain.vcpu.current = enabled;
}

/** The I/O threads' ids: given ones first, then the smallest that are free. */
export function iothreadDefaults(domain: Domain): void {
  const given = domain.iothreadIds;
  if (given === undefined) return;
  const ids = new Set<number>();
  for (const { id, threadPoolMin, threadPoolMax } of given) {
    if (ids.has(id)) throw xmlError(`I/O thread ${id} is there more than once`);
    ids.add(id);
    if (threadPoolMin !== undefined && threadPoolMax !== undefined && threadPoolMin > threadPoolMax)
      throw xmlError(`I/O thread ${id}: thread_pool_min is above thread_pool_max`);
  }
  const count = Math.max(domain.iothreads ?? 0, given.length);
  domain.iothreads = count;
  for (let id = 1; given.length < count; id++) if (!ids.has(id)) given.push({ id });
}

/** Ids of all I/O threads of a domain, whether its document names them or only counts them. */
export function iothreadIdsOf(domain: Domain): number[] {
  return (
    domain.iothreadIds?.map(({ id }) => id) ?? Array.from({ length: domain.iothreads ?? 0 }, (_, i) => i + 1)
  );
}

/** Schedulers are told apart by CPU and thread; pins are sorted. */
export function cputuneDefaults(domain: Domain): void {
  const { cputune } = domain;
  if (cputune === undefined) return;
  const count = domain.vcpu.count ?? 1;
  resourceDefaults(cputune, count);
  const pinned = new Set<number>();
  for (const { vcpu } of cputune.vcpupins ?? []) {
    if (pinned.has(vcpu)) throw internalError(`<vcpupin>: virtual CPU ${vcpu} is pinned more than once`);
    pinned.add(vcpu);
  }
  const pins = cputune.vcpupins?.filter(({ vcpu }) => vcpu < count).sort((a, b) => a.vcpu - b.vcpu);
  setOrDelete(cputune, 'vcpupins', pins);
  const threads = new Set(iothreadIdsOf(domain));
  const pinnedThreads = new Set<number>();
  for (const { iothread } of cputune.iothreadpins ?? []) {
    if (!threads.has(iothread)) throw unsupported(`<iothreadpin>: there's no I/O thread ${iothread}`);
    if (pinnedThreads.has(iothread))
      throw xmlError(`<iothreadpin>: I/O thread ${iothread} is pinned more than once`);
    pinnedThreads.add(iothread);
  }
  const order = [...threads];
  cputune.iothreadpins?.sort((a, b) => order.indexOf(a.iothread) - order.indexOf(b.iothread));
  const vcpuscheds = new Map<number, NonNullable<typeof cputune.vcpuscheds>[number]>();
  for (const { vcpus, ...scheduler } of cputune.vcpuscheds ?? [])
    for (const vcpu of vcpus) {
      if (vcpu >= count) throw unsupported(`<vcpusched>: there's no virtual CPU ${vcpu}`);
      if (vcpuscheds.has(vcpu)) throw contradictionOf('vcpusched', 'vcpus');
      vcpuscheds.set(vcpu, { vcpus: [vcpu], ...prioritised(scheduler) });
    }
  if (cputune.vcpuscheds !== undefined)
    cputune.vcpuscheds = [...vcpuscheds.values()].sort((a, b) => (a.vcpus[0] ?? 0) - (b.vcpus[0] ?? 0));
  const threadscheds = new Map<number, NonNullable<typeof cputune.iothreadscheds>[number]>();
  for (const { iothreads, ...scheduler } of cputune.iothreadscheds ?? [])
    for (const iothread of iothreads) {
      if (!threads.has(iothread)) throw unsupported(`<iothreadsched>: there's no I/O thread ${iothread}`);
      if (threadscheds.has(iothread)) throw contradictionOf('iothreadsched', 'iothreads');
      threadscheds.set(iothread, { iothreads: [iothread], ...prioritised(scheduler) });
    }
  if (cputune.iothreadscheds !== undefined)
    cputune.iothreadscheds = order.flatMap((id) => threadscheds.get(id) ?? []);
  if (cputune.emulatorsched !== undefined) cputune.emulatorsched = prioritised(cputune.emulatorsched);
}

/** Groups of CPUs that share cache or bandwidth are of CPUs that there are; one that shares nothing is as good as missing. */
function resourceDefaults(cputune: NonNullable<Domain['cputune']>, count: number): void {
  const present = ({ vcpus }: { readonly vcpus: readonly number[] }) => vcpus.some((vcpu) => vcpu < count);
  const caches = cputune.cachetunes?.filter(
    (group) => present(group) && (group.caches !== undefined || group.monitors !== undefined),
  );
  const bandwidths = cputune.memorytunes?.filter(
    (group) => present(group) && (group.nodes !== undefined || group.monitors !== undefined),
  );
  for (const group of [...(caches ?? []), ...(bandwidths ?? [])])
    group.vcpus = group.vcpus.filter((vcpu) => vcpu < count);
  setOrDelete(cputune, 'cachetunes', caches);
  setOrDelete(cputune, 'memorytunes', bandwidths);
}

function contradictionOf(element: string, attribute: string) {
  return contradiction(`'${attribute}' of <${element}> overlap: each may be scheduled once`);
}

function prioritised<T extends { scheduler: string; priority?: number | undefined }>(scheduler: T): T {
  if (scheduler.scheduler === 'fifo' || scheduler.scheduler === 'rr') {
    if (scheduler.priority === undefined)
      throw xmlError(`scheduler '${scheduler.scheduler}' needs a priority`);
    return scheduler;
  }
  const { priority: _, ...rest } = scheduler;
  return rest as T;
}

function setOrDelete<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) delete target[key];
  else target[key] = value;
}
