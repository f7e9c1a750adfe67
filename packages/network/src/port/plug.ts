import type { Network, PortGroup } from '@tsvirt/conf/network';
import type { NetworkPort } from '@tsvirt/conf/networkport';
import { ErrorCode } from '@tsvirt/util';
import { networkError, unsupportedConfig } from '../errors.js';
import { roleOf } from '../network/plan.js';

/**
 * What a port that is asked for becomes: it inherits from its port group and the network what it doesn't say itself, and
 * is told where it is plugged in.
 * @param used the network's other ports: an interface of the host that may serve one guest only isn't given twice
 */
export function plugPort(network: Network, asked: NetworkPort, used: readonly NetworkPort[]): NetworkPort {
  const group = groupOf(network, asked.group);
  const vlan = asked.vlan ?? group?.vlan ?? network.vlan;
  const virtualport = asked.virtualport ?? group?.virtualport ?? network.virtualport;
  const bandwidth = asked.bandwidth ?? group?.bandwidth;
  const trustGuestRxFilters =
    asked.trustGuestRxFilters ?? group?.trustGuestRxFilters ?? network.trustGuestRxFilters;
  const isolated = asked.port?.isolated ?? network.port?.isolated;
  const openvswitch = virtualport?.type === 'openvswitch';
  if (vlan !== undefined && !openvswitch && roleOf(network) !== 'direct')
    throw unsupportedConfig(
      `the network '${network.name}' can't give '${asked.owner.name}' a VLAN`,
      'A VLAN needs a bridge of Open vSwitch, or a passed-through interface.',
    );
  return {
    ...asked,
    ...(group?.name === undefined ? {} : { group: group.name }),
    ...(vlan === undefined ? {} : { vlan }),
    ...(virtualport === undefined ? {} : { virtualport }),
    ...(bandwidth === undefined ? {} : { bandwidth }),
    ...(trustGuestRxFilters === undefined ? {} : { trustGuestRxFilters }),
    ...(isolated === undefined ? {} : { port: { isolated } }),
    plug: plugOf(network, used),
  };
}

/** The port group that is asked for, or the network's default. */
function groupOf(network: Network, name: string | undefined): PortGroup | undefined {
  const found = (network.portgroups ?? []).find((group) =>
    name === undefined ? group.default === true : group.name === name,
  );
  if (name !== undefined && found === undefined)
    throw networkError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `the network '${network.name}' has no port group '${name}'`,
    );
  return found;
}

function plugOf(network: Network, used: readonly NetworkPort[]): NonNullable<NetworkPort['plug']> {
  const bridge = network.bridge?.name;
  const macTableManager = network.bridge?.macTableManager;
  const manager = macTableManager === undefined ? {} : { macTableManager };
  switch (roleOf(network)) {
    case 'own-bridge':
      return { type: 'network', bridge: need(bridge, network), ...manager };
    case 'host-bridge':
      return { type: 'bridge', bridge: need(bridge, network), ...manager };
    case 'direct':
      return { type: 'direct', dev: freeDevice(network, used), mode: modeOf(network) };
    case 'hostdev':
      throw unsupportedConfig(
        `the network '${network.name}' hands out PCI devices, which isn't possible yet`,
        'Use an interface of type hostdev instead.',
      );
  }
}

function modeOf(network: Network): 'bridge' | 'private' | 'vepa' | 'passthrough' {
  const mode = network.forward?.mode;
  return mode === 'private' || mode === 'vepa' || mode === 'passthrough' ? mode : 'bridge';
}

/** How many ports use each interface of the host. */
function countDevices(used: readonly NetworkPort[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { plug } of used)
    if (plug?.type === 'direct') counts.set(plug.dev, (counts.get(plug.dev) ?? 0) + 1);
  return counts;
}

/** A running network's document with how many guests use it, and each interface that it hands out. */
export function withConnections(network: Network, used: readonly NetworkPort[]): Network {
  const counts = countDevices(used);
  const { forward } = network;
  const interfaces = forward?.interfaces?.map((each) => ({
    ...each,
    connections: counts.get(each.dev) ?? 0,
  }));
  return {
    ...network,
    connections: used.length,
    ...(forward === undefined || interfaces === undefined ? {} : { forward: { ...forward, interfaces } }),
  };
}

/** The interface of the pool that the fewest ports use; one that can't be shared is given to one only. */
function freeDevice(network: Network, used: readonly NetworkPort[]): string {
  const counts = countDevices(used);
  const alone =
    modeOf(network) === 'passthrough' ||
    (modeOf(network) === 'private' && network.virtualport?.type === '802.1Qbh');
  const devices = (network.forward?.interfaces ?? []).map(({ dev }) => dev);
  const [first] = devices
    .filter((dev) => !alone || (counts.get(dev) ?? 0) === 0)
    .sort((one, two) => (counts.get(one) ?? 0) - (counts.get(two) ?? 0));
  if (first === undefined)
    throw networkError(
      ErrorCode.INTERNAL_ERROR,
      devices.length === 0
        ? `the network '${network.name}' names no interface to use`
        : `all interfaces of the network '${network.name}' are in use`,
    );
  return first;
}

function need(bridge: string | undefined, network: Network): string {
  if (bridge === undefined)
    throw networkError(ErrorCode.INTERNAL_ERROR, `the network '${network.name}' has no bridge`);
  return bridge;
}
