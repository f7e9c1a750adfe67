/** A JSON value in which integers beyond 2^53 are kept exact, as bigint. */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

const longDigits = /\d{16}/;
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const longInteger = /^-?\d{16,}$/;
const tag = '\u0000int:';

/**
 * Reads one JSON text. Plain `JSON.parse` unless sixteen digits follow each other somewhere: only then can an integer be
 * beyond what a number holds, and it is kept as bigint.
 * @throws SyntaxError when it isn't JSON.
 */
export function parseJson(text: string): JsonValue {
  if (!longDigits.test(text)) return JSON.parse(text) as JsonValue;
  const tagged = text.replace(stringOrNumber, (token) =>
    longInteger.test(token) && !Number.isSafeInteger(Number(token)) ? `"\\u0000int:${token}"` : token,
  );
  return JSON.parse(tagged, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(tag) ? BigInt(value.slice(tag.length)) : value,
  ) as JsonValue;
}

/**
 * Writes JSON text; bigint becomes a plain integer of any size, `undefined` members are left out.
 * @param indent blanks per level; without it all is on one line.
 */
export function formatJson(value: JsonValue, indent?: number): string {
  let long = false;
  const text = JSON.stringify(
    value,
    (_key, item: unknown) => {
      if (typeof item !== 'bigint') return item;
      const number = Number(item);
      if (Number.isSafeInteger(number)) return number;
      long = true;
      return `${tag}${item}`;
    },
    indent,
  );
  return long ? text.replace(/"\\u0000int:(-?\d+)"/g, '$1') : text;
}
