import type { Guest, GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { qmpObjects } from '../qmp/index.js';
import { canBeDetached } from './allowed.js';
import { dropDevice } from './gone.js';
import { allDevices } from './kinds.js';
import { isGuestDevice, partsContext, partsOf } from './parts.js';

/** Cleans up after devices that the guest has let go of while nobody was there to hear it. The caller holds the job. */
export async function dropVanished(state: QemuState, object: GuestObject, guest: Guest): Promise<void> {
  const { live } = object;
  if (live === undefined) return;
  const children = qmpObjects(await guest.monitor.execute('qom-list', { path: '/machine/peripheral' }));
  const there = new Set(children.map(({ name }) => String(name)));
  const context = await partsContext(state, guest, live);
  for (const plugged of allDevices(live.devices)) {
    if (!canBeDetached(plugged)) continue;
    const device = partsOf(live, plugged, context).find(isGuestDevice);
    const id = device?.add.args.id;
    if (typeof id === 'string' && !there.has(id)) await dropDevice(state, object, guest, id);
  }
}
