import { once } from '../async/once.js';
import { crypto } from '../crypto/index.js';

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
/** Characters of a text that is too short to be nested so deeply that reading it takes long. */
const shortText = 4096;
/** How deeply values of a longer text may be nested. */
const deepest = 1000;

/** What marks an integer that is kept as text meanwhile. Nobody can say it: it never leaves this process. */
const tag = once(() => `int ${crypto().randomUUID()}:`);

/**
 * Reads one JSON text, which nobody need trust: it takes time in proportion to its length. Plain `JSON.parse` unless sixteen digits follow
 * each other somewhere: only then can an integer be beyond what a number holds, and it is kept as bigint.
 * @throws SyntaxError when it isn't JSON, or a long text is nested more than a thousand levels deep
 */
export function parseJson(text: string): JsonValue {
  if (text.length <= shortText && !longDigits.test(text)) return JSON.parse(text) as JsonValue;
  const tagged = withTags(text);
  const value = JSON.parse(tagged) as JsonValue;
  return tagged === text ? value : withoutTags(value);
}

/** The text with integers that no number holds as strings. */
function withTags(text: string): string {
  const marks = /["[\]{}]|\d{16,}/g;
  let tagged = '';
  let done = 0;
  let depth = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = endOfString(text, found.index);
    else if (mark === '[' || mark === '{') {
      if (++depth > deepest) throw new SyntaxError(`JSON that is nested more than ${deepest} levels deep`);
    } else if (mark === ']' || mark === '}') depth--;
    else {
      const start = text[found.index - 1] === '-' ? found.index - 1 : found.index;
      const end = marks.lastIndex;
      if (!isLongInteger(text, start, end)) continue;
      tagged += `${text.slice(done, start)}"${tag()}${text.slice(start, end)}"`;
      done = end;
    }
  }
  return done === 0 ? text : tagged + text.slice(done);
}

/** Where the text goes on after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    let first = at;
    while (text[first - 1] === '\\') first--;
    if ((at - first) % 2 === 0) return at + 1;
  }
}

/** Whether the digits from `start` to `end` are a whole number, and one that no number holds. */
function isLongInteger(text: string, start: number, end: number): boolean {
  const isPart = /[\d.eE+]/.test(text[start - 1] ?? '') || /[.eE]/.test(text[end] ?? '');
  const digits = text.slice(start, end);
  return !isPart && !/^-?0/.test(digits) && !Number.isSafeInteger(Number(digits));
}

/** The value with its integers. What is nested deeply takes no stack. */
function withoutTags(value: JsonValue): JsonValue {
  const mark = tag();
  const root = { value };
  const left: object[] = [root];
  for (let holder = left.pop(); holder !== undefined; holder = left.pop()) {
    const members = holder as Record<string, JsonValue>;
    for (const [key, item] of Object.entries(members))
      if (typeof item === 'string') {
        if (item.startsWith(mark)) members[key] = BigInt(item.slice(mark.length));
      } else if (typeof item === 'object' && item !== null) left.push(item);
  }
  return root.value;
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
      return `${tag()}${item}`;
    },
    indent,
  );
  return long ? text.replaceAll(new RegExp(`"${tag()}(-?\\d+)"`, 'g'), '$1') : text;
}
