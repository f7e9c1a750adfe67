/** libvirt's configuration file syntax, as in tsvirtd.conf and Xen's xl and xm files. */
import type { ConfEntry, ConfValue } from './model.js';

export * from './format.js';
export * from './model.js';
export * from './parse.js';

/** The values by name; the last of a name counts. */
export function confValues(entries: readonly ConfEntry[]): Map<string, ConfValue> {
  const values = new Map<string, ConfValue>();
  for (const { name, value } of entries)
    if (name !== undefined && value !== undefined) values.set(name, value);
  return values;
}
