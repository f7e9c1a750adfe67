import type { XmlElement } from '../xml/element.js';
import { type Check, isDeclaration } from './check.js';
import type { AttributeRule, ChildRule, Content, Form } from './grammar.js';
import type { Root } from './relaxng.js';

/** The part of a grammar that one document can need. */
export interface GrammarPart {
  readonly roots: readonly Root[];
  /** How often validating the document will try an element against a form. */
  readonly trials: number;
}

/**
 * The part of a grammar that a document needs, for one that our own check has found valid. libxml2 compiles a grammar
 * anew for each document, and with the whole one of domains nothing else could go on meanwhile. It also doubles its
 * work with each attribute that is there and could be missing: in a part no attribute could.
 *
 * Of each content those forms are left that fit elements of the document: once for all elements with the same
 * attributes, with just these, and with the words and child elements that they have. Each step only takes
 * possibilities away: whatever a part takes, the whole grammar takes.
 */
export function partFor(roots: readonly Root[], element: XmlElement, check: Check): GrammarPart {
  const part = new Part(check);
  const left = roots
    .filter(({ name }) => name === element.name)
    .map(({ name, content }) => {
      part.find(content, element);
      return { name, content: part.of(content) };
    });
  const count = trialCounter();
  return { roots: left, trials: left.reduce((sum, { content }) => sum + count(content, element), 0) };
}

/** Elements with the same attributes, which can have the same forms of a content. */
interface Alike {
  readonly forms: readonly Form[];
  count: number;
  /** The attributes; of those that are words in some form, their values. */
  readonly attributes: Map<string, Set<string> | undefined>;
  /** By name of a child: how many of the elements have one. */
  readonly children: Map<string, number>;
}

interface Found {
  readonly elements: Set<XmlElement>;
  readonly alike: Map<string, Alike>;
  /** The same by the attributes as they are ordered in the document, which mostly is one way. */
  readonly byOrder: Map<string, Alike>;
}

class Part {
  readonly #found = new Map<Content, Found>();
  readonly #left = new Map<Content, Content>();
  readonly #ids = new Map<object, number>();
  readonly #check: Check;

  constructor(check: Check) {
    this.#check = check;
  }

  /** Note an element that a content can be asked about, and those in it. */
  find(content: Content, element: XmlElement): void {
    let found = this.#found.get(content);
    if (found === undefined) {
      found = { elements: new Set(), alike: new Map(), byOrder: new Map() };
      this.#found.set(content, found);
    } else if (found.elements.has(element)) return;
    found.elements.add(element);
    const forms: Form[] = [];
    let which = '';
    content.forms.forEach((form, index) => {
      if (!this.#check.fits(form, element)) return;
      forms.push(form);
      which += ` ${index}`;
    });
    if (forms.length === 0) return;
    note(found, which, forms, element);
    for (const child of element.children) {
      if (child.namespace !== undefined) continue;
      for (const { children } of forms) {
        const inner = children.get(child.name)?.content ?? 'any';
        if (inner !== 'any') this.find(inner, child);
      }
    }
  }

  /** What is left of a content. */
  of(content: Content): Content {
    const known = this.#left.get(content);
    if (known !== undefined) return known;
    const forms: Form[] = [];
    const left: Content = { id: content.id, name: content.name, forms };
    this.#left.set(content, left);
    const keys = new Set<string>();
    for (const alike of this.#found.get(content)?.alike.values() ?? [])
      for (const form of alike.forms) {
        const one = this.#form(form, alike);
        if (one === undefined) continue;
        const key = this.#formKey(one);
        if (!keys.has(key)) forms.push(one);
        keys.add(key);
      }
    return left;
  }

  /** A form with what elements have; undefined if they lack what it needs. */
  #form(form: Form, { count, attributes: given, children: names }: Alike): Form | undefined {
    const words: [string, AttributeRule][] = [];
    const others: [string, AttributeRule][] = [];
    for (const [name, { value, required }] of form.attributes) {
      if (!given.has(name)) {
        if (required) return undefined;
        continue;
      }
      if (value.type !== 'enum') others.push([name, { value, required: true }]);
      else {
        const values = given.get(name);
        const left = value.values.filter((word) => values?.has(word));
        words.push([name, { value: { type: 'enum', values: left }, required: true }]);
      }
    }
    const children = new Map<string, ChildRule>();
    for (const [name, { content, required, repeated }] of form.children) {
      const having = names.get(name);
      if (having === undefined) {
        if (required) return undefined;
        continue;
      }
      children.set(name, {
        content: content === 'any' ? 'any' : this.of(content),
        required: required || having === count,
        repeated,
      });
    }
    // Words first: they tell forms apart.
    const attributes = new Map([...words, ...others]);
    return { attributes, children, text: form.text, extensions: form.extensions };
  }

  /** The same for forms that say the same: of those that differed in what is left out only one is needed. */
  #formKey({ attributes, children, text, extensions }: Form): string {
    let key = extensions ? '+' : '';
    if (text !== undefined) key += `${this.#id(text.value)}${text.required ? '!' : ''}`;
    for (const [name, { value }] of attributes)
      key += ` ${name}=${value.type === 'enum' ? value.values.join('|') : this.#id(value)}`;
    for (const [name, { content, required, repeated }] of children)
      key += ` <${name}${required ? '!' : ''}${repeated ? '*' : ''}>${content === 'any' ? '' : this.#contentKey(content)}`;
    return key;
  }

