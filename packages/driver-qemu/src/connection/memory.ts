import { type DomainMemoryStat, DomainMemoryStatTags, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, readProcessStat, VirtError } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { isQmpObject, type QmpObject, qmpFailureOf, qmpInteger } from '../qmp/index.js';
import { checkFlags, findRunning, impact } from './find.js';

const maximumFlag = 4;
/** Where the balloon is in QEMU's tree of objects. */
const balloonPath = '/machine/peripheral/balloon0';

/** How much memory a guest has. */
export function memoryMethods(state: QemuState) {
  return {
    domainSetMemory(dom, memory, flags) {
      checkFlags('virDomainSetMemoryFlags', flags, 7);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        const guest = object.data;
        if (memory === 0n) throw invalid('a domain needs memory');
        if ((flags & maximumFlag) !== 0) {
          if (live)
            throw operationInvalid(`the domain '${object.name}' is running: its maximum can't be changed`);
          const definition = object.definition;
          if (definition === undefined) return;
          const currentMemory = bigMin(definition.currentMemory ?? memory, memory);
          await state.store.define({ ...definition, memory, currentMemory });
          return;
        }
        const most = (live ? object.live : object.definition)?.memory ?? 0n;
        if (memory > most)
          throw invalid(`the domain '${object.name}' can have ${most} KiB at most, not ${memory}`);
        if (live && guest !== undefined && object.live !== undefined) {
          if ((object.live.devices?.memballoon?.model ?? 'none') === 'none')
            throw operationInvalid(
              `the domain '${object.name}' has no balloon: its memory can't be changed while it runs`,
            );
          await guest.monitor.execute('balloon', { value: memory * 1024n });
        }
        if (config && object.definition !== undefined)
          await state.store.define({ ...object.definition, currentMemory: memory });
      });
    },
    async domainMemoryStats(dom, flags) {
      checkFlags('virDomainMemoryStats', flags, 0);
      const { guest } = findRunning(state, dom);
      return (await memoryStats(guest)).map(({ tag, val }) => ({ tag, val }));
    },
    domainSetMemoryStatsPeriod(dom, period, flags) {
      checkFlags('virDomainSetMemoryStatsPeriod', flags, 3);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        if (live && object.data !== undefined)
          await object.data.monitor.execute('qom-set', {
            path: balloonPath,
            property: 'guest-stats-polling-interval',
            value: period,
          });
        const balloon = object.definition?.devices?.memballoon;
        if (config && object.definition !== undefined && balloon !== undefined)
          await state.store.define({
            ...object.definition,
            devices: { ...object.definition.devices, memballoon: { ...balloon, statsPeriod: period } },
          });
      });
    },
  } satisfies HypervisorMethods;
}

const guestTags: readonly (readonly [name: string, tag: number, unit: bigint])[] = [
  ['stat-swap-in', DomainMemoryStatTags.SWAP_IN, 1024n],
  ['stat-swap-out', DomainMemoryStatTags.SWAP_OUT, 1024n],
  ['stat-major-faults', DomainMemoryStatTags.MAJOR_FAULT, 1n],
  ['stat-minor-faults', DomainMemoryStatTags.MINOR_FAULT, 1n],
  ['stat-free-memory', DomainMemoryStatTags.UNUSED, 1024n],
  ['stat-total-memory', DomainMemoryStatTags.AVAILABLE, 1024n],
  ['stat-available-memory', DomainMemoryStatTags.USABLE, 1024n],
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
  const stats = isQmpObject(reply.stats) ? reply.stats : {};
  const found: DomainMemoryStat[] = [];
  for (const [name, tag, unit] of guestTags) {
    const value = qmpInteger(stats[name]);
    // The guest says -1, or all ones, for what it doesn't know.
    if (stats[name] === undefined || value < 0n || value >= 2n ** 64n - 1n) continue;
    found.push({ tag, val: value / unit });
  }
  const updated = qmpInteger(reply['last-update']);
  if (updated > 0n) found.push({ tag: DomainMemoryStatTags.LAST_UPDATE, val: updated });
  return found;
}

function bigMin(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function invalid(message: string): VirtError {
  return new VirtError(ErrorCode.INVALID_ARG, message, { domain: ErrorDomain.QEMU });
}

function operationInvalid(message: string): VirtError {
  return new VirtError(ErrorCode.OPERATION_INVALID, message, { domain: ErrorDomain.QEMU });
}
