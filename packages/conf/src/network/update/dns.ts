import { readShape } from '../../element/index.js';
import type { XmlElement } from '../../xml/index.js';
import { checkDnsHost, checkDnsSrv } from '../check-dns.js';
import type { Network } from '../declaration.js';
import {
  type DnsHostKey,
  type DnsSrv,
  type DnsSrvKey,
  dnsHost,
  dnsHostKey,
  dnsSrv,
  dnsSrvKey,
  dnsTxt,
  dnsTxtKey,
  type NetworkDns,
} from '../dns.js';
import { added, indexes, invalid, isAdd, theOne, type Update, without } from './types.js';

function setDns(network: Network, change: Partial<NetworkDns>): void {
  network.dns = { ...network.dns, ...change };
}

export function updateDnsHosts(network: Network, element: XmlElement, { command }: Update): void {
  const { name } = network;
  const hosts = network.dns?.hosts ?? [];
  if (command === 'delete') {
    const key = readShape(dnsHostKey, element);
    if (key.ip === undefined) checkDnsHost(name, key);
    const index = theOne(
      indexes(hosts, (host) => sharesAny(key, host)),
      name,
      'DNS host',
    );
    setDns(network, { hosts: without(hosts, index) });
    return;
  }
  const host = readShape(dnsHost, element);
  checkDnsHost(name, host);
  // Several addresses may have one name: only the address tells hosts apart.
  const index = hosts.findLastIndex(({ ip }) => ip === host.ip);
  if (isAdd(command)) {
    if (index >= 0) invalid(name, `DNS host ${host.ip} is there already`);
    setDns(network, { hosts: added(hosts, host, command) });
  } else {
    if (index < 0) invalid(name, `no DNS host is ${host.ip}`);
    setDns(network, { hosts: hosts.with(index, host) });
  }
}

function sharesAny(key: DnsHostKey, host: DnsHostKey): boolean {
  if (key.ip !== undefined && key.ip === host.ip) return true;
  return key.hostnames?.some((name) => host.hostnames?.includes(name) === true) === true;
}

export function updateDnsTxts(network: Network, element: XmlElement, { command }: Update): void {
  const { name } = network;
  const txts = network.dns?.txts ?? [];
  const key = readShape(dnsTxtKey, element).name;
  const index = txts.findIndex((txt) => txt.name === key);
  if (isAdd(command) ? index >= 0 : index < 0)
    invalid(
      name,
      isAdd(command) ? `DNS TXT record '${key}' is there already` : `no DNS TXT record is '${key}'`,
    );
  if (command === 'delete') {
    setDns(network, { txts: without(txts, index) });
    return;
  }
  const txt = readShape(dnsTxt, element);
  setDns(network, { txts: isAdd(command) ? added(txts, txt, command) : txts.with(index, txt) });
}

/** True if everything that the key says of a service is so. */
function isSame(key: DnsSrvKey, srv: DnsSrv): boolean {
  return (['domain', 'service', 'protocol', 'target'] as const).every(
    (part) => key[part] === undefined || key[part] === srv[part],
  );
}

export function updateDnsSrvs(network: Network, element: XmlElement, { command }: Update): void {
  const { name } = network;
  const srvs = network.dns?.srvs ?? [];
  if (command === 'delete') {
    const key = readShape(dnsSrvKey, element);
    checkDnsSrv(name, key);
    const index = theOne(
      indexes(srvs, (each) => isSame(key, each)),
      name,
      'DNS SRV record',
    );
    setDns(network, { srvs: without(srvs, index) });
    return;
  }
  const srv = readShape(dnsSrv, element);
  checkDnsSrv(name, srv);
  const found = indexes(srvs, (each) => isSame(srv, each));
  if (isAdd(command)) {
    if (found.length > 0)
      invalid(name, `a DNS SRV record of service '${srv.service}' with all that it says is there already`);
    setDns(network, { srvs: added(srvs, srv, command) });
  } else setDns(network, { srvs: srvs.with(theOne(found, name, 'DNS SRV record'), srv) });
}
