import type { ValueSchema } from '../element/value.js';

/** Hexadecimal digits of a number up to `max`, as a pattern of XML Schema; leading zeros are fine. */
function hexUpTo(max: bigint): string {
  const digits = max.toString(16);
  const one = (from: number, to: number): string => {
    const all = [...'0123456789abcdef'].slice(from, to + 1);
    return `[${[...new Set(all.flatMap((digit) => [digit, digit.toUpperCase()]))].join('')}]`;
  };
  const any = (count: number) => (count === 0 ? '' : `[0-9a-fA-F]{${count}}`);
  const same = (text: string) =>
    [...text].map((digit) => one(Number.parseInt(digit, 16), Number.parseInt(digit, 16))).join('');
  const forms: string[] = [same(digits)];
  if (digits.length > 1) forms.push(`[0-9a-fA-F]{1,${digits.length - 1}}`);
  for (let i = 0; i < digits.length; i++) {
    const digit = Number.parseInt(digits[i] ?? '0', 16);
    if (digit > 0) forms.push(`${same(digits.slice(0, i))}${one(0, digit - 1)}${any(digits.length - 1 - i)}`);
  }
  return `0[xX]0*(${forms.join('|')})`;
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
