import { type Driver, defineDriver, formatUri } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { QemuState } from './driver-state.js';
import { qemuError } from './errors.js';
import { driverVersion } from './version.js';

/** QEMU and KVM guests: `qemu:///system`, `qemu:///session`, `qemu:///embed?root=DIR`. */
export const driver: Driver = defineDriver<QemuState>({
  kind: 'hypervisor',
  name: 'qemu',
  version: driverVersion,
  state: (context) => new QemuState(context),
  async open(_context, uri, state) {
    if (!['/system', '/session', '/embed'].includes(uri.path))
      throw qemuError(
        ErrorCode.INTERNAL_ERROR,
        `'${uri.path}' is not a path of a QEMU URI`,
        'use qemu:///system, qemu:///session or qemu:///embed?root=DIR',
      );
    if (state === undefined)
      throw qemuError(ErrorCode.INTERNAL_ERROR, 'the QEMU driver was opened without its state');
    // Half of this driver's code serves connections: it's loaded with the first one.
    const { openConnection } = await import('./connection/index.js');
    return openConnection(state, formatUri(uri));
  },
});
