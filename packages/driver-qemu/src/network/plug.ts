import type { NetworkInterface } from '@tsvirt/conf/domain';
import type { HeldPort } from '../domain/guest.js';
import type { HeldFilter } from './filter.js';

/** What guests on the same interface of the host see of each other. */
export const directModes = ['vepa', 'private', 'bridge', 'passthrough'] as const;
export type DirectMode = (typeof directModes)[number];

/** What an interface of a started guest is plugged into. */
export interface Plug {
  /** Tap devices to inherit, one per queue. */
  readonly fds: readonly number[];
  /** Closes them here, once they were inherited. */
  readonly close: () => void;
  /** Name of the tap on the host. */
  readonly device: string;
  readonly into: Socket;
  readonly port?: HeldPort;
  readonly filter?: HeldFilter;
  /** The tap stays when its descriptors are closed: whoever ends the guest removes it. */
  readonly outlasts?: boolean;
}

/** What of the host an interface is plugged into: a network's bridge, one that is there already, or another interface. */
export type Socket =
  | { readonly type: 'network' | 'bridge'; readonly bridge: string }
  | { readonly type: 'ethernet' }
  | { readonly type: 'direct'; readonly dev: string; readonly mode: DirectMode };

/** The interface as its live definition has it: with the names of what it is plugged into. */
export function pluggedInto(iface: NetworkInterface, { device, into, port }: Plug): NetworkInterface {
  const target = { ...iface.target, dev: device };
  if (iface.type !== 'network') return { ...iface, target };
  const chosen = { ...iface.source, ...(port === undefined ? {} : { portid: port.uuid }) };
  switch (into.type) {
    case 'network':
      return { ...iface, target, source: { ...chosen, bridge: into.bridge } };
    case 'bridge':
      return { ...iface, type: 'bridge', target, source: { ...chosen, bridge: into.bridge } };
    case 'ethernet':
      return { ...iface, target };
    case 'direct':
      return { ...iface, type: 'direct', target, source: { ...chosen, dev: into.dev, mode: into.mode } };
  }
}

/** True for the models whose tap carries offload headers. */
export function usesVirtio(iface: NetworkInterface): boolean {
  return (iface.model ?? '').startsWith('virtio');
}
