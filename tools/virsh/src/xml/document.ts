import { createRequire } from 'node:module';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { CommandFailure } from '../shell/failure.js';
import { escapeText as escapeXml } from './builder.js';

const require = createRequire(import.meta.url);

// Loaded with the first document: they would double the start of the commands that need none.
const dom = () => require('@xmldom/xmldom') as typeof import('@xmldom/xmldom');
const xpath = () => require('xpath') as typeof import('xpath');

/** Parses a document of the daemon or of the user. Documents with a DTD are refused. @throws if it isn't well-formed. */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw new CommandFailure(['XML error: documents with a DTD are not accepted']);
  try {
    return new (dom().DOMParser)({ onError }).parseFromString(text, 'text/xml');
  } catch (error) {
    throw new CommandFailure([
      `XML error: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    ]);
  }
}

function onError(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** What an XPath expression selects: nodes in document order, or one value as text. */
export function select(path: string, node: Node | Document): readonly Node[] | string {
  const result = xpath().select(path, node as unknown as globalThis.Node);
  if (Array.isArray(result)) return result as unknown as readonly Node[];
  if (result === null || result === undefined) return [];
  return typeof result === 'object' ? [result as unknown as Node] : String(result);
}

/** The elements that an XPath expression selects. */
export function elements(path: string, node: Node | Document): readonly Element[] {
  const found = select(path, node);
  return typeof found === 'string' ? [] : found.filter((item): item is Element => item.nodeType === 1);
}

/** The text of the first thing selected (a text, an attribute, an element's text), or undefined. */
export function textAt(path: string, node: Node | Document): string | undefined {
  const found = select(path, node);
  if (typeof found === 'string') return found;
  const first = found[0];
  return first === undefined ? undefined : (first.nodeValue ?? first.textContent ?? '');
}

/** An element's attribute, or undefined. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.hasAttribute(name) ? (element.getAttribute(name) ?? '') : undefined;
}

/** A node as text. */
export function nodeText(node: Node): string {
  return new (dom().XMLSerializer)().serializeToString(node).replace(/\/>/g, '/>');
}

/** A copy of the node as text, indented by two spaces a level as libxml2 does for nodes without text. */
export function indentedText(node: Node, level = 0): string {
  if (node.nodeType === 2) return ` ${node.nodeName}="${escapeXml(node.nodeValue ?? '')}"`;
  if (node.nodeType !== 1) return nodeText(node);
  return format(node as Element, level);
}

function format(element: Element, level: number): string {
  const indent = '  '.repeat(level);
  const attributes = Array.from(element.attributes)
    .map((item) => ` ${item.name}="${escapeXml(item.value).replaceAll('&apos;', "'")}"`)
    .join('');
  const children = Array.from(element.childNodes).filter(
    (child) => child.nodeType !== 3 || (child.nodeValue ?? '').trim() !== '',
  );
  if (children.length === 0) {
    const text =
      element.childNodes.length > 0 && element.textContent !== '' && !/\n/.test(element.textContent ?? '');
    return text
      ? `${indent}<${element.tagName}${attributes}>${element.textContent}</${element.tagName}>`
      : `${indent}<${element.tagName}${attributes}/>`;
  }
  if (children.some((child) => child.nodeType !== 1 && child.nodeType !== 8))
    return `${indent}<${element.tagName}${attributes}>${Array.from(element.childNodes)
      .map((child) => (child.nodeType === 1 ? format(child as Element, 0).trimStart() : nodeText(child)))
      .join('')}</${element.tagName}>`;
  const lines = children.map((child) =>
    child.nodeType === 1
      ? format(child as Element, level + 1)
      : `${'  '.repeat(level + 1)}${nodeText(child)}`,
  );
  return `${indent}<${element.tagName}${attributes}>\n${lines.join('\n')}\n${indent}</${element.tagName}>`;
}
