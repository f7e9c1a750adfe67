import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';

const needed = ['unshare', 'nsenter', 'ip', 'ebtables-restore', 'iptables-restore', 'busybox'];

async function missing(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return "root's rights";
  const succeeds = async (...argv: [string, ...string[]]): Promise<boolean> =>
    (await run(argv, { okCodes: 'any' })).code === 0;
  for (const program of needed) if (!(await succeeds('which', program))) return program;
  const bridges = await succeeds('unshare', '--net', '--', 'ip', 'link', 'add', 'probe', 'type', 'bridge');
  return bridges ? undefined : 'bridges in a namespace';
}

const lacking = await missing();
const real = lacking === undefined ? test : test.skip;

real('a guest sends and gets what its filter lets through, and its rules outlive the process', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'nwfilter-real-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  // When the first process of the new namespace ends the kernel ends all others in it: nothing is left behind.
  const { stdout } = await run(
    [
      ...(['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', '--', 'sh', '-c'] as const),
      'ip link set lo up && exec "$0" "$@"',
      process.execPath,
      fileURLToPath(new URL('./real.test.child.js', import.meta.url)),
      root,
    ],
    { timeout: Number.POSITIVE_INFINITY },
  );
  const report = JSON.parse(stdout);
  t.deepEqual(report.own, { first: true, second: true });
  t.deepEqual(report.bound, { own: true, other: false });
  t.deepEqual(report.changed, { own: false, other: true });
  t.deepEqual(report.taken, { own: false, other: true });
  t.deepEqual(report.learned, { known: true, other: false });
  t.is(report.rules, 1);
  t.regex(report.refused, /can't be put in force/);
  t.deepEqual(report.left, { ebtables: [], iptables: [] });
});
