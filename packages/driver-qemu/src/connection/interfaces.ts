import type { NetworkInterface } from '@tsvirt/conf/domain';
import {
  type DomainInterface,
  DomainInterfaceAddressesSource,
  type HypervisorMethods,
  IPAddrType,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { agentInterfaces } from '../agent/interfaces.js';
import { reachAgent } from '../domain/agent.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { readNeighbours } from '../network/arp.js';
import { findRunning } from './find.js';

type Addresses = DomainInterface['addrs'];

/** Where a guest can be reached. */
export function interfaceMethods(state: QemuState) {
  return {
    async domainInterfaceAddresses(dom, source, flags, context) {
      checkFlags('virDomainInterfaceAddresses', flags, 0);
      const { object } = findRunning(state, dom);
      if (source === DomainInterfaceAddressesSource.AGENT) {
        const answer = await reachAgent(object, context).ask('guest-network-get-interfaces');
        return agentInterfaces(answer).map(({ name, hwaddr, addresses }) => ({
          name,
          hwaddr,
          addrs: addresses.map(({ family, address, prefix }) => ({
            type: family === 'ipv4' ? IPAddrType.IPV4 : IPAddrType.IPV6,
            addr: address,
            prefix,
          })),
        }));
      }
      const look = await lookup(state, source);
      const result: DomainInterface[] = [];
      for (const iface of object.current.devices?.interfaces ?? []) {
        const addrs = await look(iface);
        if (addrs.length > 0)
          result.push({ name: iface.target?.dev ?? '', hwaddr: iface.mac.address, addrs });
      }
      return result;
    },
  } satisfies HypervisorMethods;
}

/** How the addresses of an interface are found. */
async function lookup(
  state: QemuState,
  source: number,
): Promise<(iface: NetworkInterface) => Addresses | Promise<Addresses>> {
  if (source === DomainInterfaceAddressesSource.LEASE) return (iface) => leased(state, iface);
  if (source === DomainInterfaceAddressesSource.ARP) {
    const neighbours = await readNeighbours();
    return ({ mac }) =>
      neighbours
        .filter((each) => each.mac === mac.address.toLowerCase())
        .map(({ address }) => ({ type: IPAddrType.IPV4, addr: address, prefix: 0 }));
  }
  throw qemuError(
    ErrorCode.ARGUMENT_UNSUPPORTED,
    `addresses are known from leases, from the guest's agent and from the host's neighbours, not from a source ${source}`,
  );
}

async function leased(state: QemuState, iface: NetworkInterface): Promise<Addresses> {
  if (iface.type !== 'network') return [];
  const network = await (await state.network()).networkLookupByName(iface.source.network);
  const leases = await network.getDHCPLeases(iface.mac.address);
  return leases.map(({ type, ipaddr, prefix }) => ({ type, addr: ipaddr, prefix }));
}
