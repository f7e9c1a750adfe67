import { ErrorCode } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import { qemuError } from '../errors.js';
import { qmpFailureOf } from '../qmp/index.js';

/** What became of a device that was to go: it's gone, it's to go in the guest's own time, or QEMU has none such. */
export type Removal = 'gone' | 'late' | 'unknown';

/**
 * Asks the guest to let go of a device, and waits a while for it. A guest that takes longer finishes in its own time: the event tells.
 * @param wait false: whatever becomes of it is told by events
 * @throws VirtError `OPERATION_FAILED` if the guest says that it won't
 */
export async function askToLetGo(guest: Guest, alias: string, wait = true): Promise<Removal> {
  let timer: NodeJS.Timeout | undefined;
  const settled = new Promise<'gone' | 'refused'>((resolve) => guest.removals.set(alias, resolve));
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), guest.removalPatience);
  });
  try {
    await guest.monitor.execute('device_del', { id: alias });
    if (!wait) return 'late';
    const ended = guest.emulator?.exited.then(() => 'gone' as const);
    const outcome = await Promise.race([settled, late, ...(ended === undefined ? [] : [ended])]);
    if (outcome !== 'refused') return outcome;
  } catch (error) {
    if (qmpFailureOf(error)?.errorClass === 'DeviceNotFound') return 'unknown';
    throw error;
  } finally {
    clearTimeout(timer);
    guest.removals.delete(alias);
  }
  throw qemuError(ErrorCode.OPERATION_FAILED, `the guest holds on to the device '${alias}'`);
}
