import { ErrorCode } from '@tsvirt/util/error';
import { protocolDrivers } from './json-drivers.js';
import { type JsonObject, JsonReader, nestKeys } from './json-object.js';
import { type BackingString, backingError } from './result.js';

/** `json:{"driver": …}`: QEMU's block options. Errors: `INTERNAL_ERROR` for what isn't JSON, `INVALID_ARG`. */
export function parseBackingJson(text: string): BackingString {
  const root = new JsonReader(parseObject(text), text);
  // The driver's options are at the top or, from before drivers had names of their own, in `file`.
  const driver = root.has('driver') ? root : root.child('file');
  if (driver === undefined) throw root.fail("'driver' is missing");
  return parseDriver(driver, true);
}

function parseObject(text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text.slice('json:'.length));
  } catch {
    throw backingError(ErrorCode.INTERNAL_ERROR, text, 'it is not JSON');
  }
  const nested =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? nestKeys(value as JsonObject)
      : undefined;
  if (nested === undefined)
    throw backingError(ErrorCode.INVALID_ARG, text, 'an object whose keys do not collide is expected');
  return nested;
}

function parseDriver(reader: JsonReader, formatAllowed: boolean): BackingString {
  const name = reader.required('driver');
  if (name === 'raw') {
    if (!formatAllowed) throw reader.fail('a format driver in a format driver is not supported');
    return parseRaw(reader);
  }
  const parser = protocolDrivers.get(name);
  if (parser === undefined) throw reader.fail(`driver '${name}' is not known`);
  return parser(reader);
}

/** `raw` says which part of what it's in. */
function parseRaw(reader: JsonReader): BackingString {
  const offset = reader.size('offset');
  const size = reader.size('size');
  const file = reader.child('file');
  if (file === undefined) throw reader.fail("'file' is missing");
  const parsed = parseDriver(file, false);
  if (offset === undefined && size === undefined) return parsed;
  const slices = [{ type: 'storage' as const, offset: offset ?? 0n, size: size ?? 0n }];
  return { ...parsed, source: { ...parsed.source, slices } };
}
