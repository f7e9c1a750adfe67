import { type Driver, defineDriver } from '@tsvirt/core';
import { interfaceConnection } from './connection.js';
import { linksOf } from './sysfs.js';
import { version } from './version.js';

/** The driver of a host's interfaces; tests give a tree of their own for `/`. */
export function createInterfaceDriver(root = '/'): Driver {
  return defineDriver({
    kind: 'interface',
    name: 'interface',
    version,
    open: () => interfaceConnection(linksOf(root)),
  });
}
