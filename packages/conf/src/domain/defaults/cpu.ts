import type { GuestCpu, GuestNuma } from '../../cpu/index.js';
import type { Domain } from '../domain.js';
import { internalError, unsupported, xmlError } from '../failure.js';

/** What `<cpu>` leaves open, and what it can't say. */
export function cpuDefaults(domain: Domain): void {
  const { cpu } = domain;
  if (cpu === undefined) return;
  const custom = (cpu.mode ?? 'custom') === 'custom';
  const { model } = cpu;
  if (custom) {
    if (model?.name !== undefined) {
      cpu.match ??= 'exact';
      model.fallback ??= 'allow';
    } else {
      if (cpu.vendor !== undefined) throw xmlError("the CPU's <vendor> needs a <model>");
      if (cpu.features !== undefined) throw xmlError("the CPU's <feature>s need a <model>");
      if (cpu.check !== undefined) throw unsupported("the CPU's attribute 'check' needs a <model>");
    }
  } else {
    delete cpu.match;
    if (model !== undefined) {
      if (cpu.mode !== 'host-model') {
        delete model.name;
        delete model.fallback;
      } else if (model.name !== undefined) model.fallback ??= 'allow';
      else delete model.fallback;
      if (model.name === undefined && model.vendorId === undefined) delete cpu.model;
    }
    if (cpu.mode !== 'host-model') delete cpu.vendor;
  }
  if (cpu.migratable !== undefined && cpu.mode !== 'host-passthrough' && cpu.mode !== 'maximum')
    throw xmlError("the CPU's attribute 'migratable' needs mode 'host-passthrough' or 'maximum'");
  uniqueFeatures(cpu);
  // Nothing but what goes without saying.
  if (custom && Object.keys(cpu).every((key) => key === 'mode')) delete domain.cpu;
  if (cpu.numa !== undefined) numaDefaults(cpu.numa);
}

function uniqueFeatures(cpu: GuestCpu): void {
  const names = new Set<string>();
  for (const { name } of cpu.features ?? []) {
    if (names.has(name)) throw xmlError(`CPU feature '${name}' is said more than once`);
    names.add(name);
  }
}

/** Cells get their numbers by their order, are sorted, and distances hold in both directions. */
function numaDefaults(numa: GuestNuma): void {
  const cells = numa.cells ?? [];
  const taken = new Set<number>();
  const inUse = new Set<number>();
  for (const [index, cell] of cells.entries()) {
    cell.id ??= index;
    if (cell.id >= cells.length)
      throw xmlError(`NUMA cell ${cell.id}: the ids of ${cells.length} cells go from 0 without a gap`);
    if (taken.has(cell.id)) throw xmlError(`NUMA cell ${cell.id} is there more than once`);
    taken.add(cell.id);
    for (const cpu of cell.cpus ?? []) {
      if (inUse.has(cpu)) throw unsupported(`virtual CPU ${cpu} is in more than one NUMA cell`);
      inUse.add(cpu);
    }
  }
  cells.sort((a, b) => (a.id ?? 0) - (b.id ?? 0));
  distanceDefaults(numa);
  for (const { initiator, target } of [...(numa.latencies ?? []), ...(numa.bandwidths ?? [])])
    if (initiator >= cells.length || target >= cells.length)
      throw xmlError(`<interconnects>: there's no NUMA cell ${Math.max(initiator, target)}`);
}

const local = 10;

function distanceDefaults(numa: GuestNuma): void {
  const cells = numa.cells ?? [];
  if (!cells.some(({ distances }) => distances !== undefined)) return;
  const known = cells.map(() => new Map<number, number>());
  for (const [id, { distances }] of cells.entries())
    for (const { id: sibling, value } of distances ?? []) {
      if (sibling >= cells.length)
        throw xmlError(`NUMA cell ${id}: the distance to cell ${sibling} needs such a cell`);
      if ((sibling === id) !== (value === local))
        throw xmlError(
          `NUMA cell ${id}: the distance to cell ${sibling} is ${value}; it's ${local} to itself and only to itself`,
        );
      const there = known[id] as Map<number, number>;
      if (there.has(sibling) && hasOwn(cells[id]?.distances, sibling))
        throw xmlError(`NUMA cell ${id}: the distance to cell ${sibling} is said more than once`);
      there.set(sibling, value);
    }
  for (const [id, map] of known.entries()) {
    if (map.size === 0) continue;
    map.set(id, local);
    for (const [sibling, value] of [...map]) {
      const back = known[sibling] as Map<number, number>;
      if (!back.has(sibling)) back.set(sibling, local);
      if (!back.has(id)) back.set(id, value);
    }
  }
  for (const [id, cell] of cells.entries()) {
    const map = known[id] as Map<number, number>;
    if (map.size > 0)
      cell.distances = [...map].sort(([a], [b]) => a - b).map(([sibling, value]) => ({ id: sibling, value }));
  }
}

function hasOwn(distances: readonly { id: number }[] | undefined, id: number): boolean {
  return (distances ?? []).filter((distance) => distance.id === id).length > 1;
}

/** CPU counts that contradict each other. */
export function checkCpu(domain: Domain): void {
  const { cpu } = domain;
  if (cpu === undefined) return;
  if (cpu.cache !== undefined) {
    const { mode, level } = cpu.cache;
    if (mode === 'emulate' && level !== undefined && level !== 3)
      throw unsupported("only the level 3 cache of a CPU can have mode 'emulate'");
    if (mode === 'passthrough' && level !== undefined)
      throw unsupported("mode 'passthrough' of the CPU's cache goes without a level");
    if (mode === 'passthrough' && cpu.mode !== 'host-passthrough' && cpu.mode !== 'maximum')
      throw unsupported("mode 'passthrough' of the CPU's cache needs a CPU 'host-passthrough' or 'maximum'");
  }
  const size = cpu.maxPhysAddr;
  if (size?.mode === 'passthrough' && size.bits !== undefined && size.bits > 0)
    throw unsupported("mode 'passthrough' of <maxphysaddr> goes without bits");
  if (size?.mode === 'passthrough' && cpu.mode !== 'host-passthrough' && cpu.mode !== 'maximum')
    throw unsupported("mode 'passthrough' of <maxphysaddr> needs a CPU 'host-passthrough' or 'maximum'");
  if (size?.mode === 'emulate' && (size.bits ?? 0) === 0)
    throw unsupported("mode 'emulate' of <maxphysaddr> needs bits");
  if (size?.mode === 'emulate' && size.limit !== undefined && size.limit > 0)
    throw unsupported("mode 'emulate' of <maxphysaddr> goes without a limit");
  if (cpu.numa !== undefined && cpu.numa.cells === undefined) throw xmlError('<numa> of <cpu> has no cells');
  const last = Math.max(-1, ...(cpu.numa?.cells ?? []).flatMap(({ cpus }) => cpus?.at(-1) ?? -1));
  const count = domain.vcpu.count ?? 1;
  if (last >= count)
    throw internalError(`<numa> has virtual CPU ${last}: the domain has ${count}, numbered from 0`);
}
