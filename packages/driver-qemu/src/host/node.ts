import { arch as nodeArch } from 'node:os';
import { join } from 'node:path';
import type { NodeCPUMap, NodeCPUStat, NodeInfo, NodeMemoryStat } from '@tsvirt/core';
import { ErrorCode, readText, readTextIfExists } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import type { HostTopology } from './topology.js';

/** The host's architecture by libvirt's name. */
export function hostArch(): string {
  const known: Readonly<Record<string, string>> = {
    x64: 'x86_64',
    arm64: 'aarch64',
    ia32: 'i686',
    arm: 'armv7l',
  };
  const name = nodeArch();
  return known[name] ?? name;
}

/** virNodeGetInfo */
export function nodeInfo(topology: HostTopology): NodeInfo {
  const online = topology.cpus.filter((cpu) => cpu.online);
  const cores = new Map<string, Set<number>>();
  const threads = new Map<string, number>();
  for (const cpu of online) {
    const socket = `${cellOf(topology, cpu.id)}/${cpu.socket}/${cpu.die}`;
    const set = cores.get(socket) ?? new Set();
    cores.set(socket, set.add(cpu.core));
    const core = `${socket}/${cpu.core}`;
    threads.set(core, (threads.get(core) ?? 0) + 1);
  }
  const socketsPerCell = new Map<string, number>();
  for (const socket of cores.keys()) {
    const cell = socket.split('/')[0] ?? '';
    socketsPerCell.set(cell, (socketsPerCell.get(cell) ?? 0) + 1);
  }
  return {
    model: hostArch(),
    memory: topology.memory,
    cpus: online.length,
    mhz: topology.mhz,
    nodes: topology.cells.length,
    sockets: Math.max(1, ...socketsPerCell.values()),
    cores: Math.max(1, ...[...cores.values()].map((set) => set.size)),
    threads: Math.max(1, ...threads.values()),
  };
}

function cellOf(topology: HostTopology, cpu: number): number {
  return topology.cells.find((cell) => cell.cpus.some((member) => member.id === cpu))?.id ?? 0;
}

/** virNodeGetCPUMap */
export function nodeCpuMap(topology: HostTopology): NodeCPUMap {
  const most = Math.max(0, ...topology.cpus.map((cpu) => cpu.id)) + 1;
  const cpumap = new Uint8Array(Math.ceil(most / 8));
  let online = 0;
  for (const cpu of topology.cpus) {
    if (!cpu.online) continue;
    online++;
    cpumap[cpu.id >> 3] = (cpumap[cpu.id >> 3] ?? 0) | (1 << (cpu.id & 7));
  }
  return { cpumap, online, cpus: most };
}

/** virNodeGetCPUStats: nanoseconds of one CPU, or of all for -1. */
export async function nodeCpuStats(cpu: number, root = '/'): Promise<NodeCPUStat[]> {
  const stat = await readText(join(root, 'proc/stat'));
  const name = cpu < 0 ? 'cpu' : `cpu${cpu}`;
  const line = stat.split('\n').find((each) => each.startsWith(`${name} `));
  if (line === undefined) throw qemuError(ErrorCode.INVALID_ARG, `there is no host CPU ${cpu}`);
  const [user = 0n, nice = 0n, system = 0n, idle = 0n, iowait = 0n, irq = 0n, softirq = 0n] = line
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(BigInt);
  const tick = 10_000_000n;
  return [
    { field: 'kernel', value: (system + irq + softirq) * tick },
    { field: 'user', value: (user + nice) * tick },
    { field: 'idle', value: idle * tick },
    { field: 'iowait', value: iowait * tick },
  ];
}

/** virNodeGetMemoryStats, KiB: of one NUMA node, or of the whole host for -1. @throws VirtError `INVALID_ARG` */
export async function nodeMemoryStats(cell = -1, root = '/'): Promise<NodeMemoryStat[]> {
  const path = cell === -1 ? 'proc/meminfo' : `sys/devices/system/node/node${cell}/meminfo`;
  const meminfo = await readTextIfExists(join(root, path));
  if (meminfo === undefined) throw qemuError(ErrorCode.INVALID_ARG, `there is no NUMA node ${cell}`);
  const value = (name: string) => BigInt(new RegExp(`\\b${name}:\\s*(\\d+)`).exec(meminfo)?.[1] ?? 0);
  const all: NodeMemoryStat[] = [
    { field: 'total', value: value('MemTotal') },
    { field: 'free', value: value('MemFree') },
  ];
  // The kernel counts these for the whole host alone.
  if (cell === -1)
    all.push({ field: 'buffers', value: value('Buffers') }, { field: 'cached', value: value('Cached') });
  return all;
}

/** virNodeGetFreeMemory: bytes. */
export async function nodeFreeMemory(root = '/'): Promise<bigint> {
  const free = (await nodeMemoryStats(-1, root)).find((stat) => stat.field === 'free');
  return (free?.value ?? 0n) * 1024n;
}

/** virNodeGetCellsFreeMemory: bytes of each node from `start` on. */
export async function nodeCellsFreeMemory(
  topology: HostTopology,
  start: number,
  most: number,
  root = '/',
): Promise<bigint[]> {
  const cells = topology.cells.filter((cell) => cell.id >= start).slice(0, most);
  if (cells.length === 0) throw qemuError(ErrorCode.INVALID_ARG, `there is no NUMA node ${start} or above`);
  return Promise.all(
    cells.map(async (cell) => {
      const path = join(root, `sys/devices/system/node/node${cell.id}/meminfo`);
      const meminfo = await readText(path).catch(() => undefined);
      if (meminfo === undefined) return nodeFreeMemory(root);
      return BigInt(/MemFree:\s*(\d+)/.exec(meminfo)?.[1] ?? 0) * 1024n;
    }),
  );
}
