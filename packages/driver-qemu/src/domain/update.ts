import type { Disk, Domain, GraphicsOf, NetworkInterface } from '@tsvirt/conf/domain';
import { ErrorCode, formatJson, type VirtError, withUndo } from '@tsvirt/util';
import { blockNodes, isEmpty } from '../command/blockdev.js';
import { freeNodeNumber } from '../command/disks.js';
import { refuseOfDisk, refuseOfInterface } from '../command/unbuilt.js';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedConfig, unsupportedOperation } from '../errors.js';
import { bandwidthOfTap, limitTap } from '../network/traffic.js';
import type { QmpObject } from '../qmp/index.js';
import { type Guest, type GuestObject, liveOf } from './guest.js';
import { requireImages } from './images.js';
import { setDisplayPassword } from './passwords.js';

/**
 * Changes the medium in a drive of a running guest: the rest of the disk must stay as it is.
 * @param force take it out even if the guest holds it
 * @throws VirtError `OPERATION_FAILED` if the guest doesn't let go of the old one; that stays in then
 */
export async function changeMedium(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wanted: Disk,
  force: boolean,
): Promise<void> {
  const live = liveOf(object);
  const disks = live.devices?.disks ?? [];
  const disk = disks.find(({ target }) => target.dev === wanted.target.dev);
  if (disk === undefined) throw missing(object, `disk '${wanted.target.dev}'`);
  if (disk.device !== 'cdrom' && disk.device !== 'floppy')
    throw unsupportedOperation(`only the media of drives can be changed while '${object.name}' runs`);
  if (wanted.device !== disk.device || wanted.target.bus !== disk.target.bus)
    throw unsupportedOperation(
      `the drive '${disk.target.dev}' itself can't be changed while '${object.name}' runs`,
    );
  refuseOfDisk(live, wanted);
  const number = freeNodeNumber(disks);
  const source = { ...(await state.placed(wanted)).source };
  if (!isEmpty(source)) source.index = number;
  const next: Disk = { ...disk, source, driver: { ...disk.driver, ...wanted.driver } };
  delete next.backingStore;
  if (wanted.backingStore !== undefined) next.backingStore = wanted.backingStore;
  await requireImages(next);
  const { rawNodes } = guest.record;
  const block = blockNodes(next, number, rawNodes);
  const { monitor } = guest;
  const id = disk.alias;
  await withUndo(async (undo) => {
    for (const node of block?.nodes ?? []) {
      await monitor.execute('blockdev-add', node);
      const name = String(node['node-name']);
      undo.push(`remove the block node ${name}`, () =>
        monitor.execute('blockdev-del', { 'node-name': name }),
      );
    }
    await openTray(object, guest, disk, force);
    undo.push(`close the tray of ${id}`, () => monitor.execute('blockdev-close-tray', { id }));
    const old = isEmpty(disk.source) ? undefined : blockNodes(disk, disk.source.index ?? 1, rawNodes);
    if (old !== undefined) {
      await monitor.execute('blockdev-remove-medium', { id });
      undo.push(`put back the medium of ${id}`, () =>
        monitor.execute('blockdev-insert-medium', { id, 'node-name': old.top }),
      );
    }
    if (block !== undefined) await monitor.execute('blockdev-insert-medium', { id, 'node-name': block.top });
    // From here on the new one is in: what fails now is no reason to go back.
    undo.commit();
    await state.attempt(`close the tray of ${id}`, () => monitor.execute('blockdev-close-tray', { id }));
    for (const node of [...(old?.nodes ?? [])].reverse())
      await state.attempt(`remove the block node ${String(node['node-name'])}`, () =>
        monitor.execute('blockdev-del', { 'node-name': node['node-name'] }),
      );
    await replace(state, object, 'disks', disk, next);
  });
}

/** How often, and in what steps of milliseconds, a guest is looked at that was asked to eject. */
const ejectTries = 10;
const ejectStep = 200;

async function openTray(object: GuestObject, guest: Guest, disk: Disk, force: boolean): Promise<void> {
  const { monitor } = guest;
  const id = disk.alias;
  await monitor.execute('blockdev-open-tray', { id, force });
  for (let tries = 0; tries < ejectTries; tries++) {
    if (await trayIsOpen(guest, id)) return;
    await new Promise((resolve) => setTimeout(resolve, ejectStep));
  }
  throw qemuError(
    ErrorCode.OPERATION_FAILED,
    `the guest '${object.name}' holds the medium in '${disk.target.dev}'`,
    'eject it in the guest, or force it',
  );
}

async function trayIsOpen(guest: Guest, id: string | undefined): Promise<boolean> {
  const devices = await guest.monitor.execute('query-block');
  if (!Array.isArray(devices)) return false;
  const drive = (devices as QmpObject[]).find(
    ({ qdev }) => typeof qdev === 'string' && (qdev === id || qdev.endsWith(`/${id}`)),
  );
  // A drive without a tray has none that could be shut.
  return drive === undefined || drive.tray_open !== false;
}

