import type { ValueSchema } from '../element/value.js';
import type { XmlElement } from '../xml/element.js';
import type { Content, Form } from './grammar.js';
import { patternOf } from './pattern.js';
import type { Root } from './relaxng.js';

/** Where a document isn't as its schema has it, and what was expected there. */
export interface Mismatch {
  readonly element: XmlElement;
  readonly problem: string;
  readonly expected: string;
}

interface Found extends Mismatch {
  /** How much of the document was right: of several forms the one that came furthest explains. */
  readonly weight: number;
}

/** The first thing in an element that a grammar doesn't have. */
export function mismatch(roots: readonly Root[], element: XmlElement): Mismatch | undefined {
  const root = roots.find(({ name }) => name === element.name);
  if (root === undefined)
    return {
      element,
      problem: `<${element.name}> is not expected here`,
      expected: words(roots.map(({ name }) => `<${name}>`)),
    };
  return inContent(root.content, element);
}

function inContent(content: Content, element: XmlElement): Found | undefined {
  let best: Found | undefined;
  for (const form of content.forms) {
    const found = inForm(form, element);
    if (found === undefined) return undefined;
    if (best === undefined || found.weight > best.weight) best = found;
  }
  return best;
}

function inForm(form: Form, element: XmlElement): Found | undefined {
  let weight = 0;
  const fail = (problem: string, expected: string): Found => ({ element, problem, expected, weight });
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] as string;
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const value = attributes[i + 1] as string;
    const rule = form.attributes.get(name);
    if (rule === undefined)
      return fail(
        `attribute '${name}' is not known`,
        form.attributes.size === 0 ? 'no attributes' : words([...form.attributes.keys()]),
      );
    if (!matches(rule.value, value)) return fail(`attribute '${name}' is '${value}'`, described(rule.value));
    weight += 1;
  }
  for (const [name, { required, value }] of form.attributes)
    if (required && element.attribute(name) === undefined)
      return fail(`attribute '${name}' is missing`, described(value));
  weight += 1;
  const seen = new Set<string>();
  for (const child of element.children) {
    if (child.namespace !== undefined) {
      if (form.extensions) continue;
      return {
        ...fail(`<${child.name}> of ${child.namespace} is not known here`, childNames(form)),
        element: child,
      };
    }
    const rule = form.children.get(child.name);
    if (rule === undefined)
      return {
        ...fail(`<${child.name}> is not known in <${element.name}>`, childNames(form)),
        element: child,
      };
    if (seen.has(child.name) && !rule.repeated)
      return { ...fail(`a second <${child.name}>`, 'one at most'), element: child };
    seen.add(child.name);
    const found = rule.content === 'any' ? undefined : inContent(rule.content, child);
    if (found !== undefined) return { ...found, weight: weight + 0.5 };
    weight += 1;
  }
  for (const [name, { required }] of form.children)
    if (required && !seen.has(name)) return fail(`<${name}> is missing in <${element.name}>`, `<${name}>`);
  const { text } = element;
  if (form.text === undefined) {
    if (text.trim() !== '') return fail(`'${text.trim()}' is not expected here`, childNames(form));
  } else if (element.children.length === 0 && (text.trim() !== '' || form.text.required)) {
    if (!matches(form.text.value, text)) return fail(`the text is '${text}'`, described(form.text.value));
  }
  return undefined;
}

function childNames(form: Form): string {
  return form.children.size === 0
    ? 'no elements'
    : words([...form.children.keys()].map((name) => `<${name}>`));
}

function words(all: readonly string[]): string {
  return all.length === 1 ? (all[0] ?? '') : `one of ${all.join(', ')}`;
}

function matches(value: ValueSchema, text: string): boolean {
  switch (value.type) {
    case 'enum':
      return value.values.includes(text);
    case 'integer': {
      if (!whole(patternOf(value)).test(text.trim())) return false;
      if (/x/i.test(text)) return true;
      const number = BigInt(text.trim().replace('+', ''));
      return (
        (value.min === undefined || number >= value.min) && (value.max === undefined || number <= value.max)
      );
    }
    case 'choice':
      return value.of.some((one) => matches(one, text));
    case 'number':
      return whole(patternOf(value)).test(text.trim());
    case 'string':
      if (value.pattern === undefined) return text.length >= (value.minLength ?? 0);
      return whole(value.pattern).test(text);
    case 'list':
      return whole(patternOf(value)).test(text);
  }
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

function described(value: ValueSchema): string {
  switch (value.type) {
    case 'enum':
      return words(value.values.map((word) => `'${word}'`));
    case 'integer':
      return value.min === undefined || value.max === undefined
        ? 'an integer'
        : `an integer from ${value.min} to ${value.max}`;
    case 'choice':
      return value.of.map(described).join(', or ');
    case 'number':
      return 'a number';
    case 'string':
      if (value.pattern !== undefined) return `text that matches ${value.pattern}`;
      return value.minLength === undefined ? 'text' : 'text that is not empty';
    case 'list':
      return `${described(value.of)} (several between '${value.separator}')`;
  }
}
