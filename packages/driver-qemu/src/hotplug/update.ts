import type { Guest, GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedConfig, unsupportedOperation } from '../errors.js';
import { kindNames, type Plugged } from './kinds.js';
import { changeDisk } from './update-disk.js';
import { changeGraphics } from './update-graphics.js';
import { changeInterface } from './update-interface.js';

/** @throws VirtError `OPERATION_UNSUPPORTED`, `CONFIG_UNSUPPORTED` in a running domain, for kinds of which nothing can be changed by itself */
export function refuseToUpdate({ kind, device }: Plugged, running: boolean): void {
  if (kind === 'disks' || kind === 'interfaces') return;
  if (kind === 'graphics' && (device.type === 'vnc' || device.type === 'spice')) return;
  throw (running ? unsupportedConfig : unsupportedOperation)(
    `a ${kindNames[kind]} can't be changed: only disks, interfaces, and VNC and SPICE displays can`,
  );
}

/**
 * Changes a device of a running domain.
 * @param force take a medium out of its drive even if the guest holds it
 */
export async function updateLive(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  plugged: Plugged,
  force: boolean,
): Promise<void> {
  refuseToUpdate(plugged, true);
  const { kind, device } = plugged;
  if (kind === 'disks') await changeDisk(state, object, guest, device, force);
  else if (kind === 'interfaces') await changeInterface(state, object, guest, device);
  else if (kind === 'graphics' && (device.type === 'vnc' || device.type === 'spice'))
    await changeGraphics(state, object, guest, device);
}
