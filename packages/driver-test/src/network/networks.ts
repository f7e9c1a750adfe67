import {
  formatNetwork,
  type Network,
  parseNetwork,
  updateCommands,
  updateNetwork,
  updateSections,
} from '@tsvirt/conf/network';
import {
  filterOfFlags,
  networkListBits,
  nouns,
  type ObjectKind,
  type StoredObject,
} from '@tsvirt/conf/store';
import {
  ConnectListAllNetworksFlags,
  NetworkEventLifecycleType as Event,
  type NetworkEvent,
  type NetworkMethods,
  type NetworkRef,
  NetworkXMLFlags,
} from '@tsvirt/core';
import { ErrorDomain, randomUuid } from '@tsvirt/util';
import { checkFlags, internalError, invalidArgument, invalidOperation } from '../errors.js';
import { subscribe } from '../events.js';
import type { TestNode } from '../node/test-node.js';

/** A network of the imaginary host. */
export type TestNetwork = StoredObject<Network>;

const allListFlags: number = Object.values(ConnectListAllNetworksFlags).reduce(
  (all: number, bit) => all | bit,
  0,
);
const updateImpact = 3;

export function readNetwork(xml: string): Network {
  return withUuid(parseNetwork(xml));
}

export function withUuid(network: Network): Network {
  network.uuid ??= randomUuid();
  return network;
}

/** How the store keeps networks. */
export const networkKind: ObjectKind<Network> = {
  noun: { ...nouns.network, domain: ErrorDomain.TEST },
  parse: readNetwork,
  format: (network) => formatNetwork(network, { inactive: true }),
  nameOf: (network) => network.name,
  uuidOf: (network) => network.uuid ?? '',
};

/** Virtual networks: they exist, and carry nothing. */
export function networkMethods(node: TestNode) {
  const { networks } = node;
  const of = (net: NetworkRef): TestNetwork => networks.byUUID(net.uuid);
  const tell = (net: NetworkRef, event: number): void => {
    node.events.emit('network', { eventId: 0, net, event, detail: 0 });
  };
  return {
    networkLookupByName: (name) => refOf(networks.byName(name)),
    networkLookupByUUID: (uuid) => refOf(networks.byUUID(uuid)),
    networkIsActive: (net) => of(net).active,
    networkIsPersistent: (net) => of(net).persistent,
    networkGetAutostart: (net) => of(net).autostart,
    networkSetAutostart: (net, autostart) =>
      networks.withJob(net.uuid, (network) => networks.setAutostart(network, autostart)),
    connectListAllNetworks: (flags) => {
      checkFlags('connectListAllNetworks', flags, allListFlags);
      return networks.list(filterOfFlags(flags, networkListBits)).map(refOf);
    },

    networkGetXMLDesc: (net, flags) => {
      checkFlags('networkGetXMLDesc', flags, NetworkXMLFlags.INACTIVE);
      const network = of(net);
      const inactive = (flags & NetworkXMLFlags.INACTIVE) !== 0 || !network.active;
      return formatNetwork((inactive ? network.definition : undefined) ?? network.current, { inactive });
    },
    networkGetBridgeName: (net) => {
      const name = of(net).current.bridge?.name;
      if (name === undefined) throw internalError(`network '${net.name}' has no bridge`);
      return name;
    },
    networkGetDHCPLeases: (net, _mac, flags) => {
      checkFlags('networkGetDHCPLeases', flags);
      of(net);
      return [];
    },

    networkDefineXML: async (xml, flags) => {
      checkFlags('networkDefineXML', flags, 1);
      const { object } = await networks.define(readNetwork(xml));
      tell(refOf(object), Event.DEFINED);
      return refOf(object);
    },
    networkCreateXML: async (xml, flags) => {
      checkFlags('networkCreateXML', flags, 1);
      const network = refOf(await networks.create(readNetwork(xml)));
      tell(network, Event.STARTED);
      return network;
    },
    networkUndefine: (net) =>
      networks.withJob(net.uuid, async (network) => {
        if (network.active) throw invalidOperation(`network '${network.name}' is still running`);
        const gone = refOf(network);
        await networks.undefine(network);
        tell(gone, Event.UNDEFINED);
      }),
    networkCreate: (net) =>
      networks.withJob(net.uuid, async (network) => {
        await networks.start(network);
        tell(refOf(network), Event.STARTED);
      }),
    networkDestroy: (net) =>
      networks.withJob(net.uuid, async (network) => {
        const stopped = refOf(network);
        await networks.stop(network);
        tell(stopped, Event.STOPPED);
      }),

    networkUpdate: (net, command, section, parentIndex, xml, flags) => {
      checkFlags('networkUpdate', flags, updateImpact);
      const what = updateCommands[command as keyof typeof updateCommands];
      const where = updateSections[section as keyof typeof updateSections];
      if (what === undefined || where === undefined)
        throw invalidArgument(`there is no command ${command} for a section ${section} of networks`);
      return networks.withJob(net.uuid, async (network) => {
        const live = (flags & 1) !== 0 || (flags === 0 && network.active);
        const config = (flags & 2) !== 0 || (flags === 0 && !network.active);
        if (live && !network.active) throw invalidOperation(`network '${network.name}' isn't running`);
        if (config && !network.persistent)
          throw invalidOperation(`network '${network.name}' is transient: it has no persistent definition`);
        const changed = (model: Network | undefined): Network | undefined =>
          model && updateNetwork(model, what, where, parentIndex, xml);
        const newLive = live ? changed(network.live) : undefined;
        const newConfig = config ? changed(network.definition) : undefined;
        if (newConfig !== undefined) await networks.define(newConfig);
        if (newLive !== undefined) await networks.updateLive(network, { live: newLive });
      });
    },

    connectNetworkEventRegisterAny: (eventId, net, listener) =>
      subscribe(
        node.events,
        'network',
        eventId,
        (event: NetworkEvent) => net === null || event.net.uuid === net.uuid,
        listener,
      ),
  } satisfies NetworkMethods;
}

function refOf(network: TestNetwork): NetworkRef {
  return { name: network.name ?? '', uuid: network.uuid };
}