/** Sets the link and the bandwidth of a running guest's card; all else of it must stay as it is. */
export async function changeInterface(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wanted: NetworkInterface,
): Promise<void> {
  const interfaces = liveOf(object).devices?.interfaces ?? [];
  const iface = interfaces.find(({ mac }) => mac.address === wanted.mac?.address);
  if (iface === undefined) throw missing(object, `interface '${wanted.mac?.address ?? ''}'`);
  if (fixedPart(iface) !== fixedPart({ ...wanted, model: wanted.model ?? iface.model }))
    throw unsupportedOperation(
      `only link and bandwidth of an interface can be changed while '${object.name}' runs`,
    );
  const link = wanted.link ?? 'up';
  const { link: _, bandwidth: before, ...rest } = iface;
  const { bandwidth } = wanted;
  const next = {
    ...rest,
    ...(wanted.link === undefined ? {} : { link }),
    ...(bandwidth === undefined ? {} : { bandwidth }),
  } as NetworkInterface;
  if (formatJson(bandwidth ?? null) !== formatJson(before ?? null)) {
    refuseOfInterface(liveOf(object), next);
    await limitInterface(state, iface, bandwidth, before);
  }
  if (link !== (iface.link ?? 'up'))
    await guest.monitor.execute('set_link', { name: iface.alias, up: link === 'up' });
  await replace(state, object, 'interfaces', iface, next);
}

/** @throws VirtError `CONFIG_UNSUPPORTED` for an interface that has no end on the host */
export async function limitInterface(
  state: QemuState,
  { type, target }: NetworkInterface,
  bandwidth: NetworkInterface['bandwidth'],
  before: NetworkInterface['bandwidth'],
): Promise<void> {
  if ((type !== 'bridge' && type !== 'network' && type !== 'direct') || target?.dev === undefined)
    throw unsupportedConfig(`the bandwidth of an interface of type '${type}' can't be limited`);
  await limitTap(state.runner, target.dev, bandwidthOfTap(type, bandwidth), bandwidthOfTap(type, before));
}

/** What of an interface a running guest can't have otherwise. */
function fixedPart(iface: NetworkInterface): string {
  const source: Record<string, unknown> = 'source' in iface ? { ...iface.source } : {};
  // What a network chose is only in a running domain's document, as is that the interface is of that type.
  const chosen = source.network === undefined ? [] : ['bridge', 'dev', 'mode'];
  for (const key of ['portid', 'macTableManager', ...chosen]) delete source[key];
  const type = source.network === undefined ? iface.type : 'network';
  const plain = { type, model: iface.model, driver: iface.driver, mtu: iface.mtu, source };
  return JSON.stringify({ ...plain, ips: iface.ips, vlan: iface.vlan, filterref: iface.filterref });
}

/** Sets the password of a running guest's display; where and how it listens must stay as it is. */
export async function changeGraphics(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wanted: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
): Promise<void> {
  const all = liveOf(object).devices?.graphics ?? [];
  const graphics = all.find(({ type }) => type === wanted.type) as typeof wanted | undefined;
  if (graphics === undefined) throw missing(object, `display of type '${wanted.type}'`);
  const listen = wanted.listens[0];
  const before = graphics.listens[0];
  const moved =
    (!wanted.autoport && !samePorts(graphics, wanted)) ||
    wanted.keymap !== graphics.keymap ||
    (listen?.type === 'address' &&
      listen.address !== undefined &&
      (before?.type !== 'address' || listen.address !== (before.address ?? '127.0.0.1')));
  if (moved || (listen !== undefined && listen.type !== before?.type))
    throw unsupportedOperation(`only the password of a display can be changed while '${object.name}' runs`);
  if ((graphics.passwd === undefined) !== (wanted.passwd === undefined))
    throw unsupportedOperation(
      `whether a display has a password can't be changed while '${object.name}' runs, only which one`,
    );
  await setDisplayPassword(guest.monitor, wanted);
  const { passwd, passwdValidTo, connected } = wanted;
  await replace(state, object, 'graphics', graphics, { ...graphics, passwd, passwdValidTo, connected });
}

function samePorts(
  a: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
  b: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
): boolean {
  const tls = (graphics: typeof a) => (graphics.type === 'spice' ? graphics.tlsPort : undefined);
  return a.port === b.port && tls(a) === tls(b);
}

/** Puts a device's new model in the place of its old one. */
async function replace<K extends 'disks' | 'interfaces' | 'graphics'>(
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

function missing(object: GuestObject, what: string): VirtError {
  return qemuError(ErrorCode.DEVICE_MISSING, `the domain '${object.name}' has no ${what}`);
}
