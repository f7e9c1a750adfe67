import type { XmlElement } from '../xml/element.js';
import type { XmlWriter } from '../xml/writer.js';
import type { FormatOptions, ParseOptions } from './options.js';

/** A model while it's read or written: each declaration knows its own keys. */
export type Model = Record<string, unknown>;

export type AttributeReader = (
  value: string,
  element: XmlElement,
  model: Model,
  options: ParseOptions,
) => void;
export type ElementReader = (element: XmlElement, model: Model, options: ParseOptions) => void;
export type Writer = (model: Model, writer: XmlWriter, options: FormatOptions) => void;

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
  readonly attributeWriters: Writer[] = [];
  readonly contentWriters: Writer[] = [];
  /** The element's text, where it has one: written instead of children. */
  textWriter: ((model: Model, options: FormatOptions) => string) | undefined;

  constructor(readonly namespace: Namespace | undefined) {}

  /** Name as written, with the prefix of the namespace. */
  elementName(name: string): string {
    return this.namespace === undefined ? name : `${this.namespace.prefix}:${name}`;
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

  writeAttributes(model: Model, writer: XmlWriter, options: FormatOptions): void {
    for (const write of this.attributeWriters) write(model, writer, options);
  }

  writeContent(model: Model, writer: XmlWriter, options: FormatOptions): void {
    for (const write of this.contentWriters) write(model, writer, options);
  }

  /** Write an element with an end tag of its own, whether it has children or not. */
  writeOpen(name: string, model: Model, writer: XmlWriter, options: FormatOptions): void {
    writer.open(name);
    this.writeAttributes(model, writer, options);
    writer.startContent();
    this.writeContent(model, writer, options);
    writer.close(name);
  }

  /** Write a whole element; with `omitEmpty` nothing where it has neither attributes nor content. */
  write(name: string, model: Model, writer: XmlWriter, options: FormatOptions, omitEmpty: boolean): void {
    const mark = omitEmpty ? writer.mark() : undefined;
    writer.open(name);
    const opened = writer.length;
    this.writeAttributes(model, writer, options);
    this.writeContent(model, writer, options);
    const text = this.textWriter?.(model, options) ?? '';
    if (mark !== undefined && text === '' && writer.length === opened) writer.rollback(mark);
    else writer.closeWithText(name, text);
  }
}
