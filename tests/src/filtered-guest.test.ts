import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

test('unmodified virsh has filters made, and put in force on a guest of QEMU', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-filter-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  // With the first process of the new namespaces everything in them ends: bridges, guest and daemon.
  const { stdout } = await run(
    [
      ...(['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', '--'] as const),
      process.execPath,
      fileURLToPath(new URL('./filtered-guest.test.child.js', import.meta.url)),
      root,
    ],
    { timeout: patience },
  );
  const report = JSON.parse(stdout);
  const said = (step: string, pattern: RegExp) => t.regex(report.said[step], pattern, step);
  said('list', /clean-traffic[\s\S]*no-mac-spoofing/);
  said('define', /Network filter mine defined/);
  said('dumpxml', /<filter name='mine' chain='root'>[\s\S]*<filterref filter='allow-arp'\/>/);
  said('edit', /Network filter mine XML configuration edited/);
  said('edited', /<filterref filter='allow-ipv4'\/>/);
  said('missing', /no network filter with the name 'nosuch'/);
  said('bind', /Network filter binding on by-hand created/);
  said('bind again', /already/);
  said('bindings', /^ by-hand +mine$/m);
  said('binding', /<portdev name='by-hand'\/>[\s\S]*<filterref filter='mine'\/>/);
  said('in use', /in use/);
  said('unbind', /Network filter binding on by-hand deleted/);
  said('undefine', /Network filter mine undefined/);
  said('start', /Domain 'probe' started/);
  said('of guest', /^ vnet0 +clean-traffic$/m);
  t.regex(report.learned, /--ip-src 192\.168\.\d+\.\d+/);
  said('update', /Device updated successfully/);
  said('updated', /^ vnet0 +allow-arp$/m);
  said('updated guest', /<filterref filter='allow-arp'\/>/);
  said('wrong update', /nosuch/);
  said('still updated', /^ vnet0 +allow-arp$/m);
  said('attach', /Device attached successfully/);
  said('attached', /^ vnet0 +allow-arp\n vnet1 +clean-traffic$/m);
  said('taken off', /on vnet1 deleted/);
  said('taken up', /running/);
  said('after a crash', /^ vnet0 +allow-arp\n vnet1 +clean-traffic$/m);
  said('destroy', /Domain 'probe' destroyed/);
  t.notRegex(report.said.left, /vnet/);
  t.deepEqual(report.rulesLeft, []);
  said('wrong start', /nosuch/);
  said('after wrong start', /shut off/);
});
