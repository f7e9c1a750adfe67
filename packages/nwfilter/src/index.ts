import { createNWFilterDriver } from './driver.js';

/** Network filters: what guests may send and receive. */
export const driver = createNWFilterDriver();
