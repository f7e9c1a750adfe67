import type { IpFamily, NetworkRule, Subnet, Translation } from './types.js';

/** Where a rule of iptables belongs, and its words. */
export interface IptablesRule {
  readonly table: 'filter' | 'nat';
  readonly chain: IptablesChain;
  readonly words: readonly string[];
}

/** The chains of a network by the last part of their names, as libvirt's are called. */
export type IptablesChain = 'INP' | 'OUT' | 'FWX' | 'FWI' | 'FWO' | 'PRT';

/** A table's chains with what leads into them, in the order in which they are to be looked at. */
const chains = [
  ['filter', 'INPUT', 'INP'],
  ['filter', 'OUTPUT', 'OUT'],
  ['filter', 'FORWARD', 'FWX'],
  ['filter', 'FORWARD', 'FWI'],
  ['filter', 'FORWARD', 'FWO'],
  ['nat', 'POSTROUTING', 'PRT'],
] as const satisfies readonly (readonly ['filter' | 'nat', string, IptablesChain])[];

/** A rule in the words of iptables. */
export function iptablesRule(rule: NetworkRule): IptablesRule {
  switch (rule.kind) {
    case 'service': {
      const port = ['--protocol', rule.protocol, '--destination-port', String(rule.port)];
      return rule.direction === 'in'
        ? filter('INP', ['--in-interface', rule.bridge, ...port, '--jump', 'ACCEPT'])
        : filter('OUT', ['--out-interface', rule.bridge, ...port, '--jump', 'ACCEPT']);
    }
    case 'reject':
      return rule.direction === 'out'
        ? filter('FWO', ['--in-interface', rule.bridge, '--jump', 'REJECT'])
        : filter('FWI', ['--out-interface', rule.bridge, '--jump', 'REJECT']);
    case 'cross':
      return filter('FWX', [
        '--in-interface',
        rule.bridge,
        '--out-interface',
        rule.bridge,
        '--jump',
        'ACCEPT',
      ]);
    case 'allow-out': {
      const { network, bridge, device } = rule.subnet;
      const from = ['--source', network, '--in-interface', bridge];
      return filter('FWO', [...from, ...out(device), '--jump', 'ACCEPT']);
    }
    case 'allow-in': {
      const { network, bridge, device } = rule.subnet;
      const from = device === undefined ? [] : ['--in-interface', device];
      const to = ['--destination', network, ...from, '--out-interface', bridge];
      const answers = rule.answers ? ['--match', 'conntrack', '--ctstate', 'ESTABLISHED,RELATED'] : [];
      return filter('FWI', [...to, ...answers, '--jump', 'ACCEPT']);
    }
    case 'translate':
      return translate(rule.subnet, rule.to);
    case 'keep-address': {
      const { network, device } = rule.subnet;
      const match = [...out(device), '--source', network, '--destination', rule.destination];
      return { table: 'nat', chain: 'PRT', words: [...match, '--jump', 'RETURN'] };
    }
  }
}

/** What iptables-restore --noflush reads to put a network's rules of one family in force; those before must be removed. */
export function iptablesInput(bridge: string, rules: readonly NetworkRule[], family: IpFamily): string {
  const own = rules.filter((rule) => familyOf(rule) === family).map(iptablesRule);
  const lines: string[] = [];
  for (const table of ['filter', 'nat'] as const) {
    const used = chains.filter(
      ([owner, , chain]) =>
        owner === table && own.some((rule) => rule.table === table && rule.chain === chain),
    );
    if (used.length === 0) continue;
    lines.push(`*${table}`);
    for (const [, , chain] of used) lines.push(`:${chainOf(bridge, chain)} - [0:0]`);
    // Each goes before those that are there: the last is looked at first.
    for (const { chain, words } of own.filter((rule) => rule.table === table))
      lines.push(`-I ${chainOf(bridge, chain)} ${words.join(' ')}`);
    for (const [, hook, chain] of [...used].reverse())
      lines.push(`-I ${hook} 1 -j ${chainOf(bridge, chain)}`);
    lines.push('COMMIT');
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** What iptables-restore --noflush reads to remove a bridge's chains from a table, of those that are there. */
export function iptablesRemoval(
  bridge: string,
  table: 'filter' | 'nat',
  present: ReadonlySet<string>,
): string {
  const lines: string[] = [];
  for (const [owner, hook, name] of chains) {
    const chain = chainOf(bridge, name);
    if (owner !== table || !present.has(chain)) continue;
    lines.push(`-D ${hook} -j ${chain}`, `-F ${chain}`, `-X ${chain}`);
  }
  return lines.length === 0 ? '' : `*${table}\n${lines.join('\n')}\nCOMMIT\n`;
}

/** The family that a rule is about. */
export function familyOf(rule: NetworkRule): IpFamily {
  return 'subnet' in rule ? rule.subnet.family : rule.family;
}

/** A chain's name has at most 28 characters: a link's name fits. */
function chainOf(bridge: string, chain: IptablesChain): string {
  return `TSVIRT_${chain}_${bridge}`;
}

function filter(chain: IptablesChain, words: readonly string[]): IptablesRule {
  return { table: 'filter', chain, words };
}

function out(device: string | undefined): string[] {
  return device === undefined ? [] : ['--out-interface', device];
}

function translate(subnet: Subnet, { protocol, addresses, ports }: Translation): IptablesRule {
  const { network, device } = subnet;
  const jump =
    addresses === undefined
      ? ['--jump', 'MASQUERADE', ...(ports === undefined ? [] : ['--to-ports', ports])]
      : ['--jump', 'SNAT', '--to-source', ports === undefined ? addresses : `${addresses}:${ports}`];
  const words = [
    '--source',
    network,
    ...(protocol === undefined ? [] : ['-p', protocol]),
    '!',
    '--destination',
    network,
    ...out(device),
    ...jump,
  ];
  return { table: 'nat', chain: 'PRT', words };
}
