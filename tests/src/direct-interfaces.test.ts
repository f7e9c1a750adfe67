import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

const namespaces = [
  'unshare',
  '--net',
  '--mount',
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
] as const;
/** Two interfaces in namespaces of their own, whose names in /sys are those of these namespaces. */
const interfaces = 'mount -t sysfs sysfs /sys && ip link add one type veth peer name two && ';

async function hasMacvtap(): Promise<boolean> {
  const probe = 'ip link add link one type macvtap';
  const { code } = await run([...namespaces, '--', 'sh', '-c', interfaces + probe], { okCodes: 'any' });
  return code === 0;
}

const withMacvtap = (await hasMacvtap()) ? test : test.skip;

withMacvtap('guests on interfaces of the host: by themselves and through networks', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-direct-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  const { stdout } = await run(
    [
      ...namespaces,
      '--',
      'sh',
      '-c',
      `${interfaces}ip link set one up && ip link set two up && exec "$0" "$@"`,
      process.execPath,
      fileURLToPath(new URL('./direct-interfaces.test.child.js', import.meta.url)),
      root,
    ],
    { timeout: patience },
  );
  const report = JSON.parse(stdout);
  t.deepEqual(report.live, [
    "<source dev='one' mode='vepa'/> macvtap0",
    "<source network='shared' dev='one' mode='private'/> named",
    "<source network='whole' dev='two' mode='passthrough'/> macvtap1",
  ]);
  t.is(report.modes.macvtap0, 'vepa 52:54:00:aa:00:01 one');
  t.is(report.modes.named, 'private 52:54:00:aa:00:02 one');
  t.is(report.modes.macvtap1, 'passthru 52:54:00:aa:00:03 two');
  t.is(report.lent, '52:54:00:aa:00:03');
  t.regex(report.refused, /no such device/);
  t.regex(report.taken, /in use/);
  t.is(report.plugged, '52:54:00:aa:00:05');
  t.deepEqual(report.links, ['lo', 'one', 'two']);
  t.is(report.address, report.own);
  t.deepEqual(report.ports, [0, 0]);
  t.deepEqual(report.inactive, [
    "<interface type='direct'>",
    "<interface type='network'>",
    "<interface type='network'>",
  ]);
});
