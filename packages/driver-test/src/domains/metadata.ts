import type { Domain } from '@tsvirt/conf/domain';
import { formatFragment, parseXml, toFragment, type XmlFragment } from '@tsvirt/conf/xml';
import { type DomainMetadataType, type HypervisorMethods, DomainMetadataType as Type } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, invalidArgument, testError } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';

/** Title, description and what applications keep with a domain. */
export function domainMetadata(node: TestNode) {
  return {
    domainGetMetadata: (dom, type, uri, flags) => {
      checkFlags('domainGetMetadata', flags, impactFlags);
      const definition = definitionFor(node.domain(dom), flags);
      const found = readMetadata(definition, type, uri);
      if (found === undefined)
        throw testError(ErrorCode.NO_DOMAIN_METADATA, 'metadata not found: the domain has no such element');
      return found;
    },

    domainSetMetadata: async (dom, type, metadata, key, uri, flags) => {
      checkFlags('domainSetMetadata', flags, impactFlags);
      const fragment = type === Type.ELEMENT && metadata !== null ? elementOf(metadata, key, uri) : undefined;
      const domain = await changeDomain(node, dom, flags, (definition) => {
        setMetadata(definition, type, metadata, uri, fragment);
      });
      node.events.emit('domain', {
        eventId: 23,
        dom: { name: domain.name ?? '', uuid: domain.uuid, id: domain.id },
        type,
        nsuri: uri,
      });
    },
  } satisfies HypervisorMethods;
}

function readMetadata(definition: Domain, type: number, uri: string | null): string | undefined {
  if (type === Type.DESCRIPTION) return definition.description;
  if (type === Type.TITLE) return definition.title;
  if (type !== Type.ELEMENT) throw invalidArgument(`there is no metadata type ${type}`);
  const found = parts(definition.metadata).find((part) => namespaceOf(part) === uri);
  return found === undefined ? undefined : formatFragment(withoutPrefix(found));
}

function setMetadata(
  definition: Domain,
  type: DomainMetadataType | number,
  metadata: string | null,
  uri: string | null,
  fragment: XmlFragment | undefined,
): void {
  const said = metadata === null || metadata === '' ? undefined : metadata;
  if (type === Type.DESCRIPTION) definition.description = said;
  else if (type === Type.TITLE) {
    if (said?.includes('\n')) throw invalidArgument("a title can't have line breaks");
    definition.title = said;
  } else if (type === Type.ELEMENT) {
    const others = parts(definition.metadata).filter((part) => namespaceOf(part) !== uri);
    const content = fragment === undefined ? others : [...others, fragment];
    definition.metadata =
      content.length === 0 ? undefined : { ...definition.metadata, name: 'metadata', content };
  } else throw invalidArgument(`there is no metadata type ${type}`);
}

function parts(metadata: XmlFragment | undefined): XmlFragment[] {
  return (metadata?.content ?? []).filter(
    (part): part is XmlFragment => typeof part === 'object' && 'name' in part,
  );
}

/** The namespace in which an element stands by its own declarations. */
function namespaceOf({ name, attributes = [] }: XmlFragment): string | undefined {
  const colon = name.indexOf(':');
  const wanted = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  return attributes.find(([attribute]) => attribute === wanted)?.[1];
}

/** An application's element under its key: `<app xmlns=…>` becomes `<key:app xmlns:key=…>`. */
function elementOf(metadata: string, key: string | null, uri: string | null): XmlFragment {
  const element = toFragment(parseXml(metadata, { what: 'metadata' }));
  if (key === null || uri === null) throw invalidArgument('an element needs a key and a namespace');
  const given = (element.attributes ?? []).filter(([name]) => name !== 'xmlns' && name !== `xmlns:${key}`);
  const isNamespace = ([name]: [string, string]): boolean => name.startsWith('xmlns:');
  const attributes: [string, string][] = [
    ...given.filter(isNamespace),
    [`xmlns:${key}`, uri],
    ...given.filter((attribute) => !isNamespace(attribute)),
  ];
  return prefixed({ ...element, attributes }, key);
}

function prefixed(element: XmlFragment, key: string): XmlFragment {
  const name = element.name.includes(':') ? element.name : `${key}:${element.name}`;
  return mapped(element, name, (part) => prefixed(part, key));
}

/** The element as its application gave it: without the key. */
function withoutPrefix(element: XmlFragment): XmlFragment {
  const colon = element.name.indexOf(':');
  if (colon < 0) return element;
  const prefix = element.name.slice(0, colon + 1);
  const strip = (part: XmlFragment): XmlFragment =>
    mapped(part, part.name.startsWith(prefix) ? part.name.slice(prefix.length) : part.name, strip);
  const bare = strip(element);
  return {
    ...bare,
    attributes: (bare.attributes ?? []).filter(([name]) => name !== `xmlns:${prefix.slice(0, -1)}`),
  };
}

function mapped(element: XmlFragment, name: string, each: (part: XmlFragment) => XmlFragment): XmlFragment {
  const content = element.content?.map((part) =>
    typeof part === 'object' && 'name' in part ? each(part) : part,
  );
  return { ...element, name, ...(content && { content }) };
}
