import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { XmlElement } from '../xml/element.js';

/** Options of the errors below; the domain defaults to `XML`. */
export interface ParseErrorOptions {
  readonly code?: ErrorCode | undefined;
  readonly hint?: string | undefined;
}

/** An error about an element: its path and line stand before the reason. Default code `XML_ERROR`. */
export function elementError(
  element: XmlElement,
  reason: string,
  options: ParseErrorOptions = {},
): VirtError {
  return new VirtError(
    options.code ?? ErrorCode.XML_ERROR,
    `XML error: <${element.name}> (${element.path}, line ${element.line}): ${reason}`,
    { domain: ErrorDomain.XML, hint: options.hint },
  );
}

/** A value that isn't what the declaration wants. */
export function valueError(
  element: XmlElement,
  attribute: string | undefined,
  value: string,
  expected: string,
  code?: ErrorCode | ((text: string) => ErrorCode),
): VirtError {
  const where = attribute === undefined ? 'its text' : `attribute '${attribute}'`;
  const shown = value.length > 200 ? `${value.slice(0, 200)}…` : value;
  return elementError(element, `${where} is '${shown}': expected ${expected}`, {
    code: typeof code === 'function' ? code(value) : code,
  });
}

export function missingAttribute(element: XmlElement, attribute: string, code?: ErrorCode): VirtError {
  return elementError(element, `attribute '${attribute}' is missing`, { code });
}

export function missingElement(element: XmlElement, name: string, code?: ErrorCode): VirtError {
  return elementError(element, `element <${name}> is missing`, { code });
}
