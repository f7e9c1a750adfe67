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

/**
 * Refuses to let the host pass IPv6 packets on where that would cost it its own way out: a kernel that forwards forgets the
 * routes it learnt from announcements, unless the link is told to listen to them all the same.
 * @throws VirtError `INTERNAL_ERROR`, as libvirt has it.
 */
export async function checkForwarding(
  host: HostServices,
  families: ReadonlySet<'ipv4' | 'ipv6'>,
): Promise<void> {
  if (!families.has('ipv6') || (await host.sysctl.read('net/ipv6/conf/all/forwarding')) !== '0') return;
  for (const link of await host.facts.announced())
    if ((await host.sysctl.read(`net/ipv6/conf/${link}/accept_ra`)) !== '2')
      throw networkError(
        ErrorCode.INTERNAL_ERROR,
        `forwarding IPv6 would cost the host the routes that '${link}' learnt from router announcements`,
        `Let it keep them first: sysctl net.ipv6.conf.${link.replaceAll('.', '/')}.accept_ra=2`,
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
