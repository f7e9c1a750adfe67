import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

test('a QEMU guest on the default network gets its address, and gives back its port', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-network-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  // With the first process of the new namespaces everything in them ends: bridge, guest and dnsmasq.
  const { stdout } = await run(
    [
      ...(['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', '--'] as const),
      process.execPath,
      fileURLToPath(new URL('./network-guest.test.child.js', import.meta.url)),
      root,
    ],
    { timeout: patience },
  );
  const report = JSON.parse(stdout);
  t.regex(report.refused, /'default'.*not active/);
  t.is(report.ports, 1);
  t.regex(report.port, /<name>probe<\/name>[\s\S]*<plug type='network' bridge='virbr\d+'\/>/);
  t.is(report.leases.length, 1);
  t.is(report.leases[0].owner, '52:54:00:aa:bb:cc');
  t.deepEqual(report.addresses, [report.leases[0].ipaddr]);
  t.is(report.portsLeft, 0);
});
