import { readMetadata, withMetadata } from '@tsvirt/conf';
import type { Network } from '@tsvirt/conf/network';
import { NetworkMetadataType, type NetworkMethods, NetworkUpdateFlags } from '@tsvirt/core';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { checkFlags, invalidArgument, invalidOperation, networkError } from '../errors.js';
import type { NetworkState } from '../state.js';
import { find, notActive } from './find.js';
import { impactOf } from './update.js';

const impact = NetworkUpdateFlags.LIVE | NetworkUpdateFlags.CONFIG;

/** Title, description, and what applications keep in a network's document. */
export function metadataMethods(state: NetworkState) {
  return {
    networkSetMetadata: (net, type, metadata, key, uri, flags) =>
      state.store.withJob(net.uuid, async (object) => {
        checkFlags('virNetworkSetMetadata', flags, impact);
        const targets = impactOf(object, flags);
        const changed = (model: Network | undefined): Network | undefined =>
          model && withMetadata(model, { type, metadata, key, uri }, ErrorDomain.NETWORK);
        const definition = changed(targets.definition);
        const live = changed(targets.live);
        if (definition !== undefined) await state.store.define(definition);
        if (live !== undefined) await state.store.updateLive(object, { live });
        state.events.metadata(net, type, type === NetworkMetadataType.ELEMENT ? uri : null);
      }),
    networkGetMetadata(net, type, uri, flags) {
      checkFlags('virNetworkGetMetadata', flags, impact);
      if ((flags & impact) === impact)
        throw invalidArgument('metadata is either live or of the definition, not both');
      const object = find(state, net);
      if ((flags & NetworkUpdateFlags.LIVE) !== 0 && !object.active) throw notActive(object);
      const model = (flags & NetworkUpdateFlags.CONFIG) !== 0 ? object.definition : object.current;
      if (model === undefined)
        throw invalidOperation(`the network '${object.name}' is transient: it has no definition`);
      const found = readMetadata(model, { type, uri }, ErrorDomain.NETWORK);
      if (found === undefined)
        throw networkError(
          ErrorCode.NO_NETWORK_METADATA,
          `the network '${object.name}' has no ${wordOf(type)}${uri === null ? '' : ` of ${uri}`}`,
        );
      return found;
    },
  } satisfies NetworkMethods;
}

function wordOf(type: number): string {
  return type === NetworkMetadataType.TITLE
    ? 'title'
    : type === NetworkMetadataType.DESCRIPTION
      ? 'description'
      : 'metadata';
}
