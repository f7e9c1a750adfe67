import { inSameNetwork } from '@tsvirt/conf/network';
import type { NetworkMethods } from '@tsvirt/core';
import { ErrorCode, parseMac, readTextIfExists } from '@tsvirt/util';
import { parseLeases } from '../dhcp/leases.js';
import { checkFlags, networkError } from '../errors.js';
import { addressesOf } from '../network/plan.js';
import type { NetworkState } from '../state.js';
import { find } from './find.js';

/** Who has which address. */
export function leaseMethods(state: NetworkState) {
  return {
    async networkGetDHCPLeases(net, mac, flags) {
      checkFlags('virNetworkGetDHCPLeases', flags);
      const wanted = mac === null ? undefined : parseMac(mac);
      if (mac !== null && wanted === undefined)
        throw networkError(ErrorCode.INVALID_MAC, `'${mac}' is not a MAC address`);
      const network = find(state, net).current;
      const text = await readTextIfExists(state.dnsmasqFiles(network).leases);
      if (text === undefined) return [];
      const subnets = addressesOf(network);
      const prefixOf = (address: string): number =>
        subnets.find((subnet) => inSameNetwork(address, subnet.address, subnet.prefix))?.prefix ?? 0;
      const leases = parseLeases(text, { device: network.bridge?.name ?? '', prefixOf }, Date.now() / 1000);
      return wanted === undefined ? leases : leases.filter((lease) => lease.mac === wanted);
    },
  } satisfies NetworkMethods;
}
