import { ErrorCode } from '@tsvirt/core';
import { delay } from '@tsvirt/util';
import type { DeviceEngine } from '../engine.js';
import { deviceError } from '../errors.js';
import type { Device } from '../inventory/device.js';
import type { Devices } from '../inventory/inventory.js';

/** Milliseconds that a device which was made may take to appear, and between two looks at whether it has. */
const patience = { most: 10_000, step: 20 } as const;

/**
 * Waits for a device that was made to be there: the kernel, and udev, do their work behind.
 * @param what it is, for the error
 * @throws VirtError `OPERATION_TIMEOUT`
 */
export async function appeared(
  { inventory }: DeviceEngine,
  find: (devices: Devices) => Device | undefined,
  what: string,
): Promise<Device> {
  for (let waited = 0; ; waited += patience.step) {
    const device = find(await inventory.current());
    if (device !== undefined) return device;
    if (waited >= patience.most)
      throw deviceError(ErrorCode.OPERATION_TIMEOUT, `the device '${what}' was made but didn't appear`);
    await delay(patience.step);
  }
}
