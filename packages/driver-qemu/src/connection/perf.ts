import { checkPerfParams, perfParams, withPerfParams } from '@tsvirt/conf/domain';
import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, unsupportedConfig } from '../errors.js';
import { changeDomain, describedDomain } from './change.js';
import { find } from './find.js';

/** What the host's performance counters tell of guests: nothing yet. */
export function perfMethods(state: QemuState) {
  return {
    domainGetPerfEvents(dom, flags) {
      checkFlags('virDomainGetPerfEvents', flags, 7);
      return perfParams(describedDomain(find(state, dom), flags).perf);
    },
    async domainSetPerfEvents(dom, params, flags) {
      checkFlags('virDomainSetPerfEvents', flags, 3);
      checkPerfParams(params, ErrorDomain.QEMU);
      const wanted = params.find(({ value }) => value === true);
      if (wanted !== undefined)
        throw unsupportedConfig(`this driver can't count '${wanted.field}' of a guest yet`);
      await changeDomain(state, dom, flags, {
        note: (domain) => ({ ...domain, perf: withPerfParams(domain.perf, params) }),
      });
    },
  } satisfies HypervisorMethods;
}
