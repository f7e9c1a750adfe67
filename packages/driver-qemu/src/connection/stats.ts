import { readFileSync } from 'node:fs';
import type { NetworkInterface } from '@tsvirt/conf/domain';
import {
  type DomainBlockStats,
  type DomainInterfaceStats,
  DomainStatsTypes,
  type HypervisorMethods,
  type TypedParam,
} from '@tsvirt/core';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { vcpuCounts } from '../command/smp.js';
import {
  blockOf,
  countersOf,
  diskOf,
  fileSize,
  imageOf,
  queryBlockStats,
  queryBlocks,
} from '../domain/blocks.js';
import { sourcePath } from '../domain/device-list.js';
import { type Guest, type GuestObject, refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { type QmpObject, qmpInteger } from '../qmp/index.js';
import { checkFlags, find, findRunning } from './find.js';
import { currentMemory, processTimes } from './info.js';
import { stateOf } from './lookup.js';
import { memoryStats } from './memory.js';

const allStats =
  DomainStatsTypes.STATE |
  DomainStatsTypes.CPU_TOTAL |
  DomainStatsTypes.BALLOON |
  DomainStatsTypes.VCPU |
  DomainStatsTypes.INTERFACE |
  DomainStatsTypes.BLOCK;
const enforceFlag = 0x8000_0000;

const uint = (field: string, value: number): TypedParam => ({ field, type: 'uint', value });
const int = (field: string, value: number): TypedParam => ({ field, type: 'int', value });
const big = (field: string, value: bigint): TypedParam => ({ field, type: 'ullong', value });
const text = (field: string, value: string): TypedParam => ({ field, type: 'string', value });

/** Counting what domains do. */
export function statsMethods(state: QemuState) {
  return {
    async connectGetAllDomainStats(doms, stats, flags) {
      const wanted = stats === 0 ? allStats : stats;
      if ((flags & enforceFlag) !== 0 && (wanted & ~allStats) !== 0)
        throw new VirtError(ErrorCode.ARGUMENT_UNSUPPORTED, 'some of these statistics are not supported', {
          domain: ErrorDomain.QEMU,
        });
      const objects = doms.length > 0 ? doms.map((dom) => find(state, dom)) : listed(state, flags);
      return Promise.all(
        objects.map(async (object) => ({ dom: refOf(object), params: await collect(state, object, wanted) })),
      );
    },
    domainInterfaceStats(dom, device): DomainInterfaceStats {
      const { object } = findRunning(state, dom);
      const found = (object.current.devices?.interfaces ?? []).find(
        (iface) => iface.target?.dev === device || iface.mac.address === device,
      );
      const name = found?.target?.dev;
      if (name === undefined)
        throw new VirtError(
          ErrorCode.INVALID_ARG,
          `'${device}' is not an interface of '${object.name}' on the host`,
          {
            domain: ErrorDomain.QEMU,
          },
        );
      return interfaceCounters(name);
    },
    async domainBlockStats(dom, path): Promise<DomainBlockStats> {
      const { object, guest } = findRunning(state, dom);
      const found = countersOf(await queryBlockStats(guest), diskOf(object, path).alias ?? '');
      const number = (name: string) => qmpInteger(found?.[name]);
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
      const { object, guest } = findRunning(state, dom);
      const found = countersOf(await queryBlockStats(guest), diskOf(object, path).alias ?? '');
      return blockFields.map(
        ([, flat, name]): TypedParam => ({ field: flat, type: 'llong', value: qmpInteger(found?.[name]) }),
      );
    },
  } satisfies HypervisorMethods;
}

/** Each counter of QEMU: its name in statistics, in block statistics, and in QEMU. */
const blockFields: readonly (readonly [stat: string, flat: string, qmp: string])[] = [
  ['rd.reqs', 'rd_operations', 'rd_operations'],
  ['rd.bytes', 'rd_bytes', 'rd_bytes'],
  ['rd.times', 'rd_total_times', 'rd_total_time_ns'],
  ['wr.reqs', 'wr_operations', 'wr_operations'],
  ['wr.bytes', 'wr_bytes', 'wr_bytes'],
  ['wr.times', 'wr_total_times', 'wr_total_time_ns'],
  ['fl.reqs', 'flush_operations', 'flush_operations'],
  ['fl.times', 'flush_total_times', 'flush_total_time_ns'],
];

function listed(state: QemuState, flags: number): GuestObject[] {
  const active = (flags & 1) !== 0;
  const inactive = (flags & 2) !== 0;
  return state.store.list(active === inactive ? {} : { active });
}

async function collect(state: QemuState, object: GuestObject, wanted: number): Promise<TypedParam[]> {
  const params: TypedParam[] = [];
  const guest = object.active ? object.data : undefined;
  const has = (type: number) => (wanted & type) !== 0;
  if (has(DomainStatsTypes.STATE)) {
    const { state: now, reason } = stateOf(state, object);
    params.push(int('state.state', now), int('state.reason', reason));
  }
  if (has(DomainStatsTypes.CPU_TOTAL) && guest !== undefined) {
    const { user, system, total } = processTimes(guest.pid);
    params.push(big('cpu.time', total), big('cpu.user', user), big('cpu.system', system));
  }
  if (has(DomainStatsTypes.BALLOON)) params.push(...(await balloonStats(object, guest)));
  if (has(DomainStatsTypes.VCPU)) params.push(...vcpuStats(object, guest));
  if (has(DomainStatsTypes.INTERFACE) && guest !== undefined) params.push(...interfaceStats(object));
  if (has(DomainStatsTypes.BLOCK)) params.push(...(await blockStats(object, guest)));
  return params;
}

/** Statistics of the balloon by the number of their tag. */
const balloonNames: readonly string[] = [
  'swap_in',
  'swap_out',
  'major_fault',
  'minor_fault',
  'unused',
  'available',
  'current',
  'rss',
  'usable',
  'last-update',
  'disk_caches',
  'hugetlb_pgalloc',
  'hugetlb_pgfail',
];

async function balloonStats(object: GuestObject, guest: Guest | undefined): Promise<TypedParam[]> {
  const params: TypedParam[] = [
    big('balloon.current', currentMemory(object)),
    big('balloon.maximum', object.current.memory ?? 0n),
  ];
  if (guest?.emulator === undefined) return params;
  for (const { tag, val } of await memoryStats(guest).catch(() => [])) {
    const name = balloonNames[tag];
    if (name !== undefined && name !== 'current') params.push(big(`balloon.${name}`, val));
  }
  return params;
}

function vcpuStats(object: GuestObject, guest: Guest | undefined): TypedParam[] {
  const { maximum, current } = vcpuCounts(object.current);
  const params = [uint('vcpu.current', current), uint('vcpu.maximum', maximum)];
  (guest?.record.vcpuPids ?? []).forEach((thread, at) => {
    params.push(
      int(`vcpu.${at}.state`, 1),
      big(`vcpu.${at}.time`, processTimes(guest?.pid ?? 0, thread).total),
    );
  });
  return params;
}

function interfaceStats(object: GuestObject): TypedParam[] {
  const interfaces = (object.current.devices?.interfaces ?? []).filter(hasHostEnd);
  const params = [uint('net.count', interfaces.length)];
  interfaces.forEach((iface, at) => {
    const name = iface.target?.dev ?? '';
    params.push(text(`net.${at}.name`, name));
    const counters = readCounters(name);
    if (counters === undefined) return;
    const { rxBytes, rxPackets, rxErrs, rxDrop, txBytes, txPackets, txErrs, txDrop } = counters;
    params.push(
      big(`net.${at}.rx.bytes`, rxBytes),
      big(`net.${at}.rx.pkts`, rxPackets),
      big(`net.${at}.rx.errs`, rxErrs),
      big(`net.${at}.rx.drop`, rxDrop),
      big(`net.${at}.tx.bytes`, txBytes),
      big(`net.${at}.tx.pkts`, txPackets),
      big(`net.${at}.tx.errs`, txErrs),
      big(`net.${at}.tx.drop`, txDrop),
    );
  });
  return params;
}

function hasHostEnd(iface: NetworkInterface): boolean {
  return iface.target?.dev !== undefined;
}

function interfaceCounters(name: string): DomainInterfaceStats {
  const counters = readCounters(name);
  if (counters === undefined)
    throw new VirtError(ErrorCode.INTERNAL_ERROR, `the host has no interface '${name}'`, {
      domain: ErrorDomain.QEMU,
    });
  return counters;
}

/** The counters of a tap, seen from the guest: what the host receives the guest has sent. */
function readCounters(name: string): DomainInterfaceStats | undefined {
  if (/[/\0]/.test(name)) return undefined;
  const value = (counter: string) =>
    BigInt(readFileSync(`/sys/class/net/${name}/statistics/${counter}`, 'utf8').trim());
  try {
    return {
      rxBytes: value('tx_bytes'),
      rxPackets: value('tx_packets'),
      rxErrs: value('tx_errors'),
      rxDrop: value('tx_dropped'),
      txBytes: value('rx_bytes'),
      txPackets: value('rx_packets'),
      txErrs: value('rx_errors'),
      txDrop: value('rx_dropped'),
    };
  } catch {
    return undefined;
  }
}

async function blockStats(object: GuestObject, guest: Guest | undefined): Promise<TypedParam[]> {
  const disks = object.current.devices?.disks ?? [];
  const params = [uint('block.count', disks.length)];
  const { monitor } = guest ?? {};
  const [stats, blocks] =
    guest?.emulator === undefined || monitor === undefined
      ? [[], []]
      : await monitor
          .batch(() => Promise.all([queryBlockStats(guest), queryBlocks(guest)]))
          .catch(() => [[], []] as [QmpObject[], QmpObject[]]);
  disks.forEach((disk, at) => {
    params.push(text(`block.${at}.name`, disk.target.dev));
    const path = sourcePath(disk.source);
    if (path !== '') params.push(text(`block.${at}.path`, path));
    if (disk.source.index !== undefined) params.push(uint(`block.${at}.backingIndex`, disk.source.index));
    const found = countersOf(stats, disk.alias ?? '');
    if (found !== undefined)
      for (const [stat, , name] of blockFields)
        params.push(big(`block.${at}.${stat}`, qmpInteger(found[name])));
    const block = blockOf(blocks, disk.alias ?? '');
    if (block === undefined) return;
    const image = imageOf(block);
    params.push(
      big(`block.${at}.allocation`, qmpInteger(found?.wr_highest_offset)),
      big(`block.${at}.capacity`, qmpInteger(image['virtual-size'])),
      big(`block.${at}.physical`, qmpInteger(image['actual-size']) || (fileSize(path) ?? 0n)),
    );
  });
  return params;
}
