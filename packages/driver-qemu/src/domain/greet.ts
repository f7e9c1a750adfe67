import type { Domain } from '@tsvirt/conf/domain';
import { isEmpty } from '../command/blockdev.js';
import { pluggedAtStart } from '../prepare/vcpus.js';
import type { Emulator } from '../process/emulator.js';
import { qmpObjects } from '../qmp/index.js';
import { openChannels, withChannelStates } from './channels.js';
import type { Guest } from './guest.js';
import { withPtyPaths } from './live-info.js';
import { setDisplayPassword } from './passwords.js';
import { throttleArguments } from './throttle.js';
import { cpuThreads, plugVcpus } from './vcpus.js';

/** How long a QEMU may take until it answers, in milliseconds. */
const answerLimit = 60_000;

/**
 * Asks a guest that is about to run what only its process knows, in one burst of questions, and tells it what no argument says.
 * @returns its definition with the answers
 */
export async function greet(emulator: Emulator, live: Domain, guest: Guest): Promise<Domain> {
  const { monitor } = emulator;
  const limit = AbortSignal.timeout(answerLimit);
  const [chardevs, cpus] = await monitor.batch(() =>
    Promise.all([
      monitor.execute('query-chardev', undefined, limit),
      monitor.execute('query-cpus-fast', undefined, limit),
    ]),
  );
  guest.record.vcpuPids = cpuThreads(cpus);
  await plugVcpus(guest, pluggedAtStart(live));
  const ptys = new Map<string, string>();
  for (const item of qmpObjects(chardevs)) {
    const file = String(item.filename ?? '');
    if (file.startsWith('pty:')) ptys.set(String(item.label), file.slice(4));
  }
  for (const iface of live.devices?.interfaces ?? [])
    if (iface.link === 'down') await monitor.execute('set_link', { name: iface.alias, up: false });
  await setBalloon(monitor, live);
  await setThrottles(monitor, live);
  await setPasswords(monitor, live);
  return withChannelStates(withPtyPaths(live, ptys), openChannels(chardevs));
}

/** How much memory the guest starts with, and how often it tells of it. */
async function setBalloon(monitor: Emulator['monitor'], live: Domain): Promise<void> {
  const { memory = 0n, currentMemory = memory } = live;
  const balloon = live.devices?.memballoon;
  if (balloon === undefined || balloon.model === 'none') return;
  if (balloon.statsPeriod !== undefined)
    await monitor.execute('qom-set', {
      path: `/machine/peripheral/${balloon.alias}`,
      property: 'guest-stats-polling-interval',
      value: balloon.statsPeriod,
    });
  if (currentMemory < memory) await monitor.execute('balloon', { value: currentMemory * 1024n });
}

/** Limits of disks, before the guest can use them. */
async function setThrottles(monitor: Emulator['monitor'], live: Domain): Promise<void> {
  for (const disk of live.devices?.disks ?? [])
    if (disk.iotune !== undefined && !isEmpty(disk.source))
      await monitor.execute('block_set_io_throttle', throttleArguments(disk));
}

async function setPasswords(monitor: Emulator['monitor'], live: Domain): Promise<void> {
  for (const graphics of live.devices?.graphics ?? [])
    if (graphics.type === 'vnc' || graphics.type === 'spice') await setDisplayPassword(monitor, graphics);
}
