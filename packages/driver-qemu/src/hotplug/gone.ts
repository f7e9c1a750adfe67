import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatPci } from '../address/pci.js';
import { listeningPath } from '../command/chardev-backend.js';
import type { MonitorStep } from '../command/monitor-steps.js';
import { isAgent } from '../domain/channels.js';
import { type Guest, type GuestObject, refOf } from '../domain/guest.js';
import { giveBackPci } from '../domain/host-devices.js';
import { releaseInterface } from '../domain/release.js';
import { isPluggedCpu, noteVcpus } from '../domain/vcpus.js';
import type { QemuState } from '../driver-state.js';
import { qmpFailureOf } from '../qmp/index.js';
import { without } from './definition.js';
import { deviceByAlias, namesOf, type Plugged } from './kinds.js';
import { isGuestDevice, partsContext, partsOf } from './parts.js';

/** Cleans up after a device that the guest has let go of, and takes it out of the live definition. The caller holds the job. */
export async function dropDevice(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  alias: string,
): Promise<void> {
  try {
    const { live } = object;
    if (live === undefined || object.data !== guest || guest.ending !== undefined) return;
    if (isPluggedCpu(alias)) {
      await noteVcpus(state, object, guest);
      state.events.emit({ eventId: 15, dom: refOf(object), devAlias: alias });
      return;
    }
    const plugged = deviceByAlias(live.devices, alias);
    if (plugged === undefined) return;
    await state.attempt(`remove what is behind ${alias}`, async () => {
      const parts = partsOf(live, plugged, await partsContext(state, guest, live));
      for (const part of [...parts].reverse())
        if (!isGuestDevice(part))
          await state.attempt(`remove a part of ${alias}`, () => takeBack(guest, part));
    });
    await forget(state, object, guest, plugged);
  } finally {
    guest.removals.get(alias)?.('gone');
  }
}

/** Takes one part of a device back from QEMU. */
export async function takeBack(guest: Guest, { remove }: MonitorStep): Promise<void> {
  if (remove === undefined) return;
  try {
    await guest.monitor.execute(remove.command, remove.args);
  } catch (error) {
    // Some devices take their chardev along.
    const isGone =
      remove.command === 'chardev-remove' && /not found/.test(qmpFailureOf(error)?.message ?? '');
    if (!isGone) throw error;
  }
}

/** Gives back what a device had on the host that QEMU has nothing of any more, and takes it out of the live definition. */
export async function forget(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  plugged: Plugged,
): Promise<void> {
  const { kind, device } = plugged;
  if (kind === 'interfaces') await releaseInterface(state, guest, device);
  if (kind === 'channels' && isAgent(device)) guest.agent.disconnect();
  if (kind === 'hostdevs' && device.type === 'pci')
    await giveBackPci(state, guest, [formatPci(device.source.address)]);
  const socket = ownSocket(guest, plugged);
  if (socket !== undefined) await state.attempt(`remove ${socket}`, () => rm(socket, { force: true }));
  const now = object.live;
  if (now === undefined) return;
  const live = without(now, plugged);
  await state.store.updateLive(object, { live });
  const { alias } = namesOf(plugged);
  if (alias !== undefined) state.events.emit({ eventId: 15, dom: refOf(object), devAlias: alias });
}

/** The socket of a character device where the driver chose its place. */
function ownSocket(guest: Guest, { kind, device }: Plugged): string | undefined {
  const path = kind === 'channels' ? listeningPath(device) : undefined;
  return path !== undefined && dirname(path) === guest.record.directory ? path : undefined;
}
