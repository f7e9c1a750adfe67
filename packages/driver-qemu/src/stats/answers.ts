import { type DomainMemoryStat, DomainStatsTypes } from '@tsvirt/core';
import { within } from '@tsvirt/util';
import { queryBlockStats, queryBlocks } from '../domain/blocks.js';
import type { Guest } from '../domain/guest.js';
import { memoryStats } from '../domain/memory-stats.js';
import { isQmpObject, type QmpObject, qmpObjects } from '../qmp/index.js';

/** What a guest's QEMU said of itself; a member is missing if it wasn't asked for, was refused, or took too long. */
export interface Answers {
  readonly memory?: readonly DomainMemoryStat[] | undefined;
  readonly blockStats?: readonly QmpObject[] | undefined;
  readonly blocks?: readonly QmpObject[] | undefined;
  readonly iothreads?: readonly QmpObject[] | undefined;
  readonly dirtyRate?: QmpObject | undefined;
}

/** Milliseconds that a caller waits for a QEMU: who wants no wait gets what one that works answers with. */
export const patience = { wait: 30_000, noWait: 500 } as const;

/**
 * Asks a guest's QEMU all that some groups of statistics need, in one piece. One that has owed an answer for as long as
 * the caller would wait isn't asked at all: it hangs, and questions would only pile up.
 * @param limit milliseconds
 */
export async function askGuest(guest: Guest, wanted: number, limit: number): Promise<Answers> {
  const { emulator } = guest;
  if (emulator === undefined || !emulator.monitor.open || emulator.monitor.owing >= limit) return {};
  const { monitor } = emulator;
  const when = <T>(type: number, ask: () => Promise<T>): Promise<T | undefined> | undefined =>
    (wanted & type) === 0 ? undefined : within(ask(), { timeout: limit }).catch(() => undefined);
  const [memory, blockStats, blocks, iothreads, dirtyRate] = await monitor.batch(() =>
    Promise.all([
      when(DomainStatsTypes.BALLOON, () => memoryStats(guest)),
      when(DomainStatsTypes.BLOCK, () => queryBlockStats(guest)),
      when(DomainStatsTypes.BLOCK, () => queryBlocks(guest)),
      when(DomainStatsTypes.IOTHREAD, async () => qmpObjects(await monitor.execute('query-iothreads'))),
      when(DomainStatsTypes.DIRTYRATE, () => monitor.execute('query-dirty-rate')),
    ]),
  );
  return { memory, blockStats, blocks, iothreads, dirtyRate: isQmpObject(dirtyRate) ? dirtyRate : undefined };
}
