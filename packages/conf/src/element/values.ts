import { readInteger, readUnsigned } from './integer.js';
import type { ValueType } from './value.js';

const same = (text: string) => text;

/** Any text. */
export const string: ValueType<string> = {
  parse: same,
  format: same,
  expected: 'text',
  schema: { type: 'string' },
};

/** Text that isn't empty. */
export const nonEmpty: ValueType<string> = {
  parse: (text) => (text === '' ? undefined : text),
  format: same,
  expected: 'text that is not empty',
  schema: { type: 'string', minLength: 1 },
};

/** Text that matches a pattern as a whole. The pattern must be one that XML Schema understands too. */
export function pattern(source: string, expected: string): ValueType<string> {
  const whole = new RegExp(`^(?:${source})$`, 'u');
  return {
    parse: (text) => (whole.test(text) ? text : undefined),
    format: same,
    expected,
    schema: { type: 'string', pattern: source },
  };
}

/** One of the words given. */
export function oneOf<const T extends string>(...values: readonly T[]): ValueType<T> {
  const known = new Map<string, T>(values.map((value) => [value, value]));
  return {
    parse: (text) => known.get(text),
    format: same,
    expected: `one of ${values.map((value) => `'${value}'`).join(', ')}`,
    schema: { type: 'enum', values },
  };
}

function twoWords(yes: string, no: string): ValueType<boolean> {
  return {
    parse: (text) => (text === yes ? true : text === no ? false : undefined),
    format: (value) => (value ? yes : no),
    expected: `'${yes}' or '${no}'`,
    schema: { type: 'enum', values: [yes, no], boolean: true },
  };
}

/** `yes` or `no` */
export const yesNo = twoWords('yes', 'no');
/** `on` or `off` */
export const onOff = twoWords('on', 'off');

export interface IntegerOptions {
  readonly min?: number;
  readonly max?: number;
}

function between(min: number | bigint, max: number | bigint): string {
  return `an integer from ${min} to ${max}`;
}

/** A whole number that JavaScript's number holds, in decimal. Default range: 32 bits, signed. */
export function int({ min = -0x8000_0000, max = 0x7fff_ffff }: IntegerOptions = {}): ValueType<number> {
  return {
    parse: (text) => {
      const read = readInteger(text, 10);
      if (read === undefined) return undefined;
      const value = read.negative ? 0 - Number(read.literal) : Number(read.literal);
      return value >= min && value <= max ? value : undefined;
    },
    format: String,
    expected: between(min, max),
    schema: { type: 'integer', min, max },
  };
}

/** A whole number from 0; default range: 32 bits. */
export function uint({ min = 0, max = 0xffff_ffff }: IntegerOptions = {}): ValueType<number> {
  return int({ min, max });
}

function big(min: bigint, max: bigint): ValueType<bigint> {
  return {
    parse: (text) => {
      const read = readInteger(text, 10);
      if (read === undefined) return undefined;
      const value = read.negative ? -BigInt(read.literal) : BigInt(read.literal);
      return value >= min && value <= max ? value : undefined;
    },
    format: String,
    expected: between(min, max),
    schema: { type: 'integer', min, max },
  };
}

/** A signed 64-bit number. */
export const int64: ValueType<bigint> = big(-(2n ** 63n), 2n ** 63n - 1n);
/** An unsigned 64-bit number. */
export const uint64: ValueType<bigint> = big(0n, 2n ** 64n - 1n);

export interface HexOptions extends IntegerOptions {
  /** Digits to pad to. */
  readonly digits?: number;
  /** Written before the digits; default `0x`. */
  readonly prefix?: string;
}

/** A number written in hexadecimal, read in decimal, `0x…` or (with a leading 0) octal as strtoul with base 0 does. */
export function hex({
  min = 0,
  max = 0xffff_ffff,
  digits = 1,
  prefix = '0x',
}: HexOptions = {}): ValueType<number> {
  return {
    parse: (text) => {
      const value = readUnsigned(text, 0, max);
      return value === undefined || value < min ? undefined : value;
    },
    format: (value) => prefix + value.toString(16).padStart(digits, '0'),
    expected: `a number from 0x${min.toString(16)} to 0x${max.toString(16)}`,
    schema: { type: 'integer', min, max, base: 16 },
  };
}

/** A fraction or whole number. */
export const number: ValueType<number> = {
  parse: (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  },
  format: String,
  expected: 'a number',
  schema: { type: 'number' },
};

/** Items between separators: `a,b,c`. */
export function listOf<T>(item: ValueType<T>, separator: string): ValueType<T[]> {
  return {
    parse: (text) => {
      const values: T[] = [];
      for (const part of text.split(separator)) {
        const value = item.parse(part.trim());
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    format: (values) => values.map(item.format).join(separator),
    expected: `${item.expected} (several between '${separator}')`,
    schema: { type: 'list', of: item.schema, separator },
  };
}

/** A value of the first type, or else of the second. `isFirst` tells them apart on formatting. */
export function either<A, B>(
  first: ValueType<A>,
  second: ValueType<B>,
  isFirst: (value: A | B) => value is A,
): ValueType<A | B> {
  return {
    parse: (text) => first.parse(text) ?? second.parse(text),
    format: (value) => (isFirst(value) ? first.format(value) : second.format(value as B)),
    expected: `${first.expected}, or ${second.expected}`,
    schema: { type: 'choice', of: [first.schema, second.schema] },
  };
}
