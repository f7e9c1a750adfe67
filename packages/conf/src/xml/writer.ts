import { escapeXml } from './escape.js';

const indents: readonly string[] = Array.from({ length: 64 }, (_, level) => '  '.repeat(level));

/** Writes a document in libvirt's form: two blanks per level, single quotes, `<a/>` for what is empty. */
export class XmlWriter {
  #out = '';
  #level: number;
  /** The start tag of the current element isn't closed yet. */
  #inTag = false;

  /** @param level indentation of the outermost element, in levels. */
  constructor(level = 0) {
    this.#level = level;
  }

  get level(): number {
    return this.#level;
  }

  #indent(): string {
    return indents[this.#level] ?? '  '.repeat(this.#level);
  }

  #closeTag(): void {
    if (this.#inTag) {
      this.#out += '>\n';
      this.#inTag = false;
    }
  }

  /** Start an element: attributes may follow, then children, then {@link close}. Whether it's the first in the one around it. */
  open(name: string): boolean {
    const first = this.#inTag;
    this.#closeTag();
    this.#out += `${this.#indent()}<${name}`;
    this.#inTag = true;
    this.#level++;
    return first;
  }

  attribute(name: string, value: string): void {
    this.#out += ` ${name}='${escapeXml(value)}'`;
  }

  close(name: string): void {
    this.#level--;
    if (this.#inTag) {
      this.#out += '/>\n';
      this.#inTag = false;
    } else this.#out += `${this.#indent()}</${name}>\n`;
  }

  /** End the start tag: an element without children is written as `<a>` and `</a>` on two lines, as libvirt does for some. */
  startContent(): void {
    this.#closeTag();
  }

  /** End an element that holds text and no children; without text it's empty. */
  closeWithText(name: string, text: string): void {
    if (text === '') {
      this.close(name);
      return;
    }
    this.#level--;
    this.#out += `>${escapeXml(text)}</${name}>\n`;
    this.#inTag = false;
  }

  /** `<name>text</name>` */
  leaf(name: string, text: string): void {
    this.#closeTag();
    this.#out += `${this.#indent()}<${name}>${escapeXml(text)}</${name}>\n`;
  }

  /** `<name/>` */
  empty(name: string): void {
    this.#closeTag();
    this.#out += `${this.#indent()}<${name}/>\n`;
  }

  /** Text that is XML already, with its own indentation and line end. */
  raw(text: string): void {
    this.#closeTag();
    this.#out += text;
  }

  /** All that is written so far. */
  get written(): string {
    return this.#out;
  }

  /** Take an element back that was begun and has nothing in it: `written` before it, and what {@link open} said. */
  takeBack(before: string, first: boolean): void {
    this.#out = before;
    this.#inTag = first;
    this.#level--;
  }

  /** Characters written: cheap test whether something was written between two points. */
  get length(): number {
    return this.#out.length;
  }

  toString(): string {
    return this.#out;
  }
}
