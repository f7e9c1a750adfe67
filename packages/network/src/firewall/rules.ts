import { effectivePrefix, type Network, type NetworkIp, networkAddress } from '@tsvirt/conf/network';
import { familyOf } from '../network/plan.js';
import type { IpFamily, NetworkRule, Subnet } from './types.js';

/** Ports of a translated packet where the document doesn't say: those that anybody may use. */
const anyPorts = '1024-65535';

/** What only looks local: never translated. */
const localDestinations: Readonly<Record<IpFamily, readonly string[]>> = {
  ipv4: ['255.255.255.255/32', '224.0.0.0/24'],
  ipv6: ['ff02::/16'],
};

function hasFamily(network: Network, family: IpFamily): boolean {
  return (network.ips ?? []).some((ip) => familyOf(ip) === family);
}

/** All rules of a network, in the order in which they're inserted; none where the network leaves it to others. */
export function networkRules(network: Network): NetworkRule[] {
  const bridge = network.bridge?.name;
  const mode = network.forward?.mode;
  if (bridge === undefined || !(mode === undefined || mode === 'nat' || mode === 'route')) return [];
  const rules = [...services4(network, bridge), ...guests('ipv4', bridge)];
  const version6 = hasFamily(network, 'ipv6');
  if (version6 || network.ipv6 === true) rules.push(...guests('ipv6', bridge));
  if (version6) rules.push(...services6(bridge));
  if (mode !== undefined) for (const ip of network.ips ?? []) rules.push(...forwarding(network, ip, bridge));
  return rules;
}

/** True where DHCP answers by IPv4 need their checksum filled in for guests that check it. */
export function answersDhcp(network: Network): boolean {
  return (network.ips ?? []).some(
    (ip) => familyOf(ip) === 'ipv4' && (ip.dhcp?.ranges !== undefined || ip.dhcp?.hosts !== undefined),
  );
}

function guests(family: IpFamily, bridge: string): NetworkRule[] {
  return [
    { kind: 'reject', family, direction: 'out', bridge },
    { kind: 'reject', family, direction: 'in', bridge },
    { kind: 'cross', family, bridge },
  ];
}

type Port = readonly ['in' | 'out', 'tcp' | 'udp', number];
const dns: readonly Port[] = [
  ['in', 'tcp', 53],
  ['in', 'udp', 53],
  ['out', 'tcp', 53],
  ['out', 'udp', 53],
];

function services(family: IpFamily, bridge: string, ports: readonly Port[]): NetworkRule[] {
  return ports.map(([direction, protocol, port]) => ({
    kind: 'service',
    family,
    direction,
    bridge,
    protocol,
    port,
  }));
}

/** IPv4's are open whether the network has them or not, as libvirt does: they may be added while it runs. */
function services4(network: Network, bridge: string): NetworkRule[] {
  const dhcp: Port[] = [
    ['in', 'tcp', 67],
    ['in', 'udp', 67],
    ['out', 'tcp', 68],
    ['out', 'udp', 68],
  ];
  // libvirt looks at the first subnet that serves anything by DHCP or TFTP.
  const first = network.ips?.find(
    (ip) =>
      familyOf(ip) === 'ipv4' &&
      (ip.dhcp?.ranges !== undefined || ip.dhcp?.hosts !== undefined || ip.tftp !== undefined),
  );
  const tftp: Port[] =
    first?.tftp === undefined
      ? []
      : [
          ['in', 'udp', 69],
          ['out', 'udp', 69],
        ];
  return services('ipv4', bridge, [...dhcp, ...dns, ...tftp]);
}

function services6(bridge: string): NetworkRule[] {
  return services('ipv6', bridge, [...dns, ['in', 'udp', 547], ['out', 'udp', 546]]);
}

function forwarding(network: Network, ip: NetworkIp, bridge: string): NetworkRule[] {
  const { forward } = network;
  const family = familyOf(ip);
  const prefix = effectivePrefix(ip);
  const subnet: Subnet = {
    family,
    network: `${networkAddress(ip.address, prefix)}/${prefix}`,
    bridge,
    device: forward?.interfaces?.[0]?.dev,
  };
  const translated = forward?.mode === 'nat' && (family === 'ipv4' || forward.nat?.ipv6 === true);
  const allow: NetworkRule[] = [
    { kind: 'allow-out', subnet },
    { kind: 'allow-in', subnet, answers: translated },
  ];
  return translated ? [...allow, ...translation(network, subnet)] : allow;
}

function translation(network: Network, subnet: Subnet): NetworkRule[] {
  const { nat } = network.forward ?? {};
  const pool = subnet.family === 'ipv4' ? nat?.address : undefined;
  const addresses = pool === undefined ? undefined : `${pool.start}-${pool.end}`;
  const given = nat?.port;
  const ports =
    given === undefined || (given.start === 0 && given.end === 0) ? anyPorts : `${given.start}-${given.end}`;
  return [
    { kind: 'translate', subnet, to: { addresses, ports: undefined, protocol: undefined } },
    { kind: 'translate', subnet, to: { addresses, ports, protocol: 'udp' } },
    { kind: 'translate', subnet, to: { addresses, ports, protocol: 'tcp' } },
    ...localDestinations[subnet.family].map(
      (destination): NetworkRule => ({ kind: 'keep-address', subnet, destination }),
    ),
  ];
}
