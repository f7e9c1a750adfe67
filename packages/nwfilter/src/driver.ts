import { type Driver, defineDriver } from '@tsvirt/core';
import { nwfilterConnection } from './connection.js';
import { type HostServices, systemHost } from './host.js';
import { NWFilterState } from './state.js';
import { version } from './version.js';

/** The driver of network filters over what it touches the host with; tests give their own host. */
export function createNWFilterDriver(host: HostServices = systemHost()): Driver {
  return defineDriver<NWFilterState>({
    kind: 'nwfilter',
    name: 'nwfilter',
    version,
    state: (context) => new NWFilterState(context, host),
    open: (_context, _uri, state) => nwfilterConnection(state),
  });
}
