import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVirsh } from '@tsvirt/virsh';
import test from 'ava';
import { virsh } from '../support/commands.js';
import { withLibvirtd } from '../support/daemon.js';

const GUEST = `<domain type='test'>
  <name>second</name>
  <uuid>3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a11</uuid>
  <memory unit='MiB'>256</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>`;

const NETWORK = `<network><name>n1</name><forward mode='nat'/><bridge name='br9'/>
  <ip address='10.1.1.1' netmask='255.255.255.0'/></network>`;

/** What tsvirsh prints on standard output. */
async function tsvirsh(uri: string, script: string): Promise<string> {
  let text = '';
  await runVirsh(['-c', uri, script], {
    env: {},
    stdout: (chunk) => {
      text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    },
    stderr: () => undefined,
  });
  return text;
}

test("tsvirsh prints what virsh does of a real libvirtd's test host", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-virsh-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const guest = join(folder, 'guest.xml');
  const network = join(folder, 'network.xml');
  await writeFile(guest, GUEST);
  await writeFile(network, NETWORK);
  await withLibvirtd(t, async ({ socket }) => {
    const uri = `test+unix:///default?socket=${socket}`;
    const real = virsh(uri);
    for (const script of [
      'hostname',
      'nodeinfo',
      'capabilities',
      'list --all',
      'domstate test --reason',
      'dumpxml test',
      'domid test; domuuid test',
      'domstats',
      `define ${guest}; start second; list; destroy second; undefine second; list --all`,
      `create ${guest}; dumpxml second; destroy second`,
      'suspend test; domstate test --reason; resume test; reboot test; shutdown test; domstate test --reason',
      'autostart test; autostart test --disable',
      'setmem test 1000000; setvcpus test 1; vcpucount test',
      `net-list --all; net-define ${network}; net-start n1; net-info default; net-destroy n1; net-undefine n1`,
      'pool-list --details; pool-info default-pool',
      'iface-list; iface-mac eth1',
      'domblklist test --details; domiflist test',
      'snapshot-create-as test s1; snapshot-create-as test s2; snapshot-list test --tree; snapshot-info test s2; snapshot-delete test s1',
    ])
      t.is(await tsvirsh(uri, script), (await real(script)).stdout, script);
  });
});
