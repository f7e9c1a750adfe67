import { DomainMetadataType as Type } from '@tsvirt/core';
import { type ErrorDomain, errorsOf } from '@tsvirt/util';
import { formatFragment, toFragment, type XmlFragment } from './fragment.js';
import { parseXml } from './parse.js';

/** What of a domain or network people and applications keep in it. */
export interface Described {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly metadata?: XmlFragment | undefined;
}

/** A change of it, as virDomainSetMetadata and virNetworkSetMetadata are asked for it. */
export interface MetadataChange {
  /** One of `DomainMetadataType`, or of `NetworkMetadataType`, which is the same. */
  readonly type: number;
  /** Null removes. */
  readonly metadata: string | null;
  /** The prefix that an application's element is kept under. */
  readonly key: string | null;
  /** The namespace of an application's element. */
  readonly uri: string | null;
}

/**
 * Title, description, or an application's element as it was given; undefined where there is none.
 * @throws VirtError `INVALID_ARG` of that part
 */
export function readMetadata(
  model: Described,
  { type, uri }: Pick<MetadataChange, 'type' | 'uri'>,
  domain: ErrorDomain,
): string | undefined {
  if (type === Type.TITLE) return model.title;
  if (type === Type.DESCRIPTION) return model.description;
  const namespace = checkedNamespace(type, uri, domain);
  const found = model.metadata?.content
    ?.filter(isElement)
    .find((element) => namespaceOf(element) === namespace);
  return found && formatFragment(withoutPrefix(found));
}

/** The model with the change made. @throws VirtError `INVALID_ARG` of that part; what {@link parseXml} throws */
export function withMetadata<Model extends Described>(
  model: Model,
  change: MetadataChange,
  domain: ErrorDomain,
): Model {
  const { type, metadata, key, uri } = change;
  const { invalidArgument } = errorsOf(domain);
  const text = metadata === null || metadata === '' ? undefined : metadata;
  if (type === Type.DESCRIPTION) return { ...model, description: text };
  if (type === Type.TITLE) {
    if (text?.includes('\n')) throw invalidArgument("a title can't contain line ends");
    return { ...model, title: text };
  }
  const namespace = checkedNamespace(type, uri, domain);
  const content = (model.metadata?.content ?? []).filter(
    (part) => !isElement(part) || namespaceOf(part) !== namespace,
  );
  if (metadata !== null) {
    if (key === null || key === '') throw invalidArgument('metadata needs a prefix for its namespace');
    content.push(inNamespace(metadata, key, namespace));
  }
  return {
    ...model,
    metadata: content.some(isElement) ? { ...model.metadata, name: 'metadata', content } : undefined,
  };
}

function checkedNamespace(type: number, uri: string | null, domain: ErrorDomain): string {
  const { invalidArgument } = errorsOf(domain);
  if (type !== Type.ELEMENT) throw invalidArgument(`there is no metadata of type ${type}`);
  if (uri === null || uri === '') throw invalidArgument('metadata needs the URI of a namespace');
  return uri;
}

type Part = NonNullable<XmlFragment['content']>[number];

const isElement = (part: Part): part is XmlFragment => typeof part === 'object' && 'name' in part;

/** The namespace in which an element stands by its own declarations. */
function namespaceOf({ name, attributes = [] }: XmlFragment): string | undefined {
  const colon = name.indexOf(':');
  const wanted = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  return attributes.find(([attribute]) => attribute === wanted)?.[1];
}

/** An application's element under its key: `<app xmlns=…>` becomes `<key:app xmlns:key=…>`. */
function inNamespace(metadata: string, key: string, uri: string): XmlFragment {
  const element = toFragment(parseXml(metadata, { what: 'metadata' }));
  const given = (element.attributes ?? []).filter(([name]) => name !== 'xmlns' && name !== `xmlns:${key}`);
  const isNamespace = ([name]: readonly [string, string]): boolean => name.startsWith('xmlns:');
  const attributes: [string, string][] = [
    ...given.filter(isNamespace),
    [`xmlns:${key}`, uri],
    ...given.filter((attribute) => !isNamespace(attribute)),
  ];
  return renamed({ ...element, attributes }, (name) => (name.includes(':') ? name : `${key}:${name}`));
}

/** The element as its application gave it: without the key. */
function withoutPrefix(element: XmlFragment): XmlFragment {
  const colon = element.name.indexOf(':');
  if (colon < 0) return element;
  const prefix = element.name.slice(0, colon + 1);
  const declaration = `xmlns:${prefix.slice(0, -1)}`;
  const attributes = (element.attributes ?? []).filter(([name]) => name !== declaration);
  return renamed({ ...element, attributes }, (name) =>
    name.startsWith(prefix) ? name.slice(prefix.length) : name,
  );
}

/** The element with other names for it and all elements in it. */
function renamed(element: XmlFragment, change: (name: string) => string): XmlFragment {
  const content = element.content?.map((part) => (isElement(part) ? renamed(part, change) : part));
  return { ...element, name: change(element.name), ...(content && { content }) };
}
