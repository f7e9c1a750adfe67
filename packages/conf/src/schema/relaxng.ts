import type { ValueSchema } from '../element/value.js';
import { escapeXml } from '../xml/escape.js';
import type { ChildRule, Content, Form } from './grammar.js';
import { hexPattern, patternOf, xsdPattern } from './pattern.js';

/** One root element of a document and what is in it. */
export interface Root {
  readonly name: string;
  readonly content: Content;
}

const anything = 'anything';
/** Characters from which on a pattern is defined apart. */
const long = 100;

/** Writes a RELAX NG schema: a definition for every content that has children, so that recursion ends. */
class Writer {
  readonly #names = new Map<number, string>();
  readonly #used = new Set<string>([anything, 'foreign']);
  readonly #waiting: Content[] = [];
  readonly #lines: string[] = [];
  readonly #shares = new Map<string, string>();

  write(roots: readonly Root[]): string {
    const start = oneOf(roots.map(({ name, content }) => element(name, this.#reference(content, name))));
    this.#lines.push(`<start>${start}</start>`);
    for (let content = this.#waiting.shift(); content !== undefined; content = this.#waiting.shift())
      this.#lines.push(
        `<define name="${this.#names.get(content.id) ?? ''}">${oneOf(content.forms.map((form) => this.#form(form)))}</define>`,
      );
    this.#lines.push(
      `<define name="${anything}"><zeroOrMore><choice><text/><attribute><anyName/><text/></attribute>` +
        `<element><anyName/><ref name="${anything}"/></element></choice></zeroOrMore></define>`,
      `<define name="foreign"><zeroOrMore><element><anyName><except><nsName ns=""/></except></anyName>` +
        `<ref name="${anything}"/></element></zeroOrMore></define>`,
    );
    return (
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">\n' +
      `${this.#lines.map((line) => `  ${line}\n`).join('')}</grammar>\n`
    );
  }

  #reference(content: Content, elementName: string): string {
    const known = this.#names.get(content.id);
    if (known !== undefined) return `<ref name="${known}"/>`;
    if (content.forms.length === 1 && content.forms[0]?.children.size === 0 && !content.forms[0].extensions)
      return this.#form(content.forms[0]);
    const name = this.#newName(content.name ?? elementName);
    this.#names.set(content.id, name);
    this.#waiting.push(content);
    return `<ref name="${name}"/>`;
  }

  #newName(base: string): string {
    let name = base;
    for (let i = 2; this.#used.has(name); i++) name = `${base}-${i}`;
    this.#used.add(name);
    return name;
  }

  /** A pattern that may occur often: defined once where it's long. */
  #shared(base: string, pattern: string): string {
    if (pattern.length < long) return pattern;
    let name = this.#shares.get(pattern);
    if (name === undefined) {
      name = this.#newName(base);
      this.#shares.set(pattern, name);
      this.#lines.push(`<define name="${name}">${pattern}</define>`);
    }
    return `<ref name="${name}"/>`;
  }

  #form({ attributes, children, text, extensions }: Form): string {
    const parts: string[] = [];
    for (const [name, { value, required }] of attributes) {
      const one = this.#shared(
        `${name}.attribute`,
        `<attribute name="${escapeXml(name)}">${valuePattern(value)}</attribute>`,
      );
      parts.push(required ? one : `<optional>${one}</optional>`);
    }
    const inside = [...children].map(([name, rule]) => this.#child(name, rule));
    if (extensions) inside.push('<ref name="foreign"/>');
    const elements = inside.length > 1 ? `<interleave>${inside.join('')}</interleave>` : inside.join('');
    if (text === undefined) parts.push(elements);
    else {
      const value = valuePattern(text.value);
      const own = text.required || value === '<text/>' ? value : `<choice>${value}<empty/></choice>`;
      parts.push(elements === '' ? own : `<choice>${own}${elements}</choice>`);
    }
    const all = parts.join('');
    return all === '' ? '<empty/>' : parts.length > 1 ? `<group>${all}</group>` : all;
  }

  #child(name: string, { content, required, repeated }: ChildRule): string {
    const one = this.#shared(
      `${name}.element`,
      element(name, content === 'any' ? `<ref name="${anything}"/>` : this.#reference(content, name)),
    );
    if (repeated) return required ? `<oneOrMore>${one}</oneOrMore>` : `<zeroOrMore>${one}</zeroOrMore>`;
    return required ? one : `<optional>${one}</optional>`;
  }
}

function element(name: string, content: string): string {
  return `<element name="${escapeXml(name)}">${content}</element>`;
}

function oneOf(patterns: readonly string[]): string {
  if (patterns.length === 0) return '<notAllowed/>';
  const unique = [...new Set(patterns)];
  return unique.length === 1 ? (unique[0] ?? '') : `<choice>${unique.join('')}</choice>`;
}

function data(type: string, params: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0
    ? `<data type="${type}"/>`
    : `<data type="${type}">${given.map(([name, value]) => `<param name="${name}">${escapeXml(value)}</param>`).join('')}</data>`;
}

/** The RELAX NG pattern of a value. */
export function valuePattern(value: ValueSchema): string {
  switch (value.type) {
    case 'string':
      if (value.pattern === undefined && value.minLength === undefined) return '<text/>';
      return data('string', {
        pattern: value.pattern === undefined ? undefined : xsdPattern(value.pattern),
        minLength: value.minLength === undefined ? undefined : String(value.minLength),
      });
    case 'enum':
      return oneOf(value.values.map((word) => `<value type="string">${escapeXml(word)}</value>`));
    case 'integer': {
      const decimal = data('integer', {
        minInclusive: value.min === undefined ? undefined : String(value.min),
        maxInclusive: value.max === undefined ? undefined : String(value.max),
      });
      return value.base === 16
        ? oneOf([data('string', { pattern: hexPattern(value.max) }), decimal])
        : decimal;
    }
    case 'number':
      return data('double', {});
    case 'choice':
      return oneOf(value.of.map(valuePattern));
    case 'list':
      return data('string', { pattern: patternOf(value) });
  }
}

/** The RELAX NG schema of documents with one of these root elements. */
export function relaxNg(roots: readonly Root[]): string {
  return new Writer().write(roots);
}
