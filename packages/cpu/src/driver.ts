import { type Driver, defineDriver } from '@tsvirt/core';
import { version } from './version.js';

/** The driver of processors. It keeps nothing; its tables are loaded when they are first used. */
export function createCpuDriver(): Driver {
  return defineDriver({
    kind: 'cpu',
    name: 'cpu',
    version,
    open: async () => (await import('./connection.js')).cpuConnection(),
  });
}
