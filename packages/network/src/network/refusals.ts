import { inSameNetwork } from '@tsvirt/conf/network';
import { ErrorCode } from '@tsvirt/util';
import type { BridgePlan } from '../bridge/plan.js';
import { networkError } from '../errors.js';
import type { HostServices } from '../host.js';

/**
 * Refuses a link that would get into the way of one that is there.
 * @throws VirtError `INTERNAL_ERROR` as libvirt has it for a name or a subnet in use.
 */
export async function checkBridgeFree(host: HostServices, plan: BridgePlan): Promise<void> {
  if ((await host.facts.links()).has(plan.name))
    throw networkError(
      ErrorCode.INTERNAL_ERROR,
      `there is a link named '${plan.name}' already`,
      `Give the network's bridge another name, or remove the link: ip link delete ${plan.name}`,
    );
  const user = await subnetUser(host, plan.addresses);
  if (user !== undefined)
    throw networkError(
      ErrorCode.INTERNAL_ERROR,
      `the subnet ${user.subnet} is in use by the link '${user.device}' already`,
      'Give the network another subnet.',
    );
}

/** The link that has one of these IPv4 subnets or an address in it. */
export async function subnetUser(
  host: HostServices,
  subnets: readonly { readonly address: string; readonly prefix: number; readonly family: 'ipv4' | 'ipv6' }[],
): Promise<{ subnet: string; device: string } | undefined> {
  const routes = await host.facts.routes();
  const addresses = host.facts.addresses().filter(({ address }) => !address.includes(':'));
  for (const { address, prefix, family } of subnets) {
    if (family === 'ipv6') continue;
    const user =
      routes.find((route) => route.prefix === prefix && inSameNetwork(route.network, address, prefix)) ??
      addresses.find((other) => inSameNetwork(other.address, address, prefix));
    if (user !== undefined) return { subnet: `${address}/${prefix}`, device: user.device };
  }
  return undefined;
}
