import type { Network } from './declaration.js';
import { isolatedMode } from './values.js';

/** True for networks whose bridge is made for them: isolated, nat, route, open. */
export function ownsBridge(network: Pick<Network, 'forward'>): boolean {
  const mode = network.forward?.mode;
  return mode === undefined || mode === 'nat' || mode === 'route' || mode === 'open';
}

/** What the document leaves open, as libvirt fills it in. */
export function applyDefaults(network: Network): void {
  if (network.forward?.mode === isolatedMode) delete network.forward;
  const { forward } = network;
  if (forward !== undefined) {
    if (forward.mode === 'hostdev') forward.managed ??= false;
    // Interfaces that are listed count, else addresses, else what a physical function has.
    if (forward.interfaces !== undefined) delete forward.addresses;
    if (forward.interfaces !== undefined || forward.addresses !== undefined) delete forward.pf;
    if (forward.dev === '') delete forward.dev;
    if (forward.pf === undefined && forward.addresses === undefined) {
      if (forward.dev !== undefined) forward.interfaces ??= [{ dev: forward.dev }];
      const first = forward.interfaces?.[0]?.dev;
      if (first !== undefined) forward.dev ??= first;
    }
  }
  if (ownsBridge(network)) {
    network.bridge ??= {};
    network.bridge.stp ??= true;
    network.bridge.delay ??= 0;
  } else if (network.bridge?.delay === 0) delete network.bridge.delay;
  if (network.mtu === 0) delete network.mtu;
  for (const ip of network.ips ?? [])
    if (ip.dhcp?.bootp !== undefined && ip.family === 'ipv6') delete ip.dhcp.bootp;
  for (const part of [network, ...(network.portgroups ?? [])]) vlanDefaults(part);
}

/** Several tags make a trunk. */
export function vlanDefaults({ vlan }: Pick<Network, 'vlan'>): void {
  if (vlan !== undefined && (vlan.tags?.length ?? 0) > 1) vlan.trunk ??= true;
}