  #contentKey(content: Content): string {
    const [form] = content.forms;
    const simple = form !== undefined && content.forms.length === 1 && form.children.size === 0;
    return simple ? `(${this.#formKey(form)})` : String(content.id);
  }

  #id(value: object): number {
    const id = this.#ids.get(value) ?? this.#ids.size;
    this.#ids.set(value, id);
    return id;
  }
}

function note(
  { alike: all, byOrder }: Found,
  which: string,
  forms: readonly Form[],
  element: XmlElement,
): void {
  const { attributes, children } = element;
  let order = which;
  for (let i = 0; i < attributes.length; i += 2) order += `/${attributes[i]}`;
  let alike = byOrder.get(order);
  if (alike === undefined) {
    const own: string[] = [];
    for (let i = 0; i < attributes.length; i += 2)
      if (!isDeclaration(attributes[i] as string)) own.push(attributes[i] as string);
    const key = `${own.sort().join(' ')}/${which}`;
    alike = all.get(key) ?? { forms, count: 0, attributes: wordsAmong(own, forms), children: new Map() };
    all.set(key, alike);
    byOrder.set(order, alike);
  }
  alike.count++;
  for (let i = 0; i < attributes.length; i += 2)
    alike.attributes.get(attributes[i] as string)?.add(attributes[i + 1] as string);
  if (children.length === 0) return;
  const names = new Set<string>();
  for (const { name, namespace } of children) if (namespace === undefined) names.add(name);
  for (const name of names) alike.children.set(name, (alike.children.get(name) ?? 0) + 1);
}

/** Room for the values of those attributes that are words. */
function wordsAmong(names: readonly string[], forms: readonly Form[]): Map<string, Set<string> | undefined> {
  const isWord = (name: string) => forms.some((form) => form.attributes.get(name)?.value.type === 'enum');
  return new Map(names.map((name) => [name, isWord(name) ? new Set() : undefined]));
}

/** How often an element and those in it are tried against forms: each for each form around it that its attributes allow. */
function trialCounter(): (content: Content, element: XmlElement) => number {
  const known = new Map<Content, Map<XmlElement, number>>();
  const count = (content: Content, element: XmlElement): number => {
    if (element.children.length === 0) return content.forms.length;
    let ofContent = known.get(content);
    if (ofContent === undefined) {
      ofContent = new Map();
      known.set(content, ofContent);
    }
    const before = ofContent.get(element);
    if (before !== undefined) return before;
    let trials = content.forms.length;
    for (const form of content.forms) {
      if (!begins(form, element)) continue;
      for (const child of element.children) {
        const inner = child.namespace === undefined ? form.children.get(child.name)?.content : undefined;
        if (inner !== undefined && inner !== 'any') trials += count(inner, child);
      }
    }
    ofContent.set(element, trials);
    return trials;
  };
  return count;
}

/** Whether an element has the attributes of a form. */
function begins(form: Form, element: XmlElement): boolean {
  for (const [name, { value }] of form.attributes) {
    const text = element.attribute(name);
    if (text === undefined || (value.type === 'enum' && !value.values.includes(text))) return false;
  }
  return true;
}
