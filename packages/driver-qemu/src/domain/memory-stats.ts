import { type DomainMemoryStat, DomainMemoryStatTags } from '@tsvirt/core';
import { readProcessStat } from '@tsvirt/util';
import { isQmpObject, type QmpObject, qmpFailureOf, qmpInteger } from '../qmp/index.js';
import type { Guest } from './guest.js';

/** Where the balloon is in QEMU's tree of objects. */
export const balloonPath = '/machine/peripheral/balloon0';

const guestTags: readonly (readonly [name: string, tag: number, unit: bigint])[] = [
  ['stat-swap-in', DomainMemoryStatTags.SWAP_IN, 1024n],
  ['stat-swap-out', DomainMemoryStatTags.SWAP_OUT, 1024n],
  ['stat-major-faults', DomainMemoryStatTags.MAJOR_FAULT, 1n],
  ['stat-minor-faults', DomainMemoryStatTags.MINOR_FAULT, 1n],
  ['stat-free-memory', DomainMemoryStatTags.UNUSED, 1024n],
  ['stat-total-memory', DomainMemoryStatTags.AVAILABLE, 1024n],
  ['stat-available-memory', DomainMemoryStatTags.USABLE, 1024n],
  ['last-update', DomainMemoryStatTags.LAST_UPDATE, 1n],
  ['stat-disk-caches', DomainMemoryStatTags.DISK_CACHES, 1024n],
  ['stat-htlb-pgalloc', DomainMemoryStatTags.HUGETLB_PGALLOC, 1n],
  ['stat-htlb-pgfail', DomainMemoryStatTags.HUGETLB_PGFAIL, 1n],
];

/** What balloon and kernel know of a guest's memory; sizes in KiB. */
export async function memoryStats(guest: Guest): Promise<DomainMemoryStat[]> {
  const { monitor } = guest;
  const optional = (error: unknown): undefined => {
    if (qmpFailureOf(error)) return undefined;
    throw error;
  };
  const [balloon, stats] = await monitor.batch(() =>
    Promise.all([
      monitor.execute('query-balloon').catch(optional),
      monitor.execute('qom-get', { path: balloonPath, property: 'guest-stats' }).catch(optional),
    ]),
  );
  const result: DomainMemoryStat[] = [];
  if (isQmpObject(balloon)) {
    const actual = qmpInteger(balloon.actual) / 1024n;
    guest.balloon = actual;
    result.push({ tag: DomainMemoryStatTags.ACTUAL_BALLOON, val: actual });
  }
  if (isQmpObject(stats)) result.push(...guestStats(stats));
  const resident = readProcessStat(guest.pid)?.residentPages;
  if (resident !== undefined) result.push({ tag: DomainMemoryStatTags.RSS, val: resident * 4n });
  return result;
}

function guestStats(reply: QmpObject): DomainMemoryStat[] {
  const stats: QmpObject = {
    ...(isQmpObject(reply.stats) ? reply.stats : {}),
    'last-update': reply['last-update'] ?? 0,
  };
  const found: DomainMemoryStat[] = [];
  for (const [name, tag, unit] of guestTags) {
    const value = qmpInteger(stats[name]);
    // The guest says -1, or all ones, for what it doesn't know.
    if (stats[name] === undefined || value < 0n || value >= 2n ** 64n - 1n) continue;
    found.push({ tag, val: value / unit });
  }
  return found;
}
