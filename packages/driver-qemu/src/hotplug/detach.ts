import { refuseBusy } from '../blockjob/record.js';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { refuseToDetach } from './allowed.js';
import { dropDevice, forget, takeBack } from './gone.js';
import { namesOf, type Plugged } from './kinds.js';
import { askToLetGo } from './let-go.js';
import { isGuestDevice, partsContext, partsOf } from './parts.js';

/**
 * Takes a device out of a running domain.
 * @param wait false: the guest is asked, and whatever becomes of it is told by events
 * @throws VirtError `OPERATION_UNSUPPORTED`, `OPERATION_FAILED` as {@link refuseToDetach}, and if the guest holds on to it
 */
export async function detachLive(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  plugged: Plugged,
  wait: boolean,
): Promise<void> {
  const live = liveOf(object);
  refuseToDetach(live, plugged);
  if (plugged.kind === 'disks') refuseBusy(guest, plugged.device);
  const parts = partsOf(live, plugged, await partsContext(state, guest, live));
  if (parts.some(isGuestDevice)) {
    const { alias = '' } = namesOf(plugged);
    if ((await askToLetGo(guest, alias, wait)) === 'unknown') await dropDevice(state, object, guest, alias);
    return;
  }
  for (const part of [...parts].reverse()) if (part.goesWithNext !== true) await takeBack(guest, part);
  await forget(state, object, guest, plugged);
}
