import { type Domain, perfEvents } from '@tsvirt/conf/domain';
import {
  DOMAIN_MEMORY_PARAM_UNLIMITED,
  type DomainRef,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation, unsupportedConfig } from '../errors.js';
import { describedDomain } from './change.js';
import { answer, find, impact } from './find.js';

/** What a call's flags say of the domain, and that strings are welcome. */
const knownFlags = 7;

/**
 * What cgroups would limit. This driver puts its guests into none yet: what a definition says can be read, of what runs libvirt's answer is
 * that of a host without cgroups, and what would keep a domain from being started isn't set.
 */
export function limitMethods(state: QemuState) {
  const defined = (name: string, dom: DomainRef, flags: number): Domain => {
    checkFlags(name, flags, knownFlags);
    const object = find(state, dom);
    if (impact(object, flags & 3).live) throw noCgroups(object.name ?? '');
    return describedDomain(object, flags);
  };
  const refuse = (name: string, dom: DomainRef, flags: number): never => {
    checkFlags(name, flags, knownFlags);
    const object = find(state, dom);
    if (impact(object, flags & 3).live) throw noCgroups(object.name ?? '');
    throw unsupportedConfig(
      `this driver can't keep to limits by cgroups yet: '${object.name}' couldn't be started with one`,
    );
  };
  return {
    domainGetSchedulerType: (dom) =>
      answer(state, dom, { type: 'posix', nparams: schedulerParams({}).length }),
    domainGetSchedulerParameters: (dom, flags) =>
      schedulerParams(defined('virDomainGetSchedulerParametersFlags', dom, flags).cputune ?? {}),
    domainSetSchedulerParameters: (dom, _params, flags) =>
      refuse('virDomainSetSchedulerParametersFlags', dom, flags),
    domainGetMemoryParameters(dom, flags) {
      const { memtune = {} } = defined('virDomainGetMemoryParameters', dom, flags);
      const limit = (field: string, value: bigint | undefined) =>
        makeParam(field, 'ullong', value ?? DOMAIN_MEMORY_PARAM_UNLIMITED);
      return [
        limit('hard_limit', memtune.hardLimit),
        limit('soft_limit', memtune.softLimit),
        limit('swap_hard_limit', memtune.swapHardLimit),
      ];
    },
    domainSetMemoryParameters: (dom, _params, flags) => refuse('virDomainSetMemoryParameters', dom, flags),
    domainGetBlkioParameters(dom, flags) {
      const { blkiotune = {} } = defined('virDomainGetBlkioParameters', dom, flags);
      const devices = (field: string, key: keyof NonNullable<typeof blkiotune.devices>[number]) => {
        const listed = (blkiotune.devices ?? []).filter((device) => Number(device[key] ?? 0) > 0);
        return makeParam(field, 'string', listed.map((device) => `${device.path},${device[key]}`).join(','));
      };
      return [
        makeParam('weight', 'uint', blkiotune.weight ?? 0),
        devices('device_weight', 'weight'),
        devices('device_read_iops_sec', 'readIopsSec'),
        devices('device_write_iops_sec', 'writeIopsSec'),
        devices('device_read_bytes_sec', 'readBytesSec'),
        devices('device_write_bytes_sec', 'writeBytesSec'),
      ];
    },
    domainSetBlkioParameters: (dom, _params, flags) => refuse('virDomainSetBlkioParameters', dom, flags),
    domainGetPerfEvents(dom, flags) {
      checkFlags('virDomainGetPerfEvents', flags, knownFlags);
      const { perf = [] } = describedDomain(find(state, dom), flags);
      return perfEvents.map((name) =>
        makeParam(
          name,
          'boolean',
          perf.some((event) => event.name === name && event.enabled),
        ),
      );
    },
    domainSetPerfEvents(dom, params, flags) {
      checkFlags('virDomainSetPerfEvents', flags, 3);
      impact(find(state, dom), flags);
      const rules = Object.fromEntries(perfEvents.map((name) => [name, 'boolean'] as const));
      validateTypedParams(params, rules, { domain: ErrorDomain.QEMU });
      const wanted = params.find(({ value }) => value === true);
      if (wanted !== undefined)
        throw unsupportedConfig(`this driver can't count '${wanted.field}' of a guest yet`);
    },
  } satisfies HypervisorMethods;
}

function noCgroups(name: string) {
  return invalidOperation(`the domain '${name}' is in no cgroup that could limit it`);
}

function schedulerParams(tune: NonNullable<Domain['cputune']>): TypedParam[] {
  const share = (field: string, value: bigint | undefined) => makeParam(field, 'ullong', value ?? 0n);
  const quota = (field: string, value: bigint | undefined) => makeParam(field, 'llong', value ?? 0n);
  return [
    share('cpu_shares', tune.shares),
    share('vcpu_period', tune.period),
    quota('vcpu_quota', tune.quota),
    share('emulator_period', tune.emulatorPeriod),
    quota('emulator_quota', tune.emulatorQuota),
    share('global_period', tune.globalPeriod),
    quota('global_quota', tune.globalQuota),
    share('iothread_period', tune.iothreadPeriod),
    quota('iothread_quota', tune.iothreadQuota),
  ];
}
