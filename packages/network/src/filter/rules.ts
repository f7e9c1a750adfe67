import { effectivePrefix, type Network, networkAddress } from '@tsvirt/conf/network';
import { familyOf } from '../network/plan.js';

export type IpFamily = 'ipv4' | 'ipv6';

/** What is done with a packet. */
export type RuleAction =
  | { readonly kind: 'accept' | 'reject' | 'return' }
  /** The sender's address becomes one of the host's, or one of `addresses` (`A-B`), its port one of `ports` (`M-N`). */
  | {
      readonly kind: 'translate';
      readonly addresses?: string | undefined;
      readonly ports?: string | undefined;
    };

/** One rule of a network, as both backends can say it. */
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
  /** Only answers to what guests began. */
  readonly established?: boolean | undefined;
  readonly action: RuleAction;
}

const accept: RuleAction = { kind: 'accept' };
const reject: RuleAction = { kind: 'reject' };
const back: RuleAction = { kind: 'return' };
const defaultPorts = '1024-65535';

/** The rules of a network in one family, in their order; none where it leaves the host's rules alone. */
export function rulesOf(network: Network, family: IpFamily): FirewallRule[] {
  const bridge = network.bridge?.name;
  const mode = network.forward?.mode;
  if (bridge === undefined || mode === 'open') return [];
  const ips = (network.ips ?? []).filter((ip) => familyOf(ip) === family);
  // A network without IPv6 has it switched off on its bridge, unless its guests may use it among themselves.
  if (family === 'ipv6' && ips.length === 0 && network.ipv6 !== true) return [];
  const subnets = ips.map((ip) => {
    const prefix = effectivePrefix(ip);
    return `${networkAddress(ip.address, prefix)}/${prefix}`;
  });
  const translated = mode === 'nat' && (family === 'ipv4' || network.forward?.nat?.ipv6 === true);
  return [
    ...(translated ? subnets.flatMap((subnet) => natRules(network, family, subnet)) : []),
    ...serviceRules(network, bridge, family),
    { chain: 'forward', from: bridge, to: bridge, action: accept },
    ...(mode === undefined
      ? []
      : subnets.flatMap((subnet) => forwardRules(network, bridge, subnet, translated))),
    { chain: 'forward', from: bridge, action: reject },
    { chain: 'forward', to: bridge, action: reject },
  ];
}

function forwardRules(network: Network, bridge: string, subnet: string, translated: boolean): FirewallRule[] {
  const device = network.forward?.interfaces?.[0]?.dev ?? network.forward?.dev;
  return [
    {
      chain: 'forward',
      from: device,
      to: bridge,
      destination: subnet,
      ...(translated ? { established: true } : {}),
      action: accept,
    },
    { chain: 'forward', from: bridge, to: device, source: subnet, action: accept },
  ];
}

function natRules(network: Network, family: IpFamily, subnet: string): FirewallRule[] {
  const { nat, interfaces, dev } = network.forward ?? {};
  const to = interfaces?.[0]?.dev ?? dev;
  const pool = family === 'ipv4' ? nat?.address : undefined;
  const addresses =
    pool === undefined ? undefined : pool.start === pool.end ? pool.start : `${pool.start}-${pool.end}`;
  const ports = nat?.port === undefined ? defaultPorts : `${nat.port.start}-${nat.port.end}`;
  const local = family === 'ipv4' ? ['224.0.0.0/24', '255.255.255.255/32'] : ['ff02::/16'];
  const common = { chain: 'nat', to, source: subnet } as const;
  return [
    ...local.map((destination): FirewallRule => ({ ...common, destination, action: back })),
    ...(['tcp', 'udp'] as const).map(
      (protocol): FirewallRule => ({
        ...common,
        protocol,
        notDestination: subnet,
        action: { kind: 'translate', addresses, ports },
      }),
    ),
    { ...common, notDestination: subnet, action: { kind: 'translate', addresses } },
  ];
}

/** Guests reach the network's own DHCP, DNS and TFTP whatever the host's rules say; only iptables can promise that. */
function serviceRules(network: Network, bridge: string, family: IpFamily): FirewallRule[] {
  const ips = (network.ips ?? []).filter((ip) => familyOf(ip) === family);
  const serves = ips.some(({ dhcp }) => dhcp !== undefined);
  const tftp = ips.some((ip) => ip.tftp !== undefined);
  const open = (chain: 'input' | 'output', protocol: 'tcp' | 'udp', port: number): FirewallRule => ({
    chain,
    ...(chain === 'input' ? { from: bridge } : { to: bridge }),
    protocol,
    port,
    action: accept,
  });
  const both = (protocol: 'tcp' | 'udp', input: number, output: number): FirewallRule[] => [
    open('input', protocol, input),
    open('output', protocol, output),
  ];
  return [
    ...(network.dns?.enable === false ? [] : [...both('udp', 53, 53), ...both('tcp', 53, 53)]),
    ...(serves && family === 'ipv4' ? both('udp', 67, 68) : []),
    ...(serves && family === 'ipv6' ? both('udp', 547, 546) : []),
    ...(tftp ? both('udp', 69, 69) : []),
  ];
}
