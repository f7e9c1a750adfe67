import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Domain, Graphics } from '@tsvirt/conf/domain';
import { identifyProcess, type ProcessIdentity } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import type { Guest } from './guest.js';
import { programFailure } from './helpers.js';

/** Gives a display of D-Bus that names no bus one of the guest's own. Changes the model. */
export function placeBus(graphics: Graphics, directory: string): void {
  if (graphics.type !== 'dbus' || graphics.p2p || graphics.address !== undefined) return;
  graphics.address = busAddress(join(directory, 'dbus.sock'));
  graphics.fromConfig = true;
}

/**
 * Starts the guest's own bus, if a display of its needs that: dbus-daemon.
 * @param note puts on record that it's there: nothing else ends it when this process is killed
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host has no such program, `INTERNAL_ERROR` with its words
 */
export async function startDisplayBus(
  state: QemuState,
  guest: Guest,
  live: Domain,
  note: () => Promise<void>,
): Promise<void> {
  const display = live.devices.graphics?.find((each) => each.type === 'dbus' && each.fromConfig);
  if (display?.type !== 'dbus' || display.address === undefined) return;
  const config = join(guest.record.directory, 'dbus.conf');
  await writeFile(config, busConfig(display.address), { mode: 0o600 });
  const identity = await startBus(state, config);
  if (identity === undefined) return;
  guest.record.helpers = [...guest.record.helpers, { alias: 'dbus', identity }];
  await note();
}

async function startBus(state: QemuState, config: string): Promise<ProcessIdentity | undefined> {
  try {
    // It goes into the background once its socket is there.
    const argv = ['dbus-daemon', `--config-file=${config}`, '--fork', '--nopidfile', '--print-pid'] as const;
    return identifyProcess(Number((await state.runner.run(argv)).stdout));
  } catch (cause) {
    throw programFailure('dbus-daemon', 'a display of D-Bus', 'dbus-daemon', cause);
  }
}

/** A bus whose clients may all do anything with each other: whoever comes to its socket. */
const busConfig = (address: string): string => `<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** What isn't plain in a path is escaped in an address, byte by byte. */
const busAddress = (path: string): string =>
  `unix:path=${[...Buffer.from(path)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w/.*-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('')}`;
