import { createRequire } from 'node:module';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { XmlElement } from './element.js';
import { checkLimits, type Refuse, XML_LIMITS } from './limits.js';
import { scanPlain } from './plain.js';
import { scanXml } from './scan.js';

/** Longer documents aren't read without libxml2, so that all are held to the same limits. */
const maxPlainLength = 400_000;

export interface XmlParseOptions {
  /** What the text is, for error messages: `domain`, a file name … */
  readonly what?: string | undefined;
  /** Part that reports; default `XML`. */
  readonly errorDomain?: ErrorDomain | undefined;
}

interface NativeDocument {
  /** Compiles the schema and validates; `validationErrors` are those of the last call. */
  rngValidate(schema: NativeDocument): boolean;
  readonly validationErrors: readonly { readonly message?: string; readonly line?: number }[];
}

interface Parser {
  parseXml(text: string, options: { nonet: true }): NativeDocument;
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
  if (text.length < maxPlainLength) {
    const plain = scanPlain(text);
    if (plain !== undefined) return plain;
  }
  if (text.includes('\0')) refuse('contains a NUL character');
  const body = withoutMark(text);
  const root = skipProlog(body, refuse);
  checkLimits(body, refuse);
  const native = loadParser();
  const { stackTraceLimit } = Error;
  try {
    // It makes an Error of each thing that it finds wrong: stacks would be most of the work.
    Error.stackTraceLimit = 0;
    native.parseXml(body, { nonet: true });
  } catch (error) {
    Error.stackTraceLimit = stackTraceLimit;
    const message = error instanceof Error ? error.message.trim() : String(error);
    const line = error instanceof Error && 'line' in error ? `line ${String(error.line)}: ` : '';
    refuse(`${line}${shortened(message)}`, ErrorCode.XML_DETAIL, error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return scanXml(body, root);
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** What libxml2 says against a document. */
export interface SchemaProblem {
  readonly line: number;
  readonly message: string;
}

/** A RELAX NG schema, to validate any number of documents against. */
export interface RelaxNgSchema {
  /** What is wrong with a text that {@link parseXml} has accepted; empty: it's valid. */
  problems(text: string): readonly SchemaProblem[];
}

/** Read a RELAX NG schema. It's our own text, never an application's. */
export function relaxNgSchema(text: string): RelaxNgSchema {
  const schema = loadParser().parseXml(text, { nonet: true });
  return {
    problems: (document) => {
      const parsed = loadParser().parseXml(withoutMark(document), { nonet: true });
      if (parsed.rngValidate(schema)) return [];
      const problems = parsed.validationErrors.map(({ message = '', line = 0 }) => ({
        line,
        message: message.trim(),
      }));
      return problems.length === 0 ? [{ line: 1, message: 'not as the schema has it' }] : problems;
    },
  };
}

function shortened(message: string): string {
  return message.length > 300 ? `${message.slice(0, 300)}…` : message;
}

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
