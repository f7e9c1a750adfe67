import type { Capability } from './describe.js';

type Vpd = NonNullable<Capability<'pci'>['vpd']>;
type Fields = NonNullable<Vpd['fields']>[number];

const stringTag = 0x82;
const readOnlyTag = 0x90;
const readWriteTag = 0x91;

/** Reads a card's vital product data (PCI 3.0, appendix I); undefined where it isn't whole and right. */
export function parseVpd(data: Buffer): Vpd | undefined {
  let name: string | undefined;
  const fields: Fields[] = [];
  for (let at = 0; at + 3 <= data.length; ) {
    const tag = data[at] ?? 0;
    // A short tag; all that follows the one for the end is filling.
    if ((tag & 0x80) === 0) {
      if (tag >> 3 === 0x0f) break;
      at += 1 + (tag & 7);
      continue;
    }
    const end = at + 3 + data.readUInt16LE(at + 1);
    if (end > data.length) return undefined;
    if (tag === stringTag) name = textOf(data.subarray(at + 3, end));
    else if (tag === readOnlyTag || tag === readWriteTag) {
      const words = keywords(data, at + 3, end, tag === readOnlyTag);
      if (words === undefined) return undefined;
      fields.push(tag === readOnlyTag ? readOnly(words) : readWrite(words));
    }
    at = end;
  }
  if (name === undefined || fields.length === 0) return undefined;
  return { name, fields };
}

function textOf(bytes: Buffer): string | undefined {
  const text = bytes
    .toString('latin1')
    .replace(/[\0 ]+$/, '')
    .trim();
  return text !== '' && /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}

/** The fields of one part by their two letters; undefined where their sum says that they aren't right. */
function keywords(
  data: Buffer,
  start: number,
  end: number,
  summed: boolean,
): Map<string, string> | undefined {
  const words = new Map<string, string>();
  for (let at = start; at + 3 <= end; ) {
    const key = data.toString('latin1', at, at + 2);
    const from = at + 3;
    const to = from + (data[at + 2] ?? 0);
    if (to > end) return undefined;
    if (key === 'RV' && summed) {
      // All bytes up to the sum's own, with it, are 0 together.
      const sum = data.subarray(0, from + 1).reduce((total, byte) => (total + byte) & 0xff, 0);
      if (sum !== 0) return undefined;
    }
    const text = textOf(data.subarray(from, to));
    if (text !== undefined && !['RV', 'RW'].includes(key)) words.set(key, text);
    at = to;
  }
  return words;
}

const indexed = (words: Map<string, string>, letter: string, but?: string) => {
  const found = [...words]
    .filter(([key]) => key[0] === letter && key !== but && /^[0-9A-Z]$/.test(key[1] ?? ''))
    .map(([key, value]) => ({ index: key[1] ?? '', value }));
  return found.length === 0 ? undefined : found;
};

function readOnly(words: Map<string, string>): Fields {
  return {
    access: 'readonly',
    changeLevel: words.get('EC'),
    manufactureId: words.get('MN'),
    partNumber: words.get('PN'),
    serialNumber: words.get('SN'),
    vendorFields: indexed(words, 'V'),
  };
}

function readWrite(words: Map<string, string>): Fields {
  return {
    access: 'readwrite',
    assetTag: words.get('YA'),
    vendorFields: indexed(words, 'V'),
    systemFields: indexed(words, 'Y', 'YA'),
  };
}
