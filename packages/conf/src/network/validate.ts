import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { checkBandwidth } from '../common/bandwidth-check.js';
import { ipFamily, type Route } from '../common/ip.js';
import { effectivePrefix, inSameNetwork, networkAddress, prefixOfNetmask } from '../common/ip-network.js';
import { checkVirtualPort } from '../common/virtualport-check.js';
import { checkVlan } from '../common/vlan-check.js';
import { checkIp, checkRange } from './check-dhcp.js';
import { checkDns } from './check-dns.js';
import type { Network } from './declaration.js';
import type { NetworkForward } from './forward.js';

type Fail = (reason: string, code?: ErrorCode) => never;

/** Refuse what libvirt refuses in one network by itself. Errors: `XML_ERROR`, `XML_DETAIL`, `CONFIG_UNSUPPORTED`, `INTERNAL_ERROR`. */
export function validateNetwork(network: Network): void {
  const { name } = network;
  const of = `network '${name}'`;
  const fail: Fail = (reason, code = ErrorCode.XML_ERROR) => {
    throw new VirtError(code, `${of}: ${reason}`, { domain: ErrorDomain.NETWORK });
  };
  if (name.includes('/')) fail("a name can't contain '/'", ErrorCode.XML_DETAIL);
  if (network.title?.includes('\n') === true) fail("a title can't contain line ends");
  if (network.mac !== undefined && (Number.parseInt(network.mac, 16) & 1) === 1)
    fail(`'${network.mac}' is a multicast address: no bridge can have it`);
  if (network.forward !== undefined) checkForward(network.forward, name, fail);
  checkMode(network, fail);
  if (network.dns !== undefined) checkDns(name, network.dns);
  for (const ip of network.ips ?? []) checkIp(name, ip);
  for (const route of network.routes ?? []) checkRoute(route, network, fail);
  checkPart(network, of, true);
  for (const group of network.portgroups ?? []) checkPart(group, of);
}

/** What a network and its port groups both have. */
export function checkPart(
  part: Pick<Network, 'vlan' | 'bandwidth' | 'virtualport'>,
  of: string,
  typeRequired = false,
): void {
  if (part.vlan !== undefined) checkVlan(part.vlan, { of });
  if (part.bandwidth !== undefined) checkBandwidth(part.bandwidth, { of });
  if (part.virtualport !== undefined) checkVirtualPort(part.virtualport, { of, typeRequired });
}

function checkForward(forward: NetworkForward, name: string, fail: Fail): void {
  const { dev, pf, interfaces = [], addresses = [], nat } = forward;
  if (dev !== undefined && (pf !== undefined || addresses.length > 0))
    fail("<forward> has the attribute 'dev' beside <pf> or <address>");
  if (dev !== undefined && interfaces[0] !== undefined && interfaces[0].dev !== dev)
    fail(`<forward dev='${dev}'> is not its first <interface dev='${interfaces[0].dev}'>`);
  unique(
    interfaces.map((each) => each.dev),
    'interface',
    fail,
  );
  unique(
    addresses.map((each) =>
      [each.domain, each.bus, each.slot, each.function].map((n) => n.toString(16)).join(':'),
    ),
    'PCI address',
    fail,
  );
  if (nat === undefined) return;
  if (forward.mode !== 'nat') fail(`<nat> is not possible in mode '${forward.mode}'`);
  if (nat.address !== undefined) checkRange(name, nat.address.start, nat.address.end);
  if (nat.port !== undefined && nat.port.end < nat.port.start)
    fail(`ports ${nat.port.start} - ${nat.port.end} end before they start`, ErrorCode.XML_DETAIL);
}

function unique(values: readonly string[], what: string, fail: Fail): void {
  const twice = values.find((value, i) => values.indexOf(value) !== i);
  if (twice !== undefined) fail(`${what} '${twice}' is listed twice in <forward>`);
}

function checkMode(network: Network, fail: Fail): void {
  const { forward, bridge } = network;
  if (forward === undefined) return;
  const { mode } = forward;
  const interfaces = forward.interfaces ?? forward.addresses ?? [];
  switch (mode) {
    case 'nat':
    case 'route':
    case 'open':
      if ((network.ips?.length ?? 0) === 0) fail(`mode '${mode}' needs an <ip>`);
      if (interfaces.length > 1) fail(`mode '${mode}' forwards to one interface only`);
      if (mode === 'open' && interfaces.length > 0) fail("mode 'open' takes no interface to forward to");
      return;
    case 'bridge':
      break;
    default:
      if (bridge?.name !== undefined) fail(`a bridge name is not possible in mode '${mode}'`);
      if (bridge?.zone !== undefined) fail(`a bridge zone is not possible in mode '${mode}'`);
      if (bridge?.macTableManager !== undefined) fail(`a macTableManager is not possible in mode '${mode}'`);
  }
  if (bridge?.delay !== undefined && bridge.delay > 0) bridgeOption('delay', mode, fail);
  if (bridge?.stp !== undefined) bridgeOption('stp', mode, fail);
  if (bridge?.zone !== undefined) bridgeOption('zone', mode, fail);
  if (network.mtu !== undefined) fail(`an MTU is for modes nat, route, open and none, not '${mode}'`);
  if (bridge?.name !== undefined && (interfaces.length > 0 || forward.pf !== undefined))
    fail(`mode '${mode}' takes a bridge name or interfaces, not both`);
}

function bridgeOption(option: string, mode: string, fail: Fail): never {
  return fail(`bridge option '${option}' is for modes nat, route, open and none, not '${mode}'`);
}

function checkRoute(route: Route, network: Network, fail: Fail): void {
  const which = `route to ${route.address}`;
  const family = ipFamily(route.address);
  const wanted = route.family ?? 'ipv4';
  for (const address of [route.address, route.gateway])
    if (ipFamily(address) !== wanted)
      fail(
        `${which}: ${address} is not an ${wanted} address${route.family === undefined ? ': family is missing' : ''}`,
      );
  if (route.netmask !== undefined) {
    if (family === 'ipv6') fail(`${which}: a netmask is for IPv4 only`);
    if (route.prefix !== undefined) fail(`${which}: a prefix and a netmask`);
  }
  if ((route.prefix ?? 0) > (family === 'ipv4' ? 32 : 128))
    fail(`${which}: prefix ${route.prefix} is too large`);
  const prefix = route.netmask === undefined ? (route.prefix ?? 0) : prefixOfNetmask(route.netmask);
  if (networkAddress(route.address, prefix) !== route.address)
    fail(`${which}: ${route.address}/${prefix} is not the address of a network`);
  const reachable = (network.ips ?? []).some((ip) =>
    inSameNetwork(ip.address, route.gateway, effectivePrefix(ip)),
  );
  if (!reachable)
    fail(
      `${which}: its gateway ${route.gateway} is in none of the network's addresses`,
      ErrorCode.CONFIG_UNSUPPORTED,
    );
}
