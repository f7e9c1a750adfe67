import type { Domain, GuestNuma, GuestNumaCell } from '@tsvirt/conf/domain';
import { keyValues } from './args.js';
import type { BuildContext } from './build.js';
import { addBackend, addMemoryPath, memoryUnit, roundUp } from './memory.js';
import { checkHostNodes, memoryBackend } from './memory-backend.js';

/** The guest's NUMA nodes, after its CPUs. */
export function addNuma(context: BuildContext): void {
  const { domain, capabilities, args } = context;
  const numa = domain.cpu?.numa;
  const cells = numa?.cells ?? [];
  if (numa === undefined || cells.length === 0) return;
  checkHostNodes(context);
  const unit = memoryUnit(domain);
  const machine = capabilities.machine(domain.type, domain.os?.type?.machine ?? '');
  // A state goes on in nodes of the sizes that they had.
  const sizeOf = ({ memory }: GuestNumaCell) =>
    context.resources.incoming === undefined ? roundUp(memory, unit) : memory;
  const nodes = cells.map((cell, at) => {
    const id = cell.id ?? at;
    const backend = memoryBackend(context, {
      id: `ram-node${id}`,
      size: sizeOf(cell) * 1024n,
      node: id,
    });
    return { cell, id, backend };
  });
  // All nodes have objects or none has: QEMU doesn't take both.
  const hasObjects = machine?.numaMemory !== true || nodes.some(({ backend }) => backend.isNeeded);
  if (!hasObjects) addMemoryPath(context);
  const measured = hasAttributes(domain);
  const first = nodes.find(({ cell }) => hasCpus(cell))?.id;
  for (const { cell, id, backend } of nodes) {
    const size = sizeOf(cell);
    if (hasObjects && size > 0n) addBackend(context, backend);
    const initiator = measured ? `,initiator=${initiatorOf(numa, cell, id) ?? first ?? 0}` : '';
    const memory = size === 0n ? '' : hasObjects ? `,memdev=ram-node${id}` : `,mem=${size / 1024n}`;
    args.add('-numa', `node,nodeid=${id}${rangesOf(cell.cpus ?? [])}${initiator}${memory}`);
  }
  addDistances(context, nodes);
  if (measured) addAttributes(context, numa, nodes);
}

const hasCpus = (cell: GuestNumaCell): boolean => (cell.cpus ?? []).length > 0;

/** Whether anything is said of how fast the guest's memory is: ACPI's table HMAT. */
export function hasAttributes({ cpu }: Domain): boolean {
  const { cells = [], latencies = [], bandwidths = [] } = cpu?.numa ?? {};
  return (
    latencies.length > 0 || bandwidths.length > 0 || cells.some(({ caches }) => (caches ?? []).length > 0)
  );
}

/** The node whose CPUs a node's memory belongs to: itself, or the one that is fastest. */
function initiatorOf(
  { latencies = [], bandwidths = [] }: GuestNuma,
  cell: GuestNumaCell,
  id: number,
): number | undefined {
  if (hasCpus(cell)) return id;
  const to = <T extends { target: number; value: bigint }>(list: readonly T[]) =>
    list.filter(({ target }) => target === id);
  const widest = to(bandwidths).reduce<(typeof bandwidths)[number] | undefined>(
    (best, each) => (best === undefined || each.value > best.value ? each : best),
    undefined,
  );
  const quickest = to(latencies).reduce<(typeof latencies)[number] | undefined>(
    (best, each) => (best === undefined || each.value < best.value ? each : best),
    undefined,
  );
  return (quickest ?? widest)?.initiator;
}

interface Node {
  readonly id: number;
  readonly cell: GuestNumaCell;
}

const ownDistance = 10;
const otherDistance = 20;

/** How far nodes are from each other: once any distance is named, QEMU wants all. */
function addDistances({ args }: BuildContext, nodes: readonly Node[]): void {
  if (!nodes.some(({ cell }) => (cell.distances ?? []).length > 0)) return;
  const named = ({ cell }: Node, to: Node) => cell.distances?.find(({ id }) => id === to.id)?.value;
  for (const from of nodes)
    for (const to of nodes) {
      const usual = from === to ? ownDistance : otherDistance;
      args.add('-numa', `dist,src=${from.id},dst=${to.id},val=${named(from, to) ?? usual}`);
    }
}

const hierarchies = ['memory', 'first-level', 'second-level', 'third-level'] as const;
const associativities = { none: 'none', direct: 'direct', full: 'complex' } as const;
const cachePolicies = { none: 'none', writeback: 'write-back', writethrough: 'write-through' } as const;

/** How fast memory is, and what is cached of it. */
function addAttributes({ args }: BuildContext, numa: GuestNuma, nodes: readonly Node[]): void {
  const add = (
    {
      initiator,
      target,
      cache = 0,
      type,
    }: { initiator: number; target: number; cache?: number | undefined; type: string },
    kind: 'latency' | 'bandwidth',
    value: string,
  ) =>
    args.add(
      '-numa',
      keyValues('hmat-lb', {
        initiator,
        target,
        hierarchy: hierarchies[cache] ?? 'memory',
        'data-type': `${type}-${kind}`,
        [kind]: value,
      }),
    );
  for (const latency of numa.latencies ?? []) add(latency, 'latency', String(latency.value));
  for (const bandwidth of numa.bandwidths ?? []) add(bandwidth, 'bandwidth', `${bandwidth.value}K`);
  for (const { id, cell } of nodes)
    for (const cache of cell.caches ?? [])
      args.add(
        '-numa',
        keyValues('hmat-cache', {
          'node-id': id,
          size: `${cache.size ?? 0n}K`,
          level: cache.level,
          associativity: associativities[cache.associativity],
          policy: cachePolicies[cache.policy],
          line: cache.line,
        }),
      );
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
