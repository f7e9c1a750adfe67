import type { Domain } from '@tsvirt/conf/domain';
import type { QemuState } from '../driver-state.js';
import type { Guest, GuestObject } from './guest.js';

/** The domain with how much of a module the guest uses (KiB); the same domain where that is nothing new. */
export function withModuleSize(domain: Domain, alias: string, current: bigint): Domain {
  const { memories = [] } = domain.devices;
  const found = memories.find((memory) => memory.alias === alias && memory.model === 'virtio-mem');
  if (found === undefined || found.target.current === current) return domain;
  const next = memories.map((memory) =>
    memory === found ? { ...memory, target: { ...memory.target, current } } : memory,
  );
  return { ...domain, devices: { ...domain.devices, memories: next } };
}

/** Notes how much of a module the guest uses. The caller holds the job. */
export async function noteModuleSize(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  alias: string,
  current: bigint,
): Promise<void> {
  const { live: before } = object;
  if (before === undefined || object.data !== guest || guest.ending !== undefined) return;
  const live = withModuleSize(before, alias, current);
  if (live !== before) await state.store.updateLive(object, { live });
}
