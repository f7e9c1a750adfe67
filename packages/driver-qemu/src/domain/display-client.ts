import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import type { QmpClient } from '../qmp/index.js';

/** The kinds of graphics that take clients by socket, and QEMU's names for what they speak. */
const served: ReadonlyMap<string, string> = new Map([
  ['vnc', 'vnc'],
  ['spice', 'spice'],
  ['dbus', '@dbus-display'],
]);
/** The name by which QEMU knows the socket until a display has it. */
const socketName = 'display-client';

/**
 * Gives a display a client whose end of the connection is `socket`, which stays the caller's.
 * @param skipAuth whether the client is let in without the display's password
 * @throws VirtError `INTERNAL_ERROR` for graphics that serve no clients, or as QEMU refuses it
 */
export async function addDisplayClient(
  monitor: QmpClient,
  type: string,
  socket: number,
  skipAuth: boolean,
): Promise<void> {
  const protocol = served.get(type);
  if (protocol === undefined)
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      `graphics of type '${type}' take no clients: only ${[...served.keys()].join(', ')} do`,
    );
  await monitor.sendDescriptor(socketName, socket);
  try {
    await monitor.execute('add_client', { protocol, fdname: socketName, skipauth: skipAuth });
  } catch (error) {
    // QEMU keeps what no display has taken; what it says of this is of no use to anybody any more.
    await monitor.execute('closefd', { fdname: socketName }).catch(() => undefined);
    throw error;
  }
}
