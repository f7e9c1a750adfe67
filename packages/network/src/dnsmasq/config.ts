import { extensionOf } from '@tsvirt/conf';
import {
  dnsmasqExtension,
  effectivePrefix,
  ipFromValue,
  ipMask,
  ipValue,
  type Network,
  type NetworkDns,
  type NetworkIp,
} from '@tsvirt/conf/network';
import { isIPv6, leaseTime, servesDhcp } from './hosts.js';
import { reverseZone } from './reverse-zone.js';

export interface DnsmasqPaths {
  /** Static DHCP hosts. */
  readonly hosts: string;
  /** Names for DNS. */
  readonly addnHosts: string;
}

/** What a reader of the file must know first; libvirt's tools and people look for these very lines. */
function heading(name: string): string[] {
  return [
    '##WARNING:  THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE',
    '##OVERWRITTEN AND LOST.  Changes to this configuration should be made using:',
    `##    virsh net-edit ${name}`,
    '## or other application using the libvirt API.',
    '##',
    '## dnsmasq conf file created by libvirt',
  ];
}

/**
 * The configuration file of a network's dnsmasq, for dnsmasq 2.67 and later. Errors: `CONFIG_UNSUPPORTED` for an
 * `<ip localPtr='yes'>` whose prefix makes no zone.
 */
export function dnsmasqConfig(network: Network, paths: DnsmasqPaths): string {
  const ips = network.ips ?? [];
  const { dns = {} } = network;
  const wantsDns = dns.enable !== false;
  // dnsmasq serves one subnet of each family: the first that has DHCP.
  const serving = [
    ips.find((ip) => !isIPv6(ip) && servesDhcp(ip)),
    ips.find((ip) => isIPv6(ip) && servesDhcp(ip)),
  ].filter((ip) => ip !== undefined);
  const leases = serving
    .flatMap((ip) => ip.dhcp?.ranges ?? [])
    .reduce((sum, range) => sum + sizeOf(range), 0n);
  const lines = [
    ...heading(network.name),
    'strict-order',
    ...(wantsDns ? forwarders(dns) : ['port=0']),
    ...domain(network, wantsDns),
    'except-interface=lo',
    'bind-dynamic',
    `interface=${network.bridge?.name ?? ''}`,
    // Guests of an isolated network get no default route, by DHCP or router advertisement, and their questions go nowhere.
    ...(network.forward === undefined ? ['dhcp-option=3', 'no-resolv', 'ra-param=*,0,0'] : []),
    ...(wantsDns ? records(dns) : []),
    ...ips.flatMap(tftp),
    ...serving.flatMap(dhcp),
    ...(leases > 0n ? [`dhcp-lease-max=${leases}`] : []),
    ...(serving.length > 0 ? [`dhcp-hostsfile=${paths.hosts}`] : []),
    ...(wantsDns ? [`addn-hosts=${paths.addnHosts}`] : []),
    ...(network.mtu !== undefined && network.mtu > 0 ? [`dhcp-option=option:mtu,${network.mtu}`] : []),
    ...advertisements(ips, serving.some(isIPv6)),
    ...(extensionOf(network, dnsmasqExtension)?.options ?? []).map(({ value }) => value),
  ];
  return `${lines.join('\n')}\n`;
}

function forwarders({ forwarders: list = [] }: NetworkDns): string[] {
  const lines = list.map(
    ({ domain: name, addr }) => `server=${name === undefined ? '' : `/${name}/`}${addr ?? '#'}`,
  );
  // One for every name takes the place of the host's own resolvers.
  return list.some((each) => each.domain === undefined) ? [...lines, 'no-resolv'] : lines;
}

function domain(network: Network, wantsDns: boolean): string[] {
  const { domain: own } = network;
  const lines: string[] = [];
  if (own !== undefined) {
    if (own.localOnly === true) lines.push(`local=/${own.name}/`);
    lines.push(`domain=${own.name}`, 'expand-hosts');
  }
  if (!wantsDns) return lines;
  for (const ip of network.ips ?? [])
    if (ip.localPtr === true) lines.push(`local=/${reverseZone(ip.address, effectivePrefix(ip))}/`);
  if (network.dns?.forwardPlainNames === false) lines.push('domain-needed', 'local=//');
  return lines;
}

function records({ txts = [], srvs = [] }: NetworkDns): string[] {
  return [
    ...txts.map(({ name, value }) => `txt-record=${name},${value}`),
    ...srvs.map((srv) => {
      const name = `srv-host=_${srv.service}._${srv.protocol}${srv.domain === undefined ? '' : `.${srv.domain}`}`;
      // '.' says that there is no such service: nothing else counts then.
      if (srv.target === undefined || srv.target === '.') return name;
      const { port = 0, priority = 0, weight = 0 } = srv;
      const words: (string | number)[] = [name, srv.target];
      // Each stands at its place: those before it must be there.
      if (port > 0 || priority > 0 || weight > 0) words.push(port > 0 ? port : 1);
      if (priority > 0 || weight > 0) words.push(priority);
      if (weight > 0) words.push(weight);
      return words.join(',');
    }),
  ];
}

function tftp(ip: NetworkIp): string[] {
  if (isIPv6(ip) || ip.tftp?.root === undefined) return [];
  return ['enable-tftp', `tftp-root=${ip.tftp.root}`];
}

function dhcp(ip: NetworkIp): string[] {
  const version6 = isIPv6(ip);
  const prefix = effectivePrefix(ip);
  const { ranges = [], bootp } = ip.dhcp ?? {};
  const width = version6 ? String(prefix) : ipFromValue(ipMask(prefix, 'ipv4'), 'ipv4');
  const lines = ranges.map(({ start, end, lease }) =>
    [`dhcp-range=${start}`, end, width, ...leaseTime(lease)].join(','),
  );
  // Without a range DHCP must be asked for.
  if (ranges.length === 0) lines.push(`dhcp-range=${ip.address},static${version6 ? `,${prefix}` : ''}`);
  if (version6) return lines;
  lines.push('dhcp-no-override', 'dhcp-authoritative');
  if (bootp?.file !== undefined)
    lines.push(`dhcp-boot=${bootp.file}${bootp.server === undefined ? '' : `,,${bootp.server}`}`);
  return lines;
}

function advertisements(ips: readonly NetworkIp[], hasDhcp6: boolean): string[] {
  if (hasDhcp6) return ['enable-ra'];
  return ips.filter(isIPv6).map(({ address }) => `dhcp-range=${address},ra-only`);
}

function sizeOf(range: { readonly start: string; readonly end: string }): bigint {
  return (ipValue(range.end) ?? 0n) - (ipValue(range.start) ?? 0n) + 1n;
}
