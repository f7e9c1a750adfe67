import { join } from 'node:path';
import { DomainCoreDumpFlags, DomainCoreDumpFormat } from '@tsvirt/core';
import { ensureDirectory } from '@tsvirt/util';
import type { Guest, GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { dumpGuest } from './dump.js';

/**
 * Dumps the memory of a guest because its document says so, under a name of the driver's own, and goes on with `andThen`, with the
 * guest's job. A guest that can't be dumped stays as it is, so that somebody can.
 */
export function dumpAndThen(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  andThen: () => Promise<void>,
): Promise<void> {
  return object.job.run(async () => {
    if (object.data !== guest || guest.ending !== undefined) return;
    await ensureDirectory(state.paths.dump, { mode: 0o700 });
    const path = join(state.paths.dump, `${object.id}-${object.name}-${stamp()}`);
    await dumpGuest(state, object, guest, path, DomainCoreDumpFormat.RAW, DomainCoreDumpFlags.MEMORY_ONLY);
    await andThen();
  });
}

function stamp(): string {
  return new Date().toISOString().replace('T', '-').slice(0, 19);
}
