import {
  DomainDestroyFlagsValues,
  DomainEventResumedDetailType,
  DomainEventShutdownDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutdownFlagValues,
  DomainShutoffReason,
  DomainState,
  type HypervisorMethods,
} from '@tsvirt/core';
import { checkFlags, internalError } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { needActive } from './access.js';
import { end } from './start-stop.js';

const shutdownModes: number =
  DomainShutdownFlagValues.ACPI_POWER_BTN |
  DomainShutdownFlagValues.GUEST_AGENT |
  DomainShutdownFlagValues.INITCTL |
  DomainShutdownFlagValues.SIGNAL |
  DomainShutdownFlagValues.PARAVIRT;

/** What a running domain goes through. */
export function domainLifecycle(node: TestNode) {
  const needState = (domain: TestDomain, what: string, ...states: number[]): void => {
    if (!states.includes(node.runtime(domain).state))
      throw internalError(`domain '${domain.name}' isn't ${what}`);
  };
  const shutDown = (domain: TestDomain): Promise<void> =>
    end(
      node,
      domain,
      DomainShutoffReason.SHUTDOWN,
      DomainEventType.STOPPED,
      DomainEventStoppedDetailType.SHUTDOWN,
    );

  return {
    domainSuspend: (dom) =>
      node.domains.withJob(dom.uuid, (domain) => {
        needState(domain, 'running', DomainState.RUNNING);
        node.setState(domain, DomainState.PAUSED, DomainPausedReason.USER);
        node.tell(refOf(domain), DomainEventType.SUSPENDED, DomainEventSuspendedDetailType.PAUSED);
      }),

    domainResume: (dom) =>
      node.domains.withJob(dom.uuid, (domain) => {
        needState(domain, 'paused', DomainState.PAUSED);
        node.setState(domain, DomainState.RUNNING, DomainRunningReason.UNPAUSED);
        node.tell(refOf(domain), DomainEventType.RESUMED, DomainEventResumedDetailType.UNPAUSED);
      }),

    domainShutdown: (dom, flags) => {
      checkFlags('domainShutdown', flags, shutdownModes);
      return node.domains.withJob(dom.uuid, (domain) => {
        needState(domain, 'running', DomainState.RUNNING, DomainState.PAUSED);
        return shutDown(domain);
      });
    },

    domainReboot: (dom, flags) => {
      checkFlags('domainReboot', flags, shutdownModes);
      return node.domains.withJob(dom.uuid, async (domain) => {
        needActive(domain);
        const action = domain.current.onReboot ?? 'restart';
        if (action === 'restart' || action === 'rename-restart') {
          node.setState(domain, DomainState.RUNNING, DomainRunningReason.BOOTED);
          node.events.emit('domain', { eventId: 1, dom: refOf(domain) });
        } else if (action === 'preserve') {
          node.setState(domain, DomainState.SHUTDOWN, 0);
          node.tell(refOf(domain), DomainEventType.SHUTDOWN, DomainEventShutdownDetailType.FINISHED);
        } else await shutDown(domain);
      });
    },

    domainReset: (dom, flags) => {
      checkFlags('domainReset', flags);
      return node.domains.withJob(dom.uuid, (domain) => {
        needActive(domain);
        node.events.emit('domain', { eventId: 1, dom: refOf(domain) });
      });
    },

    domainDestroy: (dom, flags) => {
      checkFlags('domainDestroy', flags, DomainDestroyFlagsValues.GRACEFUL);
      return node.domains.withJob(dom.uuid, (domain) => {
        needActive(domain);
        return end(
          node,
          domain,
          DomainShutoffReason.DESTROYED,
          DomainEventType.STOPPED,
          DomainEventStoppedDetailType.DESTROYED,
        );
      });
    },

    domainInjectNMI: (dom, flags) => {
      checkFlags('domainInjectNMI', flags);
      needActive(node.domain(dom));
    },
  } satisfies HypervisorMethods;
}

/** Ends a domain as crashed: what a core dump with the flag CRASH does. */
export function crash(node: TestNode, domain: TestDomain): Promise<void> {
  return end(
    node,
    domain,
    DomainShutoffReason.CRASHED,
    DomainEventType.STOPPED,
    DomainEventStoppedDetailType.CRASHED,
  );
}
