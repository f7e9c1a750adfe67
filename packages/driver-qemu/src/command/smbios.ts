import type { Domain, Sysinfo } from '@tsvirt/conf/domain';
import { escapeComma } from './args.js';
import type { BuildContext } from './build.js';

type Smbios = Extract<Sysinfo, { type: 'smbios' }>;
type Words = Readonly<Record<string, string | undefined>>;

/** Tables that tell the guest about its machine, and files of its firmware: only as far as the document says. */
export function addSmbios({ domain, args }: BuildContext): void {
  if (domain.os?.smbios === 'sysinfo') for (const table of smbiosTables(domain)) args.add('-smbios', table);
  for (const info of domain.sysinfo ?? []) {
    if (info.type !== 'fwcfg') continue;
    for (const { name, file, value } of info.entries ?? []) {
      const content = file === undefined ? `string=${escapeComma(value ?? '')}` : `file=${escapeComma(file)}`;
      args.add('-fw_cfg', `name=${escapeComma(name)},${content}`);
    }
  }
}

function smbiosTables(domain: Domain): string[] {
  return (domain.sysinfo ?? []).flatMap((info) =>
    info.type === 'smbios'
      ? [
          ...table(0, info.bios, ['vendor', 'version', 'date', 'release']),
          ...table(1, info.system, ['manufacturer', 'product', 'version', 'serial', 'uuid', 'sku', 'family']),
          ...(info.baseBoards ?? []).flatMap((board) =>
            table(2, board, ['manufacturer', 'product', 'version', 'serial', 'asset', 'location']),
          ),
          ...table(3, info.chassis, ['manufacturer', 'version', 'serial', 'asset', 'sku']),
          ...oemStrings(info),
        ]
      : [],
  );
}

/** One of the tables by its number in the standard; none where nothing is to be in it. */
function table(type: number, words: Words | undefined, order: readonly string[]): string[] {
  const given = order.flatMap((key) => (words?.[key] ? [`${key}=${escapeComma(words[key])}`] : []));
  return given.length === 0 ? [] : [[`type=${type}`, ...given].join(',')];
}

function oemStrings({ oemStrings }: Smbios): string[] {
  const values = (oemStrings?.entries ?? []).map((value) => `value=${escapeComma(value)}`);
  return values.length === 0 ? [] : [['type=11', ...values].join(',')];
}
