import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of a vendor and of a product; those that aren't known are undefined. */
export interface Names {
  readonly vendor?: string;
  readonly product?: string;
}

/** Names of vendors and products, by the files that `lspci` and `lsusb` use. */
export class HardwareNames {
  readonly #file: string;
  readonly #folders: readonly string[];
  #text: Promise<Buffer | undefined> | undefined;
  /** What was found while the file is held. */
  readonly #known = new Map<string, Names>();
  #forget: NodeJS.Timeout | undefined;

  /** @param file `pci.ids` or `usb.ids` */
  constructor(file: string, folders: readonly string[]) {
    this.#file = file;
    this.#folders = folders;
  }

  async find(vendor: number, product: number): Promise<Names> {
    const text = await this.#load();
    if (text === undefined) return {};
    const key = `${vendor} ${product}`;
    const names = this.#known.get(key) ?? search(text, vendor, product);
    this.#known.set(key, names);
    return names;
  }

  /** The file is held for ten seconds, which serves a listing of all devices: it has more than a megabyte. */
  #load(): Promise<Buffer | undefined> {
    this.#text ??= this.#read();
    this.#forget ??= setTimeout(() => {
      this.#text = undefined;
      this.#forget = undefined;
      this.#known.clear();
    }, 10_000).unref();
    return this.#text;
  }

  async #read(): Promise<Buffer | undefined> {
    for (const folder of this.#folders)
      try {
        return await readFile(join(folder, this.#file));
      } catch {
        // The next folder may have it; without any, ids have no names.
      }
    return undefined;
  }
}

function search(text: Buffer, vendor: number, product: number): Names {
  const line = `\n${hex(vendor)}  `;
  const start = text.indexOf(line);
  if (start < 0) return {};
  const end = sectionEnd(text, start + 1);
  const name = restOfLine(text, start + line.length);
  const productLine = `\n\t${hex(product)}  `;
  const at = text.subarray(start, end).indexOf(productLine);
  return at < 0
    ? { vendor: name }
    : { vendor: name, product: restOfLine(text, start + at + productLine.length) };
}

const hex = (id: number): string => id.toString(16).padStart(4, '0');

function restOfLine(text: Buffer, from: number): string {
  const end = text.indexOf(10, from);
  return text.toString('utf8', from, end < 0 ? text.length : end).trim();
}

/** Where the lines of a vendor end: at the next that is neither a product's nor a comment. */
function sectionEnd(text: Buffer, from: number): number {
  for (let at = text.indexOf(10, from); at >= 0; at = text.indexOf(10, at + 1)) {
    const next = text[at + 1];
    if (next !== 0x09 && next !== 0x23) return at;
  }
  return text.length;
}
