import { existsSync, readFileSync } from 'node:fs';
import { ifToldNow } from '@tsvirt/util';

/** What udev knows of one device. */
export interface UdevEntry {
  readonly properties: ReadonlyMap<string, string>;
  /** Links to its node, below `/dev`. */
  readonly links: readonly string[];
}

const nothing: UdevEntry = { properties: new Map(), links: [] };

/** Reads what udev keeps of devices, where it runs. @param folder `/run/udev` */
export class UdevDatabase {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = `${folder}/data`;
  }

  /** @param uevent the device's own properties, which say under which number udev keeps it */
  entry(subsystem: string, sysname: string, uevent: ReadonlyMap<string, string>): UdevEntry {
    const path = `${this.#folder}/${databaseId(subsystem, sysname, uevent)}`;
    // Where udev doesn't run no device has a file, and to look costs much less than an error.
    if (!existsSync(path)) return nothing;
    const text = ifToldNow(() => readFileSync(path, 'utf8'));
    if (text === undefined) return nothing;
    const properties = new Map<string, string>();
    const links: string[] = [];
    for (const line of text.split('\n')) {
      if (line.startsWith('S:')) links.push(line.slice(2));
      else if (line.startsWith('E:')) {
        const at = line.indexOf('=');
        if (at > 2) properties.set(line.slice(2, at), line.slice(at + 1));
      }
    }
    return { properties, links };
  }
}

function databaseId(subsystem: string, sysname: string, uevent: ReadonlyMap<string, string>): string {
  const major = uevent.get('MAJOR');
  if (major !== undefined) return `${subsystem === 'block' ? 'b' : 'c'}${major}:${uevent.get('MINOR') ?? 0}`;
  const index = uevent.get('IFINDEX');
  return index !== undefined ? `n${index}` : `+${subsystem}:${sysname}`;
}
