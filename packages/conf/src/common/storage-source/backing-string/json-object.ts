import { ErrorCode } from '@tsvirt/util/error';
import { backingError } from './result.js';

/** An object of JSON of which nothing is known yet. */
export type JsonObject = { readonly [key: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Mutable = { [key: string]: unknown };

/** Nest dotted keys: `{"a.b": 1, "s.0.h": 2}` is `{"a": {"b": 1}, "s": [{"h": 2}]}`. Undefined where two collide. */
export function nestKeys(object: JsonObject): JsonObject | undefined {
  const root: Mutable = Object.create(null) as Mutable;
  for (const [key, given] of Object.entries(object)) {
    const value = isObject(given) ? nestKeys(given) : given;
    if (value === undefined) return undefined;
    const words = key.split('.');
    const last = words.pop() as string;
    let inner = root;
    for (const word of words) {
      const next = inner[word] ?? (Object.create(null) as Mutable);
      if (!isObject(next)) return undefined;
      inner[word] = next;
      inner = next as Mutable;
    }
    const before = inner[last];
    if (before === undefined) inner[last] = value;
    else if (isObject(before) && isObject(value)) Object.assign(before, value);
    else return undefined;
  }
  for (const [key, value] of Object.entries(root)) root[key] = asArray(value);
  return root;
}

/** An object whose keys are 0, 1, 2 … as the array that it stands for. */
function asArray(value: unknown): unknown {
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  for (const key of keys) (value as Mutable)[key] = asArray(value[key]);
  return keys.length > 0 && keys.every((_, index) => value[index] !== undefined)
    ? keys.map((_, index) => value[index])
    : value;
}

/** Reads properties of one object of a backing store's JSON. Errors: `INVALID_ARG`. */
export class JsonReader {
  constructor(
    readonly object: JsonObject,
    readonly text: string,
  ) {}

  fail(reason: string) {
    return backingError(ErrorCode.INVALID_ARG, this.text, reason);
  }

  has(key: string): boolean {
    return this.object[key] !== undefined;
  }

  string(key: string): string | undefined {
    const value = this.object[key];
    return typeof value === 'string' ? value : undefined;
  }

  /** A string, or a number as one. */
  word(key: string): string | undefined {
    const value = this.object[key];
    return typeof value === 'number' ? String(value) : this.string(key);
  }

  required(key: string): string {
    const value = this.string(key);
    if (value === undefined) throw this.fail(`'${key}' is missing`);
    return value;
  }

  /** A size or count, as number or string; undefined when absent. */
  size(key: string): bigint | undefined {
    if (!this.has(key)) return undefined;
    const value = this.word(key);
    if (value === undefined || !/^\d{1,20}$/.test(value)) throw this.fail(`'${key}' is not a number`);
    return BigInt(value);
  }

  child(key: string): JsonReader | undefined {
    const value = this.object[key];
    return isObject(value) ? new JsonReader(value, this.text) : undefined;
  }

  children(key: string): JsonReader[] | undefined {
    const value = this.object[key];
    if (!Array.isArray(value)) return undefined;
    return value.map((item) => {
      if (!isObject(item)) throw this.fail(`'${key}' is not a list of objects`);
      return new JsonReader(item, this.text);
    });
  }
}
