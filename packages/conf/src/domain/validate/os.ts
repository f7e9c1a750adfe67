import type { Domain } from '../domain.js';
import { contradiction, xmlError } from '../failure.js';
import type { DomainParseOptions } from '../options.js';

/** Firmware, loader and NVRAM must go together. */
export function checkOs(domain: Domain, options: DomainParseOptions): void {
  const { os } = domain;
  if (os.bios?.useSerial === true && domain.devices.serials === undefined)
    throw xmlError('the firmware has no serial port to use');
  const { loader, nvram, firmware, firmwareFeatures } = os;
  if (firmware !== undefined) {
    if (options.driver !== undefined && options.driver.features?.firmwareAutoselect !== true)
      throw contradiction('this driver selects no firmware by itself');
    const says = (name: string) => firmwareFeatures?.find((feature) => feature.name === name)?.enabled;
    if (says('enrolled-keys') === true && says('secure-boot') === false)
      throw contradiction("firmware feature 'enrolled-keys' needs the feature 'secure-boot'");
    if (nvram !== undefined && firmware !== 'efi')
      throw contradiction(`firmware '${firmware}' has no <nvram>`);
  } else {
    if (firmwareFeatures !== undefined)
      throw contradiction("firmware features need the attribute 'firmware' of <os>");
    if (loader === undefined && nvram === undefined) return;
    if (loader?.path === undefined)
      throw contradiction("<loader> has no path, and <os> has no attribute 'firmware'");
  }
  if (loader === undefined && nvram === undefined) return;
  if (loader?.readonly === false && loader.type === 'rom')
    throw contradiction("a <loader> of type 'rom' can't be written to");
  if (loader?.stateless === true) {
    if (nvram?.template !== undefined) throw contradiction('a stateless <loader> has no NVRAM template');
    if (nvram !== undefined) throw contradiction('a stateless <loader> has no <nvram>');
  }
  if (firmware === undefined && loader?.type !== 'pflash') {
    if (loader?.stateless === false) throw contradiction("only a <loader> of type 'pflash' has state");
    if (nvram !== undefined) throw contradiction("only a <loader> of type 'pflash' has <nvram>");
  }
}
