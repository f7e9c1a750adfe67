import { fileURLToPath } from 'node:url';
import { remote } from '@tsvirt/core/rpc';
import { run } from '@tsvirt/util';
import { type MeasuredDaemon, tsvirshProgram } from './daemons.js';
import { WireClient } from './wire-client.js';

/** One thing that is measured on each daemon. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** True where more is better. */
  readonly higherIsBetter: boolean;
  /** How many times faster than libvirtd it is to be. */
  readonly goal: number;
  /** True where daemon and client share one CPU. */
  readonly pinned: boolean;
  /** Measures once on a daemon that is stopped and starts it as it needs. */
  once(daemon: MeasuredDaemon): Promise<number>;
}

const loadProgram = fileURLToPath(new URL('./load.js', import.meta.url));

async function load(
  daemon: MeasuredDaemon,
  pinned: boolean,
  ...words: readonly string[]
): Promise<{ seconds: number; count: number }> {
  const argv = [process.execPath, loadProgram, daemon.socket, 'qemu:///system', ...words];
  const { stdout } = await run(
    pinned ? ['taskset', '-c', '0', ...argv] : [process.execPath, ...argv.slice(1)],
    { timeout: 120_000 },
  );
  return JSON.parse(stdout) as { seconds: number; count: number };
}

/** Works on a daemon that was started and has come to rest, as one that has been there for some seconds. */
async function running<T>(daemon: MeasuredDaemon, pinned: boolean, work: () => Promise<T>): Promise<T> {
  await daemon.start(pinned);
  try {
    await daemon.rest();
    return await work();
  } finally {
    await daemon.stop();
  }
}

const parallel = (connections: number): Measure => ({
  name: `calls, 64 in flight on ${connections} connection${connections === 1 ? '' : 's'}`,
  unit: 'calls/s',
  higherIsBetter: true,
  goal: 5,
  pinned: false,
  once: (daemon) =>
    running(daemon, false, async () => {
      const { seconds, count } = await load(daemon, false, 'calls', '60000', '64', String(connections));
      return count / seconds;
    }),
});

const defined = 1000;

async function withDomains<T>(daemon: MeasuredDaemon, work: () => Promise<T>): Promise<T> {
  await running(daemon, false, () => load(daemon, false, 'define', String(defined)));
  try {
    return await work();
  } finally {
    await running(daemon, false, () => load(daemon, false, 'undefine', '0'));
  }
}

/** Until the daemon has answered a client that opens a connection: a daemon may listen before its drivers are ready. */
async function startTime(daemon: MeasuredDaemon): Promise<number> {
  const begin = performance.now();
  await daemon.start(false);
  try {
    const client = await WireClient.open(daemon.socket, 'qemu:///system');
    await client.call(remote.connectListAllDomains, { needResults: 1, flags: 0 });
    client.close();
    return performance.now() - begin;
  } finally {
    await daemon.stop();
  }
}

async function memoryOf(daemon: MeasuredDaemon): Promise<number> {
  return running(daemon, false, async () => {
    await load(daemon, false, 'calls', '100');
    return daemon.memory();
  });
}

/** All that is measured, in the order in which it is shown. */
export const measures: readonly Measure[] = [
  {
    name: 'one call after the other',
    unit: 'µs',
    higherIsBetter: false,
    goal: 1.3,
    pinned: true,
    once: (daemon) =>
      running(daemon, true, async () => {
        const { seconds, count } = await load(daemon, true, 'calls', '20000');
        return (seconds / count) * 1e6;
      }),
  },
  parallel(1),
  parallel(64),
  {
    name: 'define of a domain (1,000 of them)',
    unit: 'ms',
    higherIsBetter: false,
    goal: 3,
    pinned: true,
    once: (daemon) =>
      running(daemon, true, async () => {
        const { seconds, count } = await load(daemon, true, 'define', String(defined));
        await load(daemon, true, 'undefine', '0');
        return (seconds / count) * 1000;
      }),
  },
  {
    name: 'daemon start, no domain',
    unit: 'ms',
    higherIsBetter: false,
    goal: 0,
    pinned: false,
    once: startTime,
  },
  {
    name: 'daemon start, 1,000 domains',
    unit: 'ms',
    higherIsBetter: false,
    goal: 1,
    pinned: false,
    once: (daemon) => withDomains(daemon, () => startTime(daemon)),
  },
  {
    name: 'resident memory, no domain',
    unit: 'MiB',
    higherIsBetter: false,
    goal: 0.4,
    pinned: false,
    once: memoryOf,
  },
  {
    name: 'resident memory, 1,000 domains',
    unit: 'MiB',
    higherIsBetter: false,
    goal: 0.4,
    pinned: false,
    once: (daemon) => withDomains(daemon, () => memoryOf(daemon)),
  },
  {
    name: 'command line: hostname, cold',
    unit: 'ms',
    higherIsBetter: false,
    goal: 0,
    pinned: false,
    once: (daemon) =>
      running(daemon, false, async () => {
        const uri = `qemu+unix:///system?socket=${daemon.socket}`;
        const begin = performance.now();
        if (daemon.name === 'libvirtd') await run(['virsh', '-c', uri, 'hostname']);
        else await run([...tsvirshProgram(), '-c', uri, 'hostname']);
        return performance.now() - begin;
      }),
  },
];
