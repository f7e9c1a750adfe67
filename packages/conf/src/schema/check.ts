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

interface Found {
  readonly element: XmlElement;
  /** How much of the element was right: of several forms the one that came furthest explains. */
  readonly weight: number;
  /** The problem, and what was expected: asked only of the one that explains. */
  readonly says: () => readonly [problem: string, expected: string];
}

/** Our own look at one document: what of it is as a grammar has it. Each element is looked at once for each form. */
export class Check {
  readonly #known = new Map<Form, Map<XmlElement, Found | undefined>>();

  /** The first thing in an element that a grammar doesn't have. */
  mismatch(roots: readonly Root[], element: XmlElement): Mismatch | undefined {
    const root = roots.find(({ name }) => name === element.name);
    if (root === undefined)
      return {
        element,
        problem: `<${element.name}> is not expected here`,
        expected: words(roots.map(({ name }) => `<${name}>`)),
      };
    const found = this.#inContent(root.content, element);
    if (found === undefined) return undefined;
    const [problem, expected] = found.says();
    return { element: found.element, problem, expected };
  }

  /** Whether an element and all in it is as a form has it. */
  fits(form: Form, element: XmlElement): boolean {
    return this.#inForm(form, element) === undefined;
  }

  #inContent(content: Content, element: XmlElement): Found | undefined {
    let best: Found | undefined;
    for (const form of content.forms) {
      const found = this.#inForm(form, element);
      if (found === undefined) return undefined;
      if (best === undefined || found.weight > best.weight) best = found;
    }
    return best;
  }

  #inForm(form: Form, element: XmlElement): Found | undefined {
    let ofForm = this.#known.get(form);
    if (ofForm === undefined) {
      ofForm = new Map();
      this.#known.set(form, ofForm);
    }
    const before = ofForm.get(element);
    if (before !== undefined || ofForm.has(element)) return before;
    const found = inAttributes(form, element) ?? this.#inChildren(form, element) ?? inText(form, element);
    ofForm.set(element, found);
    return found;
  }

  #inChildren(form: Form, element: XmlElement): Found | undefined {
    let weight = element.attributes.length / 2 + 1;
    const seen = new Set<string>();
    for (const child of element.children) {
      const { name, namespace } = child;
      if (namespace !== undefined) {
        if (form.extensions) continue;
        const says = () => [`<${name}> of ${namespace} is not known here`, childNames(form)] as const;
        return { element: child, weight, says };
      }
      const rule = form.children.get(name);
      if (rule === undefined) {
        const says = () => [`<${name}> is not known in <${element.name}>`, childNames(form)] as const;
        return { element: child, weight, says };
      }
      if (!rule.repeated && seen.has(name))
        return { element: child, weight, says: () => [`a second <${name}>`, 'one at most'] };
      seen.add(name);
      const found = rule.content === 'any' ? undefined : this.#inContent(rule.content, child);
      if (found !== undefined) return { ...found, weight: weight + 0.5 };
      weight += 1;
    }
    for (const [name, { required }] of form.children)
      if (required && !seen.has(name))
        return { element, weight, says: () => [`<${name}> is missing in <${element.name}>`, `<${name}>`] };
    return undefined;
  }
}

function inAttributes(form: Form, element: XmlElement): Found | undefined {
  const { attributes } = element;
  let weight = 0;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] as string;
    if (isDeclaration(name)) continue;
    const value = attributes[i + 1] as string;
    const rule = form.attributes.get(name);
    if (rule === undefined) {
      const known = () => (form.attributes.size === 0 ? 'no attributes' : words([...form.attributes.keys()]));
      return { element, weight, says: () => [`attribute '${name}' is not known`, known()] };
    }
    if (!matches(rule.value, value))
      return { element, weight, says: () => [`attribute '${name}' is '${value}'`, described(rule.value)] };
    weight += 1;
  }
  for (const [name, { required, value }] of form.attributes)
    if (required && element.attribute(name) === undefined)
      return { element, weight, says: () => [`attribute '${name}' is missing`, described(value)] };
  return undefined;
}

function inText(form: Form, element: XmlElement): Found | undefined {
  const { text } = element;
  const weight = element.attributes.length / 2 + 1 + element.children.length;
  if (form.text === undefined) {
    if (text.trim() === '') return undefined;
    return { element, weight, says: () => [`'${text.trim()}' is not expected here`, childNames(form)] };
  }
  const { value, required } = form.text;
  if (element.children.length > 0 || (text.trim() === '' && !required) || matches(value, text))
    return undefined;
  return { element, weight, says: () => [`the text is '${text}'`, described(value)] };
}

/** Whether an attribute declares a namespace. */
export function isDeclaration(attribute: string): boolean {
  return attribute.startsWith('xmlns') && (attribute.length === 5 || attribute[5] === ':');
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
      if (!isLike(value, text.trim())) return false;
      if (/x/i.test(text)) return true;
      const number = BigInt(text.trim().replace('+', ''));
      return (
        (value.min === undefined || number >= value.min) && (value.max === undefined || number <= value.max)
      );
    }
    case 'choice':
      return value.of.some((one) => matches(one, text));
    case 'number':
      return isLike(value, text.trim());
    case 'string':
      if (value.pattern === undefined) return text.length >= (value.minLength ?? 0);
      return isLike(value, text);
    case 'list':
      return isLike(value, text);
  }
}

const wholes = new WeakMap<ValueSchema, RegExp>();

/** Whether a text as a whole is as a value's pattern has it. */
function isLike(value: ValueSchema, text: string): boolean {
  let whole = wholes.get(value);
  if (whole === undefined) {
    whole = new RegExp(`^(?:${value.type === 'string' ? value.pattern : patternOf(value)})$`, 'u');
    wholes.set(value, whole);
  }
  return whole.test(text);
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
