import type { Network } from '@tsvirt/conf/network';
import type { StoredObject } from '@tsvirt/conf/store';
import type { NetworkRef } from '@tsvirt/core';
import type { ProcessIdentity } from '@tsvirt/util';
import type { FirewallBackend } from '../firewall/types.js';

/** What is kept of a network that is up, beside its definition. */
export interface LiveNetwork {
  /** `starting` in a status file that is read: the process died before the network was up. */
  readonly phase: 'starting' | 'running';
  readonly dnsmasq?: ProcessIdentity | undefined;
  /** By what its rules were put in force. */
  readonly firewall?: FirewallBackend | undefined;
}

export type NetworkObject = StoredObject<Network, LiveNetwork>;

export function refOf(object: NetworkObject): NetworkRef {
  return { name: object.name ?? '', uuid: object.uuid };
}
