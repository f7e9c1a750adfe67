import { readTextIfExists } from '@tsvirt/util';
import type { Capability, Sources } from './describe.js';

const nowhere = '00000000-0000-0000-0000-000000000000';

/** The host itself, as its firmware says (DMI); what isn't said is left out. */
export async function system({ sysfs, machineId }: Sources): Promise<Capability<'system'>> {
  const folder = ['/devices/virtual/dmi/id', '/class/dmi/id'].find((path) => sysfs.has(path));
  const say = (name: string) => (folder === undefined ? undefined : sysfs.text(`${folder}/${name}`));
  return {
    type: 'system',
    product: say('product_name'),
    hardware: {
      vendor: say('sys_vendor'),
      version: say('product_version'),
      serial: say('product_serial'),
      uuid: say('product_uuid')?.toLowerCase() ?? (await machineUuid(machineId)) ?? nowhere,
    },
    firmware: { vendor: say('bios_vendor'), version: say('bios_version'), releaseDate: say('bios_date') },
  };
}

async function machineUuid(path: string): Promise<string | undefined> {
  const id = (await readTextIfExists(path))?.trim();
  return id === undefined || !/^[0-9a-f]{32}$/.test(id)
    ? undefined
    : id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
