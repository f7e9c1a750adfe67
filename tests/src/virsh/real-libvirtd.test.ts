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

/**
 * The host that both are asked about. Every connection to a host from a file has its own; test:///default would be shared
 * with the connection before, as long as libvirtd has not got round to ending that.
 */
const HOST = `<node>
  <domain type='test'>
    <name>test</name>
    <uuid>3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a10</uuid>
    <memory>8388608</memory>
    <currentMemory>2097152</currentMemory>
    <vcpu>2</vcpu>
    <os><type>hvm</type></os>
    <devices>
      <disk type='file' device='disk'>
        <source file='/guest/disk'/><target dev='vda' bus='virtio'/>
        <address type='pci' bus='1' slot='0'/>
      </disk>
      <interface type='network'>
        <mac address='52:54:00:00:00:01'/><source network='default'/><target dev='net0'/>
        <address type='pci' slot='1'/>
      </interface>
      <memballoon model='virtio'><address type='pci' slot='2'/></memballoon>
    </devices>
  </domain>
  <network>
    <name>default</name>
    <uuid>3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a20</uuid>
    <forward mode='nat'/>
    <bridge name='virbr0'/>
    <ip address='192.168.122.1' netmask='255.255.255.0'>
      <dhcp><range start='192.168.122.2' end='192.168.122.9'/></dhcp>
    </ip>
  </network>
  <interface type='ethernet' name='eth1'>
    <start mode='onboot'/>
    <mac address='52:54:00:00:00:02'/>
    <mtu size='1492'/>
  </interface>
  <pool type='dir'>
    <name>default-pool</name>
    <uuid>3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a30</uuid>
    <target><path>/default-pool</path></target>
  </pool>
  <cpu><mhz>1400</mhz><model>i686</model><active>16</active><nodes>2</nodes><sockets>2</sockets><cores>2</cores><threads>2</threads></cpu>
  <memory>8192000</memory>
</node>`;

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
  const host = join(folder, 'host.xml');
  await writeFile(guest, GUEST);
  await writeFile(network, NETWORK);
  await writeFile(host, HOST);
  await withLibvirtd(t, async ({ socket }) => {
    const uri = `test+unix://${host}?socket=${socket}`;
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
