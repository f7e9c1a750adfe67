import type { StorageDriver } from '@tsvirt/core';
import type { StorageState } from '../state.js';
import { dataMethods } from './data.js';
import { poolMethods } from './pools.js';
import { volumeMethods } from './volumes.js';

/** An open connection: the calls on pools and volumes over one state. It holds nothing. */
export function storageConnection(state: StorageState): StorageDriver {
  return {
    ...poolMethods(state),
    ...volumeMethods(state),
    ...dataMethods(state),
    close: async () => {},
  };
}
