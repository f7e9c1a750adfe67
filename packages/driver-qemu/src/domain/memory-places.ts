import { join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { ensureDirectory, type UndoStack } from '@tsvirt/util';
import { bootMemory } from '../command/memory.js';
import { hasHugePages, hasMemoryFiles, type MemoryPlaces } from '../command/memory-backend.js';
import type { QemuState } from '../driver-state.js';
import { hugePageMounts } from '../host/huge-pages.js';
import { nodeCellsFreeMemory } from '../host/node.js';
import { vcpuCounts } from '../prepare/vcpus.js';

/** Where the memory of a domain comes from on this host. Changes nothing. */
export async function memoryPlaces(state: QemuState, domain: Domain): Promise<MemoryPlaces> {
  const uuid = domain.uuid ?? '';
  const isNamed =
    domain.numatune !== undefined ||
    (domain.devices.memories ?? []).some(({ source }) => source?.nodemask !== undefined);
  const cells = isNamed ? (await state.topology()).cells : [];
  return {
    directory: join(state.paths.ram, uuid),
    hugePages: await hugePagePlaces(domain),
    nodes: cells.map(({ id, cpus }) => ({ id, cpus: cpus.map((cpu) => cpu.id) })),
    chosenNodes: domain.numatune?.memory?.placement === 'auto' ? await chooseNodes(state, domain) : undefined,
  };
}

async function hugePagePlaces(domain: Domain): Promise<{ size: bigint; path: string }[]> {
  if (!hasHugePages(domain)) return [];
  const mounts = await hugePageMounts();
  return mounts.map(({ size, path }) => ({ size, path: join(path, 'tsvirt', 'qemu', domain.uuid ?? '') }));
}

/** Makes the folders of a guest's memory. */
export async function makeMemoryPlaces(
  domain: Domain,
  { directory, hugePages }: MemoryPlaces,
  undo: UndoStack,
  remove: (path: string) => Promise<void>,
): Promise<void> {
  const paths = [...(hasMemoryFiles(domain) ? [directory] : []), ...hugePages.map(({ path }) => path)];
  for (const path of paths) {
    undo.push(`remove ${path}`, () => remove(path));
    await ensureDirectory(path, { mode: 0o700 });
  }
}

/** Removes the folders of the memory of a guest that has ended. */
export async function removeMemoryPlaces(state: QemuState, domain: Domain): Promise<void> {
  const paths = [
    ...(hasMemoryFiles(domain) ? [join(state.paths.ram, domain.uuid ?? '')] : []),
    ...(await hugePagePlaces(domain)).map(({ path }) => path),
  ];
  await Promise.all(paths.map((path) => state.removeDirectory(path)));
}

/**
 * The fewest nodes of the host that have room for a guest and a CPU for each of its own, those with most free memory first.
 * All of them where they together have too little.
 */
async function chooseNodes(state: QemuState, domain: Domain): Promise<number[]> {
  const topology = await state.topology();
  const free = await nodeCellsFreeMemory(topology, 0, topology.cells.length);
  const nodes = topology.cells
    .map(({ id, cpus }, at) => ({ id, cpus: cpus.length, free: free[at] ?? 0n }))
    .sort((a, b) => Number(b.free - a.free));
  const chosen: typeof nodes = [];
  const needed = bootMemory(domain) * 1024n;
  const { current } = vcpuCounts(domain);
  for (const node of nodes) {
    chosen.push(node);
    const memory = chosen.reduce((sum, each) => sum + each.free, 0n);
    const cpus = chosen.reduce((sum, each) => sum + each.cpus, 0);
    if (memory >= needed && cpus >= current) break;
  }
  return chosen.map(({ id }) => id).sort((a, b) => a - b);
}

/** The domain with the CPUs of the nodes that were chosen for it, where its document leaves them to the host. */
export function onChosenNodes(domain: Domain, { nodes, chosenNodes }: MemoryPlaces): Domain {
  if (domain.vcpu?.placement !== 'auto' || domain.vcpu.cpuset !== undefined || chosenNodes === undefined)
    return domain;
  const cpuset = nodes.filter(({ id }) => chosenNodes.includes(id)).flatMap(({ cpus }) => cpus);
  return cpuset.length === 0 ? domain : { ...domain, vcpu: { ...domain.vcpu, cpuset } };
}
