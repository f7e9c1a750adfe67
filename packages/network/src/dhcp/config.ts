import { extensionOf } from '@tsvirt/conf';
import {
  dnsmasqExtension,
  effectivePrefix,
  ipFromValue,
  ipMask,
  ipValue,
  type Network,
  type NetworkIp,
} from '@tsvirt/conf/network';
import { familyOf } from '../network/plan.js';
import { hostLines, leaseTime } from './hosts.js';
import { reverseZone } from './reverse-zone.js';

/** Files that the configuration names. */
export interface ConfigPaths {
  readonly hosts: string;
  readonly addnHosts: string;
}

/** The configuration of a network's dnsmasq. */
export function dnsmasqConfig(network: Network, paths: ConfigPaths): string {
  const ips = network.ips ?? [];
  const wantsDns = network.dns?.enable !== false;
  // dnsmasq serves one subnet of each family: libvirt gives it the first with DHCP.
  const dhcp4 = ips.find((ip) => familyOf(ip) === 'ipv4' && ip.dhcp !== undefined);
  const dhcp6 = ips.find((ip) => familyOf(ip) === 'ipv6' && ip.dhcp !== undefined);
  const serving = [dhcp4, dhcp6].filter((ip) => ip !== undefined);
  const lines = [
    'strict-order',
    ...(wantsDns ? [] : ['port=0']),
    ...(wantsDns ? forwarderLines(network) : []),
    ...domainLines(network, wantsDns),
    ...ips
      .filter((ip) => ip.localPtr === true)
      .map((ip) => `local=/${reverseZone(ip.address, effectivePrefix(ip))}/`),
    'except-interface=lo',
    'bind-dynamic',
    `interface=${network.bridge?.name ?? ''}`,
    // Guests of an isolated network get no default route, and their questions go nowhere.
    ...(network.forward === undefined ? ['dhcp-option=3', 'no-resolv', 'ra-param=*,0,0'] : []),
    ...(wantsDns ? recordLines(network) : []),
    ...ips.flatMap(({ tftp }) =>
      tftp === undefined
        ? []
        : ['enable-tftp', ...(tftp.root === undefined ? [] : [`tftp-root=${tftp.root}`])],
    ),
    ...ips.filter((ip) => serving.includes(ip)).flatMap(dhcpLines),
  ];
  const leases = serving
    .flatMap((ip) => ip.dhcp?.ranges ?? [])
    .reduce((sum, range) => sum + sizeOf(range), 0n);
  if (leases > 0n) lines.push(`dhcp-lease-max=${leases}`);
  if (serving.length > 0) lines.push(`dhcp-hostsfile=${paths.hosts}`);
  if (wantsDns) lines.push(`addn-hosts=${paths.addnHosts}`);
  if (dhcp4 !== undefined && network.mtu !== undefined) lines.push(`dhcp-option=option:mtu,${network.mtu}`);
  if (dhcp6 !== undefined) lines.push('enable-ra');
  else for (const ip of ips) if (familyOf(ip) === 'ipv6') lines.push(`dhcp-range=${ip.address},ra-only`);
  for (const { value } of extensionOf(network, dnsmasqExtension)?.options ?? []) lines.push(value);
  return `${lines.join('\n')}\n`;
}

/** The static hosts of a network, as dnsmasq's dhcp-hostsfile has them. */
export function dnsmasqHosts(network: Network): string {
  return (network.ips ?? []).flatMap((ip) => hostLines(ip.dhcp?.hosts ?? [], familyOf(ip))).join('');
}

/** The names of a network's DNS, as a hosts file has them. */
export function dnsmasqNames(network: Network): string {
  return (network.dns?.hosts ?? [])
    .map(({ ip, hostnames }) => `${[ip, ...(hostnames ?? [])].join('\t')}\n`)
    .join('');
}

function forwarderLines(network: Network): string[] {
  const forwarders = network.dns?.forwarders ?? [];
  const lines = forwarders.map(({ domain, addr }) =>
    domain === undefined ? `server=${addr ?? ''}` : `server=/${domain}/${addr ?? '#'}`,
  );
  // One for every name takes the place of the host's own resolvers.
  return forwarders.some(({ domain }) => domain === undefined) ? [...lines, 'no-resolv'] : lines;
}

function domainLines(network: Network, wantsDns: boolean): string[] {
  const lines: string[] = [];
  const { domain } = network;
  if (domain !== undefined) {
    if (domain.localOnly === true) lines.push(`local=/${domain.name}/`);
    lines.push(`domain=${domain.name}`, 'expand-hosts');
  }
  if (wantsDns && network.dns?.forwardPlainNames === false) lines.push('domain-needed', 'local=//');
  return lines;
}

function recordLines(network: Network): string[] {
  return [
    ...(network.dns?.txts ?? []).map(({ name, value }) => `txt-record=${name},${value}`),
    ...(network.dns?.srvs ?? []).map((srv) => {
      const owner = `_${srv.service}._${srv.protocol}${srv.domain === undefined ? '' : `.${srv.domain}`}`;
      if (srv.target === undefined) return `srv-host=${owner}`;
      const weight = srv.weight ?? 0;
      const priority = srv.priority ?? 0;
      const order = weight > 0 ? [priority, weight] : priority > 0 ? [priority] : [];
      return `srv-host=${[owner, srv.target, srv.port ?? 1, ...order].join(',')}`;
    }),
  ];
}

function dhcpLines(ip: NetworkIp): string[] {
  const isIPv4 = familyOf(ip) === 'ipv4';
  const prefix = effectivePrefix(ip);
  const { ranges = [], hosts = [], bootp } = ip.dhcp ?? {};
  const width = isIPv4 ? ipFromValue(ipMask(prefix, 'ipv4'), 'ipv4') : String(prefix);
  const lines = ranges.map(({ start, end, lease }) =>
    [`dhcp-range=${start}`, end, width, ...leaseTime(lease)].join(','),
  );
  if (ranges.length === 0 && hosts.length > 0)
    lines.push(`dhcp-range=${ip.address},static${isIPv4 ? '' : `,${prefix}`}`);
  if (!isIPv4) return lines;
  lines.push('dhcp-no-override', 'dhcp-authoritative');
  if (bootp?.file !== undefined)
    lines.push(`dhcp-boot=${bootp.file}${bootp.server === undefined ? '' : `,,${bootp.server}`}`);
  return lines;
}

function sizeOf(range: { readonly start: string; readonly end: string }): bigint {
  return (ipValue(range.end) ?? 0n) - (ipValue(range.start) ?? 0n) + 1n;
}
