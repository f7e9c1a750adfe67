import { createTestDriver } from './driver.js';

/** The test hypervisor. */
export const driver = createTestDriver();
