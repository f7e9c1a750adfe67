import { formatFragment, parseXml, toFragment, type XmlFragment } from '@tsvirt/conf';
import type { Network } from '@tsvirt/conf/network';
import { NetworkMetadataType, type NetworkMethods, NetworkUpdateFlags } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
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
        const change = { type, metadata, key, uri };
        const definition =
          targets.definition === undefined ? undefined : withMetadata(targets.definition, change);
        const live = targets.live === undefined ? undefined : withMetadata(targets.live, change);
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
      const found = readMetadata(model, type, uri);
      if (found === undefined)
        throw networkError(
          ErrorCode.NO_NETWORK_METADATA,
          `the network '${object.name}' has no ${wordOf(type)}${uri === null ? '' : ` of ${uri}`}`,
        );
      return found;
    },
  } satisfies NetworkMethods;
}

interface MetadataChange {
  readonly type: number;
  /** Null removes. */
  readonly metadata: string | null;
  readonly key: string | null;
  readonly uri: string | null;
}

function withMetadata(network: Network, change: MetadataChange): Network {
  const { type, metadata } = change;
  const text = metadata === null || metadata === '' ? undefined : metadata;
  switch (type) {
    case NetworkMetadataType.TITLE:
      if (text?.includes('\n')) throw invalidArgument("a title can't contain line ends");
      return { ...network, title: text };
    case NetworkMetadataType.DESCRIPTION:
      return { ...network, description: text };
    case NetworkMetadataType.ELEMENT:
      return { ...network, metadata: withElement(network.metadata, change) };
    default:
      throw invalidArgument(`there is no metadata of type ${type}`);
  }
}

function withElement(current: XmlFragment | undefined, change: MetadataChange): XmlFragment | undefined {
  const { metadata, key, uri } = change;
  if (uri === null || uri === '') throw invalidArgument('metadata needs the URI of a namespace');
  const content = (current?.content ?? []).filter((part) => !isOf(part, uri));
  if (metadata !== null) {
    if (key === null || key === '') throw invalidArgument('metadata needs a prefix for its namespace');
    content.push(inNamespace(metadata, key, uri));
  }
  return content.length === 0 ? undefined : { ...current, name: 'metadata', content };
}

/** The element with its namespace declared under the prefix `key`, as libvirt keeps it. */
function inNamespace(xml: string, key: string, uri: string): XmlFragment {
  const fragment = toFragment(parseXml(xml, { what: 'metadata' }));
  return {
    ...fragment,
    name: `${key}:${fragment.name.slice(fragment.name.indexOf(':') + 1)}`,
    attributes: [
      [`xmlns:${key}`, uri],
      ...(fragment.attributes ?? []).filter(([name]) => name !== `xmlns:${key}`),
    ],
  };
}

/** Whether a part of `<metadata>` is an element of this namespace. */
function isOf(part: unknown, uri: string): part is XmlFragment {
  if (typeof part !== 'object' || part === null || !('name' in part)) return false;
  const { name, attributes } = part as XmlFragment;
  const colon = name.indexOf(':');
  const declaration = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  return attributes?.some(([key, value]) => key === declaration && value === uri) ?? false;
}

function readMetadata(network: Network, type: number, uri: string | null): string | undefined {
  switch (type) {
    case NetworkMetadataType.TITLE:
      return network.title;
    case NetworkMetadataType.DESCRIPTION:
      return network.description;
    case NetworkMetadataType.ELEMENT: {
      if (uri === null || uri === '') throw invalidArgument('metadata needs the URI of a namespace');
      const found = network.metadata?.content?.find((part) => isOf(part, uri));
      return isOf(found, uri) ? formatFragment(withoutDeclaration(found, uri), 0) : undefined;
    }
    default:
      throw invalidArgument(`there is no metadata of type ${type}`);
  }
}

/** An element as it was given, without the namespace's prefix. */
function withoutDeclaration(fragment: XmlFragment, uri: string): XmlFragment {
  return {
    ...fragment,
    name: fragment.name.slice(fragment.name.indexOf(':') + 1),
    attributes: (fragment.attributes ?? []).filter(
      ([name, value]) => !(name.startsWith('xmlns') && value === uri),
    ),
  };
}

function wordOf(type: number): string {
  return type === NetworkMetadataType.TITLE
    ? 'title'
    : type === NetworkMetadataType.DESCRIPTION
      ? 'description'
      : 'metadata';
}
