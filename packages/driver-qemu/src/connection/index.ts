import type { DriverConnection } from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import type { Autodestroy } from './autodestroy.js';
import { deferredDomainMethods } from './deferred.js';
import { eventMethods } from './events.js';
import { hostMethods } from './host.js';
import { lookupMethods } from './lookup.js';

/** A connection to the domains of one scope. */
export function openConnection(state: QemuState, uri: string): DriverConnection {
  const autodestroy: Autodestroy = { guests: new Map(), closed: false };
  return {
    async close() {
      autodestroy.closed = true;
      if (autodestroy.guests.size > 0)
        await (await import('./domain-methods.js')).destroyAll(state, autodestroy);
    },
    ...hostMethods(state, uri),
    ...lookupMethods(state),
    ...deferredDomainMethods(state, autodestroy),
    ...eventMethods(state),
  };
}
