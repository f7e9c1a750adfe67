import type { Domain } from '@tsvirt/conf/domain';
import type { Release } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import type { GuestObject } from './guest.js';
import type { Activate } from './start.js';

/**
 * Starts a domain by a document of its own, with its job: until it runs nobody shall change it.
 * @param start does it, in the store as it says
 * @param andThen what follows, still with the job
 */
export async function startByDocument<T>(
  state: QemuState,
  { uuid = '' }: Domain,
  start: (activate: Activate) => Promise<GuestObject>,
  andThen: (object: GuestObject) => Promise<T>,
): Promise<T> {
  if (state.store.findByUUID(uuid) !== undefined)
    return state.store.withJob(uuid, async () =>
      andThen(await start((live, guest) => state.store.create(live, guest))),
    );
  // A new one's job is taken as soon as it is there.
  let release: Release | undefined;
  try {
    const object = await start(async (live, guest) => {
      const created = await state.store.create(live, guest);
      release = await created.job.acquire();
      return created;
    });
    return await andThen(object);
  } finally {
    release?.();
  }
}
