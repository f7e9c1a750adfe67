import { IPAddrType, type NetworkDHCPLease } from '@tsvirt/core';
import { parseMac } from '@tsvirt/util';

/** What a lease needs to know of its network. */
export interface LeaseSubnets {
  readonly device: string;
  /** The prefix length of the network's subnet that holds the address. */
  prefixOf(address: string): number;
}

/**
 * The leases in dnsmasq's lease file: lines of expiry (seconds since 1970; 0 for never), MAC or for IPv6 the IAID,
 * address, host name and client identifier. The DUID line that comes before IPv6 leases is the server's own.
 * @param now seconds since 1970: leases that ended before are left out
 */
export function parseLeases(text: string, subnets: LeaseSubnets, now: number): NetworkDHCPLease[] {
  const leases: NetworkDHCPLease[] = [];
  for (const line of text.split('\n')) {
    const [expiry, owner, ipaddr, hostname, clientid] = line.trim().split(/\s+/);
    if (expiry === undefined || owner === undefined || ipaddr === undefined || !/^\d+$/.test(expiry))
      continue;
    const expirytime = BigInt(expiry);
    if (expirytime !== 0n && expirytime < BigInt(Math.floor(now))) continue;
    const isIPv6 = ipaddr.includes(':');
    leases.push({
      iface: subnets.device,
      expirytime,
      type: isIPv6 ? IPAddrType.IPV6 : IPAddrType.IPV4,
      mac: isIPv6 ? macOfDuid(clientid) : macOf(owner),
      iaid: isIPv6 ? owner.replace(/^T/, '') : null,
      ipaddr,
      prefix: subnets.prefixOf(ipaddr),
      hostname: given(hostname),
      clientid: given(clientid),
    });
  }
  return leases;
}

function given(word: string | undefined): string | null {
  return word === undefined || word === '*' ? null : word;
}

/** A hardware type other than Ethernet comes before the address: `06-52:54:…`. */
function macOf(word: string): string | null {
  return parseMac(word.slice(word.lastIndexOf('-') + 1)) ?? null;
}

/** The MAC address in a DUID made of one (types 1, with a time, and 3), as nearly all are. */
function macOfDuid(duid: string | undefined): string | null {
  const bytes = duid?.split(':') ?? [];
  const type = bytes.slice(0, 2).join('');
  const mac = type === '0001' ? bytes.slice(8) : type === '0003' ? bytes.slice(4) : [];
  return parseMac(mac.join(':')) ?? null;
}
