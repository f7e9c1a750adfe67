import { networkXml } from '@tsvirt/conf/network';
import { freeBridgeName } from '../bridge/plan.js';
import type { HostServices } from '../host.js';
import { subnetUser } from './refusals.js';

/** Where the search for what is free begins. */
export interface FirstFree {
  /** Number of a bridge. */
  readonly bridge: number;
  /** Third byte of the default network's subnet 192.168.N.0/24. */
  readonly subnet: number;
}

/** The document of the network that every installation begins with: NAT, DHCP, and a subnet that is free. */
export async function defaultNetworkXml(host: HostServices, from: FirstFree): Promise<string> {
  const subnet = `192.168.${await freeSubnet(host, from.subnet)}`;
  return networkXml({
    name: 'default',
    forward: { mode: 'nat' },
    bridge: { name: freeBridgeName(await host.facts.links(), from.bridge), stp: true, delay: 0 },
    ips: [
      {
        address: `${subnet}.1`,
        netmask: '255.255.255.0',
        dhcp: { ranges: [{ start: `${subnet}.2`, end: `${subnet}.254` }] },
      },
    ],
  });
}

async function freeSubnet(host: HostServices, from: number): Promise<number> {
  for (let number = from; number < 256; number++) {
    const subnet = { address: `192.168.${number}.1`, prefix: 24, family: 'ipv4' } as const;
    if ((await subnetUser(host, [subnet])) === undefined) return number;
  }
  // All are in use, which the network's start will say.
  return from;
}
