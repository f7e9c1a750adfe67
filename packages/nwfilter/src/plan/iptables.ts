import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import type { RuleUse } from './collect.js';
import { decimal, type Item, type Items, plain, type Resolve } from './items.js';

/** The words of one rule of iptables or ip6tables: `-A CHAIN …`. */
export type Words = readonly string[];

/** Letters of an interface's chains: for what the guest sends, and for what it gets. */
export interface ChainLetters {
  readonly sent: string;
  readonly received: string;
}

const portProtocols: readonly string[] = ['tcp', 'udp', 'sctp'];
const states = { in: 'ESTABLISHED', out: 'NEW,ESTABLISHED' } as const;

/** One of the three places where a rule is looked at. */
interface Place {
  readonly chain: string;
  /** True where packets go the other way than the rule describes: source and destination change places. */
  readonly reverse: boolean;
  readonly accept: 'RETURN' | 'ACCEPT';
  /** The connection's state that a rule without one of its own asks for there. */
  readonly state: string;
  /** True where a rule about a kind of ICMP message has nothing to say: such messages have no answer of the same kind. */
  readonly skipsIcmpTypes: boolean;
}

/**
 * A rule above IP, in the words of iptables: for what the guest sends through the host (`FI-`), what it gets (`FO-`), and what
 * it sends to the host itself (`HI-`). Unless the rule says otherwise, packets of connections are let through both ways.
 */
export function iptablesRules(use: RuleUse, link: string, letters: ChainLetters, resolve: Resolve): Words[] {
  const { rule, items } = use;
  const inward = rule.direction !== 'out';
  const both = rule.direction === 'inout';
  const towards = inward ? states.in : states.out;
  const places: Place[] = [
    {
      chain: `F${letters.sent}-${link}`,
      reverse: inward,
      accept: 'RETURN',
      state: towards,
      skipsIcmpTypes: inward,
    },
    {
      chain: `F${letters.received}-${link}`,
      reverse: !inward,
      accept: 'ACCEPT',
      state: inward ? states.out : states.in,
      skipsIcmpTypes: !inward || both,
    },
    {
      chain: `H${letters.sent}-${link}`,
      reverse: inward,
      accept: 'RETURN',
      state: towards,
      skipsIcmpTypes: inward,
    },
  ];
  const own = items.get('state')?.value;
  const ownState = rule.statematch !== false && Array.isArray(own) && own.length > 0 ? own : undefined;
  return places.flatMap((place) => {
    // A rule with a state of its own is about one way only.
    if (ownState !== undefined && !both && place.reverse) return [];
    const words = ruleWords(use, place, ownState, resolve);
    return words === undefined ? [] : [words];
  });
}

function ruleWords(
  { rule, items }: RuleUse,
  place: Place,
  ownState: readonly string[] | undefined,
  resolve: Resolve,
): Words | undefined {
  const protocol = (rule.condition?.protocol ?? 'all').replace(/-ipv6$/, '');
  const words = ['-A', place.chain, '-p', protocol];
  const before = words.length;
  const limit = items.get('connlimitAbove');
  // Connections are counted where they begin.
  if (limit !== undefined && place.reverse) return undefined;
  const mac = items.get('srcmacaddr');
  if (mac !== undefined && !place.reverse)
    words.push('-m', 'mac', ...negation(mac), '--mac-source', decimal(mac.value, resolve));
  words.push(...addressWords(items, place.reverse, resolve));
  const dscp = items.get('dscp');
  if (dscp !== undefined) words.push('-m', 'dscp', ...negation(dscp), '--dscp', decimal(dscp.value, resolve));
  if (protocol === 'tcp') words.push(...tcpFlagWords(items.get('flags'), resolve));
  if (portProtocols.includes(protocol)) words.push(...portWords(items, place.reverse, resolve));
  const type = protocol === 'icmp' || protocol === 'icmpv6' ? items.get('type') : undefined;
  if (type !== undefined) {
    if (place.skipsIcmpTypes) return undefined;
    const code = items.get('code');
    const kind = decimal(type.value, resolve);
    words.push(
      ...negation(type),
      `--${protocol}-type`,
      code === undefined ? kind : `${kind}/${decimal(code.value, resolve)}`,
    );
  }
  // What remains of a rule about a sender's address alone would hold for everything.
  if (mac !== undefined && place.reverse && words.length === before) return undefined;
  words.push(...stateWords(rule, place, ownState, type !== undefined, limit !== undefined));
  if (limit !== undefined)
    words.push('-m', 'connlimit', ...negation(limit), '--connlimit-above', decimal(limit.value, resolve));
  words.push(...setWords(items, place.reverse, resolve));
  const comment = items.get('comment');
  if (comment !== undefined) words.push('-m', 'comment', '--comment', plain(comment.value, resolve));
  if (rule.action === 'accept') words.push('-j', place.accept);
  // To go on is what a rule without a target does.
  else if (rule.action !== 'continue') words.push('-j', rule.action.toUpperCase());
  return words;
}

