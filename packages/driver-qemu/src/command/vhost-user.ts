import type { Disk, NetworkInterface } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { keyValues } from './args.js';
import type { BuildContext } from './build.js';
import { reconnectText } from './reconnect.js';

type VhostUserSource = Extract<Disk['source'], { type: 'vhostuser' }>;

/** The connection to the program that serves a disk. @returns its id */
export function addDiskServer(
  { args, capabilities }: BuildContext,
  disk: Disk,
  source: VhostUserSource,
): string {
  const id = `chr-vu-${disk.alias}`;
  if (source.path === undefined) throw unsupportedConfig(`the disk '${disk.target.dev}' has no socket`);
  args.add(
    '-chardev',
    keyValues(`socket,id=${id}`, { path: source.path }) + reconnectText(source.reconnect, capabilities),
  );
  return id;
}

/** Seconds until QEMU connects again to a process that passes packets on. */
const passtPatience = { enabled: true, timeout: 5 };

/** The connection to the program that moves an interface's packets. @returns its id */
export function addPacketServer(
  { args, capabilities, resources }: BuildContext,
  iface: Extract<NetworkInterface, { type: 'vhostuser' }>,
): string {
  const { alias = '', source, backend } = iface;
  const id = `char${alias}`;
  if (backend?.tap !== undefined || backend?.vhost !== undefined)
    throw unsupportedConfig(`the interface '${alias}' is of type 'vhostuser': it has no tap`);
  const isPasst = backend?.type === 'passt';
  const path = isPasst ? resources.helperSockets.get(alias) : source?.path;
  if (path === undefined) throw unsupportedConfig(`the interface '${alias}' has no socket`);
  const listener = resources.listeners.get(alias);
  const end =
    !isPasst && source?.mode === 'server'
      ? `${listener === undefined ? keyValues('', { path }) : `,fd=${listener}`},server=on`
      : keyValues('', { path }) + reconnectText(isPasst ? passtPatience : source?.reconnect, capabilities);
  args.add('-chardev', `socket,id=${id}${end}`);
  return id;
}
