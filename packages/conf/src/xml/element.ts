/**
 * One element of a parsed document: plain data, without the white space, comments and processing instructions between
 * elements. `attributes` alternates name and value, in the document's order; names keep their prefix.
 */
export class XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace URI of the element; undefined without one. */
  readonly namespace: string | undefined;
  readonly parent: XmlElement | undefined;
  /** name, value, name, value … */
  readonly attributes: readonly string[];
  /** Child elements. */
  readonly children: XmlElement[] = [];
  /** All character data directly in this element, references resolved. */
  text = '';
  /** The document's text, and where this element is in it. */
  readonly source: string;
  readonly start: number;
  end = 0;

  constructor(
    name: string,
    namespace: string | undefined,
    parent: XmlElement | undefined,
    attributes: readonly string[],
    source: string,
    start: number,
  ) {
    this.name = name;
    this.namespace = namespace;
    this.parent = parent;
    this.attributes = attributes;
    this.source = source;
    this.start = start;
  }

  /** The value of an attribute, or undefined when absent. */
  attribute(name: string): string | undefined {
    const { attributes } = this;
    for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
    return undefined;
  }

  /** The first child element with this local name and no namespace. */
  child(name: string): XmlElement | undefined {
    for (const child of this.children) if (child.name === name && child.namespace === undefined) return child;
    return undefined;
  }

  /** All child elements with this local name and no namespace. */
  childrenNamed(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name && child.namespace === undefined);
  }

  /** Line in the document, from 1. */
  get line(): number {
    let line = 1;
    for (
      let at = this.source.indexOf('\n');
      at >= 0 && at < this.start;
      at = this.source.indexOf('\n', at + 1)
    )
      line++;
    return line;
  }

  /** Names from the root down, such as `domain/devices/disk`. */
  get path(): string {
    return this.parent === undefined ? this.name : `${this.parent.path}/${this.name}`;
  }
}
