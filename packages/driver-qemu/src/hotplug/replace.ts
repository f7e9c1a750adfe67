import type { Domain } from '@tsvirt/conf/domain';
import { type GuestObject, liveOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';

/** Puts a device's new model in the place of its old one. */
export async function replace<K extends 'disks' | 'interfaces' | 'graphics'>(
  state: QemuState,
  object: GuestObject,
  kind: K,
  old: object,
  next: NonNullable<Domain['devices'][K]>[number],
): Promise<void> {
  const live = liveOf(object);
  const list = (live.devices[kind] ?? []).map((each) => (each === old ? next : each));
  await state.store.updateLive(object, {
    live: { ...live, devices: { ...live.devices, [kind]: list } },
  });
}
