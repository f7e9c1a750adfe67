import type { Disk, NetworkInterface } from '@tsvirt/conf/domain';
import { filterOfFlags } from '@tsvirt/conf/store';
import {
  type DomainRef,
  DomainStatsTypes,
  ConnectGetAllDomainStatsFlags as Flags,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, invalidArgument, testError } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { needActive } from './access.js';
import { iothreadsOf } from './iothreads.js';
import { wantedState } from './lookup.js';

const mostHostCpusStats = 2;
const userTime = 5_540_000_000n;
const systemTime = 6_460_000_000n;
const baseTime = 24_386_308_517n;
const vcpuBase = 23_151_740_627n;
const tib = 1_099_511_627_776n;
/** What of an image its guest doesn't see. */
const spare = 5_177_344n;

/** Statistics of domains: made up, but growing with time where a guest would use something. */
export function domainStats(node: TestNode) {
  const running = (dom: DomainRef): TestDomain => {
    const domain = node.domain(dom);
    needActive(domain);
    return domain;
  };
  return {
    domainBlockStats: (dom, path) => {
      const domain = running(dom);
      if (path === '' || diskOf(domain, path) === undefined) throw invalidArgument(`invalid path: ${path}`);
      const base = micros();
      return {
        rdReq: base / 10n,
        rdBytes: base / 20n,
        wrReq: base / 30n,
        wrBytes: base / 40n,
        errs: base / 2_000_000n,
      };
    },

    domainInterfaceStats: (dom, device) => {
      const domain = running(dom);
      if (interfaceOf(domain, device) === undefined)
        throw invalidArgument(`'${device}' is not a known interface`);
      const base = micros();
      return {
        rxBytes: base / 10n,
        rxPackets: base / 100n,
        rxErrs: base / 1_000_000n,
        rxDrop: base / 2_000_000n,
        txBytes: base / 20n,
        txPackets: base / 110n,
        txErrs: base / 3_000_000n,
        txDrop: base / 4_000_000n,
      };
    },

    domainGetBlockInfo: (dom, path, flags) => {
      checkFlags('domainGetBlockInfo', flags);
      if (diskOf(node.domain(dom), path) === undefined)
        throw invalidArgument(`invalid path ${path} not assigned to domain`);
      return { allocation: tib, capacity: tib - spare, physical: tib };
    },

    domainGetDiskErrors: (dom, flags) => {
      checkFlags('domainGetDiskErrors', flags);
      return (running(dom).current.devices.disks ?? []).map((disk, index) => ({
        disk: disk.target.dev,
        error: (index % 2) + 1,
      }));
    },

    domainGetCPUStats: (dom, startCpu, ncpus, flags) => {
      checkFlags('domainGetCPUStats', flags);
      running(dom);
      const cpuTime = (cpu: number): bigint => baseTime + BigInt(cpu);
      if (startCpu === -1)
        return [
          [
            makeParam('cpu_time', 'ullong', cpuTime(0) + cpuTime(1)),
            makeParam('user_time', 'ullong', userTime),
            makeParam('system_time', 'ullong', systemTime),
          ],
        ];
      if (startCpu >= mostHostCpusStats) throw invalidArgument(`there is no CPU ${startCpu} to begin with`);
      const end = ncpus === 0 ? mostHostCpusStats : Math.min(startCpu + ncpus, mostHostCpusStats);
      return Array.from({ length: Math.max(end - startCpu, 0) }, (_, at) => [
        makeParam('cpu_time', 'ullong', cpuTime(startCpu + at)),
        makeParam('vcpu_time', 'ullong', vcpuBase + BigInt(startCpu + at)),
      ]);
    },

    connectGetAllDomainStats: (doms, stats, flags) => {
      checkFlags('connectGetAllDomainStats', flags, allStatsFlags);
      const unknown = stats & ~(DomainStatsTypes.STATE | DomainStatsTypes.IOTHREAD);
      if (unknown !== 0 && (flags & Flags.ENFORCE_STATS) !== 0)
        throw testError(
          ErrorCode.ARGUMENT_UNSUPPORTED,
          `there are no statistics 0x${unknown.toString(16)} here`,
        );
      const chosen =
        doms.length > 0
          ? doms.flatMap((dom) => node.domains.findByUUID(dom.uuid) ?? [])
          : node.domains.list();
      const filter = filterOfFlags(flags, statsBits);
      return chosen
        .filter(
          (domain) =>
            (filter.active === undefined || filter.active === domain.active) &&
            (filter.persistent === undefined || filter.persistent === domain.persistent) &&
            wantedState(node, domain, flags),
        )
        .map((domain) => ({ dom: refOf(domain), params: paramsOf(node, domain, stats) }));
    },
  } satisfies HypervisorMethods;
}

const statsBits = { active: 1, inactive: 2, persistent: 4, transient: 8, autostart: 0, noAutostart: 0 };
const allStatsFlags: number = Object.values(Flags).reduce((all: number, bit) => all | bit, 0) | 0xff;

function paramsOf(node: TestNode, domain: TestDomain, stats: number): TypedParam[] {
  const params: TypedParam[] = [];
  if (stats === 0 || (stats & DomainStatsTypes.STATE) !== 0) {
    const { state, reason } = node.runtime(domain);
    params.push(makeParam('state.state', 'int', state), makeParam('state.reason', 'int', reason));
  }
  if ((stats === 0 || (stats & DomainStatsTypes.IOTHREAD) !== 0) && domain.active) {
    const threads = iothreadsOf(domain.current);
    if (threads.length > 0) params.push(makeParam('iothread.count', 'uint', threads.length));
    for (const { id } of threads) {
      params.push(makeParam(`iothread.${id}.poll-max-ns`, 'ullong', 32_768n));
      params.push(makeParam(`iothread.${id}.poll-grow`, 'uint', 0));
      params.push(makeParam(`iothread.${id}.poll-shrink`, 'uint', 0));
    }
  }
  return params;
}

/** The disk with this target or this source. */
export function diskOf(domain: TestDomain, path: string): Disk | undefined {
  return (domain.current.devices.disks ?? []).find(
    (disk) => disk.target.dev === path || sourcePath(disk) === path,
  );
}

function sourcePath({ source }: { readonly source: object }): string | undefined {
  if ('file' in source && typeof source.file === 'string') return source.file;
  return 'dev' in source && typeof source.dev === 'string' ? source.dev : undefined;
}

/** The interface with this name on the host, or this MAC address. */
export function interfaceOf(domain: TestDomain, device: string): NetworkInterface | undefined {
  return (domain.current.devices.interfaces ?? []).find(
    ({ target, mac }) => target?.dev === device || mac?.address === device.toLowerCase(),
  );
}

/** Microseconds since 1970. */
function micros(): bigint {
  return BigInt(Date.now()) * 1000n;
}
