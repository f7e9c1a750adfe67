import { type NWFilter, parseNWFilter } from '@tsvirt/conf/nwfilter';
import { commandText, compareText, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { collectRules } from '../../plan/collect.js';
import { ebtablesChain } from '../../plan/ebtables.js';
import { planFirewall } from '../../plan/plan.js';
import type { Variables } from '../../plan/variables.js';

export const suite: SuiteHandler = (corpus) => ({
  run: (item) =>
    judge(corpus, item, {
      parse: () => parseNWFilter(corpus.read(item.input ?? '')),
      operate: (filter) => {
        const find = (name: string): NWFilter | undefined => {
          const path = item.inputs?.[`filter:${name}`];
          return path === undefined ? undefined : parseNWFilter(corpus.read(String(path)));
        };
        const { interface: link, variables, commonRules } = item.params;
        return without(
          commands(filter, String(link), new Map(Object.entries(variables as object)), find),
          JSON.parse(corpus.read(String(commonRules))),
        );
      },
      compare: (text) =>
        compareText(text, corpus.read(String(item.expected.commands)), { joinContinuations: false }),
    }),
});

type Command = readonly [program: string, ...args: string[]];

/** The chains that libvirt fills before they take the place of those in force. */
const letters = { sent: 'J', received: 'P' } as const;

/** The driver's rules as libvirt puts them in force: a program for each. */
function commands(
  filter: NWFilter,
  link: string,
  variables: Variables,
  find: (name: string) => NWFilter | undefined,
): string {
  const plan = planFirewall(collectRules(filter, variables, find), link, letters);
  const frames = (words: readonly string[]): Command => ['ebtables', '--concurrent', '-t', 'nat', ...words];
  const { chains, rules, sent, received } = plan.ebtables;
  const all: Command[] = [
    ...chains.map((chain) => frames(['-N', chain])),
    ...rules.map(frames),
    ...plan.iptables.map((words): Command => ['iptables', '-w', ...words]),
    ...plan.ip6tables.map((words): Command => ['ip6tables', '-w', ...words]),
    ...(sent ? [frames(['-A', 'PREROUTING', '-i', link, '-j', ebtablesChain(letters.sent, link)])] : []),
    ...(received
      ? [frames(['-A', 'POSTROUTING', '-o', link, '-j', ebtablesChain(letters.received, link)])]
      : []),
  ];
  return all.map((command) => `${commandText(command)}\n`).join('');
}

/** The text without what all cases have in common, each part looked for behind the one before it. */
function without(text: string, parts: readonly string[]): string {
  let rest = text;
  let from = 0;
  for (const part of parts) {
    const at = rest.indexOf(part, from);
    if (at < 0) continue;
    rest = rest.slice(0, at) + rest.slice(at + part.length);
    from = at;
  }
  return rest;
}
