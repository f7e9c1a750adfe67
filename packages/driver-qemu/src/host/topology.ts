import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextIfExists } from '@tsvirt/util';

/** A CPU of the host. */
export interface HostCpu {
  readonly id: number;
  readonly online: boolean;
  readonly socket: number;
  readonly die: number;
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
}

/** What the kernel tells of CPUs, memory and nodes. */
export interface HostTopology {
  readonly cells: readonly HostCell[];
  readonly cpus: readonly HostCpu[];
  /** KiB */
  readonly memory: bigint;
  readonly mhz: number;
}

/** Reads the topology from /sys and /proc below `root`. */
export async function readTopology(root = '/'): Promise<HostTopology> {
  const system = join(root, 'sys/devices/system');
  const [present, cpuinfo, meminfo, nodes] = await Promise.all([
    text(join(system, 'cpu/present')),
    text(join(root, 'proc/cpuinfo')),
    text(join(root, 'proc/meminfo')),
    nodeIds(join(system, 'node')),
  ]);
  const cpus = await Promise.all(parseCpuList(present || '0').map((id) => readCpu(join(system, 'cpu'), id)));
  const memory = BigInt(/^MemTotal:\s*(\d+)/m.exec(meminfo)?.[1] ?? 0);
  const mhz = Math.floor(Number(/^cpu MHz\s*:\s*([\d.]+)/m.exec(cpuinfo)?.[1] ?? 0));
  const cells = await Promise.all(nodes.map((id) => readCell(join(system, `node/node${id}`), id, cpus)));
  if (cells.length === 0)
    cells.push({ id: 0, memory, cpus, distances: [10], pages: [{ size: 4, count: memory / 4n }] });
  return { cells, cpus, memory, mhz };
}

async function readCpu(directory: string, id: number): Promise<HostCpu> {
  const base = join(directory, `cpu${id}`);
  const [online, socket, die, core, siblings] = await Promise.all([
    text(join(base, 'online')),
    text(join(base, 'topology/physical_package_id')),
    text(join(base, 'topology/die_id')),
    text(join(base, 'topology/core_id')),
    text(join(base, 'topology/thread_siblings_list')),
  ]);
  return {
    id,
    online: online !== '0',
    socket: count(socket),
    die: count(die),
    core: count(core),
    siblings: siblings || String(id),
  };
}

async function readCell(directory: string, id: number, cpus: readonly HostCpu[]): Promise<HostCell> {
  const [meminfo, list, distance, huge] = await Promise.all([
    text(join(directory, 'meminfo')),
    text(join(directory, 'cpulist')),
    text(join(directory, 'distance')),
    names(join(directory, 'hugepages')),
  ]);
  const memory = BigInt(/MemTotal:\s*(\d+)/.exec(meminfo)?.[1] ?? 0);
  const members = new Set(parseCpuList(list));
  const large = await Promise.all(
    huge.map(async (name) => ({
      size: Number(/(\d+)kB/.exec(name)?.[1] ?? 0),
      count: BigInt((await text(join(directory, 'hugepages', name, 'nr_hugepages'))) || 0),
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
  };
}

async function nodeIds(directory: string): Promise<number[]> {
  const found = await names(directory);
  return found
    .flatMap((name) => /^node(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

async function names(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch {
    return [];
  }
}

async function text(path: string): Promise<string> {
  try {
    return ((await readTextIfExists(path)) ?? '').trim();
  } catch {
    // Files of an offline CPU exist and can't be read.
    return '';
  }
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
