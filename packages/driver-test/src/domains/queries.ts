import { formatDomain } from '@tsvirt/conf/domain';
import { DomainMessageType, DomainXMLFlags, type HypervisorMethods } from '@tsvirt/core';
import { checkFlags } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { needActive } from './access.js';
import { messagesOf } from './messages.js';

/** What a domain says of itself. */
export function domainQueries(node: TestNode) {
  return {
    domainGetXMLDesc: (dom, flags) => {
      checkFlags(
        'domainGetXMLDesc',
        flags,
        DomainXMLFlags.SECURE | DomainXMLFlags.INACTIVE | DomainXMLFlags.MIGRATABLE,
      );
      const domain = node.domain(dom);
      const secure = (flags & DomainXMLFlags.SECURE) !== 0;
      const migratable = (flags & DomainXMLFlags.MIGRATABLE) !== 0;
      if (domain.live !== undefined && (flags & DomainXMLFlags.INACTIVE) === 0)
        return formatDomain({ ...domain.live, id: domain.id }, { secure, migratable });
      return formatDomain(domain.definition ?? domain.current, { secure, migratable, inactive: true });
    },

    domainGetInfo: (dom) => {
      const domain = node.domain(dom);
      const { memory = 0n, currentMemory = memory, vcpu } = domain.current;
      return {
        state: node.runtime(domain).state,
        maxMem: memory,
        memory: currentMemory,
        nrVirtCpu: vcpu?.current ?? vcpu?.count ?? 1,
        cpuTime: domain.active ? cpuTime() : 0n,
      };
    },

    domainGetState: (dom, flags) => {
      checkFlags('domainGetState', flags);
      const { state, reason } = node.runtime(node.domain(dom));
      return { state, reason };
    },

    domainGetControlInfo: (dom, flags) => {
      checkFlags('domainGetControlInfo', flags);
      needActive(node.domain(dom));
      return { state: 0, details: 0, stateTime: 0n };
    },

    domainGetOSType: (dom) => {
      node.domain(dom);
      return 'linux';
    },

    domainGetSecurityLabel: (dom) => {
      return node.domain(dom).active ? { label: 'libvirt-test', enforcing: 1 } : { label: '', enforcing: 0 };
    },
    domainGetMessages: (dom, flags) => {
      checkFlags('domainGetMessages', flags, DomainMessageType.DEPRECATION | DomainMessageType.TAINTING);
      const { live } = node.domain(dom);
      return live === undefined ? [] : messagesOf(live, flags);
    },
  } satisfies HypervisorMethods;
}

/** Nanoseconds that a domain used: as in libvirt, the time of day. */
export function cpuTime(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}
