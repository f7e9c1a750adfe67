import { XmlElement } from './element.js';
import { unescapeXml } from './escape.js';
import { NamespacesInScope } from './namespaces.js';

const NAME_START = 1;
const NAME = 2;
const BLANK = 4;

/** Classes of the ASCII characters. A colon is in none: it stands between a prefix and a name. */
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) classes[code] = NAME_START | NAME;
  else if (/[0-9.-]/.test(character)) classes[code] = NAME;
  else if (/[\t\n ]/.test(character)) classes[code] = BLANK;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const AMPERSAND = 38;
const BANG = 33;
const COLON = 58;

const onlyAscii = /^[\t\n\x20-\x7e]*$/;
const declaration = /<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"utf-8"|'utf-8'))?\s*\?>/iy;
/** A reference that isn't one of the five that XML itself has. */
const otherReference = /&(?!(?:amp|lt|gt|quot|apos);)/;

const none: readonly string[] = [];
const maxDepth = 200;
const maxAttributes = 32;

/**
 * The element tree of a document so plain that its being well-formed can be seen while reading it once: ASCII, no
 * prefixes but those of elements, declared by ordinary addresses, no CDATA, no processing instructions, no references but
 * XML's own five. Undefined for everything else, right or wrong: libxml2 decides about that, and says what is wrong.
 * Several times faster than asking it each time.
 */
export function scanPlain(text: string): XmlElement | undefined {
  if (!onlyAscii.test(text) || text.includes(']]>')) return undefined;
  declaration.lastIndex = 0;
  let at = skipBlank(text, declaration.test(text) ? declaration.lastIndex : 0);
  const anyReference = text.includes('&');
  if (anyReference && otherReference.test(text)) return undefined;
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let depth = 0;
  let namespaces: NamespacesInScope | undefined;
  for (;;) {
    // At a tag, or at the end of the text after the root element.
    if (at >= text.length) return current === undefined ? root : undefined;
    if (text.charCodeAt(at) !== LESS) return undefined;
    const open = at;
    let i = open + 1;
    let code = text.charCodeAt(i);
    if (code === SLASH) {
      if (current === undefined) return undefined;
      const name = current.namespace === undefined ? current.name : qualifiedName(text, current.start + 1);
      if (!text.startsWith(name, i + 1)) return undefined;
      i = skipBlank(text, i + 1 + name.length);
      if (text.charCodeAt(i) !== GREATER) return undefined;
      at = current.end = i + 1;
      current = current.parent;
      depth--;
      namespaces?.leave(depth);
    } else if (code === BANG) {
      const end = text.indexOf('--', open + 4);
      if (!text.startsWith('--', open + 2) || end < 0 || text.charCodeAt(end + 2) !== GREATER)
        return undefined;
      at = end + 3;
    } else {
      if (root !== undefined && current === undefined) return undefined;
      let nameEnd = skipName(text, i);
      if (nameEnd < 0) return undefined;
      let prefix: string | undefined;
      if (text.charCodeAt(nameEnd) === COLON) {
        prefix = text.slice(i, nameEnd);
        i = nameEnd + 1;
        nameEnd = skipName(text, i);
        if (nameEnd < 0) return undefined;
      }
      const name = text.slice(i, nameEnd);
      i = nameEnd;
      let found: string[] | undefined;
      for (;;) {
        const before = i;
        i = skipBlank(text, i);
        code = text.charCodeAt(i);
        if (code === SLASH || code === GREATER) break;
        let end = skipName(text, i);
        if (before === i || end < 0) return undefined;
        const prefixed = text.charCodeAt(end) === COLON;
        if (prefixed) end = skipName(text, end + 1);
        if (end < 0) return undefined;
        const attribute = text.slice(i, end);
        i = skipBlank(text, end);
        if (text.charCodeAt(i) !== EQUALS) return undefined;
        i = skipBlank(text, i + 1);
        const quote = text[i];
        if (quote !== "'" && quote !== '"') return undefined;
        const from = i + 1;
        const close = text.indexOf(quote, from);
        if (close < 0) return undefined;
        let plain = true;
        for (i = from; i < close; i++) {
          code = text.charCodeAt(i);
          if (code === AMPERSAND || code < 32) plain = false;
          else if (code === LESS) return undefined;
        }
        const value = plain ? text.slice(from, i) : unescapeXml(text.slice(from, i), true);
        i++;
        if (found === undefined) found = [attribute, value];
        else {
          for (let k = 0; k < found.length; k += 2) if (found[k] === attribute) return undefined;
          if (found.push(attribute, value) > 2 * maxAttributes) return undefined;
        }
        if (attribute === 'xmlns') return undefined;
        if (prefixed) {
          namespaces ??= new NamespacesInScope();
          if (!namespaces.declare(attribute, value, depth)) return undefined;
        }
      }
      const namespace = prefix === undefined ? undefined : namespaces?.lookup(prefix);
      if (namespace === undefined && prefix !== undefined) return undefined;
      const element: XmlElement = new XmlElement(name, namespace, current, found ?? none, text, open);
      if (current !== undefined) current.children.push(element);
      root ??= element;
      if (code === SLASH) {
        if (text.charCodeAt(i + 1) !== GREATER) return undefined;
        at = element.end = i + 2;
        namespaces?.leave(depth);
      } else {
        at = i + 1;
        current = element;
        if (++depth > maxDepth) return undefined;
      }
    }
    // The text up to the next tag.
    const next = text.indexOf('<', at);
    if (current === undefined) {
      at = skipBlank(text, at);
      if (next < 0 ? at !== text.length : at !== next) return undefined;
      continue;
    }
    if (next < 0) return undefined;
    if (next > at) addText(current, text, at, next, anyReference);
    at = next;
  }
}

function skipBlank(text: string, from: number): number {
  let i = from;
  // Never beyond the end: reading there once would make V8 give up the compiled function.
  while (i < text.length && classes[text.charCodeAt(i)] === BLANK) i++;
  return i;
}

/** The name at that place, which was read before, with its prefix. */
function qualifiedName(text: string, at: number): string {
  return text.slice(at, skipName(text, skipName(text, at) + 1));
}

/** Where a name ends; -1 if there's none. What follows it is checked by the caller. */
function skipName(text: string, from: number): number {
  if (((classes[text.charCodeAt(from)] ?? 0) & NAME_START) === 0) return -1;
  let i = from + 1;
  while (((classes[text.charCodeAt(i)] ?? 0) & NAME) !== 0) i++;
  return i;
}

function addText(element: XmlElement, text: string, from: number, to: number, references: boolean): void {
  const blank = skipBlank(text, from) === to;
  // White space between elements carries nothing.
  if (blank && (text.charCodeAt(to + 1) !== SLASH || element.children.length > 0)) return;
  const part = text.slice(from, to);
  element.text += references && part.includes('&') ? unescapeXml(part, false) : part;
}
