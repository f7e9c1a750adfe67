import { chainProtocol, type RuleUse } from './collect.js';
import { combinations } from './combine.js';
import { ebtablesChain, ebtablesEntrance, ebtablesRules } from './ebtables.js';
import { type ChainLetters, iptablesRules, type Words } from './iptables.js';

/** What a link's filter becomes: the words of each program's rules, in their order. */
export interface FirewallPlan {
  readonly ebtables: {
    /** The chains that are made, each before a rule names it: `-N` here, the entrances among the rules. */
    readonly chains: readonly string[];
    readonly rules: readonly Words[];
    /** Which of the link's two first chains there are. */
    readonly sent: boolean;
    readonly received: boolean;
  };
  readonly iptables: readonly Words[];
  readonly ip6tables: readonly Words[];
}

const frames: readonly (string | undefined)[] = [
  undefined,
  'mac',
  'vlan',
  'stp',
  'arp',
  'rarp',
  'ip',
  'ipv6',
];

type Layer = 'ebtables' | 'iptables' | 'ip6tables';

function layerOf({ rule }: RuleUse): Layer {
  const protocol = rule.condition?.protocol;
  if (frames.includes(protocol)) return 'ebtables';
  return protocol === 'icmpv6' || protocol?.endsWith('-ipv6') === true ? 'ip6tables' : 'iptables';
}

/**
 * Puts the rules that a link's filter has into the programs' words. Rules of the first chain come first, those of the others
 * with the chains that they are in, each by priority: the lowest is looked at first.
 * @throws VirtError `INTERNAL_ERROR` for variables without values
 */
export function planFirewall(uses: readonly RuleUse[], link: string, letters: ChainLetters): FirewallPlan {
  const sorted = [...uses].sort(inOrder);
  const rules = (layer: Layer, write: typeof iptablesRules): Words[] =>
    sorted.filter((use) => layerOf(use) === layer).flatMap((use) => instances(use, link, letters, write));
  return {
    ebtables: planFrames(
      sorted.filter((use) => layerOf(use) === 'ebtables'),
      link,
      letters,
    ),
    iptables: rules('iptables', iptablesRules),
    ip6tables: rules('ip6tables', iptablesRules),
  };
}

function inOrder(one: RuleUse, two: RuleUse): number {
  const ofRoot = Number(two.chain === 'root') - Number(one.chain === 'root');
  return ofRoot === 0 ? one.rule.priority - two.rule.priority : ofRoot;
}

/** A rule once for every combination of what its variables stand for. */
function instances(use: RuleUse, link: string, letters: ChainLetters, write: typeof iptablesRules): Words[] {
  const words: Words[] = [];
  for (const resolve of combinations(use.items.variables(), use.variables))
    words.push(...write(use, link, letters, resolve));
  return words;
}

interface SubChain {
  readonly letter: string;
  readonly chain: string;
  readonly priority: number;
}

function planFrames(
  sorted: readonly RuleUse[],
  link: string,
  letters: ChainLetters,
): FirewallPlan['ebtables'] {
  const sent = sorted.some(({ rule }) => rule.direction !== 'in');
  const received = sorted.some(({ rule }) => rule.direction !== 'out');
  const subChains = subChainsOf(sorted, letters);
  const rules: Words[] = [];
  let next = 0;
  const enter = (upTo: number): void => {
    for (let each = subChains[next]; each !== undefined && each.priority <= upTo; each = subChains[++next])
      rules.push(ebtablesEntrance(each.letter, link, each.chain));
  };
  for (const use of sorted) {
    // Where a rule of the first chain stands among those that lead into others is for the priorities to say.
    enter(use.chain === 'root' ? use.rule.priority : Math.max(use.rule.priority, use.chainPriority));
    rules.push(...instances(use, link, letters, ebtablesRules));
  }
  enter(Number.POSITIVE_INFINITY);
  return {
    chains: [
      ...(sent ? [ebtablesChain(letters.sent, link)] : []),
      ...(received ? [ebtablesChain(letters.received, link)] : []),
      ...subChains.map(({ letter, chain }) => ebtablesChain(letter, link, chain)),
    ],
    rules,
    sent,
    received,
  };
}

/** The chains of protocols that rules are in, by priority; of one priority those for what is sent first, then by name. */
function subChainsOf(uses: readonly RuleUse[], letters: ChainLetters): SubChain[] {
  const chains: SubChain[] = [];
  for (const [letter, other] of [
    [letters.sent, 'in'],
    [letters.received, 'out'],
  ] as const) {
    const priorities = new Map<string, number>();
    for (const { chain, chainPriority, rule } of uses)
      if (rule.direction !== other && chain !== 'root' && chainProtocol(chain) !== undefined)
        priorities.set(chain, chainPriority);
    for (const chain of [...priorities.keys()].sort())
      chains.push({ letter, chain, priority: priorities.get(chain) ?? 0 });
  }
  return chains.sort((one, two) => one.priority - two.priority);
}
