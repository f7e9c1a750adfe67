import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { ipFamily } from '../common/ip.js';
import {
  broadcastAddress,
  effectivePrefix,
  inSameNetwork,
  ipValue,
  networkAddress,
} from '../common/ip-network.js';
import type { DhcpHost, DhcpHostKey, DhcpLease, DhcpRange, NetworkIp } from './dhcp.js';

function fail(code: ErrorCode, network: string, reason: string, hint?: string): never {
  throw new VirtError(code, `network '${network}': ${reason}`, { domain: ErrorDomain.NETWORK, hint });
}

/** Addresses from `start` to `end`, both included, that DHCP or NAT hands out; in `ip`'s network where it's given. */
export function checkRange(network: string, start: string, end: string, ip?: NetworkIp): void {
  const range = `range ${start} - ${end}`;
  const bad = (reason: string) => fail(ErrorCode.INTERNAL_ERROR, network, `${range} ${reason}`);
  const family = ipFamily(start);
  if (ipFamily(end) !== family) bad('mixes IPv4 and IPv6');
  if (ip !== undefined) {
    const prefix = effectivePrefix(ip);
    const within = `${ip.address}/${prefix}`;
    if (ipFamily(ip.address) !== family) bad(`is of another address family than ${within}`);
    if (!inSameNetwork(start, ip.address, prefix) || !inSameNetwork(end, ip.address, prefix))
      bad(`is not all in the network ${within}`);
    if (family === 'ipv4') {
      if (start === networkAddress(ip.address, prefix))
        bad(`starts with the network's own address in ${within}`);
      if (end === broadcastAddress(ip.address, prefix)) bad(`ends with the broadcast address of ${within}`);
    }
  }
  const first = ipValue(start) ?? 0n;
  const last = ipValue(end) ?? 0n;
  if (first >> 16n !== last >> 16n) bad('holds more than 65535 addresses');
  if (last < first) bad('ends before it starts');
}

function checkLease(network: string, lease: DhcpLease | undefined): void {
  if (lease === undefined || lease.expiry === 0) return;
  if (lease.unit === 'seconds' ? lease.expiry < 120 : lease.unit === 'minutes' && lease.expiry < 2)
    fail(
      ErrorCode.CONFIG_UNSUPPORTED,
      network,
      'a lease of less than 2 minutes',
      'dnsmasq takes nothing shorter; 0 is for ever',
    );
}

export function checkDhcpRange(network: string, range: DhcpRange, ip: NetworkIp): void {
  checkRange(network, range.start, range.end, ip);
  checkLease(network, range.lease);
}

/** What is wrong in a host by itself, even in one that only serves to find another. */
export function checkDhcpHostKey(network: string, host: DhcpHostKey): void {
  const bad = (reason: string) => fail(ErrorCode.XML_ERROR, network, `DHCP host: ${reason}`);
  if (host.mac !== undefined && (Number.parseInt(host.mac, 16) & 1) === 1)
    bad(`'${host.mac}' is a multicast address`);
  if (host.name !== undefined && !/^[a-zA-Z0-9]/.test(host.name))
    bad(`name '${host.name}' doesn't start with a letter or digit`);
}

export function checkDhcpHost(network: string, host: DhcpHost, ip: NetworkIp): void {
  const bad = (reason: string) => fail(ErrorCode.XML_ERROR, network, `DHCP host ${host.ip}: ${reason}`);
  checkDhcpHostKey(network, host);
  if (ipFamily(ip.address) === 'ipv6') {
    if (host.id === undefined && host.name === undefined) bad('an id or a name is needed for IPv6');
    if (host.mac !== undefined) bad(`a MAC address ('${host.mac}') is not possible for IPv6`);
  } else if (host.mac === undefined && host.name === undefined) bad('a mac or a name is needed for IPv4');
  checkLease(network, host.lease);
}

export function checkIp(network: string, ip: NetworkIp): void {
  const bad = (reason: string) =>
    fail(ErrorCode.CONFIG_UNSUPPORTED, network, `address ${ip.address}: ${reason}`);
  const family = ipFamily(ip.address);
  if (ip.family === undefined ? family !== 'ipv4' : family !== ip.family)
    bad(ip.family === undefined ? "family='ipv6' is missing" : `its family is not ${ip.family}`);
  const { prefix = 0, netmask } = ip;
  if (netmask !== undefined && family === 'ipv6') bad('a netmask is for IPv4 only');
  if (netmask !== undefined && prefix > 0) bad('a prefix and a netmask');
  if (prefix > (family === 'ipv4' ? 32 : 128)) bad(`prefix ${prefix} is too large`);
  if (ip.tftp !== undefined && family === 'ipv6') bad('<tftp> is for IPv4 only');
  for (const range of ip.dhcp?.ranges ?? []) checkDhcpRange(network, range, ip);
  for (const host of ip.dhcp?.hosts ?? []) checkDhcpHost(network, host, ip);
}
