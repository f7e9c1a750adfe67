import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ifTold, ifToldNow, toldNames } from '@tsvirt/util';

/**
 * Reads sysfs, or a tree like it. Paths are below it and begin with a slash. What isn't told is undefined: devices go
 * while they are looked at. Attributes that the kernel answers from memory are read at once, as that takes microseconds and a way to
 * the thread pool and back takes longer; {@link slowText} is for those that may ask the device.
 */
export class Sysfs {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** An attribute without the blanks and control characters around it; undefined where it is empty. */
  text(path: string): string | undefined {
    return plain(ifToldNow(() => readFileSync(this.root + path, 'utf8')));
  }

  /** As {@link text}, of an attribute whose reading may wait. */
  async slowText(path: string): Promise<string | undefined> {
    return plain((await this.slowBytes(path))?.toString('utf8'));
  }

  async slowBytes(path: string): Promise<Buffer | undefined> {
    return ifTold(() => readFile(this.root + path));
  }

  /** An integer attribute, in C's notation unless a base is given. */
  number(path: string, base?: 10 | 16): number | undefined {
    return integer(this.text(path), base);
  }

  /** The last part of where a link leads. */
  linkName(path: string): string | undefined {
    const target = this.linkTarget(path);
    return target === undefined ? undefined : basename(target);
  }

  /** Where a link leads, as a path below this tree. */
  linkTarget(path: string): string | undefined {
    const link = ifToldNow(() => readlinkSync(this.root + path));
    if (link === undefined) return undefined;
    const target = resolve(dirname(join(this.root, path)), link);
    return target.startsWith(`${this.root}/`) ? target.slice(this.root.length) : undefined;
  }

  /** The names in a directory, sorted; none where there is no such directory. */
  names(path: string): string[] {
    return (ifToldNow(() => readdirSync(this.root + path)) ?? []).sort();
  }

  /** As {@link names}, of a directory that may be long. */
  async slowNames(path: string): Promise<string[]> {
    return toldNames(this.root + path);
  }

  has(path: string): boolean {
    return existsSync(this.root + path);
  }

  /** The `KEY=value` lines of a device's `uevent`; undefined where there is no such device. */
  uevent(devpath: string): ReadonlyMap<string, string> | undefined {
    const text = ifToldNow(() => readFileSync(`${this.root}${devpath}/uevent`, 'utf8'));
    return text === undefined ? undefined : properties(text);
  }
}

function properties(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) map.set(line.slice(0, at), line.slice(at + 1));
  }
  return map;
}

function plain(text: string | undefined): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  const clean = (text ?? '').replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return clean === '' ? undefined : clean;
}

/** An integer as the kernel writes it; undefined where the text is none. */
export function integer(text: string | undefined, base?: 10 | 16): number | undefined {
  if (text === undefined) return undefined;
  const digits = base === 16 ? text.replace(/^0x/i, '') : text;
  if (base === 16) return /^[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
  if (/^-?\d+$/.test(digits)) return Number.parseInt(digits, 10);
  return base === undefined && /^0x[0-9a-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
