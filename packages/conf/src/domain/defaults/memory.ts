import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { Domain } from '../domain.js';
import { contradiction, unsupported, xmlError } from '../failure.js';

/** A limit from here on is none. */
const unlimited = 9_007_199_254_740_991n;

/** Sizes of memory follow from each other. In KiB. */
export function memoryDefaults(domain: Domain, abiUpdate: boolean): void {
  for (const size of [domain.memory, domain.currentMemory, domain.maxMemory?.size])
    if (size !== undefined && size > unlimited)
      throw new VirtError(ErrorCode.OVERFLOW, `${size} KiB of memory are more than can be counted in bytes`, {
        domain: ErrorDomain.DOMAIN,
      });
  let plugged = 0n;
  for (const size of memoryDevices(domain)) plugged += size;
  let total = domain.memory ?? 0n;
  const ofCells =
    total === 0n || abiUpdate
      ? (domain.cpu?.numa?.cells ?? []).reduce((sum, { memory }) => sum + memory, 0n)
      : 0n;
  if (ofCells > 0n) total = ofCells + plugged;
  else if (total > 0n && plugged > total)
    throw xmlError('the memory devices together are larger than <memory>');
  if (total === 0n && domain.type !== 'none')
    throw xmlError("<memory> is missing, and there's no <numa> in <cpu> that says how much there is");
  domain.memory = total;
  if (domain.currentMemory === undefined || domain.currentMemory === 0n || domain.currentMemory > total)
    domain.currentMemory = total;
  const { maxMemory } = domain;
  if (maxMemory !== undefined) {
    const max = maxMemory.size ?? 0n;
    if ((maxMemory.slots ?? 0) > 0 && max === 0n) throw xmlError('<maxMemory> with slots has a size');
    if (max === 0n) delete domain.maxMemory;
    else if (max < total) throw xmlError('<maxMemory> is smaller than <memory>');
  }
  const { memtune } = domain;
  if (memtune !== undefined)
    for (const key of ['hardLimit', 'softLimit', 'swapHardLimit'] as const)
      if ((memtune[key] ?? 0n) >= unlimited) delete memtune[key];
  if (memtune?.minGuarantee === 0n) delete memtune.minGuarantee;
  if (memtune !== undefined && Object.keys(memtune).length === 0) delete domain.memtune;
}

/** Sizes of DIMMs and the like in KiB. */
function* memoryDevices(domain: Domain): Iterable<bigint> {
  for (const { target } of domain.devices.memories ?? []) yield target.size;
}

/** From which nodes of the host the memory comes. */
export function numatuneDefaults(domain: Domain): void {
  const { vcpu } = domain;
  const { numatune } = domain;
  let memory = numatune?.memory;
  if (memory === undefined && vcpu.placement === 'auto') {
    memory = { mode: 'strict', placement: 'auto' };
    domain.numatune = { ...numatune, memory };
  }
  if (memory !== undefined) {
    memory.placement ??= memory.nodeset !== undefined || vcpu.placement !== 'auto' ? 'static' : 'auto';
    if (memory.placement === 'auto') delete memory.nodeset;
    else if (memory.nodeset === undefined)
      throw unsupported("<numatune>: <memory> needs a nodeset where its placement is 'static'");
    const { cputune } = domain;
    if (
      memory.placement === 'auto' &&
      vcpu.cpuset === undefined &&
      cputune?.vcpupins === undefined &&
      cputune?.emulatorpin === undefined &&
      cputune?.iothreadpins === undefined
    )
      vcpu.placement = 'auto';
  }
  const memnodes = domain.numatune?.memnodes;
  if (memnodes === undefined) return;
  const cells = domain.cpu?.numa?.cells?.length ?? 0;
  if (cells === 0) throw xmlError('<memnode> needs NUMA cells in <cpu>');
  if (memory?.placement === 'auto')
    throw unsupported("<memnode> and the placement 'auto' of <memory> exclude each other");
  const seen = new Set<number>();
  for (const { cellid, mode } of memnodes) {
    if (cellid >= cells) throw xmlError(`<memnode>: there's no NUMA cell ${cellid}`);
    if (seen.has(cellid)) throw xmlError(`<memnode>: NUMA cell ${cellid} is there more than once`);
    seen.add(cellid);
    if ((mode === 'restrictive') !== ((memory?.mode ?? mode) === 'restrictive'))
      throw xmlError("mode 'restrictive' goes for all of <memory> and <memnode> or for none");
  }
  memnodes.sort((a, b) => a.cellid - b.cellid);
}

/** Without NUMA cells there's one node, of which nothing need be said. */
export function memoryBackingDefaults(domain: Domain): void {
  if (domain.cpu?.numa?.cells !== undefined) return;
  for (const page of domain.memoryBacking?.hugepages?.pages ?? [])
    if (page.nodeset?.length === 1 && page.nodeset[0] === 0) delete page.nodeset;
}

/** Huge pages: each node of the guest has those of one size. */
export function checkMemoryBacking(domain: Domain): void {
  const cells = domain.cpu?.numa?.cells?.length ?? 0;
  const owners = new Map<number | undefined, bigint>();
  for (const { size, nodeset } of domain.memoryBacking?.hugepages?.pages ?? []) {
    if (size === 0n) throw contradiction('<hugepages>: a page has a size');
    for (const node of nodeset ?? [undefined]) {
      if (node !== undefined && node >= cells)
        throw contradiction(`<hugepages>: there's no NUMA cell ${node} for pages of ${size} KiB`);
      const other = owners.get(node);
      if (other !== undefined)
        throw contradiction(
          `<hugepages>: pages of ${other} and ${size} KiB are both for ${node === undefined ? 'all nodes without pages of their own' : `node ${node}`}`,
        );
      owners.set(node, size);
    }
  }
}
