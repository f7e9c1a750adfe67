import type { XmlElement } from './element.js';
import { unescapeXml } from './escape.js';

/** A subtree kept as it is, in a form that is plain data. Blank text between elements isn't kept. */
export interface XmlFragment {
  /** With prefix. */
  name: string;
  /** In the document's order, namespace declarations among them. */
  attributes?: [name: string, value: string][];
  content?: (XmlFragment | XmlComment | string)[];
}

export interface XmlComment {
  comment: string;
}

/** The subtree of an element, with the namespace declarations that it needs from further up. */
export function toFragment(element: XmlElement): XmlFragment {
  const fragment = readFragment(element.source, element.start).fragment;
  const declarations: [string, string][] = [];
  for (const prefix of undeclaredPrefixes(fragment, new Set())) {
    const name = declarationOf(prefix);
    for (let up = element.parent; up !== undefined; up = up.parent) {
      const uri = up.attribute(name);
      if (uri === undefined) continue;
      declarations.push([name, uri]);
      break;
    }
  }
  if (declarations.length > 0) {
    const own = fragment.attributes ?? [];
    fragment.attributes = [
      ...own.filter(isDeclaration),
      ...declarations,
      ...own.filter((attribute) => !isDeclaration(attribute)),
    ];
  }
  return fragment;
}

const declarationOf = (prefix: string) => (prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
const isDeclaration = ([name]: readonly [string, string]) => name === 'xmlns' || name.startsWith('xmlns:');

/** Keeps of the children only elements in a namespace, the first one of each: one application has one namespace. */
export function onePerNamespace(fragment: XmlFragment): XmlFragment {
  const seen = new Set<string>();
  const content = fragment.content?.filter((part) => {
    if (typeof part === 'string' || 'comment' in part) return false;
    const declaration = declarationOf(prefixOf(part.name));
    const uri = [...(part.attributes ?? []), ...(fragment.attributes ?? [])].find(
      ([name]) => name === declaration,
    )?.[1];
    if (uri === undefined || uri === '' || seen.has(uri)) return false;
    seen.add(uri);
    return true;
  });
  const { content: _, ...rest } = fragment;
  return content === undefined || content.length === 0 ? rest : { ...rest, content };
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

function undeclaredPrefixes(
  fragment: XmlFragment,
  declared: ReadonlySet<string>,
  found = new Set<string>(),
): Set<string> {
  let inner = declared;
  for (const [name] of fragment.attributes ?? [])
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      inner = (inner === declared ? new Set(declared) : (inner as Set<string>)).add(name.slice(6));
  const used = (prefix: string) => {
    if (!inner.has(prefix) && prefix !== 'xml') found.add(prefix);
  };
  used(prefixOf(fragment.name));
  for (const [name] of fragment.attributes ?? []) {
    const prefix = prefixOf(name);
    if (prefix !== '' && prefix !== 'xmlns') used(prefix);
  }
  for (const part of fragment.content ?? [])
    if (typeof part === 'object' && 'name' in part) undeclaredPrefixes(part, inner, found);
  return found;
}

const tag = /[^\s/>]+/y;
const attributePattern = /\s+([^\s=]+)\s*=\s*(?:'([^']*)'|"([^"]*)")/y;

// The text is known to be well-formed and no deeper than the parser's limit.
function readFragment(text: string, start: number): { fragment: XmlFragment; end: number } {
  tag.lastIndex = start + 1;
  const name = tag.exec(text)?.[0] ?? '';
  const fragment: XmlFragment = { name };
  let at = start + 1 + name.length;
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(text);
    if (match === null) break;
    fragment.attributes ??= [];
    fragment.attributes.push([match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? '', true)]);
    at = attributePattern.lastIndex;
  }
  at = text.indexOf('>', at) + 1;
  if (text.charCodeAt(at - 2) === 47) return { fragment, end: at };
  const content: (XmlFragment | XmlComment | string)[] = [];
  const addText = (part: string) => {
    const last = content.length - 1;
    if (typeof content[last] === 'string') content[last] += part;
    else if (part !== '') content.push(part);
  };
  for (;;) {
    const open = text.indexOf('<', at);
    if (open > at) addText(unescapeXml(text.slice(at, open), false));
    if (text.startsWith('</', open)) {
      at = text.indexOf('>', open) + 1;
      break;
    }
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      content.push({ comment: text.slice(open + 4, end) });
      at = end + 3;
    } else if (text.startsWith('<![', open)) {
      const end = text.indexOf(']]>', open);
      addText(text.slice(open + 9, end));
      at = end + 3;
    } else if (text.startsWith('<?', open)) at = text.indexOf('?>', open) + 2;
    else {
      const child = readFragment(text, open);
      content.push(child.fragment);
      at = child.end;
    }
  }
  const blank = (part: XmlFragment | XmlComment | string) => typeof part === 'string' && part.trim() === '';
  const kept =
    content.length === 1 && typeof content[0] === 'string' ? content : content.filter((part) => !blank(part));
  if (kept.length > 0 && !(kept.length === 1 && blank(kept[0] ?? ''))) fragment.content = kept;
  return { fragment, end: at };
}

const text = (value: string) =>
  value.replace(/[&<>\r]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;'));
const attribute = (value: string) =>
  text(value).replace(/["\n\t]/g, (c) => (c === '"' ? '&quot;' : c === '\n' ? '&#10;' : '&#9;'));

/** A fragment as text, in the form in which libvirt prints what it keeps as is: double quotes, no final line end. */
export function formatFragment(fragment: XmlFragment, level = 0, indented = true): string {
  let out = `<${fragment.name}`;
  for (const [name, value] of fragment.attributes ?? []) out += ` ${name}="${attribute(value)}"`;
  const { content } = fragment;
  if (content === undefined || content.length === 0) return `${out}/>`;
  out += '>';
  const nested = indented && !content.some((part) => typeof part === 'string');
  for (const part of content) {
    if (nested) out += `\n${'  '.repeat(level + 1)}`;
    if (typeof part === 'string') out += text(part);
    else if ('comment' in part) out += `<!--${part.comment}-->`;
    else out += formatFragment(part, level + 1, nested);
  }
  if (nested) out += `\n${'  '.repeat(level)}`;
  return `${out}</${fragment.name}>`;
}
