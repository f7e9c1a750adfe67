import type { HostSysinfo, SysinfoPart } from './model.js';

interface Kind {
  readonly element: SysinfoPart['element'];
  readonly title: string;
  /** A machine has one of it; of several tables the first counts. */
  readonly single?: true;
  /** dmidecode's name of a field, and libvirt's, in the document's order. */
  readonly fields: readonly (readonly [label: string, name: string])[];
}

/** In the document's order. */
const kinds: readonly Kind[] = [
  {
    element: 'bios',
    title: 'BIOS Information',
    single: true,
    fields: [
      ['Vendor', 'vendor'],
      ['Version', 'version'],
      ['Release Date', 'date'],
      ['BIOS Revision', 'release'],
    ],
  },
  {
    element: 'system',
    title: 'System Information',
    single: true,
    fields: [
      ['Manufacturer', 'manufacturer'],
      ['Product Name', 'product'],
      ['Version', 'version'],
      ['Serial Number', 'serial'],
      ['UUID', 'uuid'],
      ['SKU Number', 'sku'],
      ['Family', 'family'],
    ],
  },
  {
    element: 'baseBoard',
    title: 'Base Board Information',
    fields: [
      ['Manufacturer', 'manufacturer'],
      ['Product Name', 'product'],
      ['Version', 'version'],
      ['Serial Number', 'serial'],
      ['Asset Tag', 'asset'],
      ['Location In Chassis', 'location'],
    ],
  },
  {
    element: 'chassis',
    title: 'Chassis Information',
    single: true,
    fields: [
      ['Manufacturer', 'manufacturer'],
      ['Version', 'version'],
      ['Serial Number', 'serial'],
      ['Asset Tag', 'asset'],
      ['SKU Number', 'sku'],
    ],
  },
  {
    element: 'processor',
    title: 'Processor Information',
    fields: [
      ['Socket Designation', 'socket_destination'],
      ['Type', 'type'],
      ['Family', 'family'],
      ['Manufacturer', 'manufacturer'],
      ['Signature', 'signature'],
      ['Version', 'version'],
      ['External Clock', 'external_clock'],
      ['Max Speed', 'max_speed'],
      ['Status', 'status'],
      ['Serial Number', 'serial_number'],
      ['Part Number', 'part_number'],
    ],
  },
  {
    element: 'memory_device',
    title: 'Memory Device',
    fields: [
      ['Size', 'size'],
      ['Form Factor', 'form_factor'],
      ['Locator', 'locator'],
      ['Bank Locator', 'bank_locator'],
      ['Type', 'type'],
      ['Type Detail', 'type_detail'],
      ['Speed', 'speed'],
      ['Manufacturer', 'manufacturer'],
      ['Serial Number', 'serial_number'],
      ['Part Number', 'part_number'],
    ],
  },
];

/** What dmidecode is asked for: the tables that are shown. */
export const dmidecodeArguments: readonly string[] = ['-q', '-t', '0,1,2,3,4,11,17'];

/**
 * Reads what dmidecode prints.
 * @param oemString gives one of the vendor's strings unmasked, by its number; undefined where it can't be had
 */
export async function parseDmidecode(
  text: string,
  oemString: (number: number) => Promise<string | undefined>,
): Promise<HostSysinfo> {
  const tables = text.split(/\n\s*\n/).map(tableOf);
  const parts: SysinfoPart[] = [];
  for (const kind of kinds) {
    const found = tables.filter(({ title }) => title === kind.title);
    for (const { fields } of kind.single ? found.slice(0, 1) : found) {
      if (kind.element === 'memory_device' && fields.get('Size') === 'No Module Installed') continue;
      const entries = kind.fields.flatMap(([label, name]): (readonly [string, string])[] => {
        const value = fields.get(label);
        return value === undefined || value === '' ? [] : [[name, value]];
      });
      if (entries.length > 0) parts.push({ element: kind.element, entries });
    }
  }
  const oemStrings: string[] = [];
  for (const { title, fields } of tables)
    if (title === 'OEM Strings')
      for (const [label, value] of fields) {
        const number = /^String (\d+)$/.exec(label)?.[1];
        // dmidecode prints a dot for each character that it masks
        if (number !== undefined)
          oemStrings.push((value.includes('.') ? await oemString(Number(number)) : undefined) ?? value);
      }
  return { parts, oemStrings };
}

interface Table {
  readonly title: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** A table is a title, then fields that are set in; before the title may be its handle. */
function tableOf(text: string): Table {
  const lines = text.split('\n').filter((line) => !line.startsWith('Handle '));
  const fields = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const [, label, value] = /^\s+([^:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined && !fields.has(label)) fields.set(label, value);
  }
  return { title: lines[0]?.trim() ?? '', fields };
}
