import { type FormatOptions, struct } from '../../../element/index.js';
import { XmlWriter } from '../../../xml/writer.js';
import { type StorageSource, storageSource } from '../declaration.js';
import { parseBackingColon } from './colon.js';
import { parseBackingJson } from './json.js';
import type { BackingString } from './result.js';
import { parseBackingUri } from './uri.js';

export type { BackingString } from './result.js';

/** Whether a backing store string is a path: a `:` before its first `/` makes it something else. */
export function isBackingPath(text: string): boolean {
  return !/^[^/]*:/.test(text);
}

/**
 * What an image's header says that it's based on, as a storage source: a path, a URI, QEMU's older `nbd:` and `rbd:`
 * forms, `fat:` and `json:`. Credentials in it are dropped (`lossy`).
 *
 * Errors: `INTERNAL_ERROR` for a malformed string, `INVALID_ARG` for JSON that doesn't say enough, `XML_ERROR`.
 */
export function parseBackingString(text: string): BackingString {
  if (isBackingPath(text)) return { source: { type: 'file', file: text }, lossy: false };
  if (text.startsWith('fat:'))
    return { source: { type: 'dir', dir: text.slice('fat:'.length) }, lossy: false };
  if (text.startsWith('json:')) return parseBackingJson(text);
  if (text.includes('://')) return parseBackingUri(text);
  return parseBackingColon(text);
}

const around = struct({ source: storageSource });

/** The `<source>` element of a storage source, without the type that stands in the element around it. */
export function formatSource(source: StorageSource, options: FormatOptions = {}): string {
  const writer = new XmlWriter(options.level);
  around.level().writeContent({ source }, writer, options);
  return writer.toString();
}
