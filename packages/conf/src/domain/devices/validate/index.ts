import type { Domain } from '../../domain.js';
import { checkChardevs } from './chardev.js';
import { checkDisks } from './disk.js';
import { checkInterfaces } from './interface.js';
import { checkOthers } from './others.js';
import { checkAliases, checkChannelAddresses, checkSeclabels } from './shared.js';
import { checkUsb } from './usb.js';

export { checkChardevSource } from './chardev.js';
export { checkDisk, checkLun, refusePartitions } from './disk.js';
export { checkInterface } from './interface.js';
export {
  checkController,
  checkGraphics,
  checkHostdev,
  checkMemory,
  checkShmem,
  checkVideo,
} from './others.js';
export { hasSource } from './storage.js';

/** Refuses devices that no driver could make, and devices that exclude each other. */
export function validateDevices(domain: Domain): void {
  checkDisks(domain);
  checkInterfaces(domain);
  checkChardevs(domain);
  checkOthers(domain);
  checkUsb(domain);
  checkSeclabels(domain);
  checkAliases(domain);
  checkChannelAddresses(domain);
}
