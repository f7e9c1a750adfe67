import { createRequire } from 'node:module';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { XmlElement } from './element.js';
import { scanPlain } from './plain.js';
import { scanXml } from './scan.js';

/** What a document may be at most. */
export const XML_LIMITS = {
  /** Characters of text. */
  length: 16 * 1024 * 1024,
  /** Levels of elements: libxml2's own limit. */
  depth: 256,
  /** Tags, comments and the like. */
  nodes: 400_000,
} as const;

export interface XmlParseOptions {
  /** What the text is, for error messages: `domain`, a file name … */
  readonly what?: string | undefined;
  /** Part that reports; default `XML`. */
  readonly errorDomain?: ErrorDomain | undefined;
}

interface Parser {
  parseXml(text: string, options: { nonet: true }): { validate?: unknown };
}

const require = createRequire(import.meta.url);

// Loaded on the first document: the native module costs more to load than all of conf.
function loadParser(): Parser {
  return require('libxmljs2') as Parser;
}

/**
 * Parse one XML document. Refused before the native parser sees it: a DTD, NUL characters, an encoding other than
 * the text's own, and documents beyond {@link XML_LIMITS}. Throws `XML_DETAIL` with the line for text that isn't
 * well-formed, `XML_ERROR` for what is refused.
 */
export function parseXml(text: string, options: XmlParseOptions = {}): XmlElement {
  const refuse = (reason: string, code: ErrorCode = ErrorCode.XML_ERROR, cause?: unknown): never => {
    throw new VirtError(code, `XML error: ${options.what ?? 'document'}: ${reason}`, {
      domain: options.errorDomain ?? ErrorDomain.XML,
      cause,
    });
  };
  if (text.length > XML_LIMITS.length) refuse(`longer than ${XML_LIMITS.length} characters`);
  if (text.length < XML_LIMITS.nodes) {
    const plain = scanPlain(text);
    if (plain !== undefined) return plain;
  }
  if (text.includes('\0')) refuse('contains a NUL character');
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const root = skipProlog(body, refuse);
  checkNodes(body, refuse);
  try {
    loadParser().parseXml(body, { nonet: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.trim() : String(error);
    const line = error instanceof Error && 'line' in error ? `line ${String(error.line)}: ` : '';
    refuse(`${line}${message}`, ErrorCode.XML_DETAIL, error);
  }
  return scanXml(body, root);
}

type Refuse = (reason: string, code?: ErrorCode) => never;

/** Where the root element starts. A DTD can be nowhere but before it. */
function skipProlog(text: string, refuse: Refuse): number {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return refuse('no element in it', ErrorCode.XML_DETAIL);
    if (text.startsWith('<?', open)) {
      const end = text.indexOf('?>', open);
      if (end < 0) return refuse('unfinished processing instruction', ErrorCode.XML_DETAIL);
      if (open === 0) checkEncoding(text.slice(0, end), text, refuse);
      at = end + 2;
    } else if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      if (end < 0) return refuse('unfinished comment', ErrorCode.XML_DETAIL);
      at = end + 3;
    } else if (text.startsWith('<!', open))
      return refuse('document type declarations and entities are not accepted');
    else return open;
  }
}

function checkEncoding(declaration: string, text: string, refuse: Refuse): void {
  const encoding = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
  if (encoding === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(encoding)) return;
  // The text is decoded already: another declared encoding is harmless where both agree on every character.
  const superset = /^(iso-8859-\d+|windows-125\d|cp125\d|latin-?\d)$/i.test(encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (!superset || !/^[\x00-\x7f]*$/.test(text))
    refuse(`declares the encoding '${encoding}': expected UTF-8`);
}

function checkNodes(text: string, refuse: Refuse): void {
  if (text.length < XML_LIMITS.nodes) return;
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (++count > XML_LIMITS.nodes) refuse(`more than ${XML_LIMITS.nodes} tags`);
}
