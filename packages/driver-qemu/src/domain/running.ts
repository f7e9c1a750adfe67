import type { Guest } from './guest.js';

/** Stops the guest's CPUs. QEMU tells of it before it answers, so the new state is there when this is done. */
export async function pause(guest: Guest, reason: number): Promise<void> {
  guest.pauseReason = reason;
  try {
    await guest.monitor.execute('stop');
  } finally {
    guest.pauseReason = undefined;
  }
}

/** Lets the guest's CPUs run. */
export async function resume(guest: Guest, reason: number): Promise<void> {
  guest.runReason = reason;
  try {
    await guest.monitor.execute('cont');
  } finally {
    guest.runReason = undefined;
  }
}
