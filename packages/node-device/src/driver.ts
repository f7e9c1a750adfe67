import { type Driver, defineDriver } from '@tsvirt/core';
import { nodeDeviceConnection } from './connection.js';
import { type HostServices, systemHost } from './host.js';
import { NodeDeviceState } from './state.js';
import { version } from './version.js';

/** The driver of the host's devices over what it touches the host with; tests give their own host. */
export function createNodeDeviceDriver(host: HostServices = systemHost()): Driver {
  return defineDriver<NodeDeviceState>({
    kind: 'node-device',
    name: 'node-device',
    version,
    state: (context) => new NodeDeviceState(context, host),
    open: (_context, _uri, state) => nodeDeviceConnection(state),
  });
}
