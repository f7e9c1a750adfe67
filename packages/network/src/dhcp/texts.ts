import { effectivePrefix, type Network } from '@tsvirt/conf/network';
import type { DnsmasqFiles, DnsmasqTexts } from './process.js';

/** What a network's dnsmasq is told. */
export function dnsmasqTexts(network: Network, files: DnsmasqFiles): DnsmasqTexts {
  const lines = ['strict-order', 'except-interface=lo', 'bind-dynamic', `interface=${network.bridge?.name}`];
  for (const ip of network.ips ?? [])
    for (const range of ip.dhcp?.ranges ?? [])
      lines.push(`dhcp-range=${range.start},${range.end},${effectivePrefix(ip)}`);
  lines.push(
    'dhcp-no-override',
    'dhcp-authoritative',
    `dhcp-hostsfile=${files.hosts}`,
    `addn-hosts=${files.addnHosts}`,
  );
  return { config: `${lines.join('\n')}\n`, hosts: '', addnHosts: '' };
}
