import type { Domain } from '../../domain.js';
import type { DomainParseOptions } from '../../options.js';
import { placeDefaults } from './addresses.js';
import { interfaceDefaults } from './interfaces.js';
import { otherDefaults } from './others.js';
import { storageDefaults } from './storage.js';

export { scsiHostdevAddress } from './addresses.js';
export { interfaceDefault, newMac } from './interfaces.js';
export { controllerDefault, filesystemDefault, shmemDefault, vsockDefault } from './others.js';
export { diskStorageDefault, withLun } from './storage.js';

/**
 * What devices themselves leave open. Where they're plugged in is said by `../../defaults/devices`, which calls this
 * when disks have their places.
 */
export function deviceDefaults(domain: Domain, options: DomainParseOptions): void {
  storageDefaults(domain);
  interfaceDefaults(domain, options);
  otherDefaults(domain);
  placeDefaults(domain, options.driver?.features?.wideScsi === true);
}
