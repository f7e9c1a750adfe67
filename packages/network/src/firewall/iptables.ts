import type { FirewallCommand, IpFamily, NetworkRule, Subnet, Translation } from './types.js';

const programs = { ipv4: 'iptables', ipv6: 'ip6tables' } as const;

function insert(family: IpFamily, table: string, chain: string, args: readonly string[]): FirewallCommand {
  return [programs[family], '-w', '--table', table, '--insert', chain, ...args];
}

function out(device: string | undefined): string[] {
  return device === undefined ? [] : ['--out-interface', device];
}

/** A rule as one iptables command, in libvirt's chains. */
export function iptablesCommand(rule: NetworkRule): FirewallCommand {
  switch (rule.kind) {
    case 'service': {
      const [chain, word] =
        rule.direction === 'in' ? ['LIBVIRT_INP', '--in-interface'] : ['LIBVIRT_OUT', '--out-interface'];
      const port = ['--protocol', rule.protocol, '--destination-port', String(rule.port)];
      return insert(rule.family, 'filter', chain, [word, rule.bridge, ...port, '--jump', 'ACCEPT']);
    }
    case 'reject': {
      const [chain, word] =
        rule.direction === 'out' ? ['LIBVIRT_FWO', '--in-interface'] : ['LIBVIRT_FWI', '--out-interface'];
      return insert(rule.family, 'filter', chain, [word, rule.bridge, '--jump', 'REJECT']);
    }
    case 'cross': {
      const both = ['--in-interface', rule.bridge, '--out-interface', rule.bridge];
      return insert(rule.family, 'filter', 'LIBVIRT_FWX', [...both, '--jump', 'ACCEPT']);
    }
    case 'allow-out': {
      const { family, network, bridge, device } = rule.subnet;
      const from = ['--source', network, '--in-interface', bridge];
      return insert(family, 'filter', 'LIBVIRT_FWO', [...from, ...out(device), '--jump', 'ACCEPT']);
    }
    case 'allow-in': {
      const { family, network, bridge, device } = rule.subnet;
      const from = device === undefined ? [] : ['--in-interface', device];
      const to = ['--destination', network, ...from, '--out-interface', bridge];
      const answers = rule.answers ? ['--match', 'conntrack', '--ctstate', 'ESTABLISHED,RELATED'] : [];
      return insert(family, 'filter', 'LIBVIRT_FWI', [...to, ...answers, '--jump', 'ACCEPT']);
    }
    case 'translate':
      return translate(rule.subnet, rule.to);
    case 'keep-address': {
      const { family, network, device } = rule.subnet;
      const match = [...out(device), '--source', network, '--destination', rule.destination];
      return insert(family, 'nat', 'LIBVIRT_PRT', [...match, '--jump', 'RETURN']);
    }
  }
}

function translate(subnet: Subnet, { protocol, addresses, ports }: Translation): FirewallCommand {
  const { family, network, device } = subnet;
  const jump =
    addresses === undefined
      ? ['--jump', 'MASQUERADE', ...(ports === undefined ? [] : ['--to-ports', ports])]
      : ['--jump', 'SNAT', '--to-source', ports === undefined ? addresses : `${addresses}:${ports}`];
  return insert(family, 'nat', 'LIBVIRT_PRT', [
    '--source',
    network,
    ...(protocol === undefined ? [] : ['-p', protocol]),
    '!',
    '--destination',
    network,
    ...out(device),
    ...jump,
  ]);
}

/** Fills in the checksum of DHCP answers; a kernel may not know how, which does no harm. */
export function iptablesChecksum(bridge: string): FirewallCommand {
  const match = ['--out-interface', bridge, '--protocol', 'udp', '--destination-port', '68'];
  return insert('ipv4', 'mangle', 'LIBVIRT_PRT', [...match, '--jump', 'CHECKSUM', '--checksum-fill']);
}
