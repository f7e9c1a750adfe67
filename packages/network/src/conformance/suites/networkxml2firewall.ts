import { type Network, parseNetwork } from '@tsvirt/conf/network';
import { commandText, compareText, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { checksumFilter, rootQueue } from '../../bridge/traffic.js';
import { familyOf, iptablesRule } from '../../firewall/iptables.js';
import { nftFamilies, nftRule } from '../../firewall/nftables.js';
import { answersDhcp, networkRules } from '../../firewall/rules.js';
import type { FirewallBackend } from '../../firewall/types.js';

export const suite: SuiteHandler = (corpus) => ({
  run: (item) =>
    judge(corpus, item, {
      parse: () => parseNetwork(corpus.read(item.input ?? '')),
      operate: (network) =>
        commands(network, item.params.backend === 'iptables' ? 'iptables' : 'nftables')
          .map((command) => `${commandText(command)}\n`)
          .join(''),
      compare: (text) =>
        compareText(text, corpus.read(String(item.expected.commands)), { joinContinuations: false }),
    }),
});

type Command = readonly [program: string, ...args: string[]];

const iptables = { ipv4: 'iptables', ipv6: 'ip6tables' } as const;

/** The driver's rules as libvirt puts them in force: a program for each, in chains that all networks share. */
function commands(network: Network, backend: FirewallBackend): Command[] {
  const rules = networkRules(network);
  const bridge = network.bridge?.name;
  if (rules.length === 0 || bridge === undefined) return [];
  if (backend === 'nftables') {
    const inserted = rules.flatMap((rule): Command[] => {
      const { chain, words } = nftRule(rule) ?? {};
      if (chain === undefined || words === undefined) return [];
      // -ae prints the handle by which libvirt deletes the rule later.
      const family = nftFamilies[familyOf(rule)];
      return [['nft', '-ae', 'insert', 'rule', family, 'libvirt_network', chain, ...words]];
    });
    // It looks whether there is a queue already.
    const queue = ['tc', 'qdisc', 'show', 'dev', bridge, 'handle', '1:'] as const;
    return [queue, tc(rootQueue(bridge)), tc(checksumFilter(bridge)), ...inserted];
  }
  const inserted = rules.map((rule): Command => {
    const { table, chain, words } = iptablesRule(rule);
    return [iptables[familyOf(rule)], '-w', '--table', table, '--insert', `LIBVIRT_${chain}`, ...words];
  });
  return answersDhcp(network) ? [...inserted, fillChecksums(bridge)] : inserted;
}

function tc(line: string): Command {
  return ['tc', ...line.split(' ')];
}

/** What libvirt does with iptables; the driver does it by `tc` whichever the backend. */
function fillChecksums(bridge: string): Command {
  const match = ['--out-interface', bridge, '--protocol', 'udp', '--destination-port', '68'];
  const jump = ['--jump', 'CHECKSUM', '--checksum-fill'];
  return ['iptables', '-w', '--table', 'mangle', '--insert', 'LIBVIRT_PRT', ...match, ...jump];
}
