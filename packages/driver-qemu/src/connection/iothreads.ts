import { formatCpuset } from '@tsvirt/conf/common';
import type { Domain, Iothread } from '@tsvirt/conf/domain';
import {
  DOMAIN_TUNABLE_CPU_IOTHREADSPIN,
  findParam,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { iothreadObject, iothreadsOf } from '../command/smp.js';
import { limitThreads } from '../domain/cgroup.js';
import { type Guest, refOf } from '../domain/guest.js';
import { iothreadCpus, iothreadPids } from '../domain/iothreads.js';
import { cpusOfNewThread, pinThread } from '../domain/pinning.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import { changeDomain, describedDomain } from './change.js';
import { find, impact } from './find.js';
import { cpuMap, threadCpus } from './info.js';
import { cpusOf } from './pinning.js';

const parameters = {
  poll_max_ns: 'ullong',
  poll_grow: 'uint',
  poll_shrink: 'uint',
  thread_pool_min: 'int',
  thread_pool_max: 'int',
} as const;

/** The threads of a guest that serve its disks. */
export function iothreadMethods(state: QemuState) {
  return {
    async domainGetIOThreadInfo(dom, flags) {
      checkFlags('virDomainGetIOThreadInfo', flags, 3);
      const object = find(state, dom);
      const guest = impact(object, flags).live ? object.data : undefined;
      if (guest === undefined) {
        const domain = describedDomain(object, flags);
        const everywhere = (await state.topology()).cpus.map((cpu) => cpu.id);
        return iothreadsOf(domain).map(({ id }) => ({
          iothreadId: id,
          cpumap: cpuMap(iothreadCpus(domain, id) ?? everywhere),
        }));
      }
      const threads = [...(await iothreadPids(guest))].sort(([a], [b]) => a - b);
      return threads.map(([iothreadId, thread]) => ({ iothreadId, cpumap: cpuMap(threadCpus(thread)) }));
    },
    async domainPinIOThread(dom, id, map, flags) {
      checkFlags('virDomainPinIOThread', flags, 3);
      const cpuset = cpusOf(map);
      if (cpuset.length === 0) throw invalidArgument('no host CPU is left to run on');
      await changeDomain(state, dom, flags, {
        note: (domain) => {
          needIothread(domain, id);
          const others = (domain.cputune?.iothreadpins ?? []).filter(({ iothread }) => iothread !== id);
          const iothreadpins = [...others, { iothread: id, cpuset }].sort((a, b) => a.iothread - b.iothread);
          return { ...domain, cputune: { ...domain.cputune, iothreadpins } };
        },
        apply: (guest) => bind(state, guest, id, cpuset),
        tell: (object) => {
          const field = DOMAIN_TUNABLE_CPU_IOTHREADSPIN.replace('%u', String(id));
          const params = [makeParam(field, 'string', formatCpuset(cpuset))];
          state.events.emit({ eventId: 17, dom: refOf(object), params });
        },
      });
    },
    async domainAddIOThread(dom, id, flags) {
      checkFlags('virDomainAddIOThread', flags, 3);
      checkNumber(id);
      await changeDomain(state, dom, flags, {
        note: (domain) => {
          const threads = iothreadsOf(domain);
          if (threads.some((thread) => thread.id === id))
            throw invalidArgument(`the domain '${domain.name}' has an I/O thread ${id} already`);
          return withIothreads(
            domain,
            [...threads, { id }].sort((a, b) => a.id - b.id),
          );
        },
        async apply(guest, _object, live) {
          await guest.monitor.execute('object-add', iothreadObject({ id }));
          const cpus = await cpusOfNewThread(state, live, undefined);
          if (cpus !== undefined) await bind(state, guest, id, cpus);
          await limitThreads(state, guest, live);
        },
      });
    },
    async domainDelIOThread(dom, id, flags) {
      checkFlags('virDomainDelIOThread', flags, 3);
      checkNumber(id);
      await changeDomain(state, dom, flags, {
        note: (domain) => {
          needIothread(domain, id);
          const user = userOf(domain, id);
          if (user !== undefined) throw invalidArgument(`the I/O thread ${id} is in use by ${user}`);
          return withIothreads(
            domain,
            iothreadsOf(domain).filter((thread) => thread.id !== id),
          );
        },
        apply: async (guest) => {
          await guest.monitor.execute('object-del', { id: `iothread${id}` });
        },
      });
    },
    async domainSetIOThreadParams(dom, id, params, flags) {
      checkFlags('virDomainSetIOThreadParams', flags, 3);
      checkNumber(id);
      validateTypedParams(params, parameters, { domain: ErrorDomain.QEMU });
      await changeDomain(state, dom, flags, {
        note: (domain) => {
          needIothread(domain, id);
          const threads = iothreadsOf(domain).map((thread) =>
            thread.id === id ? changed(thread, params) : thread,
          );
          return { ...domain, iothreadIds: threads };
        },
        apply: async (guest, _object, live) => {
          const before = iothreadsOf(live).find((thread) => thread.id === id);
          for (const { property, value } of assignments(before, params))
            await guest.monitor.execute('qom-set', { path: `/objects/iothread${id}`, property, value });
        },
      });
    },
  } satisfies HypervisorMethods;
}

async function bind(state: QemuState, guest: Guest, id: number, cpus: readonly number[]): Promise<void> {
  const thread = (await iothreadPids(guest)).get(id);
  if (thread !== undefined) await pinThread(state, thread, cpus);
}

function checkNumber(id: number): void {
  if (id < 1) throw invalidArgument(`${id} can't be the number of an I/O thread`);
}

function needIothread(domain: Domain, id: number): void {
  if (!iothreadsOf(domain).some((thread) => thread.id === id))
    throw invalidArgument(`the domain '${domain.name}' has no I/O thread ${id}`);
}

/** The domain with these I/O threads, without what is said about others. */
function withIothreads(domain: Domain, threads: Iothread[]): Domain {
  const { iothreads: _, iothreadIds: __, cputune, ...rest } = domain;
  const pins = (cputune?.iothreadpins ?? []).filter(({ iothread }) =>
    threads.some(({ id }) => id === iothread),
  );
  const { iothreadpins: ___, ...others } = cputune ?? {};
  return {
    ...rest,
    ...(threads.length === 0 ? {} : { iothreads: threads.length, iothreadIds: threads }),
    ...(cputune === undefined
      ? {}
      : { cputune: { ...others, ...(pins.length === 0 ? {} : { iothreadpins: pins }) } }),
  };
}

/** What an I/O thread works for. */
function userOf({ devices }: Domain, id: number): string | undefined {
  for (const { driver, target } of devices.disks ?? [])
    if (driver?.iothread === id || driver?.iothreads?.some((each) => each.id === id))
      return `the disk '${target.dev}'`;
  for (const controller of devices.controllers ?? [])
    if ('driver' in controller && controller.driver?.iothread === id)
      return `the ${controller.type} controller ${controller.index ?? 0}`;
  return undefined;
}

/** @throws VirtError `OPERATION_INVALID` for more threads at least than at most */
function changed(thread: Iothread, params: readonly TypedParam[]): Iothread {
  const number = (field: keyof typeof parameters) => findParam(params, field) as number | bigint | undefined;
  const big = (field: keyof typeof parameters, before: bigint | undefined) => {
    const value = number(field);
    return value === undefined ? before : BigInt(value);
  };
  const poll = {
    max: big('poll_max_ns', thread.poll?.max),
    grow: big('poll_grow', thread.poll?.grow),
    shrink: big('poll_shrink', thread.poll?.shrink),
  };
  const pool = (field: 'thread_pool_min' | 'thread_pool_max', before: number | undefined) => {
    const value = number(field);
    if (value !== undefined && value < -1) throw invalidArgument(`${field} can't be ${value}`);
    return value === undefined ? before : value === -1 ? undefined : Number(value);
  };
  const threadPoolMin = pool('thread_pool_min', thread.threadPoolMin);
  const threadPoolMax = pool('thread_pool_max', thread.threadPoolMax);
  if (threadPoolMin !== undefined && threadPoolMax !== undefined && threadPoolMin > threadPoolMax)
    throw invalidOperation(
      `thread_pool_min is ${threadPoolMin}, above thread_pool_max, which is ${threadPoolMax}`,
    );
  return {
    id: thread.id,
    ...(Object.values(poll).some((value) => value !== undefined) ? { poll } : {}),
    ...(threadPoolMin === undefined ? {} : { threadPoolMin }),
    ...(threadPoolMax === undefined ? {} : { threadPoolMax }),
  };
}

/** QEMU's properties and their values, in an order in which the pool's least is never above its most. */
function assignments(
  before: Iothread | undefined,
  params: readonly TypedParam[],
): { property: string; value: bigint }[] {
  const found = params.map(({ field, value }) => ({
    property: field.replaceAll('_', '-'),
    value: BigInt(value as number | bigint),
  }));
  const most = findParam(params, 'thread_pool_max');
  const lowersMost =
    typeof most === 'number' && before?.threadPoolMin !== undefined && most < before.threadPoolMin;
  const rank = ({ property }: { property: string }) =>
    property === 'thread-pool-max' ? (lowersMost ? 2 : 0) : 1;
  return found.sort((a, b) => rank(a) - rank(b));
}
