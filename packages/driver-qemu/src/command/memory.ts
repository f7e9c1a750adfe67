import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import type { QmpObject } from '../qmp/index.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';

/** True if the guest's RAM is one object of its own: the machine has a name for it, and no NUMA nodes share it out. */
export function usesMemoryBackend(domain: Domain, capabilities: QemuCapabilities): boolean {
  const machine = capabilities.machine(domain.type, domain.os?.type?.machine ?? '');
  return machine?.defaultRamId !== undefined && (domain.cpu?.numa?.cells ?? []).length === 0;
}

export function addMemory(context: BuildContext): void {
  const { domain, capabilities, args } = context;
  const maximum = domain.maxMemory;
  const size = `size=${bootMemory(domain)}k`;
  args.add(
    '-m',
    maximum === undefined
      ? size
      : `${size},slots=${maximum.slots ?? 0},maxmem=${roundUp(maximum.size ?? 0n)}k`,
  );
  const cells = domain.cpu?.numa?.cells ?? [];
  if (cells.length > 0) return;
  if (!usesMemoryBackend(domain, capabilities)) return;
  const id = capabilities.machine(domain.type, domain.os?.type?.machine ?? '')?.defaultRamId ?? '';
  args.json('-object', {
    ...backend(context, id, bootMemory(domain) * 1024n, undefined),
    ...hostNodes(domain),
  });
}

/** The guest's NUMA nodes, after its CPUs. */
export function addNuma(context: BuildContext): void {
  const { domain, args } = context;
  (domain.cpu?.numa?.cells ?? []).forEach((cell, at) => {
    const id = `ram-node${cell.id ?? at}`;
    args.json('-object', {
      ...backend(context, id, roundUp(cell.memory) * 1024n, cell.memAccess),
      ...hostNodes(domain, cell.id ?? at),
    });
    const cpus = rangesOf(cell.cpus ?? []);
    args.add('-numa', `node,nodeid=${cell.id ?? at}${cpus},memdev=${id}`);
  });
}

/** KiB that the guest starts with: QEMU wants whole mebibytes. */
export function bootMemory(domain: Domain): bigint {
  const cells = domain.cpu?.numa?.cells ?? [];
  if (cells.length === 0) return roundUp(domain.memory ?? 0n);
  return cells.reduce((sum, cell) => sum + roundUp(cell.memory), 0n);
}

function roundUp(size: bigint): bigint {
  return ((size + 1023n) / 1024n) * 1024n;
}

/** From which nodes of the host RAM comes: that of one of the guest's own nodes, or all. */
function hostNodes({ numatune }: Domain, cell?: number): QmpObject {
  const own = numatune?.memnodes?.find(({ cellid }) => cellid === cell);
  const { mode, nodeset } = own ?? numatune?.memory ?? {};
  if (mode === undefined || mode === 'restrictive' || nodeset === undefined) return {};
  return { 'host-nodes': [...nodeset], policy: mode === 'strict' ? 'bind' : mode };
}

/** The object that is a part of the guest's RAM; `size` in bytes. */
function backend(context: BuildContext, id: string, size: bigint, access: string | undefined): QmpObject {
  const { domain, resources } = context;
  const backing = domain.memoryBacking ?? {};
  const huge = backing.hugepages !== undefined;
  const shared = (access ?? backing.access) === 'shared';
  const immediate = backing.allocation === 'immediate' || huge;
  const type = huge
    ? 'memory-backend-memfd'
    : backing.source === 'memfd'
      ? 'memory-backend-memfd'
      : backing.source === 'file'
        ? 'memory-backend-file'
        : 'memory-backend-ram';
  const pages = backing.hugepages?.pages?.[0]?.size;
  return {
    'qom-type': type,
    id,
    hugetlb: huge ? true : undefined,
    hugetlbsize: huge && pages !== undefined ? pages * 1024n : undefined,
    'mem-path': type === 'memory-backend-file' ? `${resources.directory}/ram-${id}` : undefined,
    share:
      shared ||
      (type === 'memory-backend-memfd' && access === undefined && backing.access === undefined && !huge)
        ? true
        : undefined,
    prealloc: immediate ? true : undefined,
    size,
  };
}

export function addMemoryLock({ domain, args }: BuildContext): void {
  args.add('-overcommit', `mem-lock=${onOffText(domain.memoryBacking?.locked === true)}`);
}

/** CPUs as `-numa` takes them: a `cpus=` for each range. */
function rangesOf(cpus: readonly number[]): string {
  let text = '';
  for (let at = 0; at < cpus.length; at++) {
    const first = cpus[at] ?? 0;
    let last = first;
    while (cpus[at + 1] === last + 1) {
      last++;
      at++;
    }
    text += first === last ? `,cpus=${first}` : `,cpus=${first}-${last}`;
  }
  return text;
}
