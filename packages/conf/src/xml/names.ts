const indents: readonly string[] = Array.from({ length: 64 }, (_, level) => '  '.repeat(level));

/** Two blanks for each level. */
export function indentation(level: number): string {
  return indents[level] ?? '  '.repeat(level);
}

/** The name of an element that is written often: its tags with their indentation are made once for each level. */
export class ElementName {
  readonly name: string;
  readonly #starts: string[] = [];
  readonly #leaves: string[] = [];
  readonly #ends: string[] = [];
  /** `</name>` and the line's end. */
  readonly end: string;

  constructor(name: string) {
    this.name = name;
    this.end = `</${name}>\n`;
  }

  /** `<name` */
  start(level: number): string {
    return level < this.#starts.length || this.#make(level)
      ? (this.#starts[level] as string)
      : `${indentation(level)}<${this.name}`;
  }

  /** `<name>` */
  startOfText(level: number): string {
    return level < this.#starts.length || this.#make(level)
      ? (this.#leaves[level] as string)
      : `${indentation(level)}<${this.name}>`;
  }

  /** `</name>` on a line of its own. */
  endOfContent(level: number): string {
    return level < this.#starts.length || this.#make(level)
      ? (this.#ends[level] as string)
      : `${indentation(level)}${this.end}`;
  }

  #make(level: number): boolean {
    if (level >= indents.length) return false;
    for (let i = this.#starts.length; i <= level; i++) {
      const indent = indentation(i);
      this.#starts.push(`${indent}<${this.name}`);
      this.#leaves.push(`${indent}<${this.name}>`);
      this.#ends.push(`${indent}${this.end}`);
    }
    return true;
  }
}

/** The name of an attribute that is written often. */
export class AttributeName {
  /** What stands before its value, as the first attribute of its element … */
  readonly first: string;
  /** … and as a further one, the value before it not being closed yet. */
  readonly next: string;

  constructor(readonly name: string) {
    this.first = ` ${name}='`;
    this.next = `' ${name}='`;
  }
}
