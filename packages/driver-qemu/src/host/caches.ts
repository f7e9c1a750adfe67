import { join } from 'node:path';
import { namesIn, numberAt, numberedIn, textAt } from './files.js';
import type { HostCpu } from './topology.js';

/** What a cache holds, and what a part of it can be kept for. */
export type CacheType = 'both' | 'code' | 'data';

/** A cache of the host's CPUs. */
export interface HostCache {
  readonly id: number;
  readonly level: number;
  readonly type: CacheType;
  /** Bytes. */
  readonly size: number;
  /** Ids of the CPUs that share it, as the kernel lists them: `0-3`. */
  readonly cpus: string;
}

/** The first level that CPUs may share. */
const lowestLevel = 2;

const types: Readonly<Record<string, CacheType>> = { Unified: 'both', Instruction: 'code', Data: 'data' };
const scales: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** The caches of the CPUs that are online, each once, by level and id. @param folder the kernel's folder of CPUs */
export async function readCaches(folder: string, cpus: readonly HostCpu[]): Promise<HostCache[]> {
  const found = new Map<string, HostCache>();
  for (const cpu of cpus) {
    if (!cpu.online) continue;
    const caches = join(folder, `cpu${cpu.id}`, 'cache');
    for (const index of await numberedIn(caches, 'index')) {
      const cache = await readCache(join(caches, `index${index}`));
      if (cache !== undefined) found.set(`${cache.level}/${cache.id}/${cache.type}`, cache);
    }
  }
  return [...found.values()].sort((a, b) => a.level - b.level || a.id - b.id);
}

async function readCache(folder: string): Promise<HostCache | undefined> {
  const level = await numberAt(join(folder, 'level'));
  if (level === undefined || level < lowestLevel) return undefined;
  const [id, type, size, cpus] = await Promise.all([
    numberAt(join(folder, 'id')),
    textAt(join(folder, 'type')),
    textAt(join(folder, 'size')),
    textAt(join(folder, 'shared_cpu_list')),
  ]);
  const kind = types[type];
  const [, digits, unit = ''] = /^(\d+)([KMG]?)$/.exec(size) ?? [];
  if (id === undefined || kind === undefined || digits === undefined) return undefined;
  return { id, level, type: kind, size: Number(digits) * (scales[unit] ?? 1), cpus };
}

/** A cache in front of a node's memory. */
export interface MemorySideCache {
  readonly level: number;
  readonly associativity: 'none' | 'direct' | 'full';
  readonly policy: 'none' | 'writeback' | 'writethrough';
  /** Bytes. */
  readonly size: number;
  /** Bytes. */
  readonly line: number;
}

const associativities = ['direct', 'full'] as const;
const policies = ['writeback', 'writethrough'] as const;

/** @param folder the kernel's folder of the node */
export async function readMemorySideCaches(folder: string): Promise<MemorySideCache[]> {
  const base = join(folder, 'memory_side_cache');
  return Promise.all(
    (await numberedIn(base, 'index')).map(async (level) => {
      const at = (name: string) => numberAt(join(base, `index${level}`, name));
      const [indexing, policy, size, line] = await Promise.all([
        at('indexing'),
        at('write_policy'),
        at('size'),
        at('line_size'),
      ]);
      return {
        level,
        associativity: associativities[indexing ?? -1] ?? 'none',
        policy: policies[policy ?? -1] ?? 'none',
        size: size ?? 0,
        line: line ?? 0,
      };
    }),
  );
}

/** How fast a node reaches the memory of another, or its own. */
export interface Interconnect {
  readonly kind: 'latency' | 'bandwidth';
  readonly initiator: number;
  readonly target: number;
  readonly access: 'read' | 'write';
  /** Nanoseconds, or KiB a second. */
  readonly value: number;
}

/** What the firmware tells of the ways between nodes, latencies first. @param folder the kernel's folder of nodes */
export async function readInterconnects(folder: string, nodes: readonly number[]): Promise<Interconnect[]> {
  const found: Interconnect[] = [];
  for (const target of nodes) {
    const node = join(folder, `node${target}`);
    const classes = await namesIn(node);
    // access1 leaves out initiators that have no CPU; old kernels have access0 alone
    const name = ['access1', 'access0'].find((each) => classes.includes(each));
    if (name === undefined) continue;
    const base = join(node, name, 'initiators');
    const initiators = await numberedIn(base, 'node');
    for (const kind of ['latency', 'bandwidth'] as const)
      for (const access of ['read', 'write'] as const) {
        const value = await numberAt(join(base, `${access}_${kind}`));
        if (value === undefined || value === 0) continue;
        const scale = kind === 'bandwidth' ? 1024 : 1;
        for (const initiator of initiators)
          found.push({ kind, initiator, target, access, value: value * scale });
      }
  }
  return found.sort(
    (a, b) =>
      Number(a.kind === 'bandwidth') - Number(b.kind === 'bandwidth') ||
      a.initiator - b.initiator ||
      a.target - b.target,
  );
}
