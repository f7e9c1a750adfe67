import type { Domain, NetworkInterface } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { vhostFiles } from '../network/vhost.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import { flatOptions, keyValues } from './args.js';
import { bootIndexes } from './boot-order.js';
import type { BuildContext } from './build.js';
import { addFdSet } from './fd-sets.js';
import { deviceLoadparm } from './loadparm.js';
import { addPacketServer } from './vhost-user.js';

export function addInterfaces(context: BuildContext): void {
  const { domain, resources, args } = context;
  const boot = bootIndexes(domain);
  for (const iface of domain.devices?.interfaces ?? []) {
    // These are devices of the host like others.
    if (iface.type === 'hostdev') continue;
    const fds = resources.taps.get(iface.alias ?? '') ?? [];
    const vhosts = vhostFiles(iface).flatMap((name) => resources.files.get(name) ?? []);
    if (iface.type === 'vhostuser')
      addNetdev(context, {
        type: 'vhost-user',
        chardev: addPacketServer(context, iface),
        queues: (iface.driver?.queues ?? 1) > 1 ? iface.driver?.queues : undefined,
        id: `host${iface.alias}`,
      });
    else if (iface.type === 'user' && iface.backend?.type === 'passt')
      addNetdev(context, passtNetwork(context, iface));
    else if (iface.type === 'vdpa')
      addNetdev(context, {
        type: 'vhost-vdpa',
        vhostdev: addFdSet(context, [vdpaFile(iface)]) ?? iface.source.dev,
        queues: (iface.driver?.queues ?? 1) > 1 ? iface.driver?.queues : undefined,
        id: `host${iface.alias}`,
      });
    else addNetdev(context, hostNetwork(iface, fds, vhosts));
    const order = boot.get(iface);
    if (isOnBoard(domain, iface)) args.add('-net', boardNic(iface));
    else args.json('-device', networkDevice(domain, iface, order, deviceLoadparm(context, iface)));
  }
}

/** The name of the descriptor of a card that takes virtio's rings as they are. */
export const vdpaFile = ({ alias }: Pick<NetworkInterface, 'alias'>): string => `${alias}-vdpa`;

/** Seconds until QEMU connects again to a process that passes packets on. */
const passtPatience = 5;

/** A process that passes packets on. */
function passtNetwork(
  { capabilities, resources }: BuildContext,
  { alias = '' }: NetworkInterface,
): QmpObject {
  const path = resources.helperSockets.get(alias);
  if (path === undefined) throw qemuError(ErrorCode.INTERNAL_ERROR, `the interface '${alias}' has no socket`);
  return {
    type: 'stream',
    addr: { type: 'unix', path },
    server: false,
    ...(capabilities.has('netdev-stream-reconnect-miliseconds')
      ? { 'reconnect-ms': passtPatience * 1000 }
      : capabilities.has('netdev.stream.reconnect')
        ? { reconnect: passtPatience }
        : {}),
    id: `host${alias}`,
  };
}

/** QEMU's option takes JSON from 7.2 on. */
export function addNetdev({ args, capabilities }: BuildContext, netdev: QmpObject): void {
  if (capabilities.has('netdev.json')) args.json('-netdev', netdev);
  else args.add('-netdev', flatOptions(String(netdev.type), netdev, ['type']));
}

/** Cards of ARM's boards are connected, not made. */
function isOnBoard(domain: Domain, { address, type }: NetworkInterface): boolean {
  return kindOf(domain).arm && type !== 'hostdev' && address === undefined;
}

function boardNic({ alias, mac, model }: NetworkInterface): string {
  return keyValues('nic', { macaddr: mac?.address, netdev: `host${alias}`, model, id: alias });
}

