import {
  type DomainBlockStats,
  type DomainInterfaceStats,
  type DomainRef,
  DomainStatsTypes,
  ConnectGetAllDomainStatsFlags as Flags,
  type HypervisorMethods,
  type TypedParam,
} from '@tsvirt/core';
import { ErrorCode, mapInTurns } from '@tsvirt/util';
import { counterFields, countersOf, diskOf, queryBlockStats } from '../domain/blocks.js';
import { type GuestObject, refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { qmpInteger } from '../qmp/index.js';
import { patience } from '../stats/answers.js';
import { collectStats } from '../stats/collect.js';
import { interfaceCounters } from '../stats/interface.js';
import { findRunning } from './find.js';
import { listDomains, ofFlags } from './lookup.js';

const allStats = Object.values(DomainStatsTypes).reduce<number>((all, type) => all | type, 0);
/** What only a running QEMU knows, so that it can't be insisted on for others. */
const liveStats = DomainStatsTypes.IOTHREAD | DomainStatsTypes.DIRTYRATE | DomainStatsTypes.VM;
/** How many domains are asked at the same time: some may be slow to answer. */
const guestsAtOnce = 64;
const chooseFlags = 0xff;
const knownFlags = chooseFlags | Flags.NOWAIT | Flags.BACKING | Flags.ENFORCE_STATS;

/** Counting what domains do. */
export function statsMethods(state: QemuState) {
  return {
    async connectGetAllDomainStats(doms, stats, flags, context) {
      checkFlags('virConnectGetAllDomainStats', flags, knownFlags);
      const has = (flag: number) => (flags & flag) !== 0;
      const objects = chosen(state, doms, flags & chooseFlags);
      if (stats !== 0 && has(Flags.ENFORCE_STATS)) for (const object of objects) insist(object, stats);
      const request = {
        wanted: stats === 0 ? allStats : stats,
        backing: has(Flags.BACKING),
        limit: has(Flags.NOWAIT) ? patience.noWait : patience.wait,
      };
      return mapInTurns(
        objects,
        async (object) => ({ dom: refOf(object), params: await collectStats(state, object, request) }),
        { atOnce: guestsAtOnce, signal: context?.signal },
      );
    },
    domainInterfaceStats(dom, device): DomainInterfaceStats {
      const { object } = findRunning(state, dom);
      const found = (object.current.devices?.interfaces ?? []).find(
        (iface) => iface.target?.dev === device || iface.mac.address === device,
      );
      const name = found?.target?.dev;
      if (found === undefined || name === undefined)
        throw qemuError(
          ErrorCode.INVALID_ARG,
          `'${device}' is not an interface of '${object.name}' on the host`,
        );
      return interfaceCounters(name, found);
    },
    async domainBlockStats(dom, path): Promise<DomainBlockStats> {
      const number = await counting(state, dom, path);
      return {
        rdReq: number('rd_operations'),
        rdBytes: number('rd_bytes'),
        wrReq: number('wr_operations'),
        wrBytes: number('wr_bytes'),
        errs: -1n,
      };
    },
    async domainBlockStatsFlags(dom, path, flags) {
      checkFlags('virDomainBlockStatsFlags', flags, 4);
      const number = await counting(state, dom, path);
      return counterFields.map(
        ([, flat, name]): TypedParam => ({ field: flat, type: 'llong', value: number(name) }),
      );
    },
  } satisfies HypervisorMethods;
}

/** Reads QEMU's counters of a disk by their names, or with an empty path the sums over all disks. */
async function counting(state: QemuState, dom: DomainRef, path: string): Promise<(name: string) => bigint> {
  const { object, guest } = findRunning(state, dom);
  const disks = path === '' ? (object.current.devices?.disks ?? []) : [diskOf(object, path)];
  const stats = await queryBlockStats(guest);
  const found = disks.map((disk) => countersOf(stats, disk.alias ?? ''));
  return (name) => found.reduce((sum, counters) => sum + qmpInteger(counters?.[name]), 0n);
}

/** The domains that a caller names or its flags choose; of those named that are gone nothing is said. */
function chosen(state: QemuState, doms: readonly DomainRef[], flags: number): GuestObject[] {
  if (doms.length === 0) return listDomains(state, flags);
  return doms.flatMap((dom) => {
    const object = state.store.findByUUID(dom.uuid);
    return object !== undefined && ofFlags(state, object, flags) ? [object] : [];
  });
}

/** @throws VirtError `ARGUMENT_UNSUPPORTED` if a domain hasn't all of the statistics */
function insist(object: GuestObject, wanted: number): void {
  const missing = wanted & ~(object.active ? allStats : allStats & ~liveStats);
  if (missing === 0) return;
  throw qemuError(
    ErrorCode.ARGUMENT_UNSUPPORTED,
    `the statistics 0x${(missing >>> 0).toString(16)} can't be had of the domain '${object.name}'`,
  );
}
