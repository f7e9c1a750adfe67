import { readFileSync } from 'node:fs';

/** What the kernel says of the first processor in `/proc/cpuinfo`, by field; empty where it can't be read. */
export function readCpuInfo(path = '/proc/cpuinfo'): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readFileSync(path, 'latin1');
  } catch {
    return new Map();
  }
  return cpuInfo(text);
}

/** Fields and values of a text like `/proc/cpuinfo`; of several processors the first one's. */
export function cpuInfo(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
