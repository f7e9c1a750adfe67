import type { FirewallCommand, IpFamily, NetworkRule, Subnet, Translation } from './types.js';

const layers = { ipv4: 'ip', ipv6: 'ip6' } as const;

function insert(family: IpFamily, chain: string, words: readonly string[]): FirewallCommand {
  // -ae prints the handle by which the rule is deleted later.
  return ['nft', '-ae', 'insert', 'rule', layers[family], 'libvirt_network', chain, ...words];
}

function out(device: string | undefined): string[] {
  return device === undefined ? [] : ['oifname', device];
}

/** A rule as one nft command in libvirt's table; undefined for services: there is no chain that could refuse them. */
export function nftablesCommand(rule: NetworkRule): FirewallCommand | undefined {
  switch (rule.kind) {
    case 'service':
      return undefined;
    case 'reject': {
      const [chain, word] = rule.direction === 'out' ? ['guest_output', 'iif'] : ['guest_input', 'oif'];
      return insert(rule.family, chain, [word, rule.bridge, 'counter', 'reject']);
    }
    case 'cross':
      return insert(rule.family, 'guest_cross', [
        'iif',
        rule.bridge,
        'oif',
        rule.bridge,
        'counter',
        'accept',
      ]);
    case 'allow-out': {
      const { family, network, bridge, device } = rule.subnet;
      const from = [layers[family], 'saddr', network, 'iif', bridge];
      return insert(family, 'guest_output', [...from, ...out(device), 'counter', 'accept']);
    }
    case 'allow-in': {
      const { family, network, bridge, device } = rule.subnet;
      const to = [layers[family], 'daddr', network];
      const from = device === undefined ? [] : ['iifname', device];
      const bridged = ['oif', bridge];
      const match = rule.answers
        ? [...from, ...bridged, ...to, 'ct', 'state', 'related,established']
        : [...to, ...from, ...bridged];
      return insert(family, 'guest_input', [...match, 'counter', 'accept']);
    }
    case 'translate':
      return translate(rule.subnet, rule.to);
    case 'keep-address': {
      const { family, network, device } = rule.subnet;
      const layer = layers[family];
      const match = [...out(device), layer, 'saddr', network, layer, 'daddr', rule.destination];
      return insert(family, 'guest_nat', [...match, 'counter', 'return']);
    }
  }
}

function translate(subnet: Subnet, { protocol, addresses, ports }: Translation): FirewallCommand {
  const { family, network, device } = subnet;
  const layer = layers[family];
  const port = ports === undefined ? '' : `:${ports}`;
  const verdict =
    addresses === undefined
      ? ['masquerade', ...(port === '' ? [] : ['to', port])]
      : ['snat', 'to', `${addresses}${port}`];
  return insert(family, 'guest_nat', [
    ...(protocol === undefined ? [] : ['meta', 'l4proto', protocol]),
    layer,
    'saddr',
    network,
    layer,
    'daddr',
    '!=',
    network,
    ...out(device),
    'counter',
    ...verdict,
  ]);
}

/** Fills in the checksum of DHCP answers, which nftables can't: by a filter of the bridge's own queue. */
export function tcChecksum(bridge: string): FirewallCommand[] {
  return [
    ['tc', 'qdisc', 'show', 'dev', bridge, 'handle', '1:'],
    ['tc', 'qdisc', 'add', 'dev', bridge, 'root', 'handle', '1:', 'htb', 'default', '2'],
    [
      ...([
        'tc',
        'filter',
        'add',
        'dev',
        bridge,
        'prio',
        '2',
        'protocol',
        'ip',
        'parent',
        '1:',
        'u32',
      ] as const),
      ...['match', 'ip', 'dport', '68', 'ffff', 'action', 'csum', 'ip', 'and', 'udp'],
    ],
  ];
}
