import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import { ebtablesChain } from '../plan/ebtables.js';
import type { ChainLetters, Words } from '../plan/iptables.js';
import type { FirewallPlan } from '../plan/plan.js';

/** The letters of the chains in force, as libvirt's are called. */
export const inForce: ChainLetters = { sent: 'I', received: 'O' };

/** Chains and rules that a table has, as the program's `-save` prints them. */
export interface Present {
  readonly chains: ReadonlySet<string>;
  readonly rules: readonly string[];
}

export function parsePresent(text: string): Present {
  const lines = text.split('\n');
  return {
    chains: new Set(lines.flatMap((line) => /^:(\S+)/.exec(line)?.[1] ?? [])),
    rules: lines.filter((line) => line.startsWith('-A ')),
  };
}

/**
 * What ebtables-restore --noflush reads to give a link these rules about frames in place of those it has, in one transaction; empty where
 * there is nothing to do.
 */
export function ebtablesBatch(link: string, plan: FirewallPlan['ebtables'], present: Present): string {
  const lines: string[] = [];
  const own = new RegExp(`^(libvirt-[IO]-${literal(link)}|[IO]-${literal(link)}-(${chainNames}).*)$`);
  const old = [...present.chains].filter((chain) => own.test(chain));
  for (const [hook, side, letter, wanted] of [
    ['PREROUTING', '-i', inForce.sent, plan.sent],
    ['POSTROUTING', '-o', inForce.received, plan.received],
  ] as const) {
    const chain = ebtablesChain(letter, link);
    const jumps = present.rules.filter((rule) => rule.startsWith(`-A ${hook} `) && leadsTo(rule, chain));
    if (jumps.length > 0 && !wanted)
      for (const _ of jumps) lines.push(`-D ${hook} ${side} ${link} -j ${chain}`);
  }
  for (const chain of old) lines.push(`-F ${chain}`);
  const gone = old.filter((chain) => !plan.chains.includes(chain));
  for (const chain of gone) lines.push(`-X ${chain}`);
  for (const chain of plan.chains) if (!present.chains.has(chain)) lines.push(`-N ${chain}`);
  for (const words of plan.rules) lines.push(line(words));
  for (const [hook, side, letter, wanted] of [
    ['PREROUTING', '-i', inForce.sent, plan.sent],
    ['POSTROUTING', '-o', inForce.received, plan.received],
  ] as const) {
    const chain = ebtablesChain(letter, link);
    const isThere = present.rules.some((rule) => rule.startsWith(`-A ${hook} `) && leadsTo(rule, chain));
    if (wanted && !isThere) lines.push(`-A ${hook} ${side} ${link} -j ${chain}`);
  }
  return batch('nat', lines);
}

const chainNames = 'mac|vlan|stp|arp|rarp|ipv4|ipv6';

/** The chains that all links share, with what leads into them from the kernel's own, in the order in which they are looked at. */
const shared = [
  ['FORWARD', 'libvirt-in'],
  ['FORWARD', 'libvirt-out'],
  ['FORWARD', 'libvirt-in-post'],
  ['INPUT', 'libvirt-host-in'],
] as const;

/** The same for iptables-restore and ip6tables-restore. */
export function iptablesBatch(link: string, rules: readonly Words[], present: Present): string {
  const sent = ['-m', 'physdev', '--physdev-in', link];
  const links = [
    {
      chain: `F${inForce.received}-${link}`,
      from: 'libvirt-out',
      match: ['-m', 'physdev', '--physdev-is-bridged', '--physdev-out', link],
    },
    { chain: `F${inForce.sent}-${link}`, from: 'libvirt-in', match: sent },
    { chain: `H${inForce.sent}-${link}`, from: 'libvirt-host-in', match: sent },
  ];
  const lines: string[] = [];
  const post = `-A libvirt-in-post ${sent.join(' ')} -j ACCEPT`;
  if (rules.length === 0) {
    for (const { chain, from, match } of links)
      if (present.rules.some((rule) => rule.startsWith(`-A ${from} `) && leadsTo(rule, chain)))
        lines.push(`-D ${from} ${match.join(' ')} -g ${chain}`);
    if (present.rules.includes(post)) lines.push(post.replace('-A', '-D'));
    const old = links.filter(({ chain }) => present.chains.has(chain));
    for (const { chain } of old) lines.push(`-F ${chain}`, `-X ${chain}`);
    return batch('filter', lines);
  }
  for (const [, chain] of shared) if (!present.chains.has(chain)) lines.push(`-N ${chain}`);
  for (const hook of ['FORWARD', 'INPUT'] as const) lines.push(...entering(hook, present));
  for (const { chain } of links) lines.push(`${present.chains.has(chain) ? '-F' : '-N'} ${chain}`);
  for (const words of rules) lines.push(line(words));
  for (const { chain, from, match } of links)
    if (!present.rules.some((rule) => rule.startsWith(`-A ${from} `) && leadsTo(rule, chain)))
      lines.push(`-A ${from} ${match.join(' ')} -g ${chain}`);
  if (!present.rules.includes(post)) lines.push(post);
  return batch('filter', lines);
}

/** Sees to it that the shared chains come first in one of the kernel's own: what others accept there would pass them by. */
function entering(hook: 'FORWARD' | 'INPUT', present: Present): string[] {
  const wanted = shared.filter(([where]) => where === hook).map(([, chain]) => `-A ${hook} -j ${chain}`);
  const rules = present.rules.filter((rule) => rule.startsWith(`-A ${hook} `));
  if (wanted.every((rule, at) => rules[at] === rule)) return [];
  return [
    ...rules.filter((rule) => wanted.includes(rule)).map((rule) => rule.replace('-A', '-D')),
    ...wanted.map((rule, at) => rule.replace(`-A ${hook}`, `-I ${hook} ${at + 1}`)),
  ];
}

function leadsTo(rule: string, chain: string): boolean {
  return rule.endsWith(` -j ${chain}`) || rule.endsWith(` -g ${chain}`);
}

function batch(table: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `*${table}\n${lines.join('\n')}\nCOMMIT\n`;
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function line(words: Words): string {
  return words.map(word).join(' ');
}

/** A word as the programs read it from a line. */
function word(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a word can't have
  if (/[\u0000-\u001f\u007f]/.test(text))
    throw filterError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `a rule's ${JSON.stringify(text)} has a character that no rule can have`,
    );
  return /^[\w.:,/@!+=%-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
