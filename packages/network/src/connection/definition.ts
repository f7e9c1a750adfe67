import { formatNetwork, parseNetwork } from '@tsvirt/conf/network';
import {
  NetworkCreateFlags,
  NetworkDefineFlags,
  NetworkEventLifecycleType,
  type NetworkMethods,
  NetworkXMLFlags,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, invalidOperation, networkError } from '../errors.js';
import { extensions } from '../extensions.js';
import { liveDefinition, prepareDefinition } from '../network/definition.js';
import { type NetworkObject, refOf } from '../network/live.js';
import { bringUp, checkStartable } from '../network/start.js';
import { takeDown } from '../network/stop.js';
import { withConnections } from '../port/plug.js';
import type { NetworkState } from '../state.js';
import { activeJob, find } from './find.js';

/** Defining, describing, starting and stopping networks. */
export function definitionMethods(state: NetworkState) {
  return {
    async networkDefineXML(xml, flags) {
      checkFlags('virNetworkDefineXMLFlags', flags, NetworkDefineFlags.VALIDATE);
      const validate = (flags & NetworkDefineFlags.VALIDATE) !== 0;
      const { object } = await state.turn.run(async () =>
        state.store.define(await prepareDefinition(state, xml, { validate })),
      );
      state.events.lifecycle(refOf(object), NetworkEventLifecycleType.DEFINED);
      return refOf(object);
    },
    networkUndefine: (net) =>
      state.store.withJob(net.uuid, async (object) => {
        const ref = refOf(object);
        const { current } = object;
        await state.store.undefine(object);
        if (!object.exists)
          await state.attempt(`remove the leases of ${ref.name}`, () => state.forgetLeases(current));
        state.events.lifecycle(ref, NetworkEventLifecycleType.UNDEFINED);
      }),
    async networkCreateXML(xml, flags) {
      checkFlags('virNetworkCreateXMLFlags', flags, NetworkCreateFlags.VALIDATE);
      const object = await createActive(state, xml, (flags & NetworkCreateFlags.VALIDATE) !== 0);
      state.events.lifecycle(refOf(object), NetworkEventLifecycleType.STARTED);
      return refOf(object);
    },
    networkCreate: (net) =>
      state.store.withJob(net.uuid, (object) => {
        if (object.active) throw invalidOperation(`the network '${object.name}' is active already`);
        return state.startObject(object);
      }),
    networkDestroy: (net) =>
      activeJob(state, net, async (object) => {
        const ref = refOf(object);
        await takeDown(state, object);
        state.events.lifecycle(ref, NetworkEventLifecycleType.STOPPED);
      }),
    networkGetXMLDesc(net, flags) {
      checkFlags('virNetworkGetXMLDesc', flags, NetworkXMLFlags.INACTIVE);
      const object = find(state, net);
      const inactive = (flags & NetworkXMLFlags.INACTIVE) !== 0;
      const model = inactive ? (object.definition ?? object.current) : object.current;
      const ports = state.ports.list(object.uuid).map(({ current }) => current);
      return formatNetwork(object.active && !inactive ? withConnections(model, ports) : model, {
        extensions,
        inactive,
      });
    },
    networkGetBridgeName(net) {
      const object = find(state, net);
      const name = object.current.bridge?.name;
      if (name === undefined)
        throw networkError(ErrorCode.INTERNAL_ERROR, `the network '${object.name}' has no bridge`);
      return name;
    },
  } satisfies NetworkMethods;
}

/**
 * Starts a network from a document that isn't kept. The job of one that exists comes before the turn, as it does
 * wherever both are held.
 */
async function createActive(state: NetworkState, xml: string, validate: boolean): Promise<NetworkObject> {
  const { uuid } = parseNetwork(xml, { extensions, validate });
  const existing = uuid === undefined ? undefined : state.store.findByUUID(uuid);
  const create = (): Promise<NetworkObject> =>
    state.turn.run(async () => {
      const network = await prepareDefinition(state, xml);
      if (existing?.active) throw invalidOperation(`the network '${existing.name}' is active already`);
      await checkStartable(state, network);
      const object = await state.store.create(liveDefinition(network), { phase: 'starting' });
      if (object === existing) await bringUp(state, object);
      else
        await object.job.run(async () => {
          if (object.data?.phase !== 'starting')
            throw invalidOperation(`the network '${network.name}' was stopped while it was being started`);
          await bringUp(state, object);
        });
      return object;
    });
  return existing === undefined ? create() : state.store.withJob(existing.uuid, create);
}
