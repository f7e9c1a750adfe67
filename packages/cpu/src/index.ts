import { createCpuDriver } from './driver.js';

/** CPU models, and what can be computed of them. */
export const driver = createCpuDriver();
