import { effectivePrefix, type Network, type NetworkIp, prefixOfNetmask } from '@tsvirt/conf/network';
import type { BridgeAddress, BridgePlan } from '../bridge/plan.js';

/** What a network does on the host when it starts. */
export type NetworkRole =
  /** Makes a bridge of its own: isolated, nat, route, open. */
  | 'own-bridge'
  /** Guests are plugged into a bridge that is there. */
  | 'host-bridge'
  /** Guests get a macvtap of an interface of the host. */
  | 'direct'
  /** Guests get whole PCI devices. */
  | 'hostdev';

export function roleOf(network: Network): NetworkRole {
  switch (network.forward?.mode) {
    case undefined:
    case 'nat':
    case 'route':
    case 'open':
      return 'own-bridge';
    case 'bridge':
      return network.bridge?.name === undefined ? 'direct' : 'host-bridge';
    case 'hostdev':
      return 'hostdev';
    default:
      return 'direct';
  }
}

export function familyOf(ip: Pick<NetworkIp, 'address'>): 'ipv4' | 'ipv6' {
  return ip.address.includes(':') ? 'ipv6' : 'ipv4';
}

/** The addresses of a network's bridge. */
export function addressesOf(network: Network): BridgeAddress[] {
  return (network.ips ?? []).map((ip) => ({
    address: ip.address,
    prefix: effectivePrefix(ip),
    family: familyOf(ip),
  }));
}

/** The bridge that a network makes; undefined where it makes none. */
export function bridgePlan(network: Network): BridgePlan | undefined {
  const name = network.bridge?.name;
  if (roleOf(network) !== 'own-bridge' || name === undefined) return undefined;
  return {
    name,
    mac: network.mac,
    stp: network.bridge?.stp ?? true,
    delay: network.bridge?.delay ?? 0,
    mtu: network.mtu,
    addresses: addressesOf(network),
    routes: (network.routes ?? []).map((route) => ({
      destination: route.address,
      prefix: routePrefix(route),
      gateway: route.gateway,
      metric: route.metric,
    })),
  };
}

function routePrefix(route: {
  address: string;
  netmask?: string | undefined;
  prefix?: number | undefined;
}): number {
  if (route.netmask !== undefined) return prefixOfNetmask(route.netmask);
  if (route.prefix !== undefined) return route.prefix;
  if (/^[0.:]+$/.test(route.address)) return 0;
  return effectivePrefix({ address: route.address });
}

/** Families whose packets the host must pass on for a network's guests. */
export function forwardedFamilies(network: Network): Set<'ipv4' | 'ipv6'> {
  return new Set(network.forward === undefined ? [] : addressesOf(network).map(({ family }) => family));
}

/** Whether a network has a dnsmasq: where it gives out addresses or answers DNS. */
export function needsDnsmasq(network: Network): boolean {
  if (roleOf(network) !== 'own-bridge') return false;
  const ips = network.ips ?? [];
  const serves = ips.some(({ dhcp, tftp }) => dhcp !== undefined || tftp !== undefined);
  return serves || (ips.length > 0 && network.dns?.enable !== false);
}
