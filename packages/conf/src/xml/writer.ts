import { escapeXml } from './escape.js';
import { type AttributeName, type ElementName, indentation } from './names.js';

// Where the writer is: in content, in a start tag without attributes so far, or after an attribute's value, whose
// closing quote is still to be written (with what follows it: a long text in few pieces is built and read faster).
const CONTENT = 0;
const TAG = 1;
const VALUE = 2;

/** Writes a document in libvirt's form: two blanks per level, single quotes, `<a/>` for what is empty. */
export class XmlWriter {
  #out = '';
  #level: number;
  #place = CONTENT;

  /** @param level indentation of the outermost element, in levels. */
  constructor(level = 0) {
    this.#level = level;
  }

  get level(): number {
    return this.#level;
  }

  /** Start an element: attributes may follow, then children, then {@link close}. */
  open(name: string | ElementName): void {
    this.startContent();
    const level = this.#level++;
    this.#out += typeof name === 'string' ? `${indentation(level)}<${name}` : name.start(level);
    this.#place = TAG;
  }

  attribute(name: string | AttributeName, value: string): void {
    const further = this.#place === VALUE;
    if (typeof name === 'string') this.#out += further ? `' ${name}='` : ` ${name}='`;
    else this.#out += further ? name.next : name.first;
    this.#out += escapeXml(value);
    this.#place = VALUE;
  }

  close(name: string | ElementName): void {
    const level = --this.#level;
    if (this.#place === VALUE) this.#out += "'/>\n";
    else if (this.#place === TAG) this.#out += '/>\n';
    else
      this.#out += typeof name === 'string' ? `${indentation(level)}</${name}>\n` : name.endOfContent(level);
    this.#place = CONTENT;
  }

  /** End the start tag: an element without children is written as `<a>` and `</a>` on two lines, as libvirt does for some. */
  startContent(): void {
    if (this.#place === CONTENT) return;
    this.#out += this.#place === VALUE ? "'>\n" : '>\n';
    this.#place = CONTENT;
  }

  /** End an element that holds text and no children; without text it's empty. */
  closeWithText(name: string | ElementName, text: string): void {
    if (text === '') {
      this.close(name);
      return;
    }
    this.#level--;
    this.#out += this.#place === VALUE ? "'>" : '>';
    this.#out += escapeXml(text);
    this.#out += typeof name === 'string' ? `</${name}>\n` : name.end;
    this.#place = CONTENT;
  }

  /** `<name>text</name>` */
  leaf(name: string | ElementName, text: string): void {
    this.startContent();
    this.#out +=
      typeof name === 'string' ? `${indentation(this.#level)}<${name}>` : name.startOfText(this.#level);
    this.#out += escapeXml(text);
    this.#out += typeof name === 'string' ? `</${name}>\n` : name.end;
  }

  /** `<name/>` */
  empty(name: string | ElementName): void {
    this.open(name);
    this.close(name);
  }

  /** Text that is XML already, with its own indentation and line end. */
  raw(text: string): void {
    this.startContent();
    this.#out += text;
  }

  /** Where the writer is, to come back with {@link takeBack}. */
  get mark(): WriterMark {
    return { out: this.#out, place: this.#place };
  }

  /** True after {@link open} as long as the element has neither attributes nor content. */
  get isEmpty(): boolean {
    return this.#place === TAG;
  }

  /** Take an element back that was begun after the mark and is empty. */
  takeBack({ out, place }: WriterMark): void {
    this.#out = out;
    this.#place = place;
    this.#level--;
  }

  toString(): string {
    return this.#out;
  }
}

/** A place in what is written. */
export interface WriterMark {
  readonly out: string;
  readonly place: number;
}
