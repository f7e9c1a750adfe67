import type { Network } from '@tsvirt/conf/network';
import { type IpFamily, type NetworkRule, networkRules, type Subnet } from '../firewall/index.js';

export type { IpFamily };

/** What is done with a packet. */
export type RuleAction =
  | { readonly kind: 'accept' | 'reject' | 'return' }
  /** The sender's address becomes one of the host's, or one of `addresses` (`A-B`), its port one of `ports` (`M-N`). */
  | {
      readonly kind: 'translate';
      readonly addresses?: string | undefined;
      readonly ports?: string | undefined;
    };

/** One rule as both backends say it: what a packet must be, and what becomes of it. */
export interface FirewallRule {
  /** `forward`: passes through the host; `nat`: leaves it; `input`, `output`: DHCP and DNS of the host itself. */
  readonly chain: 'forward' | 'nat' | 'input' | 'output';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
  readonly destination?: string | undefined;
  readonly notDestination?: string | undefined;
  readonly protocol?: 'tcp' | 'udp' | undefined;
  readonly port?: number | undefined;
  /** Only in connections that guests began. */
  readonly established?: boolean | undefined;
  readonly action: RuleAction;
}

/** The rules of a network in one family, in the order in which they are looked at. */
export function rulesOf(network: Network, family: IpFamily): FirewallRule[] {
  return networkRules(network)
    .filter((rule) => ('subnet' in rule ? rule.subnet.family : rule.family) === family)
    .map(matchOf)
    .reverse();
}

function matchOf(rule: NetworkRule): FirewallRule {
  switch (rule.kind) {
    case 'service':
      return {
        ...side(rule.bridge, rule.direction === 'in'),
        chain: rule.direction === 'in' ? 'input' : 'output',
        protocol: rule.protocol,
        port: rule.port,
        action: { kind: 'accept' },
      };
    case 'reject':
      return { ...side(rule.bridge, rule.direction === 'out'), chain: 'forward', action: { kind: 'reject' } };
    case 'cross':
      return { chain: 'forward', from: rule.bridge, to: rule.bridge, action: { kind: 'accept' } };
    case 'allow-out': {
      const { bridge, device, network } = rule.subnet;
      return { chain: 'forward', from: bridge, to: device, source: network, action: { kind: 'accept' } };
    }
    case 'allow-in': {
      const { bridge, device, network } = rule.subnet;
      return {
        chain: 'forward',
        from: device,
        to: bridge,
        destination: network,
        established: rule.answers,
        action: { kind: 'accept' },
      };
    }
    case 'translate': {
      const { protocol, ...to } = rule.to;
      const { network } = rule.subnet;
      return {
        ...leaving(rule.subnet),
        notDestination: network,
        protocol,
        action: { kind: 'translate', ...to },
      };
    }
    case 'keep-address':
      return { ...leaving(rule.subnet), destination: rule.destination, action: { kind: 'return' } };
  }
}

function side(bridge: string, from: boolean): { from: string } | { to: string } {
  return from ? { from: bridge } : { to: bridge };
}

function leaving({ network, device }: Subnet): { chain: 'nat'; source: string; to: string | undefined } {
  return { chain: 'nat', source: network, to: device };
}
