import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { DnsHostKey, DnsSrvKey, NetworkDns } from './dns.js';

function fail(code: ErrorCode, network: string, reason: string): never {
  throw new VirtError(code, `network '${network}': DNS: ${reason}`, { domain: ErrorDomain.NETWORK });
}

const serviceName = /^[a-zA-Z0-9_+/-]+$/;
const protocolName = /^[a-zA-Z0-9-]+$/;
/** Longest name of a service that fits a record. */
const serviceLength = 482;

export function checkDnsHost(network: string, host: DnsHostKey): void {
  if ((host.hostnames?.length ?? 0) === 0)
    fail(ErrorCode.XML_DETAIL, network, `host ${host.ip ?? ''} has no name`);
}

export function checkDnsSrv(network: string, srv: DnsSrvKey): void {
  const which = `service '${srv.service ?? ''}'`;
  if ((srv.service?.length ?? 0) > serviceLength)
    fail(ErrorCode.XML_DETAIL, network, `${which}: longer than ${serviceLength} characters`);
  for (const key of ['service', 'protocol'] as const)
    if (srv[key] !== undefined && !(key === 'service' ? serviceName : protocolName).test(srv[key]))
      fail(ErrorCode.XML_DETAIL, network, `${which}: '${srv[key]}' is no ${key}: letters, digits and '-'`);
  for (const key of ['port', 'priority', 'weight'] as const)
    if (srv[key] !== undefined && srv.target === undefined)
      fail(ErrorCode.XML_DETAIL, network, `${which}: a ${key} without a target`);
}

export function checkDns(network: string, dns: NetworkDns): void {
  const { forwarders = [], txts = [], srvs = [], hosts = [] } = dns;
  if (dns.enable === false && forwarders.length + txts.length + srvs.length + hosts.length > 0)
    fail(ErrorCode.XML_ERROR, network, 'records though it is disabled');
  for (const forwarder of forwarders)
    if (forwarder.addr === undefined && forwarder.domain === undefined)
      fail(ErrorCode.XML_ERROR, network, 'a forwarder with neither address nor domain');
  for (const host of hosts) checkDnsHost(network, host);
  for (const srv of srvs) checkDnsSrv(network, srv);
}