function stateWords(
  rule: RuleUse['rule'],
  place: Place,
  ownState: readonly string[] | undefined,
  aboutIcmpType: boolean,
  limited: boolean,
): string[] {
  if (limited) return [];
  if (ownState !== undefined)
    return ownState.includes('NONE') ? [] : ['-m', 'conntrack', '--ctstate', ownState.join(',')];
  if (rule.statematch === false || rule.direction === 'inout' || rule.action !== 'accept') return [];
  const words = ['-m', 'conntrack', '--ctstate', place.state];
  if (!aboutIcmpType) words.push('-m', 'conntrack', '--ctdir', place.reverse ? 'Reply' : 'Original');
  return words;
}

const negation = ({ negated }: Item): string[] => (negated ? ['!'] : []);

function addressWords(items: Items, reverse: boolean, resolve: Resolve): string[] {
  const words: string[] = [];
  const ends = reverse ? (['destination', 'source'] as const) : (['source', 'destination'] as const);
  for (const [side, end] of [
    ['src', ends[0]],
    ['dst', ends[1]],
  ] as const) {
    const address = items.get(`${side}ipaddr`);
    const from = items.get(`${side}ipfrom`);
    if (address !== undefined)
      words.push(...negation(address), `--${end}`, joined(address, items.get(`${side}ipmask`), '/', resolve));
    else if (from !== undefined)
      words.push(
        '-m',
        'iprange',
        ...negation(from),
        end === 'source' ? '--src-range' : '--dst-range',
        joined(from, items.get(`${side}ipto`), '-', resolve),
      );
  }
  return words;
}

function portWords(items: Items, reverse: boolean, resolve: Resolve): string[] {
  const words: string[] = [];
  for (const [side, end] of [
    ['src', reverse ? '--dport' : '--sport'],
    ['dst', reverse ? '--sport' : '--dport'],
  ] as const) {
    const start = items.get(`${side}portstart`);
    if (start !== undefined)
      words.push(...negation(start), end, joined(start, items.get(`${side}portend`), ':', resolve));
  }
  return words;
}

function tcpFlagWords(item: Item | undefined, resolve: Resolve): string[] {
  if (item === undefined) return [];
  const { value } = item;
  if (typeof value !== 'object' || value === null || !('mask' in value) || !('set' in value))
    throw filterError(
      ErrorCode.INTERNAL_ERROR,
      `TCP flags can't be a variable: '${decimal(value, resolve)}'`,
    );
  return [...negation(item), '--tcp-flags', flagWord(value.mask), flagWord(value.set)];
}

function flagWord(flags: unknown): string {
  if (!Array.isArray(flags) || flags.length === 0) return 'NONE';
  return flags.length === 6 ? 'ALL' : flags.join(',');
}

function setWords(items: Items, reverse: boolean, resolve: Resolve): string[] {
  const name = items.get('ipset');
  const flags = items.get('ipsetflags');
  if (name === undefined || flags === undefined) return [];
  const ends: readonly unknown[] = Array.isArray(flags.value) ? flags.value : [plain(flags.value, resolve)];
  const seen = ends.map((end) => (reverse ? (end === 'src' ? 'dst' : 'src') : end));
  return ['-m', 'set', ...negation(name), '--match-set', plain(name.value, resolve), seen.join(',')];
}

/** A value with the one that belongs to it, where there is one: `10.0.0.0/8`, `20:21`. */
export function joined(first: Item, second: Item | undefined, between: string, resolve: Resolve): string {
  const text = decimal(first.value, resolve);
  return second === undefined ? text : `${text}${between}${decimal(second.value, resolve)}`;
}
