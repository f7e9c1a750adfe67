/** Writes XML as virsh prints it: single quotes, two spaces a level. Attributes that are undefined are left out. */
export class XmlBuilder {
  readonly #lines: string[] = [];
  #level = 0;

  /** `<name a='1'/>`. */
  empty(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): this {
    return this.#line(`<${name}${format(attributes)}/>`);
  }

  /** `<name>text</name>`, nothing if the text is undefined. */
  text(
    name: string,
    text: string | undefined,
    attributes: Readonly<Record<string, string | undefined>> = {},
  ): this {
    return text === undefined
      ? this
      : this.#line(`<${name}${format(attributes)}>${escapeText(text)}</${name}>`);
  }

  /** An element with children; one without any is left out or, with `keep`, written empty. */
  element(
    name: string,
    attributes: Readonly<Record<string, string | undefined>>,
    children: (builder: this) => void,
    keep: 'keep' | 'drop' = 'keep',
  ): this {
    const before = this.#lines.length;
    this.#level += 1;
    children(this);
    this.#level -= 1;
    const head = `<${name}${format(attributes)}`;
    if (this.#lines.length > before) {
      this.#lines.splice(before, 0, this.#indent(`${head}>`));
      return this.#line(`</${name}>`);
    }
    return keep === 'keep' || Object.values(attributes).some((value) => value !== undefined)
      ? this.#line(`${head}/>`)
      : this;
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #indent(text: string): string {
    return '  '.repeat(this.#level) + text;
  }

  #line(text: string): this {
    this.#lines.push(this.#indent(text));
    return this;
  }
}

function format(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}='${escapeText(value)}'`))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};

/** Text for XML, in content or in an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>'"]/g, (character) => ENTITIES[character] ?? character);
}
