import { XmlWriter } from '@tsvirt/conf';
import { element, textElement } from '../../capabilities/write.js';

/** One part of a machine as its firmware describes it: an element, and its entries by libvirt's names. */
export interface SysinfoPart {
  readonly element: 'bios' | 'system' | 'baseBoard' | 'chassis' | 'processor' | 'memory_device';
  readonly entries: readonly (readonly [name: string, value: string])[];
}

/** What the firmware tells of this host. */
export interface HostSysinfo {
  readonly parts: readonly SysinfoPart[];
  readonly oemStrings: readonly string[];
}

/** The `<sysinfo>` document of a host. */
export function formatSysinfo({ parts, oemStrings }: HostSysinfo): string {
  const writer = new XmlWriter();
  const content = parts.length > 0 || oemStrings.length > 0;
  element(
    writer,
    'sysinfo',
    { type: 'smbios' },
    content
      ? () => {
          for (const part of parts)
            element(writer, part.element, {}, () => {
              for (const [name, value] of part.entries) textElement(writer, 'entry', { name }, value);
            });
          if (oemStrings.length > 0)
            element(writer, 'oemStrings', {}, () => {
              for (const value of oemStrings) writer.leaf('entry', value);
            });
        }
      : undefined,
  );
  return writer.toString();
}
