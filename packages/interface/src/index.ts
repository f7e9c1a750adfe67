import type { Driver } from '@tsvirt/core';
import { createInterfaceDriver } from './driver.js';

/** The host's network interfaces. */
export const driver: Driver = createInterfaceDriver();
