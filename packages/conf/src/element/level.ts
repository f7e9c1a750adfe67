import type { XmlElement } from '../xml/element.js';
import { ElementName } from '../xml/names.js';
import type { XmlWriter } from '../xml/writer.js';
import type { FormatOptions, ParseOptions } from './options.js';
import { type Chosen, type FieldWriter, runChosen, WritingPlan } from './writing.js';

export type { FieldWriter, Writer } from './writing.js';

/** A model while it's read or written: each declaration knows its own keys. */
export type Model = Record<string, unknown>;

export type AttributeReader = (
  value: string,
  element: XmlElement,
  model: Model,
  options: ParseOptions,
) => void;
export type ElementReader = (element: XmlElement, model: Model, options: ParseOptions) => void;

/** The namespace whose prefix the element names of a declaration take. */
export interface Namespace {
  readonly prefix: string;
  readonly uri: string;
}

/** What a declaration compiles into: the closures for one element, run in the order in which they were added. */
export class Level {
  readonly attributeReaders = new Map<string, AttributeReader>();
  readonly childReaders = new Map<string, ElementReader>();
  /** Run after attributes and children: defaults, and errors for what is required. Also for a wrapper that isn't there. */
  readonly absent: ElementReader[] = [];
  /** Run last: whatever looks at the whole element. */
  readonly finishers: ElementReader[] = [];
  readonly attributeWriters: FieldWriter[] = [];
  readonly contentWriters: FieldWriter[] = [];
  /** The element's text, where it has one: written instead of children. */
  textWriter: ((model: Model, options: FormatOptions) => string) | undefined;
  /** Always written with an end tag of its own: never `<a/>`. */
  endTag = false;
  /** Where the model decides which further fields there are: their level. It only writes together with this one. */
  caseOf: ((model: Model) => Level | undefined) | undefined;
  #plan: WritingPlan | undefined;

  constructor(readonly namespace: Namespace | undefined) {}

  /** Name as written, with the prefix of the namespace. */
  elementName(name: string): ElementName {
    return new ElementName(this.namespace === undefined ? name : `${this.namespace.prefix}:${name}`);
  }

  onAttribute(name: string, reader: AttributeReader): void {
    const before = this.attributeReaders.get(name);
    this.attributeReaders.set(
      name,
      before === undefined
        ? reader
        : (value, element, model, options) => {
            before(value, element, model, options);
            reader(value, element, model, options);
          },
    );
  }

  onChild(name: string, reader: ElementReader): void {
    const key = this.namespace === undefined ? name : `${this.namespace.uri} ${name}`;
    const before = this.childReaders.get(key);
    this.childReaders.set(
      key,
      before === undefined
        ? reader
        : (element, model, options) => {
            before(element, model, options);
            reader(element, model, options);
          },
    );
  }

  /** Read one element into a model. */
  read(element: XmlElement, model: Model, options: ParseOptions): void {
    const { attributeReaders, childReaders, absent, finishers } = this;
    if (attributeReaders.size > 0) {
      const { attributes } = element;
      for (let i = 0; i < attributes.length; i += 2)
        attributeReaders.get(attributes[i] as string)?.(attributes[i + 1] as string, element, model, options);
    }
    if (childReaders.size > 0) {
      for (const child of element.children)
        childReaders.get(child.namespace === undefined ? child.name : `${child.namespace} ${child.name}`)?.(
          child,
          model,
          options,
        );
    }
    for (const fill of absent) fill(element, model, options);
    for (const finish of finishers) finish(element, model, options);
  }

  /** The keys without any of which nothing is written in this element; undefined: something may always be. */
  writtenKeys(): readonly string[] | undefined {
    if (this.textWriter !== undefined || this.caseOf !== undefined) return undefined;
    const keys: string[] = [];
    for (const writer of [...this.attributeWriters, ...this.contentWriters]) {
      if (writer.keys === undefined) return undefined;
      keys.push(...writer.keys);
    }
    return keys;
  }

  /** What to run for a model; made from the writers on the first use, so that none can be added after it. */
  #planFor(inner: Level | undefined): WritingPlan {
    if (inner === undefined) {
      this.#plan ??= new WritingPlan(this.attributeWriters, this.contentWriters);
      return this.#plan;
    }
    inner.#plan ??= new WritingPlan(
      [...this.attributeWriters, ...inner.attributeWriters],
      [...this.contentWriters, ...inner.contentWriters],
    );
    return inner.#plan;
  }

  writeAttributes(model: Model, writer: XmlWriter, options: FormatOptions): void {
    const plan = this.#planFor(this.caseOf?.(model));
    runChosen(plan.attributes, chosenOf(plan, model).attributes, model, writer, options);
  }

  writeContent(model: Model, writer: XmlWriter, options: FormatOptions): void {
    const plan = this.#planFor(this.caseOf?.(model));
    const { content, more } = chosenOf(plan, model);
    runChosen(plan.content, content, model, writer, options);
    runChosen(plan.more, more, model, writer, options);
  }

  /**
   * Write a whole element; with `omitEmpty` nothing where it has neither attributes nor content, with `endTag` with an
   * end tag of its own, whether it has children or not.
   */
  write(
    name: string | ElementName,
    model: Model,
    writer: XmlWriter,
    options: FormatOptions,
    omitEmpty: boolean,
    endTag = this.endTag,
  ): void {
    const inner = this.caseOf?.(model);
    const plan = this.#planFor(inner);
    const textWriter = inner === undefined ? this.textWriter : inner.textWriter;
    const { attributes, content, more } = chosenOf(plan, model);
    const nothing = (attributes | content | more) === 0;
    const text = textWriter === undefined ? '' : textWriter(model, options);
    if (omitEmpty && nothing && text === '' && !endTag) return;
    const mark = omitEmpty ? writer.mark : undefined;
    writer.open(name);
    if (attributes !== 0) runChosen(plan.attributes, attributes, model, writer, options);
    if (endTag) writer.startContent();
    if (content !== 0) runChosen(plan.content, content, model, writer, options);
    if (more !== 0) runChosen(plan.more, more, model, writer, options);
    if (mark !== undefined && text === '' && writer.isEmpty) writer.takeBack(mark);
    else writer.closeWithText(name, text);
  }
}

/** The writers that a model needs. */
function chosenOf({ always, byKey }: WritingPlan, model: Model): Chosen {
  let { attributes, content, more } = always;
  for (const key in model) {
    const chosen = byKey.get(key);
    if (chosen === undefined) continue;
    attributes |= chosen.attributes;
    content |= chosen.content;
    more |= chosen.more;
  }
  return { attributes, content, more };
}
