import { formatNetwork } from '@tsvirt/conf/network';
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
import { prepareDefinition } from '../network/definition.js';
import { refOf } from '../network/live.js';
import { bringUp, checkStartable } from '../network/start.js';
import { takeDown } from '../network/stop.js';
import type { NetworkState } from '../state.js';
import { activeJob, find } from './find.js';

/** Defining, describing, starting and stopping networks. */
export function definitionMethods(state: NetworkState) {
  return {
    async networkDefineXML(xml, flags) {
      checkFlags('virNetworkDefineXMLFlags', flags, NetworkDefineFlags.VALIDATE);
      const definition = await prepareDefinition(state, xml);
      const { object } = await state.store.define(definition);
      state.events.lifecycle(refOf(object), NetworkEventLifecycleType.DEFINED);
      return refOf(object);
    },
    networkUndefine: (net) =>
      state.store.withJob(net.uuid, async (object) => {
        const ref = refOf(object);
        await state.store.undefine(object);
        state.events.lifecycle(ref, NetworkEventLifecycleType.UNDEFINED);
      }),
    async networkCreateXML(xml, flags) {
      checkFlags('virNetworkCreateXMLFlags', flags, NetworkCreateFlags.VALIDATE);
      const network = await prepareDefinition(state, xml);
      const existing = state.store.findByUUID(network.uuid ?? '');
      if (existing?.active) throw invalidOperation(`the network '${existing.name}' is active already`);
      await checkStartable(state, network);
      const object = await state.store.create(network, { phase: 'starting' });
      await object.job.run(() => bringUp(state, object));
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
      const connections = state.ports.count(object.uuid);
      return formatNetwork(object.active && !inactive ? { ...model, connections } : model, {
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
