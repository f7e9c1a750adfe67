import { closeSync } from 'node:fs';
import type { Disk, Domain, NetworkInterface } from '@tsvirt/conf/domain';
import { withUndo } from '@tsvirt/util';
import { blockNodes, isEmpty } from '../command/blockdev.js';
import { diskDevice, freeNodeNumber } from '../command/disks.js';
import { hostNetwork, networkDevice, tapMembers } from '../command/interfaces.js';
import { refuseOfDisk, refuseOfInterface } from '../command/unbuilt.js';
import type { QemuState } from '../driver-state.js';
import { invalidOperation, unsupportedConfig } from '../errors.js';
import { pluggedInto } from '../network/plug.js';
import { plugInterface } from '../network/ports.js';
import { openVhost } from '../network/vhost.js';
import type { QmpObject } from '../qmp/index.js';
import { withDisk } from './device-list.js';
import { type Guest, type GuestObject, liveOf } from './guest.js';
import { requireImages } from './images.js';
import { plugControllers, withDevice } from './plugged.js';
import { recordPlug, releaseInterface } from './release.js';

/** How long a guest has to let go of a device before its removal is left pending, in milliseconds. */
const removalPatience = 5_000;

/** Plugs a disk into a running guest. @returns its alias */
export async function attachDisk(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  disk: Disk,
): Promise<string> {
  const { disks = [] } = liveOf(object).devices;
  if (disks.some((each) => each.target.dev === disk.target.dev))
    throw invalidOperation(`the domain '${object.name}' has a disk '${disk.target.dev}' already`);
  if (disk.target.bus !== 'virtio' && disk.target.bus !== 'scsi' && disk.target.bus !== 'usb')
    throw unsupportedConfig(`disks on the bus '${disk.target.bus}' can't be plugged into a running domain`);
  refuseOfDisk(liveOf(object), disk);
  const added = structuredClone(await state.placed(disk));
  await requireImages(added);
  await plugControllers(state, object, guest, added);
  const live = liveOf(object);
  const number = freeNodeNumber(disks);
  if (!isEmpty(added.source)) added.source.index = number;
  const next = withDevice(live, { disks: withDisk(disks, added) });
  const block = blockNodes(added, number, guest.record.rawNodes);
  await withUndo(async (undo) => {
    for (const node of block?.nodes ?? []) {
      await guest.monitor.execute('blockdev-add', node);
      const name = String(node['node-name']);
      undo.push(`remove the block node ${name}`, () =>
        guest.monitor.execute('blockdev-del', { 'node-name': name }),
      );
    }
    await guest.monitor.execute('device_add', diskDevice(next, added, block?.top));
    undo.push(`unplug ${added.alias}`, () => guest.monitor.execute('device_del', { id: added.alias }));
    await state.store.updateLive(object, { live: next });
  });
  return added.alias ?? '';
}

/** Plugs a network card into a running guest. @returns its alias */
export async function attachInterface(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  iface: NetworkInterface,
): Promise<string> {
  const live = liveOf(object);
  refuseOfInterface(live, iface);
  const interfaces = live.devices?.interfaces ?? [];
  const added = structuredClone(iface);
  added.alias ??= freeAlias(interfaces, 'net');
  let next = withDevice(live, { interfaces: [...interfaces, added] });
  await withUndo(async (undo) => {
    const plug = await plugInterface(state, { name: live.name ?? '', uuid: live.uuid ?? '' }, added, undo);
    let host: QmpObject = hostNetwork(added, []);
    // What QEMU was handed is its own until a backend takes it over.
    const handed: string[] = [];
    try {
      if (plug !== undefined) {
        for (const [at, fd] of plug.fds.entries()) {
          const name = `fd-${added.alias}-${at}`;
          await guest.monitor.sendDescriptor(name, fd);
          handed.push(name);
        }
        plug.close();
        const vhosts: string[] = [];
        for (const [at, fd] of openVhost(added).entries()) {
          const name = `vhost-${added.alias}-${at}`;
          await guest.monitor.sendDescriptor(name, fd).finally(() => closeSync(fd));
          vhosts.push(name);
        }
        host = { type: 'tap', ...tapMembers(handed, vhosts), sndbuf: added.sndbuf, id: host.id };
        handed.push(...vhosts);
        next = withDevice(live, { interfaces: [...interfaces, pluggedInto(added, plug)] });
      }
      await guest.monitor.execute('netdev_add', host);
    } catch (error) {
      for (const fdname of handed)
        await state.attempt(`take ${fdname} back`, () => guest.monitor.execute('closefd', { fdname }));
      throw error;
    }
    undo.push(`remove ${host.id}`, () => guest.monitor.execute('netdev_del', { id: host.id }));
    await guest.monitor.execute('device_add', networkDevice(next, added));
    undo.push(`unplug ${added.alias}`, () => guest.monitor.execute('device_del', { id: added.alias }));
    const { ports, links } = guest.record;
    undo.push(`forget what ${added.alias} holds`, () => void Object.assign(guest.record, { ports, links }));
    if (plug !== undefined) recordPlug(guest, plug);
    await state.store.updateLive(object, { live: next });
  });
  return added.alias;
}

/**
 * Asks the guest to let go of a device, and waits a while for it. A guest that takes longer finishes in its own time: the
 * event tells.
 */
export async function detachDevice(guest: Guest, alias: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const gone = new Promise<void>((resolve) => guest.removals.set(alias, resolve));
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, removalPatience);
  });
  try {
    await guest.monitor.execute('device_del', { id: alias });
    await Promise.race([gone, late, guest.emulator?.exited]);
  } finally {
    clearTimeout(timer);
    guest.removals.delete(alias);
  }
}

/** Removes what is behind a device that the guest has let go of: block nodes, network backends, ports. */
export async function removeBackend(
  state: QemuState,
  guest: Guest,
  live: Domain,
  alias: string,
): Promise<void> {
  const disk = (live.devices?.disks ?? []).find((each) => each.alias === alias);
  if (disk?.source.index !== undefined) {
    const nodes = blockNodes(disk, disk.source.index, guest.record.rawNodes)?.nodes ?? [];
    for (const node of [...nodes].reverse())
      await state.attempt(`remove the block node ${String(node['node-name'])}`, () =>
        guest.monitor.execute('blockdev-del', { 'node-name': node['node-name'] }),
      );
  }
  const iface = (live.devices?.interfaces ?? []).find((each) => each.alias === alias);
  if (iface === undefined) return;
  await state.attempt(`remove host${alias}`, () =>
    guest.monitor.execute('netdev_del', { id: `host${alias}` }),
  );
  await releaseInterface(state, guest, iface);
}

function freeAlias(list: readonly { readonly alias?: string | undefined }[], prefix: string): string {
  const taken = new Set(list.map((device) => device.alias));
  let number = 0;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
