import type { Network } from '@tsvirt/conf/network';
import { dnsmasqConfig, dnsmasqHosts, dnsmasqNames } from '../dnsmasq/index.js';
import type { DnsmasqFiles, DnsmasqTexts } from './process.js';

/** What a network's dnsmasq is told, by file. */
export function dnsmasqTexts(network: Network, files: DnsmasqFiles): DnsmasqTexts {
  return {
    config: dnsmasqConfig(network, files),
    hosts: dnsmasqHosts(network),
    addnHosts: dnsmasqNames(network),
  };
}
