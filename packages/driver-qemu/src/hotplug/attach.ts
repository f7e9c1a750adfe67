import type { Controller, Domain } from '@tsvirt/conf/domain';
import { withUndo } from '@tsvirt/util';
import { isEmpty } from '../command/blockdev.js';
import { listenerName, listeningPath } from '../command/chardev-backend.js';
import type { MonitorStep } from '../command/monitor-steps.js';
import type { SealedSecret } from '../command/secrets.js';
import { withNumbers, withWholeChain } from '../domain/chain.js';
import { freeNumber } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import { claimHostDevices } from '../domain/host-devices.js';
import { requireHostFiles } from '../domain/host-files.js';
import { requireImages } from '../domain/images.js';
import { makeMemoryPlaces, memoryPlaces } from '../domain/memory-places.js';
import { placeChannels } from '../domain/places.js';
import { throttleArguments } from '../domain/throttle.js';
import type { QemuState } from '../driver-state.js';
import { listenForChild } from '../process/listener.js';
import { isQmpObject, type QmpValue, qmpInteger, qmpObjects } from '../qmp/index.js';
import { refuseToAttach, refuseUnapplied } from './allowed.js';
import { attachInterface } from './attach-interface.js';
import { addTo } from './definition.js';
import { takeBack } from './gone.js';
import { type DeviceOf, namesOf, type Plugged } from './kinds.js';
import { alone, labelOf, type PartsContext, partsContext, partsOf } from './parts.js';
import { type Placed, withPlugged } from './placed.js';
import { sealedFor } from './sealed.js';

/**
 * Plugs a device into a running domain; what fails halfway is taken back.
 * @returns its alias
 * @throws VirtError `OPERATION_UNSUPPORTED`, `OPERATION_INVALID`, `CONFIG_UNSUPPORTED`, as a definition with it would be refused;
 *   `SYSTEM_ERROR` for files of the host that can't be opened; `INTERNAL_ERROR` if QEMU refuses
 */
export async function attachLive(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  given: Plugged,
): Promise<string> {
  const plugged: Plugged =
    given.kind === 'disks' ? { ...given, device: await state.placed(given.device) } : given;
  const placed = await planAttach(state, object, guest, plugged);
  if (plugged.kind === 'disks') await requireImages(plugged.device);
  const only = alone(placed.domain, placed.plugged);
  await requireHostFiles({ ...only, os: {} });
  return withUndo(async (undo) => {
    if (plugged.kind === 'hostdevs') await claimHostDevices(state, guest, only, undo);
    if (plugged.kind === 'memories')
      await makeMemoryPlaces(only, await memoryPlaces(state, only), undo, (path) =>
        state.removeDirectory(path),
      );
    return plugIn(state, object, guest, placed);
  });
}

/** The running domain as it will be with the device. */
export async function planAttach(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  given: Plugged,
): Promise<Placed> {
  refuseToAttach(given);
  const live = liveOf(object);
  const whole: Plugged =
    given.kind === 'disks'
      ? {
          kind: 'disks',
          device: withNumbers(
            await withWholeChain(given.device),
            freeNumber(guest, live.devices.disks ?? []),
          ),
        }
      : given;
  const placed = withPlugged(live, whole, await state.capabilitiesOf(live));
  const { domain, plugged } = placed;
  refuseUnapplied(domain, plugged);
  if (plugged.kind === 'hostdevs' && plugged.device.type === 'pci')
    plugged.device.driver ??= { name: 'vfio' };
  if (plugged.kind === 'channels') placeChannels(domain, guest.record.directory);
  return placed;
}

/** Makes the running domain what it was planned to be. */
export async function plugIn(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  { domain, plugged, controllers }: Placed,
): Promise<string> {
  const context = await partsContext(state, guest, domain);
  // A controller is there for good once it is: what comes later may need it, too.
  for (const controller of controllers)
    await plugController(state, object, guest, context, domain, controller);
  const secrets =
    plugged.kind === 'disks'
      ? await sealedFor(state, guest, plugged.device)
      : new Map<string, SealedSecret>();
  await withUndo(async (undo) => {
    let added = plugged;
    if (plugged.kind === 'interfaces')
      added = { ...plugged, device: await attachInterface(state, guest, domain, plugged.device, undo) };
    else
      for (const part of partsOf(domain, plugged, { ...context, secrets })) {
        notePty(plugged, await give(guest, part, plugged));
        undo.push(`take ${labelOf(plugged)} back`, () => takeBack(guest, part));
      }
    if (plugged.kind === 'disks' && plugged.device.iotune !== undefined && !isEmpty(plugged.device.source))
      await guest.monitor.execute('block_set_io_throttle', throttleArguments(plugged.device));
    if (plugged.kind === 'memories') await noteBase(guest, plugged.device);
    const live: Domain = { ...liveOf(object), devices: { ...liveOf(object).devices } };
    addTo(live, added);
    await state.store.updateLive(object, { live });
  });
  return namesOf(plugged).alias ?? '';
}

async function plugController(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  context: PartsContext,
  domain: Domain,
  device: Controller,
): Promise<void> {
  const plugged: Plugged = { kind: 'controllers', device };
  for (const part of partsOf(domain, plugged, context)) await give(guest, part, plugged);
  const live: Domain = { ...liveOf(object), devices: { ...liveOf(object).devices } };
  addTo(live, plugged);
  await state.store.updateLive(object, { live });
}

/** Gives QEMU one part of a device. */
export async function give(guest: Guest, { add }: MonitorStep, plugged: Plugged): Promise<QmpValue> {
  const { monitor } = guest;
  const listener = add.command === 'chardev-add' ? await handListener(guest, plugged) : undefined;
  try {
    return await monitor.execute(add.command, add.args);
  } catch (error) {
    // What QEMU was handed is its own until a chardev takes it over.
    if (listener !== undefined) await monitor.execute('closefd', { fdname: listener }).catch(() => undefined);
    throw error;
  }
}

/** Hands QEMU a socket that listens already, where it is to serve one. @returns the name that it has it under */
async function handListener({ monitor }: Guest, { kind, device }: Plugged): Promise<string | undefined> {
  const isPort = kind === 'serials' || kind === 'channels' || kind === 'consoles' || kind === 'redirdevs';
  const path = isPort ? listeningPath(device) : undefined;
  if (!isPort || path === undefined) return undefined;
  const name = listenerName(`char${device.alias}`);
  await monitor.drained();
  const socket = listenForChild(path);
  const handed = monitor.sendDescriptor(name, socket.fd);
  socket.release();
  await handed;
  return name;
}

/** The terminal that QEMU made is where the host's end is. */
function notePty({ kind, device }: Plugged, answer: QmpValue): void {
  if (kind !== 'serials' && kind !== 'channels' && kind !== 'consoles') return;
  if (device.source.type === 'pty' && isQmpObject(answer) && typeof answer.pty === 'string')
    device.source.path = answer.pty;
}

/** Where QEMU has put a module is where it has to be when the guest goes on elsewhere. */
async function noteBase({ monitor }: Guest, { alias, address }: DeviceOf<'memories'>): Promise<void> {
  if (address?.type !== 'dimm') return;
  const found = qmpObjects(await monitor.execute('query-memory-devices')).find(
    ({ data }) => isQmpObject(data) && data.id === alias,
  );
  if (isQmpObject(found?.data) && found.data.addr !== undefined) address.base = qmpInteger(found.data.addr);
}
