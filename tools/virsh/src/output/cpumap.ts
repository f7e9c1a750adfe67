import { CommandFailure } from '../shell/failure.js';

/** True if CPU n is in the map. */
export function hasCpu(map: Uint8Array, cpu: number): boolean {
  return (((map[cpu >> 3] ?? 0) >> (cpu & 7)) & 1) === 1;
}

/** `0-3,^2` style ranges of the CPUs below `count`: `0-1,3`. */
export function cpuRanges(map: Uint8Array, count: number = map.length * 8): string {
  const ranges: string[] = [];
  for (let cpu = 0; cpu < count; cpu += 1) {
    if (!hasCpu(map, cpu)) continue;
    const first = cpu;
    while (cpu + 1 < count && hasCpu(map, cpu + 1)) cpu += 1;
    ranges.push(first === cpu ? `${first}` : `${first}-${cpu}`);
  }
  return ranges.join(',');
}

/** One character for each CPU: `yy-y`. */
export function cpuLetters(map: Uint8Array, count: number): string {
  return Array.from({ length: count }, (_, cpu) => (hasCpu(map, cpu) ? 'y' : '-')).join('');
}

/** The numbers of a list such as `0-3,^2,8`; undefined if it isn't one. */
export function parseCpuList(list: string): Set<number> | undefined {
  const cpus = new Set<number>();
  if (list.trim() === '') return undefined;
  for (const part of list.split(',')) {
    const match = /^\s*(\^)?([0-9]+)(?:-([0-9]+))?\s*$/.exec(part);
    if (!match?.[2]) return undefined;
    const first = Number(match[2]);
    const last = match[3] === undefined ? first : Number(match[3]);
    if (last < first || last > 16383) return undefined;
    for (let cpu = first; cpu <= last; cpu += 1) {
      if (match[1]) cpus.delete(cpu);
      else cpus.add(cpu);
    }
  }
  return cpus;
}

/** The map of a list for `count` CPUs; `r` stands for all of them. @throws for a list that isn't one. */
export function cpuMapOf(list: string, count: number): Uint8Array {
  const map = new Uint8Array(Math.ceil(count / 8));
  const all = list === 'r' ? new Set(Array.from({ length: count }, (_, cpu) => cpu)) : parseCpuList(list);
  if (!all)
    throw new CommandFailure([
      `Invalid cpulist '${list}'`,
      `invalid argument: Failed to parse bitmap '${list}'`,
    ]);
  for (const cpu of all) {
    if (cpu >= count) continue;
    map[cpu >> 3] = (map[cpu >> 3] ?? 0) | (1 << (cpu & 7));
  }
  return map;
}
