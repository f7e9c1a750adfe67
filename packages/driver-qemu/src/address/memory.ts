import type { Domain, MemoryDevice } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';

/** Memory that is in a slot of the machine. */
const inSlots: ReadonlySet<string> = new Set(['dimm', 'nvdimm']);

/**
 * Gives a slot to every module that needs one and has none. Changes the model.
 * @throws VirtError `CONFIG_UNSUPPORTED` where two have one slot, or there's none left
 */
export function placeModules({ name, devices, maxMemory }: Domain): void {
  const taken = new Set<number>();
  const open: MemoryDevice[] = [];
  for (const memory of devices.memories ?? []) {
    if (!inSlots.has(memory.model)) continue;
    const { address } = memory;
    if (address?.type !== 'dimm') {
      open.push(memory);
      continue;
    }
    if (address.slot >= (maxMemory?.slots ?? 0))
      throw unsupportedConfig(
        `'${name}' has no slot ${address.slot} for memory: there are ${maxMemory?.slots ?? 0}`,
      );
    if (taken.has(address.slot))
      throw unsupportedConfig(`'${name}' has two memory modules in slot ${address.slot}`);
    taken.add(address.slot);
  }
  for (const memory of open) {
    let slot = 0;
    while (taken.has(slot)) slot++;
    if (slot >= (maxMemory?.slots ?? 0))
      throw unsupportedConfig(`'${name}' has no free slot for memory: there are ${maxMemory?.slots ?? 0}`);
    taken.add(slot);
    memory.address = { type: 'dimm', slot };
  }
}
