import { dnsmasqExtension, parseNetwork } from '@tsvirt/conf/network';
import { escapeXml } from '@tsvirt/conf/xml';
import { compareText, fail, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { dnsmasqConfig, dnsmasqHosts } from '../../dnsmasq/index.js';

const directory = '/var/lib/libvirt/dnsmasq';

export const suite: SuiteHandler = (corpus) => ({
  run: (item) =>
    judge(corpus, item, {
      parse: () => parseNetwork(corpus.read(item.input ?? ''), { extensions: [dnsmasqExtension] }),
      operate(network) {
        const base = `${directory}/${escapeXml(network.name)}`;
        const paths = { hosts: `${base}.hostsfile`, addnHosts: `${base}.addnhosts` };
        return { conf: dnsmasqConfig(network, paths), hosts: dnsmasqHosts(network) };
      },
      compare({ conf, hosts }) {
        const result = compareText(conf, corpus.read(String(item.expected.conf)));
        if (result.status !== 'pass') return result;
        const { hostsfile } = item.expected;
        if (hostsfile !== undefined) return compareText(hosts, corpus.read(String(hostsfile)));
        return hosts === '' ? result : fail('a hosts file where none is expected');
      },
    }),
});
