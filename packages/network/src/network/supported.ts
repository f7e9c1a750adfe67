import type { Network } from '@tsvirt/conf/network';
import { unsupportedConfig } from '../errors.js';
import { familyOf, roleOf } from './plan.js';

/**
 * Refuses what a network of its kind can't have, though its document is well said.
 * @throws VirtError `CONFIG_UNSUPPORTED`
 */
export function checkSupported(network: Network): void {
  checkOwnBridge(network);
  checkDhcp(network);
  checkVlans(network);
  checkPortgroups(network);
}

/** Only a network with a bridge of its own has something that could have these. */
function checkOwnBridge(network: Network): void {
  if (roleOf(network) === 'own-bridge') return;
  const { mac, ips, dns, domain } = network;
  const said = {
    mac,
    ip: ips,
    dns: dns?.txts ?? dns?.hosts ?? dns?.srvs,
    domain,
    bandwidth: bandwidthOf(network),
  };
  for (const [element, value] of Object.entries(said))
    if (value !== undefined)
      throw unsupportedConfig(
        `the network '${network.name}' can't have <${element}> in the forward mode '${network.forward?.mode}'`,
      );
}

/** What can't be had of bandwidth: only what is plugged into a bridge is limited for all guests together. */
function bandwidthOf(network: Network): unknown {
  if (roleOf(network) === 'host-bridge') return undefined;
  return network.bandwidth ?? network.portgroups?.find(({ bandwidth }) => bandwidth !== undefined);
}

/** A network gives out addresses of one subnet of each family. */
function checkDhcp(network: Network): void {
  const serving = new Set<string>();
  for (const ip of network.ips ?? []) {
    if (ip.dhcp?.ranges === undefined && ip.dhcp?.hosts === undefined) continue;
    const family = familyOf(ip);
    if (serving.has(family))
      throw unsupportedConfig(
        `the network '${network.name}' has more than one <ip> of ${family} with <dhcp>`,
      );
    serving.add(family);
  }
}

/** Open vSwitch and virtual functions of network cards know VLANs. */
function checkVlans(network: Network): void {
  const mode = network.forward?.mode;
  const switched = ({ virtualport }: Pick<Network, 'virtualport'>): boolean =>
    mode === 'bridge' && virtualport?.type === 'openvswitch';
  const whole = mode === 'hostdev' || mode === 'passthrough' || switched(network);
  for (const part of [network, ...(network.portgroups ?? [])])
    if (
      part.vlan?.tags !== undefined &&
      !(part === network || part.virtualport === undefined ? whole : switched(part))
    )
      throw unsupportedConfig(
        `the network '${network.name}' can't have <vlan>: its guests are connected by what knows no VLANs`,
      );
}

/** Port groups are told apart by their names, and one may be the default. */
function checkPortgroups(network: Network): void {
  const names = new Set<string | undefined>();
  let standard: string | undefined;
  for (const { name, default: isDefault } of network.portgroups ?? []) {
    if (names.has(name))
      throw unsupportedConfig(`the network '${network.name}' has more than one port group '${name}'`);
    names.add(name);
    if (isDefault !== true) continue;
    if (standard !== undefined)
      throw unsupportedConfig(
        `the network '${network.name}' has two default port groups: '${standard}', '${name}'`,
      );
    standard = name ?? '';
  }
}
