import {
  blkioParams,
  checkBlkioParams,
  checkMemtuneParams,
  type Domain,
  memtuneParams,
} from '@tsvirt/conf/domain';
import { type DomainRef, type HypervisorMethods, type TypedParam, validateTypedParams } from '@tsvirt/core';
import { type CgroupController, ErrorDomain } from '@tsvirt/util';
import { changeLimits } from '../domain/cgroup.js';
import { refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation } from '../errors.js';
import { changeDomain, describedDomain } from './change.js';
import { answer, find, impact } from './find.js';
import {
  asTunable,
  checkScheduler,
  schedulerFields,
  schedulerParams,
  schedulerRules,
  withBlkio,
  withMemory,
  withScheduler,
} from './limit-params.js';

/** What a call's flags say of the domain, and that strings are welcome. */
const knownFlags = 7;

/** The kernel's own weight of a group. */
const defaultWeight = 100;

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
      return memtuneParams(domain.memtune);
    },
    async domainSetMemoryParameters(dom, params, flags) {
      checkFlags('virDomainSetMemoryParameters', flags, 3);
      checkMemtuneParams(params, ErrorDomain.QEMU);
      await set(dom, flags, (domain) => withMemory(domain, params), []);
    },
    async domainGetBlkioParameters(dom, flags) {
      const { domain, unified } = await described('virDomainGetBlkioParameters', dom, flags, 'io');
      return blkioParams(domain.blkiotune, unified === undefined ? 0 : defaultWeight);
    },
    async domainSetBlkioParameters(dom, params, flags) {
      checkFlags('virDomainSetBlkioParameters', flags, 3);
      checkBlkioParams(params, ErrorDomain.QEMU);
      await set(dom, flags, (domain) => withBlkio(domain, params), []);
    },
  } satisfies HypervisorMethods;
}
