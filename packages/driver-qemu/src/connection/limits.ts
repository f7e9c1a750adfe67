import { type Domain, perfEvents } from '@tsvirt/conf/domain';
import {
  DOMAIN_MEMORY_PARAM_UNLIMITED,
  type DomainRef,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
  validateTypedParams,
} from '@tsvirt/core';
import { type CgroupController, ErrorDomain } from '@tsvirt/util';
import { changeLimits } from '../domain/cgroup.js';
import { refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation, unsupportedConfig } from '../errors.js';
import { changeDomain, describedDomain } from './change.js';
import { answer, find, impact } from './find.js';
import {
  asTunable,
  blkioRules,
  checkScheduler,
  deviceFields,
  memoryFields,
  memoryRules,
  schedulerFields,
  schedulerParams,
  schedulerRules,
  withBlkio,
  withMemory,
  withScheduler,
} from './limit-params.js';

/** What a call's flags say of the domain, and that strings are welcome. */
const knownFlags = 7;

/** What cgroups limit. A guest is put into one when something of it is limited; until then it has what the kernel gives to all. */
export function limitMethods(state: QemuState) {
  const described = async (name: string, dom: DomainRef, flags: number, controller: CgroupController) => {
    checkFlags(name, flags, knownFlags);
    const object = find(state, dom);
    if (!impact(object, flags & 3).live) return { domain: describedDomain(object, flags) };
    const unified = (await state.cgroups()).unified(controller);
    if (unified === undefined)
      throw invalidOperation(`the host has no cgroups that could limit '${controller}' of '${object.name}'`);
    return { domain: object.current, unified };
  };
  const set = (
    dom: DomainRef,
    flags: number,
    note: (domain: Domain) => Domain,
    tell: readonly TypedParam[],
  ) =>
    changeDomain(state, dom, flags, {
      note,
      apply: (guest, object, live) =>
        changeLimits(state, guest, live, note(live), () => state.store.updateLive(object, {})),
      tell: (object) => {
        if (tell.length > 0)
          state.events.emit({ eventId: 17, dom: refOf(object), params: tell.map(asTunable) });
      },
    });
  return {
    domainGetSchedulerType: (dom) => answer(state, dom, { type: 'posix', nparams: schedulerFields.length }),
    async domainGetSchedulerParameters(dom, flags) {
      const name = 'virDomainGetSchedulerParametersFlags';
      const { domain, unified } = await described(name, dom, flags, 'cpu');
      return schedulerParams(domain.cputune ?? {}, unified);
    },
    async domainSetSchedulerParameters(dom, params, flags) {
      checkFlags('virDomainSetSchedulerParametersFlags', flags, 3);
      validateTypedParams(params, schedulerRules, { domain: ErrorDomain.QEMU });
      for (const param of params) checkScheduler(param);
      await set(dom, flags, (domain) => withScheduler(domain, params), params);
    },
    async domainGetMemoryParameters(dom, flags) {
      const { domain } = await described('virDomainGetMemoryParameters', dom, flags, 'memory');
      return memoryFields.map(([field, key]) =>
        makeParam(field, 'ullong', domain.memtune?.[key] ?? DOMAIN_MEMORY_PARAM_UNLIMITED),
      );
    },
    async domainSetMemoryParameters(dom, params, flags) {
      checkFlags('virDomainSetMemoryParameters', flags, 3);
      validateTypedParams(params, memoryRules, { domain: ErrorDomain.QEMU });
      await set(dom, flags, (domain) => withMemory(domain, params), []);
    },
    async domainGetBlkioParameters(dom, flags) {
      const { domain, unified } = await described('virDomainGetBlkioParameters', dom, flags, 'io');
      const { blkiotune = {} } = domain;
      const weight = blkiotune.weight ?? (unified === undefined ? 0 : 100);
      return [
        makeParam('weight', 'uint', weight),
        ...deviceFields.map(([field, key]) => {
          const listed = (blkiotune.devices ?? []).filter((device) => Number(device[key] ?? 0) > 0);
          return makeParam(
            field,
            'string',
            listed.map((device) => `${device.path},${device[key]}`).join(','),
          );
        }),
      ];
    },
    async domainSetBlkioParameters(dom, params, flags) {
      checkFlags('virDomainSetBlkioParameters', flags, 3);
      validateTypedParams(params, blkioRules, { domain: ErrorDomain.QEMU });
      await set(dom, flags, (domain) => withBlkio(domain, params), []);
    },
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
