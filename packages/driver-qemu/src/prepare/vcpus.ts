import type { Domain, VcpuState } from '@tsvirt/conf/domain';

/** How many CPUs a guest can have, and how many it has. */
export function vcpuCounts(domain: Domain): { maximum: number; current: number } {
  const maximum = domain.vcpu?.count ?? 1;
  return { maximum, current: domain.vcpu?.current ?? maximum };
}

/** Each place for a virtual CPU, as a domain's document says it or as it follows from the numbers. */
export function vcpuStates(domain: Domain): VcpuState[] {
  const { maximum, current } = vcpuCounts(domain);
  const given = new Map((domain.vcpus ?? []).map((state) => [state.id, state]));
  const listed = domain.vcpus !== undefined;
  return Array.from({ length: maximum }, (_, id) => {
    const enabled = !listed && id < current;
    return given.get(id) ?? { id, enabled, hotpluggable: !enabled };
  });
}

/** The domain with these places; they are listed one by one. */
export function withVcpuStates(domain: Domain, vcpus: readonly VcpuState[]): Domain {
  const { current: _, ...vcpu } = domain.vcpu ?? {};
  const current = vcpus.filter(({ enabled }) => enabled).length;
  return {
    ...domain,
    vcpu: current === vcpus.length ? vcpu : { ...vcpu, current },
    vcpus: [...vcpus],
  };
}

/** How many CPUs a guest begins with: those that can't be taken out. */
export function fixedVcpus(domain: Domain): number {
  return vcpuStates(domain).filter(({ enabled, hotpluggable }) => enabled && hotpluggable !== true).length;
}

/** The CPUs that are plugged in when a guest starts, in the order in which that happens. */
export function pluggedAtStart(domain: Domain): number[] {
  const plugged = vcpuStates(domain).filter(({ enabled, hotpluggable }) => enabled && hotpluggable === true);
  const orderOf = ({ order = 0 }: VcpuState) => (order === 0 ? Number.MAX_SAFE_INTEGER : order);
  return plugged.sort((a, b) => orderOf(a) - orderOf(b) || a.id - b.id).map(({ id }) => id);
}

/** The domain with just these CPUs plugged in, those that are new after all others. */
export function withPresentVcpus(domain: Domain, present: ReadonlySet<number>): Domain {
  const states = vcpuStates(domain);
  if (states.every(({ id, enabled }) => enabled === present.has(id))) return domain;
  const orderOf = ({ id, order }: VcpuState) => order ?? (domain.vcpus === undefined ? id + 1 : 0);
  const stayed = states
    .filter(({ id, enabled }) => enabled && present.has(id))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map(({ id }) => id);
  const added = states.filter(({ id, enabled }) => !enabled && present.has(id)).map(({ id }) => id);
  const order = new Map([...stayed, ...added].map((id, at) => [id, at + 1]));
  return withVcpuStates(
    domain,
    states.map(({ id, hotpluggable }) => {
      const place = order.get(id);
      return place === undefined
        ? { id, enabled: false, hotpluggable: true }
        : { id, enabled: true, hotpluggable: hotpluggable ?? false, order: place };
    }),
  );
}
