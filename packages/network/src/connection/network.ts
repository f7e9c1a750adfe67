import type { NetworkDriver } from '@tsvirt/core';
import type { NetworkState } from '../state.js';
import { definitionMethods } from './definition.js';
import { leaseMethods } from './leases.js';
import { lookupMethods } from './lookup.js';
import { metadataMethods } from './metadata.js';
import { portMethods } from './ports.js';
import { updateMethods } from './update.js';

/** An open connection: the calls on networks over one state. It holds nothing. */
export function networkConnection(state: NetworkState): NetworkDriver {
  return {
    ...lookupMethods(state),
    ...definitionMethods(state),
    ...leaseMethods(state),
    ...metadataMethods(state),
    ...updateMethods(state),
    ...portMethods(state),
    close: async () => {},
  };
}
