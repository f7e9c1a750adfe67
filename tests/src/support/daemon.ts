import { type MeasuredDaemon, makeLibvirtd, makeTsvirtd } from '@tsvirt/bench';
import type { ExecutionContext } from 'ava';

/** Runs tsvirtd for the time of one test. */
export async function withTsvirtd(work: (daemon: MeasuredDaemon) => Promise<void>): Promise<void> {
  await lasting(await makeTsvirtd(), work);
}

/** Runs a libvirtd of its own for the time of one test; says so where none can be had. */
export async function withLibvirtd(
  t: ExecutionContext,
  work: (daemon: MeasuredDaemon) => Promise<void>,
): Promise<void> {
  const daemon = await makeLibvirtd();
  if (daemon === undefined) {
    t.log('libvirtd is not installed, or we are not root: this test needs both');
    t.fail();
    return;
  }
  await lasting(daemon, work);
}

async function lasting(
  daemon: MeasuredDaemon,
  work: (daemon: MeasuredDaemon) => Promise<void>,
): Promise<void> {
  try {
    await daemon.start(false);
    await work(daemon);
  } finally {
    await daemon.stop();
    await daemon.remove();
  }
}
