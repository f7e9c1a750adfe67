import type { Network } from '@tsvirt/conf/network';
import { iptablesChecksum, iptablesCommand } from './iptables.js';
import { nftablesCommand, tcChecksum } from './nftables.js';
import { answersDhcp, networkRules } from './rules.js';
import type { FirewallBackend, FirewallCommand } from './types.js';

export { networkRules } from './rules.js';
export type * from './types.js';

/**
 * The commands by which libvirt puts a network's rules in force, in their order, once its own chains are there. `tc
 * qdisc show` only looks: the qdisc is added where it prints nothing.
 */
export function firewallCommands(network: Network, backend: FirewallBackend): FirewallCommand[] {
  const rules = networkRules(network);
  const bridge = network.bridge?.name;
  if (rules.length === 0 || bridge === undefined) return [];
  if (backend === 'iptables')
    return [...rules.map(iptablesCommand), ...(answersDhcp(network) ? [iptablesChecksum(bridge)] : [])];
  return [...tcChecksum(bridge), ...rules.map(nftablesCommand).filter((command) => command !== undefined)];
}
