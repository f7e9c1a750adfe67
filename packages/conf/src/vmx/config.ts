import { type ConfValue, formatConf, parseConf } from '@tsvirt/util';
import { uuid } from '../common/uuid.js';
import { badVmx, notInVmx } from './failure.js';

/** The settings of a VMX file. Names are alike in any case; the first of a name counts. */
export class VmxConfig {
  readonly #values = new Map<string, ConfValue>();

  /** @throws VirtError `CONF_SYNTAX` */
  constructor(text: string) {
    for (const { name, value } of parseConf(text, 'VMX file', { vmx: true })) {
      if (name === undefined || value === undefined) continue;
      const key = name.toLowerCase();
      if (!this.#values.has(key)) this.#values.set(key, value);
    }
  }

  string(name: string): string | undefined {
    const value = this.#values.get(name.toLowerCase());
    if (value === undefined || typeof value === 'string') return value;
    if (typeof value === 'bigint') return String(value);
    throw badVmx(`'${name}' is a list: expected text`);
  }

  /** @throws VirtError where it's missing. */
  required(name: string): string {
    const value = this.string(name);
    if (value === undefined) throw badVmx(`'${name}' is missing`);
    return value;
  }

  /** A whole number; `unlimited` is -1. */
  integer(name: string): bigint | undefined {
    const value = this.string(name)?.trim();
    if (value === undefined) return undefined;
    if (value.toLowerCase() === 'unlimited') return -1n;
    const number = /^[+-]?\d+$/.test(value) ? BigInt(value.replace('+', '')) : undefined;
    if (number === undefined || BigInt.asIntN(64, number) !== number)
      throw this.wrong(name, 'a whole number of up to 64 bits');
    return number;
  }

  boolean(name: string): boolean | undefined {
    const value = this.string(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value !== 'true' && value !== 'false') throw this.wrong(name, "'true' or 'false'");
    return value === 'true';
  }

  /** A UUID: `56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15` */
  uuid(name: string): string | undefined {
    const value = this.string(name);
    if (value === undefined) return undefined;
    const parsed = uuid.parse(value.replace(/\s+/g, ''));
    if (parsed === undefined) throw this.wrong(name, 'a UUID');
    return parsed;
  }

  /** Numbers N for which there is a setting `<prefix>N.present`, in order. */
  numbers(prefix: string): number[] {
    const start = prefix.toLowerCase();
    const found = new Set<number>();
    for (const key of this.#values.keys()) {
      if (!key.startsWith(start)) continue;
      const number = /^(\d{1,4})\.present$/.exec(key.slice(start.length))?.[1];
      if (number !== undefined) found.add(Number(number));
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The error for a value that can't be. */
  wrong(name: string, expected: string) {
    return badVmx(`'${name}' is '${this.string(name) ?? ''}': expected ${expected}`);
  }
}

/** The settings of a VMX file that is being written, in order. */
export class VmxLines {
  readonly #lines: { name: string; value: string }[] = [];

  /** @throws VirtError `CONFIG_UNSUPPORTED` for text that a VMX file can't hold. */
  add(name: string, value: string | number | bigint | boolean): void {
    const text = String(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL would end the file for its readers.
    if (/["\r\n\u0000]/.test(text))
      throw notInVmx(`'${name}' has a quote, a line end or a NUL: a VMX file can't hold it`);
    this.#lines.push({ name, value: text });
  }

  toString(): string {
    return formatConf(this.#lines, { vmx: true });
  }
}

/** A UUID as VMX files write it: `56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15` */
export function vmxUuid(text: string): string {
  const bytes = text.replaceAll('-', '').match(/../g) ?? [];
  return `${bytes.slice(0, 8).join(' ')}-${bytes.slice(8).join(' ')}`;
}

/** True for text that is equal but for its case. */
export function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
