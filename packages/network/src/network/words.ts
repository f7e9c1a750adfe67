import type { Network } from '@tsvirt/conf/network';
import { ErrorCode, isLinkName } from '@tsvirt/util';
import { networkError } from '../errors.js';

/**
 * Refuses what would be read as something else in the lines that ip, nft and dnsmasq are given: a line break begins another setting, a
 * comma or a blank another word.
 * @throws VirtError `XML_ERROR` that names the part and its value
 */
export function checkWords(network: Network): void {
  for (const [part, value] of linksOf(network))
    if (value !== undefined && !isLinkName(value))
      throw networkError(
        ErrorCode.XML_ERROR,
        `the network '${network.name}': '${value}' can't be the name of a link (${part})`,
        "A link's name has 1 to 15 bytes, no blanks, quotes, slashes, colons, commas and the like.",
      );
  for (const [part, value] of namesOf(network))
    if (value !== undefined && /[\s,/]|\p{Cc}/u.test(value))
      throw wrong(network, part, value, 'blanks, commas and slashes');
  for (const [part, value] of textsOf(network))
    if (value !== undefined && /\p{Cc}/u.test(value)) throw wrong(network, part, value, 'line breaks');
}

type Words = readonly (readonly [part: string, value: string | undefined])[];

/** Links of the host. */
function linksOf({ bridge, forward }: Network): Words {
  return [
    // A template's number isn't known yet.
    ['bridge', bridge?.name?.replace('%d', '0')],
    ['forward', forward?.dev],
    ...(forward?.interfaces ?? []).map(({ dev }) => ['forward', dev] as const),
    ['forward', forward?.pf?.dev],
  ];
}

/** Names of hosts and domains. */
function namesOf({ domain, dns = {}, ips = [] }: Network): Words {
  return [
    ['domain', domain?.name],
    ...(dns.forwarders ?? []).map((forwarder) => ['dns/forwarder', forwarder.domain] as const),
    ...(dns.srvs ?? []).flatMap((srv) => [
      ['dns/srv', srv.domain] as const,
      ['dns/srv', srv.target] as const,
    ]),
    ...(dns.hosts ?? []).flatMap(({ hostnames = [] }) =>
      hostnames.map((name) => ['dns/host', name] as const),
    ),
    ...ips.flatMap(({ dhcp }) => (dhcp?.hosts ?? []).map(({ name }) => ['ip/dhcp/host', name] as const)),
  ];
}

/** What may have any other character. */
function textsOf({ name, dns = {}, ips = [] }: Network): Words {
  return [
    ['name', name],
    ...(dns.txts ?? []).flatMap((txt) => [['dns/txt', txt.name] as const, ['dns/txt', txt.value] as const]),
    ...ips.flatMap(({ tftp, dhcp }) => [
      ['ip/tftp', tftp?.root] as const,
      ['ip/dhcp/bootp', dhcp?.bootp?.file] as const,
    ]),
  ];
}

function wrong(network: Network, part: string, value: string, what: string) {
  return networkError(
    ErrorCode.XML_ERROR,
    `the network '${network.name}': ${JSON.stringify(value)} can't stand in <${part}>: it has ${what}`,
  );
}
