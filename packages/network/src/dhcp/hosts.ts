import type { DhcpHost, DhcpLease } from '@tsvirt/conf/network';

/** Lines of dnsmasq's dhcp-hostsfile. */
export function hostLines(hosts: readonly DhcpHost[], family: 'ipv4' | 'ipv6'): string[] {
  return hosts.map((host) => {
    const { mac, id, name, ip, lease } = host;
    const words =
      family === 'ipv6'
        ? [id === undefined ? undefined : `id:${id}`, name, `[${ip}]`]
        : mac === undefined && id === undefined
          ? [name, ip]
          : [mac ?? `id:${id}`, ip, name];
    return `${[...words, ...leaseTime(lease)].filter((word) => word !== undefined).join(',')}\n`;
  });
}

/** How long a lease lasts, in dnsmasq's words; nothing where the document doesn't say. */
export function leaseTime(lease: DhcpLease | undefined): string[] {
  if (lease === undefined) return [];
  return [lease.expiry === 0 ? 'infinite' : `${lease.expiry}${lease.unit.charAt(0)}`];
}
