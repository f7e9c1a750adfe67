const syntax = {
  0: /^[ \t\r\n]*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)$/,
  10: /^[ \t\r\n]*([+-]?)(\d+)$/,
  16: /^[ \t\r\n]*([+-]?)(?:0[xX])?([0-9a-fA-F]+)$/,
} as const;

/** A whole number apart: its sign, and the rest as a literal of JavaScript. */
export interface IntegerText {
  readonly negative: boolean;
  readonly literal: string;
}

/**
 * Reads a whole number as libvirt does everywhere: blanks and a sign may lead, nothing may follow. Base 16 goes without `0x` too; base 0 is decimal,
 * with a leading `0x` hexadecimal and with a leading 0 octal. Undefined for anything else.
 */
export function readInteger(text: string, base: 0 | 10 | 16): IntegerText | undefined {
  if (text.length > 64) return undefined;
  const [, sign, digits = ''] = syntax[base].exec(text) ?? [];
  if (sign === undefined) return undefined;
  const literal = base === 16 ? `0x${digits}` : base === 0 && /^0[0-7]/.test(digits) ? `0o${digits}` : digits;
  return { negative: sign === '-', literal };
}

/** {@link readInteger} of a number without a minus, undefined above `max`. */
export function readUnsigned(text: string, base: 0 | 10 | 16, max: number): number | undefined {
  const read = readInteger(text, base);
  if (read === undefined || read.negative) return undefined;
  const value = Number(read.literal);
  return value <= max ? value : undefined;
}

/** {@link readUnsigned} for 64 bits. */
export function readUnsigned64(text: string, base: 0 | 10 | 16, max = 2n ** 64n - 1n): bigint | undefined {
  const read = readInteger(text, base);
  if (read === undefined || read.negative) return undefined;
  const value = BigInt(read.literal);
  return value <= max ? value : undefined;
}
