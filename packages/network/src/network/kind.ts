import { parseXml, XmlWriter } from '@tsvirt/conf';
import { formatNetwork, type Network, networkDocument, parseNetwork } from '@tsvirt/conf/network';
import { type LiveStatus, nouns, type ObjectKind } from '@tsvirt/conf/store';
import { ErrorCode } from '@tsvirt/util';
import { networkError } from '../errors.js';
import { extensions } from '../extensions.js';
import type { LiveNetwork } from './live.js';

/** How networks are kept. */
export const networkKind: ObjectKind<Network, LiveNetwork> = {
  noun: nouns.network,
  parse: (xml) => parseNetwork(xml, { extensions }),
  format: (network) => formatNetwork(network, { extensions, inactive: true }),
  nameOf: (network) => network.name,
  uuidOf: (network) => network.uuid ?? '',
  status: { format: formatStatus, parse: parseStatus },
};

/** `<networkstatus>`: the definition in force, and what of it runs. */
function formatStatus({ live, id, data }: LiveStatus<Network, LiveNetwork>): string {
  const writer = new XmlWriter();
  writer.open('networkstatus');
  writer.attribute('id', String(id));
  writer.attribute('phase', data?.phase ?? 'running');
  if (data?.dnsmasq !== undefined) {
    writer.open('dnsmasq');
    writer.attribute('pid', String(data.dnsmasq.pid));
    writer.attribute('started', data.dnsmasq.startTime);
    writer.close('dnsmasq');
  }
  if (data?.firewall !== undefined) {
    writer.open('firewall');
    writer.attribute('backend', data.firewall);
    writer.close('firewall');
  }
  writer.raw(formatNetwork(live, { extensions, status: true, level: 1 }));
  writer.close('networkstatus');
  return writer.toString();
}

function parseStatus(xml: string): LiveStatus<Network, LiveNetwork> {
  const root = parseXml(xml);
  const child = (name: string) => root.children.find((each) => each.name === name);
  const network = child('network');
  if (root.name !== 'networkstatus' || network === undefined)
    throw networkError(ErrorCode.XML_ERROR, 'this is not the status of a network');
  const dnsmasq = child('dnsmasq');
  const backend = child('firewall')?.attribute('backend');
  return {
    live: networkDocument.read(network, { extensions, status: true }),
    id: Number(root.attribute('id') ?? 1),
    data: {
      phase: root.attribute('phase') === 'starting' ? 'starting' : 'running',
      dnsmasq:
        dnsmasq === undefined
          ? undefined
          : { pid: Number(dnsmasq.attribute('pid')), startTime: dnsmasq.attribute('started') ?? '' },
      firewall: backend === 'nftables' || backend === 'iptables' ? backend : undefined,
    },
  };
}
