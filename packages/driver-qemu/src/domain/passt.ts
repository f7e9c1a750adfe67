import { join } from 'node:path';
import type { Domain, NetworkInterface, PortForward } from '@tsvirt/conf/domain';
import { identifyProcess, readText } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import type { Guest } from './guest.js';
import { programFailure } from './helpers.js';

/** Whether a process of the interface's own passes its packets on. */
export const isPasst = ({ backend }: NetworkInterface): boolean => backend?.type === 'passt';

/**
 * Starts the programs that pass packets of interfaces on: passt. Each ends with the emulator's connection.
 * @returns the sockets where they answer, by the alias of the interface
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host has no such program, `INTERNAL_ERROR` with its words
 */
export async function startPassts(
  state: QemuState,
  guest: Guest,
  live: Domain,
): Promise<ReadonlyMap<string, string>> {
  const sockets = new Map<string, string>();
  for (const iface of live.devices.interfaces ?? []) {
    if (!isPasst(iface)) continue;
    const { alias = '' } = iface;
    const pidFile = join(guest.record.directory, `${alias}-passt.pid`);
    const socket = join(guest.record.directory, `${alias}-passt.sock`);
    try {
      // It goes into the background once its socket is there.
      await state.runner.run(passtWords(iface, socket, pidFile));
    } catch (cause) {
      throw programFailure('passt', `the interface '${alias}'`, 'passt', cause);
    }
    const identity = identifyProcess(Number(await readText(pidFile)));
    if (identity !== undefined)
      guest.record.helpers = [...guest.record.helpers, { alias: `${alias}-passt`, identity }];
    sockets.set(alias, socket);
  }
  return sockets;
}

/** What passt is told of an interface. */
export function passtWords(iface: NetworkInterface, socket: string, pidFile: string): [string, ...string[]] {
  const user = process.getuid?.();
  const { ips = [], portForwards = [], backend, type } = iface;
  const device = iface.type === 'user' || iface.type === 'vhostuser' ? iface.source?.dev : undefined;
  return [
    'passt',
    '--one-off',
    ...(type === 'vhostuser' ? ['--vhost-user'] : []),
    '--socket',
    socket,
    '--pid',
    pidFile,
    // As whom the emulator runs: as nobody it couldn't make its socket in the guest's folder, and doesn't say so.
    ...(user === 0 ? ['--runas', '0:0'] : []),
    ...(device === undefined ? [] : ['--interface', device]),
    ...(backend?.logFile === undefined ? [] : ['--log-file', backend.logFile]),
    ...ips.flatMap(({ address, prefix }) => [
      '--address',
      address,
      ...(prefix === undefined ? [] : ['--netmask', String(prefix)]),
    ]),
    ...portForwards.flatMap((forward) => [`--${forward.proto}-ports`, portsOf(forward)]),
  ];
}

/** Ports as passt takes them: `ADDRESS%DEVICE/FROM-TO:GUESTFROM-GUESTTO,~EXCLUDED`. */
function portsOf({ address, dev, ranges = [] }: PortForward): string {
  const place = `${address ?? ''}${dev === undefined ? '' : `%${dev}`}`;
  const ports = ranges.map(({ start, end = start, to, exclude }) => {
    const span = (from: number) => (end === start ? String(from) : `${from}-${from + end - start}`);
    return `${exclude === true ? '~' : ''}${span(start)}${to === undefined ? '' : `:${span(to)}`}`;
  });
  return `${place === '' ? '' : `${place}/`}${ports.length === 0 ? 'all' : ports.join(',')}`;
}
