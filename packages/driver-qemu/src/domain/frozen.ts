import type { QemuState } from '../driver-state.js';
import { reachAgent } from './agent.js';
import type { GuestObject } from './guest.js';

/** Does something while the guest's agent has its file systems frozen. @throws VirtError where no agent can be reached */
export async function frozen<T>(state: QemuState, object: GuestObject, work: () => Promise<T>): Promise<T> {
  const agent = reachAgent(object, undefined);
  await agent.ask('guest-fsfreeze-freeze');
  try {
    return await work();
  } finally {
    await state.attempt(`thaw the file systems of ${object.name}`, () => agent.ask('guest-fsfreeze-thaw'));
  }
}
