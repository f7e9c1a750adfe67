import { ErrorCode } from '@tsvirt/util/error';

/** What a document may be at most. */
export const XML_LIMITS = {
  /** Characters of text. */
  length: 16 * 1024 * 1024,
  /** Levels of elements: libxml2's own limit. */
  depth: 256,
  /** Tags, comments and the like. */
  nodes: 200_000,
  /** Attributes of all elements. */
  attributes: 200_000,
  /** Attributes of one element. */
  elementAttributes: 512,
} as const;

/** Says why a document is refused; the code is `XML_ERROR` unless given. */
export type Refuse = (reason: string, code?: ErrorCode) => never;

// libxml2 goes on after most errors and libxmljs2 keeps each of them, which takes a hundred times as long as reading and
// a kilobyte of memory: so many can't be meant.
const maxErrors = 1000;
// Each name is looked for among all namespaces declared around it.
const maxLookups = 100_000_000;

/**
 * Refuse a document on which the native parser could spend time or memory out of proportion: too much of anything, or
 * more of what it would complain about than it's worth hearing. The text has neither a document type nor NULs.
 */
export function checkLimits(text: string, refuse: Refuse): void {
  checkCharacters(text, refuse);
  const nodes = checkTags(text, refuse);
  if (count(text, 'xmlns') * nodes > maxLookups) refuse('too many namespaces for its number of tags');
  checkReferences(text, refuse);
  if (count(text, '--') - count(text, '<!--') - count(text, '-->') > maxErrors)
    refuse(`more than ${maxErrors} times '--' within comments or text`);
  if (count(text, ']]>') - count(text, '<![CDATA[') > maxErrors)
    refuse(`more than ${maxErrors} times ']]>' within text`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML can't hold; with /u a surrogate is a lone one
const forbidden = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;

function checkCharacters(text: string, refuse: Refuse): void {
  const at = text.search(forbidden);
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
  refuse(`line ${line}: U+${code} is no character of XML`, ErrorCode.XML_DETAIL);
}

/** The number of tags and the like. One pass: a `=` and a quote count for the last `<` before them. */
function checkTags(text: string, refuse: Refuse): number {
  const { nodes, attributes, elementAttributes } = XML_LIMITS;
  let tags = 0;
  let total = 0;
  let own = 0;
  for (const [found] of text.matchAll(/<|=\s*["']/g)) {
    if (found === '<') {
      own = 0;
      if (++tags > nodes) refuse(`more than ${nodes} tags`);
    } else {
      if (++own > elementAttributes) refuse(`an element with more than ${elementAttributes} attributes`);
      if (++total > attributes) refuse(`more than ${attributes} attributes`);
    }
  }
  return tags;
}

const reference = /&(?:(?:amp|lt|gt|quot|apos)|#(?:x[0-9a-fA-F]+|[0-9]+));/y;
/** A reference to a control character, a surrogate, or nothing: rough, as it only counts. */
function isSound(text: string, at: number): boolean {
  reference.lastIndex = at;
  const found = reference.exec(text)?.[0];
  if (found === undefined) return false;
  if (found.charCodeAt(1) !== 35) return true;
  const code =
    found.charCodeAt(2) === 120 ? Number.parseInt(found.slice(3), 16) : Number.parseInt(found.slice(2), 10);
  return code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

function checkReferences(text: string, refuse: Refuse): void {
  let wrong = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
    if (!isSound(text, at) && ++wrong > maxErrors)
      refuse(`more than ${maxErrors} ampersands that begin no reference`);
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
