import { type Driver, defineDriver } from '@tsvirt/core';
import { secretConnection } from './connection.js';
import { SecretState } from './state.js';
import { version } from './version.js';

/** Secrets: keys and passphrases, by UUID or by what they're for. */
export const driver: Driver = defineDriver<SecretState>({
  kind: 'secret',
  name: 'secret',
  version,
  state: (context) => new SecretState(context),
  open: ({ trusted }, _uri, state) => secretConnection(state, trusted),
});
