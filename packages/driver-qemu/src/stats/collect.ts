import { DomainStatsTypes, type TypedParam } from '@tsvirt/core';
import { stateOf } from '../connection/lookup.js';
import type { GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { type QmpObject, qmpInteger } from '../qmp/index.js';
import { type Answers, askGuest } from './answers.js';
import { balloonStats } from './balloon.js';
import { blockStats } from './block.js';
import { cpuStats, vcpuStats } from './cpu.js';
import { interfaceStats } from './interface.js';
import { big, int, signed, text, uint } from './params.js';

/** What a caller wants to know. */
export interface StatsRequest {
  /** Bits of `DomainStatsTypes`. */
  readonly wanted: number;
  /** Images below a disk's own are counted too. */
  readonly backing: boolean;
  /** How many milliseconds it waits for a QEMU. */
  readonly limit: number;
}

/** All that is known of one domain, in libvirt's order. */
export async function collectStats(
  state: QemuState,
  object: GuestObject,
  { wanted, backing, limit }: StatsRequest,
): Promise<TypedParam[]> {
  const guest = object.active ? object.data : undefined;
  const answers = guest === undefined ? {} : await askGuest(guest, wanted, limit);
  const has = (type: number) => (wanted & type) !== 0;
  const params: TypedParam[] = [];
  if (has(DomainStatsTypes.STATE)) {
    const { state: now, reason } = stateOf(state, object);
    params.push(int('state.state', now), int('state.reason', reason));
  }
  if (has(DomainStatsTypes.CPU_TOTAL) && guest !== undefined) params.push(...cpuStats(guest));
  if (has(DomainStatsTypes.BALLOON)) params.push(...balloonStats(object, answers));
  if (has(DomainStatsTypes.VCPU)) params.push(...vcpuStats(object, guest));
  if (has(DomainStatsTypes.INTERFACE) && guest !== undefined) params.push(...interfaceStats(object));
  if (has(DomainStatsTypes.BLOCK)) params.push(...(await blockStats(object, guest, answers, backing)));
  // PERF, MEMORY and VM have no values for a guest without perf events, resctrl monitors and KVM.
  params.push(...iothreadStats(answers), ...dirtyRateStats(answers));
  return params;
}

function iothreadStats({ iothreads }: Answers): TypedParam[] {
  if (iothreads === undefined || iothreads.length === 0) return [];
  const params = [uint('iothread.count', iothreads.length)];
  for (const thread of iothreads) {
    const id = /^iothread(\d+)$/.exec(String(thread.id))?.[1];
    if (id === undefined || thread['poll-max-ns'] === undefined) continue;
    params.push(
      big(`iothread.${id}.poll-max-ns`, qmpInteger(thread['poll-max-ns'])),
      uint(`iothread.${id}.poll-grow`, Number(thread['poll-grow'] ?? 0)),
      uint(`iothread.${id}.poll-shrink`, Number(thread['poll-shrink'] ?? 0)),
    );
  }
  return params;
}

/** QEMU's words for how far it is with measuring, by `DomainDirtyRateStatus`. */
const dirtyRateStatus: readonly string[] = ['unstarted', 'measuring', 'measured'];

function dirtyRateStats({ dirtyRate }: Answers): TypedParam[] {
  if (dirtyRate === undefined) return [];
  const status = Math.max(0, dirtyRateStatus.indexOf(String(dirtyRate.status)));
  const params = [
    int('dirtyrate.calc_status', status),
    signed('dirtyrate.calc_start_time', qmpInteger(dirtyRate['start-time'])),
    int('dirtyrate.calc_period', Number(dirtyRate['calc-time'] ?? 0)),
    text('dirtyrate.calc_mode', String(dirtyRate.mode ?? 'page-sampling')),
  ];
  if (dirtyRateStatus[status] !== 'measured') return params;
  params.push(signed('dirtyrate.megabytes_per_second', qmpInteger(dirtyRate['dirty-rate'])));
  const ofVcpus = dirtyRate['vcpu-dirty-rate'];
  for (const each of Array.isArray(ofVcpus) ? (ofVcpus as readonly QmpObject[]) : [])
    params.push(big(`dirtyrate.vcpu.${each.id}.megabytes_per_second`, qmpInteger(each['dirty-rate'])));
  return params;
}
