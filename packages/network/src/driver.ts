import { type Driver, defineDriver } from '@tsvirt/core';
import { networkConnection } from './connection/network.js';
import { type HostServices, systemHost } from './host.js';
import { NetworkState } from './state.js';
import { version } from './version.js';

/** The network driver over what it touches the host with; tests give their own host. */
export function createNetworkDriver(host: HostServices = systemHost()): Driver {
  return defineDriver<NetworkState>({
    kind: 'network',
    name: 'network',
    version,
    state: (context) => new NetworkState(context, host),
    open: (_context, _uri, state) => networkConnection(state),
  });
}
