import type { DhcpHost, DhcpLease, Network, NetworkIp } from '@tsvirt/conf/network';

/** True for an `<ip>` whose subnet gets addresses by DHCP. */
export function servesDhcp(ip: NetworkIp): boolean {
  return ip.dhcp?.ranges !== undefined || ip.dhcp?.hosts !== undefined;
}

export function isIPv6(ip: Pick<NetworkIp, 'address'>): boolean {
  return ip.address.includes(':');
}

/** How long a lease lasts, in dnsmasq's words; nothing where the document doesn't say. */
export function leaseTime(lease: DhcpLease | undefined): string[] {
  if (lease === undefined) return [];
  return [lease.expiry === 0 ? 'infinite' : `${lease.expiry}${lease.unit.charAt(0)}`];
}

function hostWords({ mac, id, name, ip }: DhcpHost, version6: boolean): (string | undefined)[] {
  if (version6) return [id === undefined ? undefined : `id:${id}`, name, `[${ip}]`];
  return mac === undefined ? [name, ip] : [mac, ip, name];
}

/** The static hosts of a network, as dnsmasq's dhcp-hostsfile has them: dnsmasq reads it again on SIGHUP. */
export function dnsmasqHosts(network: Network): string {
  return (network.ips ?? [])
    .flatMap((ip) =>
      (ip.dhcp?.hosts ?? []).map((host) => {
        const words = hostWords(host, isIPv6(ip)).filter((word) => word !== undefined);
        return `${[...words, ...leaseTime(host.lease)].join(',')}\n`;
      }),
    )
    .join('');
}

/** The names of a network's DNS, as a hosts file has them: dnsmasq reads it again on SIGHUP. */
export function dnsmasqNames(network: Network): string {
  return (network.dns?.hosts ?? [])
    .map(({ ip, hostnames }) => `${[ip, ...(hostnames ?? [])].join('\t')}\n`)
    .join('');
}
