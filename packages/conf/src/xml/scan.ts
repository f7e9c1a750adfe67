import { XmlElement } from './element.js';
import { unescapeXml } from './escape.js';

/** Namespaces in scope: prefix ('' for the default) to URI. */
type Scope = ReadonlyMap<string, string>;

const noScope: Scope = new Map();
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

const none: readonly string[] = [];

const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const SPACE = 32;

/**
 * The element tree of a document that libxml2 has found well-formed and that has no DTD. Reading the text once more is
 * several times faster than asking libxmljs2 for each node, and never touches its wrappers.
 */
export function scanXml(text: string, start: number): XmlElement {
  let at = start;
  let root: XmlElement | undefined;
  let current: XmlElement | undefined;
  let scope = noScope;
  const scopes: Scope[] = [];
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    if (current !== undefined && open > at) addText(current, text, at, open);
    const kind = text.charCodeAt(open + 1);
    if (kind === SLASH) {
      at = text.indexOf('>', open) + 1;
      if (current === undefined) break;
      current.end = at;
      scope = scopes.pop() ?? noScope;
      current = current.parent;
      if (current === undefined) break;
      continue;
    }
    if (kind === BANG) {
      if (text.charCodeAt(open + 2) === 91) {
        const end = text.indexOf(']]>', open);
        if (current !== undefined) current.text += text.slice(open + 9, end).replace(/\r\n?/g, '\n');
        at = end + 3;
      } else at = text.indexOf('-->', open + 4) + 3;
      continue;
    }
    if (kind === QUESTION) {
      at = text.indexOf('?>', open) + 2;
      continue;
    }
    // Start tag
    let i = open + 1;
    let code = kind;
    while (code > SPACE && code !== SLASH && code !== GREATER) code = text.charCodeAt(++i);
    const name = text.slice(open + 1, i);
    let found: string[] | undefined;
    let inner: Map<string, string> | undefined;
    for (;;) {
      while (code <= SPACE) code = text.charCodeAt(++i);
      if (code === SLASH || code === GREATER) break;
      const nameAt = i;
      while (code !== EQUALS && code > SPACE) code = text.charCodeAt(++i);
      const attribute = text.slice(nameAt, i);
      while (code <= SPACE || code === EQUALS) code = text.charCodeAt(++i);
      const close = text.indexOf(code === 39 ? "'" : '"', i + 1);
      const value = plain(text, i + 1, close)
        ? text.slice(i + 1, close)
        : unescapeXml(text.slice(i + 1, close), true);
      if (found === undefined) found = [attribute, value];
      else found.push(attribute, value);
      if (attribute.startsWith('xmlns') && (attribute.length === 5 || attribute[5] === ':')) {
        inner ??= new Map(scope);
        inner.set(attribute.slice(6), value);
      }
      i = close + 1;
      code = text.charCodeAt(i);
    }
    const outer = scope;
    if (inner !== undefined) scope = inner;
    let local = name;
    let namespace: string | undefined;
    const colon = name.indexOf(':');
    if (colon >= 0) {
      const prefix = name.slice(0, colon);
      namespace = prefix === 'xml' ? xmlNamespace : scope.get(prefix);
      // An undeclared prefix belongs to the name, as libxml2 has it.
      if (namespace !== undefined) local = name.slice(colon + 1);
    } else if (scope !== noScope) namespace = scope.get('') || undefined;
    const element: XmlElement = new XmlElement(local, namespace, current, found ?? none, text, open);
    if (current !== undefined) current.children.push(element);
    root ??= element;
    if (code === SLASH) {
      at = element.end = i + 2;
      scope = outer;
      if (current === undefined) break;
    } else {
      at = i + 1;
      scopes.push(outer);
      current = element;
    }
  }
  if (root === undefined) throw new Error('scanXml: no element');
  return root;
}

/** True when a value can be taken as it is: no reference, no white space other than a blank. */
function plain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 38 || code < SPACE) return false;
  }
  return true;
}

function addText(element: XmlElement, text: string, from: number, to: number): void {
  let i = from;
  while (i < to && text.charCodeAt(i) <= SPACE) i++;
  // White space between elements carries nothing.
  if (i === to && text.charCodeAt(to + 1) !== SLASH) return;
  if (i === to && element.children.length > 0) return;
  const part = text.slice(from, to);
  element.text += part.includes('&') || part.includes('\r') ? unescapeXml(part, false) : part;
}
