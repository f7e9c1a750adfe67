import { ErrorCode } from '@tsvirt/util';
import { elementError } from '../element/index.js';
import type { XmlElement } from '../xml/element.js';

/** What an element may have; a child that is `any` may have anything. */
export interface KnownParts {
  readonly attributes?: readonly string[];
  readonly children?: Readonly<Record<string, KnownParts | 'any'>>;
}

/**
 * Refuse what an element can't have, for the few documents where a word that isn't understood must not be passed over.
 *
 * @throws VirtError `XML_INVALID_SCHEMA`
 */
export function refuseUnknown(element: XmlElement, { attributes = [], children = {} }: KnownParts): void {
  const code = ErrorCode.XML_INVALID_SCHEMA;
  for (let i = 0; i < element.attributes.length; i += 2) {
    const name = element.attributes[i] as string;
    if (!attributes.includes(name) && name !== 'xmlns' && !name.startsWith('xmlns:'))
      throw elementError(element, `there is no attribute '${name}' here`, { code });
  }
  for (const child of element.children) {
    const parts =
      child.namespace === undefined && Object.hasOwn(children, child.name) ? children[child.name] : undefined;
    if (parts === undefined) throw elementError(child, 'there is no such element here', { code });
    if (parts !== 'any') refuseUnknown(child, parts);
  }
}
