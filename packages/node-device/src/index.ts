import { createNodeDeviceDriver } from './driver.js';

/** Devices of the host. */
export const driver = createNodeDeviceDriver();
