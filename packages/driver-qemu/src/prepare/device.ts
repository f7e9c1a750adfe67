import { type Devices, parseDomain } from '@tsvirt/conf/domain';
import { diskDefaults } from './defaults.js';
import { parseOptions } from './parse-options.js';

/**
 * Reads the document of a single device as it would be read inside of a domain. A disk has an address only where the
 * document names one: it's for the domain to place it.
 * @throws VirtError `XML_ERROR`
 */
export function parseDevice(xml: string): Devices {
  const text = xml.replace(/^\s*<\?xml[^>]*\?>/, '');
  const { devices } = parseDomain(
    `<domain type='qemu'><name>device</name><memory>1</memory><os><type>hvm</type></os><devices>${text}</devices></domain>`,
    { ...parseOptions, skipValidation: true },
  );
  for (const disk of devices.disks ?? []) {
    diskDefaults(disk);
    if (!/<address\b/.test(text)) delete disk.address;
  }
  return devices;
}
