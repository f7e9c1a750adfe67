import type { NetworkInterface } from '@tsvirt/conf/domain';
import { formatJson, withUndo } from '@tsvirt/util';
import { refuseOfInterface } from '../command/unbuilt.js';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import { recordPlug, releaseInterface } from '../domain/release.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedConfig, unsupportedOperation } from '../errors.js';
import { moveTap } from '../network/move.js';
import { pluggedInto } from '../network/plug.js';
import { bandwidthOfTap, limitTap } from '../network/traffic.js';
import { changeFilter } from './change-filter.js';
import { missingDevice, type Plugged } from './kinds.js';
import { matching } from './match.js';
import { replace } from './replace.js';

/**
 * Changes what of a running guest's card can be changed: its link, its bandwidth, its filter, and the network or bridge that it's plugged into; all
 * else of it must stay as it is.
 * @throws VirtError `DEVICE_MISSING`, `OPERATION_UNSUPPORTED`
 */
export async function changeInterface(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wanted: NetworkInterface,
): Promise<void> {
  const live = liveOf(object);
  const plugged: Plugged = { kind: 'interfaces', device: wanted };
  const iface = matching(live.devices, plugged)?.device as NetworkInterface | undefined;
  if (iface === undefined) throw missingDevice(object.name, plugged);
  if (fixedPart(iface) !== fixedPart({ ...wanted, model: wanted.model ?? iface.model }))
    throw unsupportedOperation(
      `only link, bandwidth, filter and source of an interface can be changed while '${object.name}' runs`,
    );
  const moved = sourceOf(iface) !== sourceOf(wanted);
  if (moved && !(isBridged(iface) && isBridged(wanted)))
    throw unsupportedOperation(
      `the source of the interface ${iface.mac.address} can't be changed while '${object.name}' runs: only networks and bridges are plugged into otherwise`,
    );
  const link = wanted.link ?? 'up';
  const { bandwidth } = wanted;
  const { filterref } = wanted;
  const { link: _, bandwidth: before, filterref: filterBefore, ...rest } = iface;
  const said = {
    ...(wanted.link === undefined ? {} : { link }),
    ...(bandwidth === undefined ? {} : { bandwidth }),
    ...(filterref === undefined ? {} : { filterref }),
  };
  let next = { ...rest, ...said } as NetworkInterface;
  refuseOfInterface(live, next);
  await withUndo(async (undo) => {
    const { ports, links } = guest.record;
    if (moved) {
      const { alias, address, target, model } = iface;
      const other = { ...wanted, alias, address, target, model, mac: iface.mac } as NetworkInterface;
      const { name, uuid = '' } = live;
      const plug = await moveTap(state, { name, uuid }, iface, other, undo);
      recordPlug(guest, plug);
      undo.push(`forget the port of ${alias}`, () => void Object.assign(guest.record, { ports, links }));
      next = pluggedInto(other, plug);
    }
    if (formatJson(filterref ?? null) !== formatJson(filterBefore ?? null)) {
      const { name, uuid = '' } = live;
      await changeFilter(state, guest, { name, uuid }, iface, filterref, undo);
    }
    if (formatJson(bandwidth ?? null) !== formatJson(before ?? null)) {
      await limitInterface(state, iface, bandwidth, before);
      undo.push(`limit ${iface.alias} as before`, () => limitInterface(state, iface, before, bandwidth));
    }
    const was = iface.link ?? 'up';
    if (link !== was) {
      await guest.monitor.execute('set_link', { name: iface.alias, up: link === 'up' });
      undo.push(`set the link of ${iface.alias} as before`, () =>
        guest.monitor.execute('set_link', { name: iface.alias, up: was === 'up' }),
      );
    }
    await replace(state, object, 'interfaces', iface, next);
  });
  // The old port is let go of once nothing can fail any more.
  if (moved) await releaseInterface(state, guest, { ...iface, target: {} } as NetworkInterface);
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
  const { type, model, driver, mtu, ips, vlan } = iface;
  const kind = isBridged(iface) ? 'bridged' : isOfNetwork(iface) ? 'network' : type;
  const source = isBridged(iface) || isOfNetwork(iface) || !('source' in iface) ? undefined : iface.source;
  return JSON.stringify({ kind, model, driver, mtu, source, ips, vlan });
}

/** What an interface is plugged into, as its document says it: what a network chose is only in a running domain's. */
function sourceOf(iface: NetworkInterface): string {
  const { network, bridge, dev, mode } = ('source' in iface ? iface.source : {}) as Readonly<
    Record<string, unknown>
  >;
  return JSON.stringify(network === undefined ? { bridge, dev, mode } : { network });
}

function isOfNetwork(iface: NetworkInterface): boolean {
  return 'source' in iface && iface.source !== undefined && 'network' in iface.source;
}

/** Whether the host's end is a tap in a bridge; of a network that is known once it's plugged in. */
function isBridged(iface: NetworkInterface): boolean {
  return iface.type === 'bridge' || iface.type === 'network';
}
