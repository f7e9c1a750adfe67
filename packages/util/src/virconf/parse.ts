import { VirtError } from '../error/virt-error.js';
import { ErrorCode, ErrorDomain } from '../generated/error-codes.js';
import type { ConfDialect, ConfEntry, ConfValue } from './model.js';

/** Lists deeper than this are refused. */
const maxDepth = 64;

/**
 * Reads libvirt's configuration file syntax: `name = value` lines, comments kept.
 * @throws VirtError `CONF_SYNTAX` with the place of the mistake.
 */
export function parseConf(text: string, file = 'configuration', dialect: ConfDialect = {}): ConfEntry[] {
  return new ConfParser(text, file, dialect).entries();
}

class ConfParser {
  #at = 0;
  readonly #text: string;
  readonly #file: string;
  readonly #dialect: ConfDialect;

  constructor(text: string, file: string, dialect: ConfDialect) {
    this.#text = text;
    this.#file = file;
    this.#dialect = dialect;
  }

  entries(): ConfEntry[] {
    const entries: ConfEntry[] = [];
    for (;;) {
      this.#skip(/[ \t\r\n]*/y);
      if (this.#at >= this.#text.length) return entries;
      entries.push(this.#peek() === '#' ? { comment: this.#comment() } : this.#statement());
    }
  }

  #statement(): ConfEntry {
    const { vmx, lxc } = this.#dialect;
    const name = this.#skip(vmx ? /[A-Za-z_.][\w.:-]*/y : lxc ? /[A-Za-z_][\w.:-]*/y : /[A-Za-z_]\w*/y);
    if (name === '') throw this.#error('expected a name');
    this.#blank();
    if (this.#peek() !== '=') throw this.#error("expected '=' after the name");
    this.#at++;
    this.#blank();
    const value = this.#dialect.lxc ? this.#bare() : this.#value(0);
    this.#blank();
    const comment = this.#peek() === '#' ? this.#comment() : undefined;
    if (this.#at < this.#text.length && !/[\r\n]/.test(this.#peek()))
      throw this.#error('expected the end of the line after the value');
    return comment === undefined ? { name, value } : { name, value, comment };
  }

  #value(depth: number): ConfValue {
    const start = this.#peek();
    if (start === '"' || start === "'") return this.#string(start);
    if (start === '[') return this.#list(depth);
    if (/[-+0-9]/.test(start)) return this.#number();
    throw this.#error('expected a number, a string in quotes or a list');
  }

  #number(): bigint {
    const digits = this.#skip(/[-+]?[0-9]+/y);
    if (digits === '') throw this.#error('expected digits');
    const value = BigInt(digits.replace('+', ''));
    if (value > 0x7fff_ffff_ffff_ffffn || value < -0x8000_0000_0000_0000n)
      throw this.#error(`the number ${digits} doesn't fit into 64 bits`);
    return value;
  }

  #string(quote: string): string {
    if (this.#text.startsWith('"""', this.#at)) {
      const end = this.#text.indexOf('"""', this.#at + 3);
      if (end === -1) throw this.#error('the string has no end');
      const long = this.#text.slice(this.#at + 3, end);
      this.#at = end + 3;
      return long;
    }
    const body = this.#text.slice(this.#at + 1).search(quote === '"' ? /["\r\n]/ : /['\r\n]/);
    const end = this.#at + 1 + body;
    if (body === -1 || this.#text[end] !== quote) throw this.#error('the string has no end');
    const value = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return value;
  }

  #bare(): string {
    return this.#skip(/[^\r\n]*/y).trimEnd();
  }

  #list(depth: number): ConfValue[] {
    if (depth >= maxDepth) throw this.#error('the lists are too deep');
    this.#at++;
    const items: ConfValue[] = [];
    for (;;) {
      this.#filler();
      if (this.#peek() === ']') break;
      items.push(this.#value(depth + 1));
      this.#filler();
      if (this.#peek() === ',') this.#at++;
      else if (this.#peek() !== ']') throw this.#error("expected ',' or ']' in the list");
    }
    this.#at++;
    return items;
  }

  /** What may stand between the items of a list. */
  #filler(): void {
    for (;;) {
      this.#skip(/[ \t\r\n]*/y);
      if (this.#peek() !== '#') return;
      this.#comment();
    }
  }

  #comment(): string {
    this.#at++;
    return this.#skip(/[^\r\n]*/y);
  }

  #blank(): void {
    this.#skip(/[ \t]*/y);
  }

  #peek(): string {
    return this.#text[this.#at] ?? '';
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #error(what: string): VirtError {
    const line = this.#text.slice(0, this.#at).split('\n').length;
    return new VirtError(ErrorCode.CONF_SYNTAX, `${this.#file}:${line}: ${what}`, {
      domain: ErrorDomain.CONF,
      str1: this.#file,
      int1: line,
    });
  }
}
