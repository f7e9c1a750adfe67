import type { Disk, Domain, Iothread } from '@tsvirt/conf/domain';
import { fixedVcpus, vcpuCounts } from '../prepare/vcpus.js';
import type { QmpObject } from '../qmp/index.js';
import type { BuildContext } from './build.js';

export function addSmp({ domain, capabilities, args }: BuildContext): void {
  const { maximum } = vcpuCounts(domain);
  const current = fixedVcpus(domain);
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
  for (const thread of iothreadsOf(domain)) args.json('-object', iothreadObject(thread));
  const { defaultIothread } = domain;
  if (defaultIothread !== undefined)
    args.json('-object', {
      'qom-type': 'main-loop',
      id: 'main-loop',
      'thread-pool-min': defaultIothread.threadPoolMin,
      'thread-pool-max': defaultIothread.threadPoolMax,
    });
}

/** An I/O thread as QEMU makes it. */
export function iothreadObject({ id, poll, threadPoolMin, threadPoolMax }: Iothread): QmpObject {
  return {
    'qom-type': 'iothread',
    id: `iothread${id}`,
    'thread-pool-min': threadPoolMin,
    'thread-pool-max': threadPoolMax,
    'poll-max-ns': poll?.max,
    'poll-grow': poll?.grow,
    'poll-shrink': poll?.shrink,
  };
}

/** Which I/O threads work for which queues of a device. */
export function iothreadQueues(
  driver: { readonly iothreads?: NonNullable<Disk['driver']>['iothreads'] } | undefined,
): QmpObject {
  const { iothreads = [] } = driver ?? {};
  if (iothreads.length === 0) return {};
  return {
    'iothread-vq-mapping': iothreads.map(({ id, queues = [] }) => ({
      iothread: `iothread${id}`,
      ...(queues.length === 0 ? {} : { vqs: queues.map((queue) => queue.id) }),
    })),
  };
}

/** The I/O threads of a guest: those that the document describes, and as many more as it counts. */
export function iothreadsOf(domain: Domain): NonNullable<Domain['iothreadIds']> {
  const described = [...(domain.iothreadIds ?? [])];
  const taken = new Set(described.map((thread) => thread.id));
  for (let id = 1; described.length < (domain.iothreads ?? 0); id++)
    if (!taken.has(id)) described.push({ id });
  return described;
}
