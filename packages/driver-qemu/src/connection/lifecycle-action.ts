import type { Domain } from '@tsvirt/conf/domain';
import { DomainLifecycle, DomainLifecycleAction, type HypervisorMethods } from '@tsvirt/core';
import { refuseUnapplied } from '../command/unbuilt.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, unsupportedConfig } from '../errors.js';
import { checkActions } from '../prepare/validate.js';
import { changeDomain } from './change.js';

const events = {
  [DomainLifecycle.POWEROFF]: 'onPoweroff',
  [DomainLifecycle.REBOOT]: 'onReboot',
  [DomainLifecycle.CRASH]: 'onCrash',
} as const;

const actions = {
  [DomainLifecycleAction.DESTROY]: 'destroy',
  [DomainLifecycleAction.RESTART]: 'restart',
  [DomainLifecycleAction.RESTART_RENAME]: 'rename-restart',
  [DomainLifecycleAction.PRESERVE]: 'preserve',
  [DomainLifecycleAction.COREDUMP_DESTROY]: 'coredump-destroy',
  [DomainLifecycleAction.COREDUMP_RESTART]: 'coredump-restart',
} as const;

/** What is done when a guest powers off, reboots or crashes. */
export function lifecycleActionMethods(state: QemuState) {
  return {
    domainSetLifecycleAction: async (dom, type, action, flags) => {
      checkFlags('virDomainSetLifecycleAction', flags, 3);
      const event = Object.hasOwn(events, type) ? events[type as keyof typeof events] : undefined;
      const word = Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : undefined;
      if (event === undefined || word === undefined)
        throw invalidArgument(`there is no action ${action} for the event ${type} of a domain's life`);
      // The guest's events are decided by its live definition.
      await changeDomain(state, dom, flags, {
        note: (domain, running) => {
          if (event !== 'onCrash' && word.startsWith('coredump-'))
            throw unsupportedConfig(`a guest's memory can be dumped when it crashes, not by ${event}`);
          const next = { ...domain, [event]: word } as Domain;
          checkActions(next);
          if (running) refuseUnapplied(next);
          return next;
        },
      });
    },
  } satisfies HypervisorMethods;
}
