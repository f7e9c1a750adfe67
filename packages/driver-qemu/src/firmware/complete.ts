import { join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import type { FirmwareDescriptor } from './descriptor.js';
import { selectFirmware, type VariablesFolder } from './select.js';

/** Where firmware was installed before there were descriptors of it, with empty variables for it. */
const formerPlaces: ReadonlyMap<string, string> = new Map([
  ['/usr/share/OVMF/OVMF_CODE.fd', '/usr/share/OVMF/OVMF_VARS.fd'],
  ['/usr/share/OVMF/OVMF_CODE.secboot.fd', '/usr/share/OVMF/OVMF_VARS.fd'],
  ['/usr/share/AAVMF/AAVMF_CODE.fd', '/usr/share/AAVMF/AAVMF_VARS.fd'],
  ['/usr/share/AAVMF/AAVMF32_CODE.fd', '/usr/share/AAVMF/AAVMF32_VARS.fd'],
]);

/**
 * Says of a domain's firmware all that follows from what is said of it and from what is installed. Firmware that a document names is described
 * as if it had been chosen, where there is a descriptor of it. The model is changed in place.
 * @param machine the machine type by its own name
 * @param nvramFolder where the files of variables are
 * @param isNew false for definitions that may be of a time when those files had other names
 */
export function completeFirmware(
  domain: Domain,
  machine: string,
  descriptors: readonly FirmwareDescriptor[],
  nvramFolder: string,
  isNew = true,
): void {
  const { os } = domain;
  const folder = { nvramFolder, isNew };
  if (os.firmware !== undefined) selectFirmware(domain, machine, descriptors, folder);
  else if (os.loader?.path !== undefined) {
    os.loader = { ...os.loader, type: os.loader.type ?? 'rom' };
    if (os.loader.type === 'pflash') describe(domain, machine, descriptors, folder);
    os.loader = { ...os.loader, format: os.loader.format ?? 'raw' };
  }
  keepVariables(domain, nvramFolder);
}

function describe(
  domain: Domain,
  machine: string,
  descriptors: readonly FirmwareDescriptor[],
  folder: VariablesFolder,
): void {
  const { os } = domain;
  os.firmware = 'efi';
  if (!selectFirmware(domain, machine, descriptors, folder)) delete os.firmware;
}

/** Firmware that can't be written keeps its variables beside it. */
function keepVariables({ name, os }: Domain, nvramFolder: string): void {
  const { loader, nvram } = os;
  if (loader?.type !== 'pflash' || loader.readonly === false || loader.stateless === true) return;
  const empty = formerPlaces.get(loader.path ?? '');
  const format = nvram?.format ?? loader.format ?? 'raw';
  os.nvram = {
    ...nvram,
    ...(empty === undefined
      ? {}
      : { template: nvram?.template ?? empty, templateFormat: nvram?.templateFormat ?? 'raw' }),
    format,
    ...(nvram?.path === undefined && nvram?.source === undefined
      ? { path: join(nvramFolder, `${name}_VARS.${format === 'raw' ? 'fd' : format}`) }
      : {}),
  };
}
