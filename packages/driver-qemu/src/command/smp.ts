import type { Domain } from '@tsvirt/conf/domain';
import type { BuildContext } from './build.js';

/** How many CPUs a guest can have, and how many it has. */
export function vcpuCounts(domain: Domain): { maximum: number; current: number } {
  const maximum = domain.vcpu?.count ?? 1;
  return { maximum, current: domain.vcpu?.current ?? maximum };
}

export function addSmp({ domain, capabilities, args }: BuildContext): void {
  const { maximum, current } = vcpuCounts(domain);
  const topology = domain.cpu?.topology;
  const parts = [String(current)];
  if (current !== maximum) parts.push(`maxcpus=${maximum}`);
  parts.push(`sockets=${topology?.sockets ?? maximum}`);
  if (topology !== undefined) {
    if (capabilities.has('smp-dies')) parts.push(`dies=${topology.dies ?? 1}`);
    if (capabilities.has('smp-clusters')) parts.push(`clusters=${topology.clusters ?? 1}`);
  }
  parts.push(`cores=${topology?.cores ?? 1}`, `threads=${topology?.threads ?? 1}`);
  args.add('-smp', parts.join(','));
}

export function addIothreads({ domain, args }: BuildContext): void {
  for (const { id, poll, threadPoolMin, threadPoolMax } of iothreadsOf(domain))
    args.json('-object', {
      'qom-type': 'iothread',
      id: `iothread${id}`,
      'poll-max-ns': poll?.max,
      'poll-grow': poll?.grow,
      'poll-shrink': poll?.shrink,
      'thread-pool-min': threadPoolMin,
      'thread-pool-max': threadPoolMax,
    });
}

/** Those described one by one, filled up with plain ones to the number wanted. */
/** The I/O threads of a guest: those that the document describes, and as many more as it counts. */
export function iothreadsOf(domain: Domain): NonNullable<Domain['iothreadIds']> {
  const described = [...(domain.iothreadIds ?? [])];
  const taken = new Set(described.map((thread) => thread.id));
  for (let id = 1; described.length < (domain.iothreads ?? 0); id++)
    if (!taken.has(id)) described.push({ id });
  return described;
}
