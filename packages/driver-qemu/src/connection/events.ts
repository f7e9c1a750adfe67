import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';

const regexFlag = 1;
const noCaseFlag = 2;

/** Listening to what happens to domains. */
export function eventMethods(state: QemuState) {
  return {
    connectDomainEventRegisterAny: (eventId, dom, listener) => state.events.on(eventId, dom, listener),
    connectDomainQemuMonitorEventRegister(dom, event, listener, flags) {
      checkFlags('virConnectDomainQemuMonitorEventRegister', flags, regexFlag | noCaseFlag);
      const wanted = matcher(event, flags);
      return state.events.onMonitor(dom, (each) => {
        if (wanted(each.event)) listener(each);
      });
    },
  } satisfies HypervisorMethods;
}

function matcher(pattern: string | null, flags: number): (name: string) => boolean {
  if (pattern === null) return () => true;
  const ignoreCase = (flags & noCaseFlag) !== 0;
  if ((flags & regexFlag) === 0) {
    const wanted = ignoreCase ? pattern.toLowerCase() : pattern;
    return (name) => (ignoreCase ? name.toLowerCase() : name) === wanted;
  }
  try {
    const regex = new RegExp(pattern, ignoreCase ? 'i' : '');
    return (name) => regex.test(name);
  } catch (cause) {
    throw qemuError(ErrorCode.INVALID_ARG, `'${pattern}' is not a regular expression`, undefined, cause);
  }
}
