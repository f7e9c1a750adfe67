import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';

const needed = ['unshare', 'nsenter', 'ip', 'nft', 'dnsmasq', 'busybox', 'pidof'];

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

real('a guest gets its address, and the network outlives its process', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'network-real-'));
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
  t.deepEqual(report.defined, { active: false, autostart: false });
  t.deepEqual(report.address, ['192.168.123.1/24']);
  t.is(report.forwarding, '1');
  t.regex(report.rules, /masquerade/);
  t.regex(report.port, /<plug type='network' bridge='virbr1'\/>/);
  t.regex(report.connected, /<network connections='1'>/);
  t.regex(report.lease, /^lease 192\.168\.123\.\d+\/24 router 192\.168\.123\.1 dns 192\.168\.123\.1$/m);
  t.regex(report.ping, / 1 packets received/);
  t.is(report.leases.length, 1);
  t.like(report.leases[0], {
    iface: 'virbr1',
    type: 0,
    mac: '52:54:00:00:00:01',
    prefix: 24,
    hostname: 'probe',
  });
  t.regex(report.fixed, /^lease 192\.168\.123\.77\//m);
  t.regex(report.inactiveXML, /name='fixed'/);
  t.deepEqual(report.after, { active: true, dnsmasq: true, ports: 1, rules: true });
  t.regex(report.again, /^lease 192\.168\.123\.77\//m);
  t.deepEqual(report.left, { links: [], dnsmasq: '', rules: '', active: false });
});
