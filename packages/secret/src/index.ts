import { type Driver, defineDriver, ErrorCode } from '@tsvirt/core';
import { secretConnection } from './connection.js';
import { secretError } from './errors.js';
import { SecretState } from './state.js';
import { version } from './version.js';

/** Secrets: keys and passphrases, by UUID or by what they're for. */
export const driver: Driver = defineDriver<SecretState>({
  kind: 'secret',
  name: 'secret',
  version,
  state: (context) => new SecretState(context),
  open: ({ trusted }, _uri, state) => {
    if (state === undefined)
      throw secretError(
        ErrorCode.NO_CONNECT,
        'the secret driver needs a host process',
        'Connect through a daemon, or embed it with qemu:///embed?root=DIR.',
      );
    return secretConnection(state, trusted);
  },
});
