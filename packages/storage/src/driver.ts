import { type Driver, defineDriver } from '@tsvirt/core';
import { type CommandRunner, systemRunner } from '@tsvirt/util';
import { storageConnection } from './connection/storage.js';
import { StorageState } from './state.js';
import { version } from './version.js';

/** The storage driver over what runs programs for it; tests give their own runner. */
export function createStorageDriver(runner: CommandRunner = systemRunner()): Driver {
  return defineDriver<StorageState>({
    kind: 'storage',
    name: 'storage',
    version,
    state: (context) => new StorageState(context, runner),
    open: (_context, _uri, state) => storageConnection(state),
  });
}
