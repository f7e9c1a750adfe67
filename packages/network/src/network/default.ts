import { networkXml } from '@tsvirt/conf/network';
import { freeBridgeName } from '../bridge/plan.js';
import type { HostServices } from '../host.js';
import { subnetUser } from './refusals.js';

/** Where the search for what is free begins. */
export interface DefaultStart {
  /** Number of the bridge. */
  readonly bridge: number;
  /** Third byte of the subnet 192.168.N.0/24. */
  readonly subnet: number;
}

/** The document of the network that every installation begins with: NAT, DHCP, and a subnet that is free. */
export async function defaultNetworkXml(host: HostServices, from: DefaultStart): Promise<string> {
  const taken = new Set(await host.facts.links());
  for (let number = 0; number < from.bridge; number++) taken.add(`virbr${number}`);
  const subnet = `192.168.${await freeSubnet(host, from.subnet)}`;
  return networkXml({
    name: 'default',
    forward: { mode: 'nat' },
    bridge: { name: freeBridgeName(taken), stp: true, delay: 0 },
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
