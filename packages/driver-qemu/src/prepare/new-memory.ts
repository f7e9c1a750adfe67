import type { Domain } from '@tsvirt/conf/domain';
import { pluggedMemory } from '../command/memory.js';
import { wholeModule } from '../command/memory-modules.js';
import { kindOf } from '../machine/kind.js';

/**
 * What of the memory of a domain that is defined anew is settled once and for all: later the guest would see another machine. Changes the model.
 */
export function settleNewMemory(domain: Domain): void {
  addNode(domain);
  if (kindOf(domain).ppc64) alignModules(domain);
}

/** Memory is plugged into NUMA nodes: a guest that has none gets one of all it has. */
function addNode(domain: Domain): void {
  const { cpu, maxMemory, memory = 0n, vcpu, devices } = domain;
  if (maxMemory === undefined || (cpu?.numa?.cells ?? []).length > 0) return;
  const cpus = Array.from({ length: vcpu?.count ?? 1 }, (_, id) => id);
  domain.cpu = {
    ...cpu,
    mode: cpu?.mode ?? 'custom',
    numa: { ...cpu?.numa, cells: [{ id: 0, cpus, memory: memory - pluggedMemory(domain) }] },
  };
  for (const module of devices.memories ?? [])
    if (module.model !== 'virtio-pmem' && module.target.node === undefined) module.target.node = 0;
}

/** Modules of POWER are as large as the guest gets to see. */
function alignModules(domain: Domain): void {
  const before = pluggedMemory(domain);
  for (const module of domain.devices.memories ?? [])
    if (module.model !== 'sgx-epc') module.target.size = wholeModule(domain, module);
  if (domain.memory !== undefined) domain.memory += pluggedMemory(domain) - before;
}
