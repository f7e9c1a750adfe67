/** A JSON value in which integers beyond 2^53 are kept exact, as bigint. */
export type QmpValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly QmpValue[]
  | { readonly [key: string]: QmpValue | undefined };

/** A JSON object, as QMP has it for arguments, event data and most replies. */
export type QmpObject = { readonly [key: string]: QmpValue | undefined };

const longDigits = /\d{16}/;
const stringOrLongInteger = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
const tag = '\u0000int:';

/**
 * Reads one JSON text. Plain `JSON.parse` unless sixteen digits follow each other somewhere: only then can an integer be
 * beyond what a number holds, and it is kept as bigint.
 * @throws SyntaxError when it isn't JSON.
 */
export function parseQmp(text: string): QmpValue {
  if (!longDigits.test(text)) return JSON.parse(text) as QmpValue;
  const tagged = text.replace(stringOrLongInteger, (token) => {
    if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token;
    return `"\\u0000int:${token}"`;
  });
  return JSON.parse(tagged, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(tag) ? BigInt(value.slice(tag.length)) : value,
  ) as QmpValue;
}

/** Writes JSON text; bigint becomes a plain integer of any size, `undefined` members are left out. */
export function formatQmp(value: QmpValue): string {
  let long = false;
  const text = JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'bigint') return item;
    const number = Number(item);
    if (Number.isSafeInteger(number)) return number;
    long = true;
    return `${tag}${item}`;
  });
  return long ? text.replace(/"\\u0000int:(-?\d+)"/g, '$1') : text;
}

/** True for an object that isn't an array. */
export function isQmpObject(value: QmpValue | undefined): value is QmpObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none of what is no list. */
export function qmpObjects(value: QmpValue | undefined): QmpObject[] {
  return Array.isArray(value) ? (value as readonly QmpValue[]).filter(isQmpObject) : [];
}

/** The integer in a reply as bigint; 0 for anything that isn't one. */
export function qmpInteger(value: QmpValue | undefined): bigint {
  if (typeof value === 'bigint') return value;
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : 0n;
}
