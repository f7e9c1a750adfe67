import type { FirewallRule, IpFamily } from './rules.js';

const chains = [
  ['filter', 'forward', 'FORWARD', 'F'],
  ['filter', 'input', 'INPUT', 'I'],
  ['filter', 'output', 'OUTPUT', 'O'],
  ['nat', 'nat', 'POSTROUTING', 'N'],
] as const;

/** What iptables-restore --noflush reads to put rules in force; those before must be removed. */
export function iptablesInput(bridge: string, rules: readonly FirewallRule[], family: IpFamily): string {
  const lines: string[] = [];
  for (const table of ['filter', 'nat']) {
    const used = chains.filter(
      ([owner, chain]) => owner === table && rules.some((rule) => rule.chain === chain),
    );
    if (used.length === 0) continue;
    lines.push(`*${table}`);
    for (const [, , , letter] of used) lines.push(`:${chainOf(bridge, letter)} - [0:0]`);
    for (const [, chain, hook, letter] of used) {
      for (const rule of rules)
        if (rule.chain === chain) lines.push(`-A ${chainOf(bridge, letter)} ${iptablesRule(rule, family)}`);
      lines.push(`-I ${hook} 1 -j ${chainOf(bridge, letter)}`);
    }
    lines.push('COMMIT');
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** What iptables-restore --noflush reads to remove a bridge's rules; it fails, changing nothing, where there are none. */
export function iptablesRemoval(
  bridge: string,
  table: 'filter' | 'nat',
  present: ReadonlySet<string>,
): string {
  const lines: string[] = [];
  for (const [owner, , hook, letter] of chains) {
    const chain = chainOf(bridge, letter);
    if (owner !== table || !present.has(chain)) continue;
    lines.push(`-D ${hook} -j ${chain}`, `-F ${chain}`, `-X ${chain}`);
  }
  return lines.length === 0 ? '' : `*${table}\n${lines.join('\n')}\nCOMMIT\n`;
}

/** A chain's name has at most 28 characters: a link's name fits. */
function chainOf(bridge: string, letter: string): string {
  return `TSVIRT_${letter}_${bridge}`;
}

function iptablesRule(rule: FirewallRule, family: IpFamily): string {
  const words: string[] = [];
  if (rule.from !== undefined) words.push('-i', rule.from);
  if (rule.to !== undefined) words.push('-o', rule.to);
  if (rule.source !== undefined) words.push('-s', rule.source);
  if (rule.destination !== undefined) words.push('-d', rule.destination);
  if (rule.notDestination !== undefined) words.push('!', '-d', rule.notDestination);
  if (rule.protocol !== undefined) words.push('-p', rule.protocol);
  if (rule.port !== undefined) words.push('--dport', String(rule.port));
  if (rule.established === true) words.push('-m', 'conntrack', '--ctstate', 'RELATED,ESTABLISHED');
  const { action } = rule;
  switch (action.kind) {
    case 'accept':
      return [...words, '-j', 'ACCEPT'].join(' ');
    case 'return':
      return [...words, '-j', 'RETURN'].join(' ');
    case 'reject':
      return [
        ...words,
        '-j',
        'REJECT',
        '--reject-with',
        `${family === 'ipv4' ? 'icmp' : 'icmp6'}-port-unreachable`,
      ].join(' ');
    case 'translate': {
      const { addresses, ports } = action;
      if (addresses !== undefined)
        return [
          ...words,
          '-j',
          'SNAT',
          '--to-source',
          ports === undefined ? addresses : `${addresses}:${ports}`,
        ].join(' ');
      return [...words, '-j', 'MASQUERADE', ...(ports === undefined ? [] : ['--to-ports', ports])].join(' ');
    }
  }
}
