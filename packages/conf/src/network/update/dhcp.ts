import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { ipFamily } from '../../common/ip.js';
import { mac } from '../../common/mac.js';
import { readShape } from '../../element/index.js';
import type { XmlElement } from '../../xml/index.js';
import { checkDhcpHost, checkDhcpHostKey, checkDhcpRange } from '../check-dhcp.js';
import type { Network } from '../declaration.js';
import {
  type DhcpHost,
  type DhcpHostKey,
  dhcpHost,
  dhcpHostKey,
  dhcpRange,
  type NetworkIp,
} from '../dhcp.js';
import { added, indexes, invalid, isAdd, type Update, unsupported, without } from './types.js';

function hasDhcp(ip: NetworkIp): boolean {
  return ip.dhcp?.ranges !== undefined || ip.dhcp?.hosts !== undefined;
}

function ipByIndex(network: Network, index: number): NetworkIp {
  const ips = network.ips ?? [];
  const ip =
    index >= 0 ? ips[index] : (ips.find(hasDhcp) ?? ips.find(({ address }) => ipFamily(address) === 'ipv4'));
  return (
    ip ?? invalid(network.name, index >= 0 ? `it has no <ip> at index ${index}` : 'it has no <ip> for DHCP')
  );
}

/** DHCP is possible in one network of each family. */
function checkOnlyDhcp(network: Network, ip: NetworkIp): void {
  const family = ipFamily(ip.address);
  if (
    network.ips?.some((other) => other !== ip && ipFamily(other.address) === family && hasDhcp(other)) ===
    true
  )
    invalid(network.name, `another <ip> has DHCP already: one ${family} network can have it`);
}

function sameMac(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && mac.parse(a) === mac.parse(b);
}

/** True if any of what identifies them is the same. */
function clashes(a: DhcpHost, b: DhcpHost): boolean {
  return sameMac(a.mac, b.mac) || (a.name !== undefined && a.name === b.name) || a.ip === b.ip;
}

/** True if everything that the key says is so. */
function matches(key: DhcpHostKey, host: DhcpHost): boolean {
  return (
    (key.mac === undefined || sameMac(key.mac, host.mac)) &&
    (key.id === undefined || key.id === host.id) &&
    (key.name === undefined || key.name === host.name) &&
    (key.ip === undefined || key.ip === host.ip)
  );
}

function setDhcp(ip: NetworkIp, change: Partial<Exclude<NetworkIp['dhcp'], undefined>>): void {
  ip.dhcp = { ...ip.dhcp, ...change };
}

export function updateDhcpHosts(
  network: Network,
  element: XmlElement,
  { command, parentIndex }: Update,
): void {
  const { name } = network;
  const ip = ipByIndex(network, parentIndex);
  const hosts = ip.dhcp?.hosts ?? [];
  if (command === 'delete') {
    const key = readShape(dhcpHostKey, element);
    checkDhcpHostKey(name, key);
    if (key.mac === undefined && key.name === undefined && key.ip === undefined)
      throw new VirtError(
        ErrorCode.XML_ERROR,
        `network '${name}': DHCP host: a mac, a name or an ip is needed`,
        {
          domain: ErrorDomain.NETWORK,
        },
      );
    const index = hosts.findIndex((host) => matches(key, host));
    if (index < 0) invalid(name, 'no DHCP host matches');
    setDhcp(ip, { hosts: without(hosts, index) });
    return;
  }
  const host = readShape(dhcpHost, element);
  checkDhcpHost(name, host, ip);
  if (ipFamily(host.ip) !== ipFamily(ip.address))
    invalid(name, `DHCP host ${host.ip}: its <ip> is ${ip.address}, of the other address family`);
  const [same] = indexes(hosts, (other) => clashes(host, other));
  if (!isAdd(command)) {
    if (same === undefined) invalid(name, `no DHCP host has the mac, name or ip of ${host.ip}`);
    setDhcp(ip, { hosts: hosts.with(same, host) });
    return;
  }
  checkOnlyDhcp(network, ip);
  if (same !== undefined)
    invalid(name, `a DHCP host with this mac, name or ip (${host.ip}) is there already`);
  setDhcp(ip, { hosts: added(hosts, host, command) });
}

export function updateDhcpRanges(
  network: Network,
  element: XmlElement,
  { command, parentIndex }: Update,
): void {
  const { name } = network;
  const ip = ipByIndex(network, parentIndex);
  if (command === 'modify') unsupported(name, 'a DHCP range can be added and deleted, not modified');
  const range = readShape(dhcpRange, element);
  checkDhcpRange(name, range, ip);
  const shown = `${range.start} - ${range.end}`;
  const ranges = ip.dhcp?.ranges ?? [];
  const index = ranges.findIndex(({ start, end }) => start === range.start && end === range.end);
  if (isAdd(command)) {
    checkOnlyDhcp(network, ip);
    if (index >= 0) invalid(name, `the DHCP range ${shown} is there already`);
    setDhcp(ip, { ranges: added(ranges, range, command) });
  } else {
    if (index < 0) invalid(name, `no DHCP range is ${shown}`);
    setDhcp(ip, { ranges: without(ranges, index) });
  }
}