/** The host's end: `-netdev`. */
export function hostNetwork(
  iface: NetworkInterface,
  fds: readonly number[],
  vhosts: readonly number[] = [],
): QmpObject {
  const id = `host${iface.alias}`;
  switch (iface.type) {
    case 'user': {
      const v4 = iface.ips?.find((ip) => ip.family !== 'ipv6');
      const v6 = iface.ips?.find((ip) => ip.family === 'ipv6');
      return {
        type: 'user',
        net: v4 === undefined ? undefined : `${networkOf(v4.address, v4.prefix ?? 24)}`,
        'ipv6-prefix': v6?.address,
        'ipv6-prefixlen': v6?.prefix,
        id,
      };
    }
    case 'network':
    case 'bridge':
    case 'direct':
    case 'ethernet': {
      return { type: 'tap', ...tapMembers(fds.map(String), vhosts.map(String)), sndbuf: iface.sndbuf, id };
    }
    case 'client':
      return {
        type: 'socket',
        connect: `${iface.source?.address ?? '127.0.0.1'}:${iface.source?.port ?? 0}`,
        id,
      };
    case 'server':
      return { type: 'socket', listen: `${iface.source?.address ?? ''}:${iface.source?.port ?? 0}`, id };
    case 'mcast':
      return { type: 'socket', mcast: `${iface.source?.address ?? ''}:${iface.source?.port ?? 0}`, id };
    case 'null':
      return { type: 'hubport', hubid: 0, id };
    default:
      throw qemuError(ErrorCode.CONFIG_UNSUPPORTED, `interfaces of type '${iface.type}' are not supported`);
  }
}

/** A tap by its descriptors, or names of these, and by those that let the host's kernel move its packets. */
export function tapMembers(fds: readonly string[], vhosts: readonly string[]): QmpObject {
  return {
    ...(fds.length > 1 ? { fds: fds.join(':') } : { fd: fds[0] ?? '' }),
    ...(vhosts.length === 0
      ? {}
      : { vhost: true, ...(vhosts.length > 1 ? { vhostfds: vhosts.join(':') } : { vhostfd: vhosts[0] }) }),
  };
}

/** The guest's card. */
export function networkDevice(
  domain: Domain,
  iface: NetworkInterface,
  boot = iface.boot?.order,
  loadparm?: string,
): QmpObject {
  const model = iface.model ?? 'rtl8139';
  const virtio = model.startsWith('virtio');
  const driver = iface.driver;
  const queues = driver?.queues ?? 0;
  return {
    driver: virtio ? virtioDevice('virtio-net', iface.address, model) : model,
    ...(virtio ? virtioMembers(driver) : {}),
    ...(virtio && driver?.txmode !== undefined ? { tx: driver.txmode === 'iothread' ? 'bh' : 'timer' } : {}),
    ioeventfd: virtio ? driver?.ioeventfd : undefined,
    event_idx: virtio ? driver?.eventIdx : undefined,
    ...(virtio ? offloads(driver) : {}),
    mq: virtio && queues > 1 ? true : undefined,
    vectors: virtio && queues > 1 ? 2 * queues + 2 : undefined,
    rx_queue_size: virtio ? driver?.rxQueueSize : undefined,
    tx_queue_size: virtio ? driver?.txQueueSize : undefined,
    rss: virtio ? driver?.rss : undefined,
    hash: virtio ? driver?.rssHashReport : undefined,
    host_mtu: virtio ? iface.mtu : undefined,
    failover: iface.teaming?.type === 'persistent' ? true : undefined,
    netdev: `host${iface.alias}`,
    id: iface.alias,
    mac: iface.mac?.address,
    bootindex: boot,
    loadparm,
    ...addressMembers(domain, iface.address, iface.acpiIndex),
    romfile: iface.rom?.enabled === false ? '' : iface.rom?.file,
    rombar: iface.rom?.bar === undefined ? undefined : iface.rom.bar ? 1 : 0,
  };
}

/** What the card leaves to the host, and what the guest may leave to the card. */
function offloads(driver: NetworkInterface['driver']): QmpObject {
  const { host, guest } = driver ?? {};
  return {
    csum: host?.csum,
    gso: host?.gso,
    host_tso4: host?.tso4,
    host_tso6: host?.tso6,
    host_ecn: host?.ecn,
    host_ufo: host?.ufo,
    mrg_rxbuf: host?.mrgRxbuf,
    guest_csum: guest?.csum,
    guest_tso4: guest?.tso4,
    guest_tso6: guest?.tso6,
    guest_ecn: guest?.ecn,
    guest_ufo: guest?.ufo,
  };
}

/** QEMU takes the network's own address: host bits are cleared. */
function networkOf(address: string, prefix: number): string {
  const parts = address.split('.').map(Number);
  const value = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (32 - prefix);
  const base = Math.floor(value / size) * size;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.')}/${prefix}`;
}
