import { parseNetwork } from '@tsvirt/conf/network';
import { compareText, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { firewallCommands } from '../../firewall/index.js';
import { commandText } from '../command-text.js';

export const suite: SuiteHandler = (corpus) => ({
  run: (item) =>
    judge(corpus, item, {
      parse: () => parseNetwork(corpus.read(item.input ?? '')),
      operate: (network) =>
        firewallCommands(network, item.params.backend === 'iptables' ? 'iptables' : 'nftables')
          .map(commandText)
          .join(''),
      compare: (text) =>
        compareText(text, corpus.read(String(item.expected.commands)), { joinContinuations: false }),
    }),
});
