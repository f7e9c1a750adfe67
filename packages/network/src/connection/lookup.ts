import { filterOfFlags, networkListBits } from '@tsvirt/conf/store';
import type { NetworkMethods } from '@tsvirt/core';
import { checkFlags } from '../errors.js';
import { refOf } from '../network/live.js';
import type { NetworkState } from '../state.js';
import { find } from './find.js';

/** Finding networks, and what of them is at hand. */
export function lookupMethods(state: NetworkState) {
  return {
    networkLookupByName: (name) => refOf(state.store.byName(name)),
    networkLookupByUUID: (uuid) => refOf(state.store.byUUID(uuid)),
    connectListAllNetworks(flags) {
      checkFlags('virConnectListAllNetworks', flags, 63);
      return state.store.list(filterOfFlags(flags, networkListBits)).map(refOf);
    },
    networkIsActive: (net) => find(state, net).active,
    networkIsPersistent: (net) => find(state, net).persistent,
    networkGetAutostart: (net) => find(state, net).autostart,
    networkSetAutostart: (net, autostart) =>
      state.store.withJob(net.uuid, (object) => state.store.setAutostart(object, autostart)),
    connectNetworkEventRegisterAny: (eventId, net, listener) => state.events.on(eventId, net, listener),
  } satisfies NetworkMethods;
}
