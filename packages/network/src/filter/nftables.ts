import type { FirewallRule, IpFamily } from './rules.js';

const families = { ipv4: 'ip', ipv6: 'ip6' } as const;

/** The table that holds a bridge's rules; each has its own, so that none touches another's. */
export function tableOf(bridge: string): string {
  return `tsvirt_${bridge.replace(/[^\w]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)}`;
}

/** The commands that put rules in force in place of those before, in one transaction. */
export function nftCommands(bridge: string, family: IpFamily, rules: readonly FirewallRule[]): string[] {
  if (rules.length === 0) return nftRemove(bridge, family);
  const table = `${families[family]} ${tableOf(bridge)}`;
  const lines = [
    ...nftRemove(bridge, family),
    `add table ${table}`,
    `add chain ${table} forward { type filter hook forward priority 0; policy accept; }`,
    `add chain ${table} nat { type nat hook postrouting priority 100; policy accept; }`,
  ];
  for (const rule of rules)
    if (rule.chain === 'forward' || rule.chain === 'nat')
      lines.push(`add rule ${table} ${rule.chain} ${nftRule(rule, families[family])}`);
  return lines;
}

/** The commands that remove a bridge's rules, whether there are any or not. */
export function nftRemove(bridge: string, family: IpFamily): string[] {
  const table = `${families[family]} ${tableOf(bridge)}`;
  return [`add table ${table}`, `delete table ${table}`];
}

function nftRule(rule: FirewallRule, ip: 'ip' | 'ip6'): string {
  const words: string[] = [];
  if (rule.protocol !== undefined) words.push(`meta l4proto ${rule.protocol}`);
  if (rule.source !== undefined) words.push(`${ip} saddr ${rule.source}`);
  if (rule.destination !== undefined) words.push(`${ip} daddr ${rule.destination}`);
  if (rule.notDestination !== undefined) words.push(`${ip} daddr != ${rule.notDestination}`);
  if (rule.from !== undefined) words.push(`iifname "${rule.from}"`);
  if (rule.to !== undefined) words.push(`oifname "${rule.to}"`);
  if (rule.established === true) words.push('ct state related,established');
  words.push('counter', nftAction(rule));
  return words.join(' ');
}

function nftAction({ action }: FirewallRule): string {
  if (action.kind !== 'translate') return action.kind;
  const { addresses, ports } = action;
  const portWord = ports === undefined ? '' : `:${ports}`;
  if (addresses === undefined) return ports === undefined ? 'masquerade' : `masquerade to ${portWord}`;
  return `snat to ${addresses}${portWord}`;
}
