import type { ValueSchema } from '../element/value.js';

/** One hexadecimal digit up to another, in either case. */
function digitUpTo(last: number): string {
  if (last < 10) return last === 0 ? '0' : `[0-${last}]`;
  const letter = last.toString(16);
  return last === 10 ? '[0-9aA]' : `[0-9a-${letter}A-${letter.toUpperCase()}]`;
}

function sameDigits(text: string): string {
  return text.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function anyDigits(least: number, most: number): string {
  const digit = digitUpTo(15);
  return most === 1 ? digit : `${digit}{${least === most ? most : `${least},${most}`}}`;
}

/** Hexadecimal digits of a number up to `max`, as a pattern of XML Schema; leading zeros are fine. */
function hexUpTo(max: bigint): string {
  const digits = max.toString(16);
  const { length } = digits;
  if (/^f+$/.test(digits)) return `0[xX]0*${anyDigits(1, length)}`;
  const forms: string[] = length > 1 ? [anyDigits(1, length - 1)] : [];
  for (let i = 0; i < length; i++) {
    const digit = Number.parseInt(digits[i] ?? '0', 16);
    const rest = length - 1 - i;
    const allRest = rest === 0 ? '' : anyDigits(rest, rest);
    const before = sameDigits(digits.slice(0, i));
    if (/^f*$/.test(digits.slice(i + 1))) {
      forms.push(`${before}${digitUpTo(digit)}${allRest}`);
      break;
    }
    if (digit > 0) forms.push(`${before}${digitUpTo(digit - 1)}${allRest}`);
  }
  return forms.length === 1 ? `0[xX]0*${forms[0]}` : `0[xX]0*(${forms.join('|')})`;
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}

/** The hexadecimal form of a number in a range. */
export function hexPattern(max: bigint | number | undefined): string {
  return hexUpTo(BigInt(max ?? 0xffff_ffff));
}

/** A pattern as XML Schema writes it: it has only one kind of group, and no `\/`. */
export function xsdPattern(pattern: string): string {
  return pattern.replaceAll('(?:', '(').replaceAll('\\/', '/').replaceAll('\\$', '[$]');
}

/** The pattern of all texts that a value can have; ranges of decimal numbers aren't in it. */
export function patternOf(value: ValueSchema): string {
  switch (value.type) {
    case 'string':
      return value.pattern === undefined
        ? `(.|\\n|\\r)${value.minLength === undefined ? '*' : `{${value.minLength},}`}`
        : xsdPattern(value.pattern);
    case 'enum':
      return value.values.map(quoted).join('|');
    case 'integer': {
      const decimal = Number(value.min ?? -1) >= 0 ? '\\+?[0-9]+' : '[+\\-]?[0-9]+';
      return value.base === 16 ? `${decimal}|${hexPattern(value.max)}` : decimal;
    }
    case 'number':
      return '[+\\-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+\\-]?[0-9]+)?';
    case 'choice':
      return value.of.map((one) => `(${patternOf(one)})`).join('|');
    case 'list': {
      const item = itemPattern(value.of, value.separator);
      return `( *(${item}) *)(${quoted(value.separator)} *(${item}) *)*`;
    }
  }
}

function itemPattern(item: ValueSchema, separator: string): string {
  return item.type === 'string' && item.pattern === undefined ? `[^${quoted(separator)}]*` : patternOf(item);
}
