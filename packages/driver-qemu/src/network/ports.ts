import { closeSync } from 'node:fs';
import { constants } from 'node:os';
import type { NetworkInterface } from '@tsvirt/conf/domain';
import type { Connect } from '@tsvirt/core';
import {
  ErrorCode,
  ErrorDomain,
  errnoOf,
  exists,
  hasErrorCode,
  ipBatch,
  isCommandError,
  isVirtError,
  openTap,
  type UndoStack,
  VirtError,
} from '@tsvirt/util';
import type { HeldPort } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedConfig } from '../errors.js';
import { bindFilter } from './filter.js';
import { macvtapOn } from './macvtap.js';
import { type Plug, type Socket, usesVirtio } from './plug.js';
import { formatPort, socketOf } from './port-xml.js';
import { limitTap } from './traffic.js';

/**
 * Connects an interface of type network, bridge or direct: a port of the network, a tap device, the tap in the bridge or on
 * top of another interface, its filter on the tap.
 * Everything done is pushed on the undo stack. The descriptors are the caller's to close once they are inherited.
 * @returns undefined for an interface that needs nothing on the host
 */
export async function plugInterface(
  state: QemuState,
  domain: { readonly name: string; readonly uuid: string },
  iface: NetworkInterface,
  undo: UndoStack,
): Promise<Plug | undefined> {
  const plug = await plugUnfiltered(state, domain, iface, undo);
  if (plug === undefined || iface.filterref === undefined) return plug;
  if (plug.into.type === 'direct')
    throw unsupportedConfig(
      `an interface of '${domain.name}' can't be filtered: it is on '${plug.into.dev}' itself, not on a bridge`,
    );
  return { ...plug, filter: await bindFilter(state, domain, iface, plug.device, undo) };
}

async function plugUnfiltered(
  state: QemuState,
  domain: { readonly name: string; readonly uuid: string },
  iface: NetworkInterface,
  undo: UndoStack,
): Promise<Plug | undefined> {
  if (iface.type === 'bridge') {
    const bridge = iface.source?.bridge;
    if (bridge === undefined)
      throw invalid(`an interface of type bridge of '${domain.name}' names no bridge`);
    return tapInto(state, iface, { type: 'bridge', bridge }, undo);
  }
  if (iface.type === 'ethernet') return tapInto(state, iface, { type: 'ethernet' }, undo);
  if (iface.type === 'direct') {
    const { dev, mode = 'vepa' } = iface.source ?? {};
    if (dev === undefined) throw invalid(`an interface of type direct of '${domain.name}' names no other`);
    return macvtapOn(state, iface, { type: 'direct', dev, mode }, undo);
  }
  if (iface.type !== 'network') return undefined;
  const name = iface.source.network;
  const connection = await state.network();
  const { socket, port } = await openPort(connection, name, domain, iface, undo);
  const plug = await (socket.type === 'direct'
    ? macvtapOn(state, iface, socket, undo)
    : tapInto(state, iface, socket, undo));
  return { ...plug, ...(port === undefined ? {} : { port }) };
}

/** Asks a network for a port; what it is given back by is pushed on the undo stack. */
export async function openPort(
  connection: Connect,
  name: string,
  domain: { readonly name: string; readonly uuid: string },
  iface: NetworkInterface,
  undo: UndoStack,
): Promise<{ socket: Socket; port?: HeldPort }> {
  const network = await connection.networkLookupByName(name);
  if (!(await network.isActive()))
    throw qemuError(
      ErrorCode.OPERATION_INVALID,
      `the network '${name}' that '${domain.name}' uses is not active`,
      `start it first: net-start ${name}`,
    );
  try {
    const port = await network.portCreateXML(formatPort(domain, iface));
    undo.push(`delete a port of network ${name}`, () => port.delete());
    const socket = socketOf(await port.getXMLDesc(), domain.name);
    return {
      socket: socket ?? { type: 'network', bridge: await network.getBridgeName() },
      port: { network: name, uuid: port.uuid },
    };
  } catch (error) {
    if (!hasErrorCode(error, ErrorCode.NO_SUPPORT)) throw error;
    return { socket: { type: 'network', bridge: await network.getBridgeName() } };
  }
}

async function tapInto(
  state: QemuState,
  iface: NetworkInterface,
  into: Exclude<Socket, { type: 'direct' }>,
  undo: UndoStack,
): Promise<Plug> {
  const bridge = into.type === 'ethernet' ? undefined : into.bridge;
  const wanted = iface.target?.dev;
  const automatic = wanted === undefined || /^vnet\d+$/.test(wanted);
  const queues = Math.max(1, iface.driver?.queues ?? 1);
  const tap = makeTap(bridge, {
    name: automatic ? 'vnet%d' : wanted,
    queues,
    vnetHeader: usesVirtio(iface),
  });
  let open = true;
  // Once only: the numbers are soon those of other files.
  const close = () => {
    if (!open) return;
    open = false;
    for (const fd of tap.fds) closeSync(fd);
  };
  undo.push(`close the tap ${tap.name}`, close);
  // The host's end must differ from the guest's, and be high so that the bridge doesn't take it for its own.
  const set = (...words: readonly string[]) => ['link', 'set', 'dev', tap.name, ...words];
  try {
    await ipBatch(state.runner, [
      set('address', hostMac(iface.mac.address)),
      ...(iface.mtu === undefined ? [] : [set('mtu', String(iface.mtu))]),
      ...(bridge === undefined ? [] : [set('master', bridge)]),
      set('up'),
    ]);
  } catch (cause) {
    if (bridge !== undefined && !(await exists(`/sys/class/net/${bridge}`)))
      throw new VirtError(
        ErrorCode.SYSTEM_ERROR,
        `an interface can't be plugged into the bridge '${bridge}': there is no such device`,
        {
          domain: ErrorDomain.QEMU,
          int1: constants.errno.ENODEV,
          hint: `Make it: ip link add ${bridge} type bridge; or name another.`,
          cause,
        },
      );
    const why = isCommandError(cause) ? cause.stderr.trim() : String(cause);
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      bridge === undefined
        ? `the tap '${tap.name}' could not be set up: ${why}`
        : `an interface could not be plugged into the bridge '${bridge}': ${why}`,
      undefined,
      cause,
    );
  }
  if (iface.bandwidth !== undefined) await limitTap(state.runner, tap.name, iface.bandwidth);
  return { fds: tap.fds, close, device: tap.name, into };
}

/** @throws VirtError `OPERATION_DENIED` without root's rights, `SYSTEM_ERROR` for what else the kernel refuses */
function makeTap(
  bridge: string | undefined,
  options: Parameters<typeof openTap>[0],
): ReturnType<typeof openTap> {
  try {
    return openTap(options);
  } catch (cause) {
    if (isVirtError(cause)) throw cause;
    const forBridge = bridge === undefined ? '' : ` for the bridge '${bridge}'`;
    const denied = ['EACCES', 'EPERM'].includes(errnoOf(cause) ?? '');
    throw qemuError(
      denied ? ErrorCode.OPERATION_DENIED : ErrorCode.SYSTEM_ERROR,
      denied
        ? `a tap${forBridge} can't be made without root's rights`
        : `no tap${forBridge} can be made: ${(cause as Error).message}`,
      denied ? 'use the system daemon, or an interface of type user' : undefined,
      cause,
    );
  }
}

/** The guest's address with the first byte `fe`, as the host's end of a tap has it. */
export function hostMac(mac: string): string {
  return `fe${mac.slice(2)}`;
}

function invalid(message: string): VirtError {
  return qemuError(ErrorCode.XML_ERROR, message);
}
