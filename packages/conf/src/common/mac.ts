import type { ValueType } from '../element/index.js';

/** A MAC address in its canonical form: lower case, two digits per byte. */
export const mac: ValueType<string> = {
  parse(text) {
    const parts = text.split(':');
    if (parts.length !== 6 || !parts.every((part) => /^[0-9a-fA-F]{1,2}$/.test(part))) return undefined;
    return parts.map((part) => part.toLowerCase().padStart(2, '0')).join(':');
  },
  format: (value) => value,
  expected: 'a MAC address',
  name: 'macAddr',
  schema: { type: 'string', pattern: '([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}' },
};
