import { type Driver, defineDriver, ErrorCode } from '@tsvirt/core';
import { nodeDeviceConnection } from './connection.js';
import { deviceError } from './errors.js';
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
    open: (_context, _uri, state) => {
      if (state === undefined)
        throw deviceError(
          ErrorCode.NO_CONNECT,
          'the driver of host devices needs a host process',
          'Connect through a daemon, or embed it with qemu:///embed?root=DIR.',
        );
      return nodeDeviceConnection(state);
    },
  });
}
