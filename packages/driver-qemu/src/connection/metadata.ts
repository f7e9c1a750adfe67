import { formatFragment, parseXml, toFragment, type XmlFragment } from '@tsvirt/conf';
import type { Domain } from '@tsvirt/conf/domain';
import { DomainMetadataType, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { find, impact } from './find.js';

/** Title, description and what applications keep in a domain. */
export function metadataMethods(state: QemuState) {
  return {
    domainGetMetadata(dom, type, uri, flags) {
      checkFlags('virDomainGetMetadata', flags, 3);
      const object = find(state, dom);
      const { live } = impact(object, flags);
      const domain = live ? object.current : (object.definition ?? object.current);
      const text = readMetadata(domain, type, uri);
      if (text === undefined)
        throw qemuError(ErrorCode.NO_DOMAIN_METADATA, `the domain '${object.name}' has no such metadata`);
      return text;
    },
    domainSetMetadata(dom, type, metadata, key, uri, flags) {
      checkFlags('virDomainSetMetadata', flags, 3);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags);
        if (live && object.live !== undefined)
          await state.store.updateLive(object, { live: withMetadata(object.live, type, metadata, key, uri) });
        if (config && object.definition !== undefined)
          await state.store.define(withMetadata(object.definition, type, metadata, key, uri));
        state.events.emit({ eventId: 23, dom: refOf(object), type, nsuri: uri });
      });
    },
  } satisfies HypervisorMethods;
}

function readMetadata(domain: Domain, type: number, uri: string | null): string | undefined {
  if (type === DomainMetadataType.TITLE) return domain.title;
  if (type === DomainMetadataType.DESCRIPTION) return domain.description;
  const found = fragments(domain.metadata).find((each) => namespaceOf(each) === uri);
  if (found === undefined) return undefined;
  return formatFragment(withoutPrefix(found));
}

/** The element as it was given: without the prefix that it was stored under. */
function withoutPrefix(fragment: XmlFragment): XmlFragment {
  const colon = fragment.name.indexOf(':');
  if (colon < 0) return fragment;
  const prefix = fragment.name.slice(0, colon + 1);
  const declaration = `xmlns:${prefix.slice(0, -1)}`;
  const strip = (each: XmlFragment): XmlFragment => ({
    ...each,
    name: each.name.startsWith(prefix) ? each.name.slice(prefix.length) : each.name,
    ...(each.attributes === undefined
      ? {}
      : { attributes: each.attributes.filter(([name]) => name !== declaration) }),
    ...(each.content === undefined
      ? {}
      : {
          content: each.content.map((part) =>
            typeof part === 'object' && 'name' in part ? strip(part) : part,
          ),
        }),
  });
  return strip(fragment);
}

function withMetadata(
  domain: Domain,
  type: number,
  metadata: string | null,
  key: string | null,
  uri: string | null,
): Domain {
  const result = { ...domain };
  if (type === DomainMetadataType.TITLE || type === DomainMetadataType.DESCRIPTION) {
    const name = type === DomainMetadataType.TITLE ? 'title' : 'description';
    if (metadata === null || metadata === '') delete result[name];
    else result[name] = metadata;
    return result;
  }
  if (type !== DomainMetadataType.ELEMENT || uri === null)
    throw qemuError(ErrorCode.INVALID_ARG, `there is no metadata of type ${type}`);
  const rest = fragments(domain.metadata).filter((each) => namespaceOf(each) !== uri);
  if (metadata !== null) {
    if (key === null) throw qemuError(ErrorCode.INVALID_ARG, 'metadata of an application needs a prefix');
    rest.push(prefixed(toFragment(parseXml(metadata)), key, uri));
  }
  if (rest.length === 0) delete result.metadata;
  else result.metadata = { ...(domain.metadata ?? { name: 'metadata' }), name: 'metadata', content: rest };
  return result;
}

/** The element and all in it that has no prefix, in the application's namespace. */
function prefixed(fragment: XmlFragment, key: string, uri: string): XmlFragment {
  const inside = (each: XmlFragment): XmlFragment => ({
    ...each,
    name: each.name.includes(':') ? each.name : `${key}:${each.name}`,
    ...(each.content === undefined
      ? {}
      : {
          content: each.content.map((part) =>
            typeof part === 'object' && 'name' in part ? inside(part) : part,
          ),
        }),
  });
  const root = inside(fragment);
  const attributes = (root.attributes ?? []).filter(([name]) => name !== 'xmlns' && name !== `xmlns:${key}`);
  return { ...root, attributes: [[`xmlns:${key}`, uri], ...attributes] };
}

function fragments(metadata: XmlFragment | undefined): XmlFragment[] {
  return (metadata?.content ?? []).filter(
    (part): part is XmlFragment => typeof part === 'object' && 'name' in part,
  );
}

function namespaceOf(fragment: XmlFragment): string | undefined {
  const colon = fragment.name.indexOf(':');
  const name = colon < 0 ? 'xmlns' : `xmlns:${fragment.name.slice(0, colon)}`;
  return fragment.attributes?.find(([each]) => each === name)?.[1];
}
