import { familyOf } from './iptables.js';
import type { IpFamily, NetworkRule, Subnet, Translation } from './types.js';

/** Where a rule of nftables belongs, and its words. */
export interface NftRule {
  readonly chain: NftChain;
  readonly words: readonly string[];
}

/** The chains of a network, as libvirt's are called. */
export type NftChain = 'guest_cross' | 'guest_input' | 'guest_output' | 'guest_nat';

/** What nft calls a family. */
export const nftFamilies = { ipv4: 'ip', ipv6: 'ip6' } as const satisfies Record<IpFamily, string>;

/** Chains that packets pass on their way through the host, in this order. */
const forwarded = ['guest_cross', 'guest_input', 'guest_output'] as const;

/** A rule in the words of nft; undefined for services: there is no chain of ours that could refuse them. */
export function nftRule(rule: NetworkRule): NftRule | undefined {
  switch (rule.kind) {
    case 'service':
      return undefined;
    case 'reject':
      return rule.direction === 'out'
        ? { chain: 'guest_output', words: ['iif', rule.bridge, 'counter', 'reject'] }
        : { chain: 'guest_input', words: ['oif', rule.bridge, 'counter', 'reject'] };
    case 'cross':
      return { chain: 'guest_cross', words: ['iif', rule.bridge, 'oif', rule.bridge, 'counter', 'accept'] };
    case 'allow-out': {
      const { family, network, bridge, device } = rule.subnet;
      const from = [nftFamilies[family], 'saddr', network, 'iif', bridge];
      return { chain: 'guest_output', words: [...from, ...out(device), 'counter', 'accept'] };
    }
    case 'allow-in': {
      const { family, network, bridge, device } = rule.subnet;
      const to = [nftFamilies[family], 'daddr', network];
      const from = device === undefined ? [] : ['iifname', device];
      const bridged = ['oif', bridge];
      const match = rule.answers
        ? [...from, ...bridged, ...to, 'ct', 'state', 'related,established']
        : [...to, ...from, ...bridged];
      return { chain: 'guest_input', words: [...match, 'counter', 'accept'] };
    }
    case 'translate':
      return translate(rule.subnet, rule.to);
    case 'keep-address': {
      const { family, network, device } = rule.subnet;
      const layer = nftFamilies[family];
      const match = [...out(device), layer, 'saddr', network, layer, 'daddr', rule.destination];
      return { chain: 'guest_nat', words: [...match, 'counter', 'return'] };
    }
  }
}

/**
 * What `nft -f` reads to put a network's rules of one family in force, in place of those before, as one transaction: a table of
 * its own with libvirt's chains. libvirt keeps all networks in one table and deletes rules by their handles; a table of
 * its own can go as a whole whatever became of its rules, and no network's verdict overrides another's.
 */
export function nftCommands(bridge: string, rules: readonly NetworkRule[], family: IpFamily): string[] {
  const own = rules.filter((rule) => familyOf(rule) === family).map(nftRule);
  const lines = nftRemoval(bridge, family);
  if (own.length === 0) return lines;
  const table = tableOf(bridge, family);
  lines.push(`add table ${table}`);
  for (const chain of forwarded) lines.push(`add chain ${table} ${chain}`);
  lines.push(
    `add chain ${table} forward { type filter hook forward priority 0; policy accept; }`,
    `add chain ${table} guest_nat { type nat hook postrouting priority 100; policy accept; }`,
  );
  for (const chain of forwarded) lines.push(`add rule ${table} forward counter jump ${chain}`);
  // Each goes before those that are there: the last is looked at first.
  for (const rule of own)
    if (rule !== undefined) lines.push(`insert rule ${table} ${rule.chain} ${text(rule.words)}`);
  return lines;
}

/** The commands that remove a bridge's rules of one family, whether there are any or not. */
export function nftRemoval(bridge: string, family: IpFamily): string[] {
  const table = tableOf(bridge, family);
  return [`add table ${table}`, `delete table ${table}`];
}

/** The table that holds a bridge's rules. What nft reads in no name is written by its number, behind a slash, which no link's name has. */
function tableOf(bridge: string, family: IpFamily): string {
  const name = bridge.replace(/[^\w.-]/g, (character) => `/${character.charCodeAt(0).toString(16)}`);
  return `${nftFamilies[family]} tsvirt_${name}`;
}

const beforeLink = new Set(['iif', 'oif', 'iifname', 'oifname']);

/** The words as nft reads them in a file: a link's name may be made of what else has a meaning. */
function text(words: readonly string[]): string {
  return words.map((word, at) => (beforeLink.has(words[at - 1] ?? '') ? `"${word}"` : word)).join(' ');
}

function out(device: string | undefined): string[] {
  return device === undefined ? [] : ['oifname', device];
}

function translate(subnet: Subnet, { protocol, addresses, ports }: Translation): NftRule {
  const { family, network, device } = subnet;
  const layer = nftFamilies[family];
  const port = ports === undefined ? '' : `:${ports}`;
  const verdict =
    addresses === undefined
      ? ['masquerade', ...(port === '' ? [] : ['to', port])]
      : ['snat', 'to', `${addresses}${port}`];
  const words = [
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
  ];
  return { chain: 'guest_nat', words };
}
