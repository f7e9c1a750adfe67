import { join } from 'node:path';
import {
  type HostCache,
  type Interconnect,
  type MemorySideCache,
  readCaches,
  readInterconnects,
  readMemorySideCaches,
} from './caches.js';
import { namesIn, numberedIn, textAt } from './files.js';
import { type ResourceControl, readResourceControl } from './resource-control.js';

/** A CPU of the host. */
export interface HostCpu {
  readonly id: number;
  readonly online: boolean;
  readonly socket: number;
  readonly die: number;
  readonly cluster: number;
  readonly core: number;
  /** Ids of the threads of its core, itself included, as the kernel lists them: `0-1`. */
  readonly siblings: string;
}

/** A NUMA node of the host. */
export interface HostCell {
  readonly id: number;
  /** KiB */
  readonly memory: bigint;
  readonly cpus: readonly HostCpu[];
  /** Distance to each node, in the order of the nodes. */
  readonly distances: readonly number[];
  /** Pages of each size (KiB). */
  readonly pages: readonly { readonly size: number; readonly count: bigint }[];
  readonly caches: readonly MemorySideCache[];
}

/** What the kernel tells of CPUs, memory and nodes. */
export interface HostTopology {
  readonly cells: readonly HostCell[];
  readonly cpus: readonly HostCpu[];
  /** KiB */
  readonly memory: bigint;
  readonly mhz: number;
  readonly caches: readonly HostCache[];
  readonly interconnects: readonly Interconnect[];
  readonly control: ResourceControl;
}

/** Reads the topology from /sys and /proc below `root`. */
export async function readTopology(root = '/'): Promise<HostTopology> {
  const system = join(root, 'sys/devices/system');
  const [present, online, cpuinfo, meminfo, nodes, control] = await Promise.all([
    textAt(join(system, 'cpu/present')),
    textAt(join(system, 'cpu/online')),
    textAt(join(root, 'proc/cpuinfo')),
    textAt(join(root, 'proc/meminfo')),
    numberedIn(join(system, 'node'), 'node'),
    readResourceControl(root),
  ]);
  const ids = parseCpuList(present || online || '0');
  const cpus = await Promise.all(ids.map((id) => readCpu(join(system, 'cpu'), id)));
  const memory = BigInt(/^MemTotal:\s*(\d+)/m.exec(meminfo)?.[1] ?? 0);
  const mhz = Math.floor(Number(/^cpu MHz\s*:\s*([\d.]+)/m.exec(cpuinfo)?.[1] ?? 0));
  const cells = await Promise.all(nodes.map((id) => readCell(join(system, `node/node${id}`), id, cpus)));
  if (cells.length === 0)
    cells.push({
      id: 0,
      memory,
      cpus,
      distances: [10],
      pages: [{ size: 4, count: memory / 4n }],
      caches: [],
    });
  const [caches, interconnects] = await Promise.all([
    readCaches(join(system, 'cpu'), cpus),
    readInterconnects(join(system, 'node'), nodes),
  ]);
  return { cells, cpus, memory, mhz, caches, interconnects, control };
}

async function readCpu(directory: string, id: number): Promise<HostCpu> {
  const base = join(directory, `cpu${id}`);
  const [online, socket, die, cluster, core, siblings] = await Promise.all([
    textAt(join(base, 'online')),
    textAt(join(base, 'topology/physical_package_id')),
    textAt(join(base, 'topology/die_id')),
    textAt(join(base, 'topology/cluster_id')),
    textAt(join(base, 'topology/core_id')),
    textAt(join(base, 'topology/thread_siblings_list')),
  ]);
  return {
    id,
    online: online !== '0',
    socket: count(socket),
    die: count(die),
    // a kernel that knows no clusters says 65535
    cluster: cluster === '65535' ? 0 : count(cluster),
    core: count(core),
    siblings: siblings || String(id),
  };
}

async function readCell(directory: string, id: number, cpus: readonly HostCpu[]): Promise<HostCell> {
  const [meminfo, list, distance, huge, caches] = await Promise.all([
    textAt(join(directory, 'meminfo')),
    textAt(join(directory, 'cpulist')),
    textAt(join(directory, 'distance')),
    namesIn(join(directory, 'hugepages')),
    readMemorySideCaches(directory),
  ]);
  const memory = BigInt(/MemTotal:\s*(\d+)/.exec(meminfo)?.[1] ?? 0);
  const members = new Set(parseCpuList(list));
  const large = await Promise.all(
    huge.map(async (name) => ({
      size: Number(/(\d+)kB/.exec(name)?.[1] ?? 0),
      count: BigInt((await textAt(join(directory, 'hugepages', name, 'nr_hugepages'))) || 0),
    })),
  );
  large.sort((a, b) => a.size - b.size);
  const inLarge = large.reduce((sum, page) => sum + page.count * BigInt(page.size), 0n);
  return {
    id,
    memory,
    cpus: cpus.filter((cpu) => members.has(cpu.id)),
    distances: distance.split(/\s+/).filter(Boolean).map(Number),
    pages: [{ size: 4, count: (memory - inLarge) / 4n }, ...large],
    caches,
  };
}

function count(value: string): number {
  return Math.max(0, Number(value) || 0);
}

/** The kernel's list form: `0-3,8` is 0, 1, 2, 3, 8. */
export function parseCpuList(list: string): number[] {
  const ids: number[] = [];
  for (const part of list.split(',')) {
    const [first, last] = part.trim().split('-');
    if (first === undefined || first === '') continue;
    for (let id = Number(first); id <= Number(last ?? first); id++) ids.push(id);
  }
  return ids;
}
