import { createStorageDriver } from './driver.js';

/** Storage pools of directories and mounted file systems, and the images in them. */
export const driver = createStorageDriver();
