import {
  type Connect,
  ConnectListAllInterfacesFlags,
  connectOpen,
  ErrorCode,
  isVirtError,
} from '@tsvirt/core';
import test, { type ExecutionContext } from 'ava';
import { interfaceConnection } from './connection.js';
import { createInterfaceDriver } from './driver.js';
import type { Link, Links } from './sysfs.js';
import { makeTree, vlanText } from './testing/tree.js';

const bonding = {
  'bonding/mode': 'active-backup 1',
  'bonding/miimon': '100',
  'bonding/updelay': '200',
  'bonding/downdelay': '0',
  'bonding/use_carrier': '1',
  'bonding/arp_interval': '0',
  'bonding/arp_validate': 'none 0',
  'bonding/arp_ip_target': '',
};
const port = { 'brport/state': '3' };
const bridge = { 'bridge/forward_delay': '1500', 'bridge/stp_state': '1' };
const devtype = (name: string, type: string) => ({ uevent: `DEVTYPE=${type}\nINTERFACE=${name}` });

async function open(t: ExecutionContext): Promise<Connect> {
  const { root, remove } = await makeTree(
    {
      lo: { operstate: 'unknown', address: '00:00:00:00:00:00', mtu: '65536' },
      eth0: { operstate: 'up', speed: '1000', address: '52:54:00:00:00:aa' },
      eth1: { speed: '-1', address: '52:54:00:00:00:bb' },
      eth2: { address: '52:54:00:00:00:bb' },
      tap0: { tun_flags: '0x5002' },
      vnet0: { tun_flags: '0x5002', 'brport/state': '3', operstate: 'up', speed: '10' },
      tap1: { tun_flags: '0x1002', 'brport/state': '3', operstate: 'up', speed: '-1' },
      br0: {
        ...devtype('br0', 'bridge'),
        ...bridge,
        operstate: 'up',
        'brif/tap1/state': '3',
        'brif/vnet0/state': '3',
        'brif/bond0/state': '3',
        'brif/eth0.7/state': '3',
      },
      br1: { ...devtype('br1', 'bridge'), ...bridge, 'bridge/stp_state': '0' },
      old: { ...bridge, 'bridge/bridge_id': '8000.020000000000', 'bridge/stp_state': '2' },
      bond0: {
        ...devtype('bond0', 'bond'),
        ...bonding,
        ...port,
        operstate: 'up',
        speed: '1000',
        slave_eth2: '',
        slave_eth1: '',
        slave_gone: '',
      },
      bond1: {
        ...devtype('bond1', 'bond'),
        ...bonding,
        'bonding/mode': '802.3ad 4',
        'bonding/arp_interval': '50',
        'bonding/arp_validate': 'all 3',
        'bonding/arp_ip_target': '10.0.0.1 10.0.0.2',
      },
      'eth0.7': { ...devtype('eth0.7', 'vlan'), ...port },
      upstream: { operstate: 'lowerlayerdown' },
      'eth0.x': {},
      oldbond: { ...bonding, 'bonding/mode': 'balance-xor 2', 'bonding/miimon': '0' },
      ioctl: { ...devtype('ioctl', 'bond'), ...bonding, 'bonding/use_carrier': '0' },
      torn: devtype('torn', 'bridge'),
      hidden: devtype('hidden', 'vlan'),
      strange: { operstate: 'dreaming', mtu: 'large' },
    },
    { 'eth0.7': vlanText('eth0.7', 7, 'eth0'), upstream: vlanText('upstream', 4094, 'eth1') },
  );
  t.teardown(remove);
  const conn = await connectOpen(`interface:///embed?root=${root}`, {
    drivers: [{ driver: createInterfaceDriver(root), stateful: true }],
  });
  t.teardown(() => conn.close());
  return conn;
}

async function code(work: Promise<unknown>): Promise<number | undefined> {
  try {
    await work;
  } catch (error) {
    return isVirtError(error) ? error.code : -1;
  }
  return undefined;
}

const xmlOf = async (conn: Connect, name: string): Promise<string> =>
  (await conn.interfaceLookupByName(name)).getXMLDesc();

test('lists leave out the ports of bridges and guests’ devices, and choose by what is up', async (t) => {
  const conn = await open(t);
  const names = async (flags?: number): Promise<string[]> =>
    (await conn.listAllInterfaces(flags)).map(({ name }) => name).toSorted();
  const { ACTIVE, INACTIVE } = ConnectListAllInterfacesFlags;
  const down = 'bond1 br1 eth0.x eth1 eth2 hidden ioctl lo old oldbond strange torn upstream'.split(' ');
  t.deepEqual(await names(ACTIVE), ['br0', 'eth0']);
  t.deepEqual(await names(INACTIVE), down);
  t.deepEqual(await names(), [...down, 'br0', 'eth0'].toSorted());
  t.deepEqual(await names(ACTIVE | INACTIVE), await names());
  t.is(await code(conn.listAllInterfaces(4)), ErrorCode.INVALID_ARG);
});

test('however many links there are, a list opens few files at once', async (t) => {
  let open = 0;
  let most = 0;
  const link = (name: string): Link => ({
    name,
    async attribute(path) {
      open++;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open--;
      return path === 'operstate' ? 'up' : undefined;
    },
    folder: async () => [],
  });
  const all = Array.from({ length: 1000 }, (_, at) => link(`eth${at}`));
  const links: Links = { list: async () => all, find: async () => undefined, vlan: async () => undefined };
  const found = await interfaceConnection(links).connectListAllInterfaces?.(0);
  t.deepEqual(
    found?.map(({ name }) => name),
    all.map(({ name }) => name),
  );
  t.true(most <= 16);
});

test('an interface is found by its name, whatever it is, and by its MAC address if no other has the same', async (t) => {
  const conn = await open(t);
  t.is((await conn.interfaceLookupByName('vnet0')).mac, '02:00:00:00:00:06');
  t.is((await conn.interfaceLookupByMACString('52:54:00:00:00:AA')).name, 'eth0');
  t.is(await code(conn.interfaceLookupByMACString('52:54:00:00:00:bb')), ErrorCode.MULTIPLE_INTERFACES);
  t.is(await code(conn.interfaceLookupByMACString('02:00:00:00:00:06')), ErrorCode.NO_INTERFACE);
  for (const name of ['', 'eth9', '.', '..', '../net/eth0', 'eth0\0', 'bonding_masters', 'x'.repeat(300)])
    t.is(await code(conn.interfaceLookupByName(name)), ErrorCode.NO_INTERFACE, name);
});

test('only a link that is up is active', async (t) => {
  const conn = await open(t);
  const active = async (name: string): Promise<boolean> =>
    (await conn.interfaceLookupByName(name)).isActive();
  t.true(await active('eth0'));
  for (const name of ['lo', 'eth1', 'upstream']) t.false(await active(name), name);
});

test('a link has a speed while it is up', async (t) => {
  const conn = await open(t);
  t.is(
    await xmlOf(conn, 'eth0'),
    `<interface type='ethernet' name='eth0'>
  <mtu size='1500'/>
  <link speed='1000' state='up'/>
  <mac address='52:54:00:00:00:aa'/>
</interface>
`,
  );
  t.is(
    await xmlOf(conn, 'lo'),
    `<interface type='ethernet' name='lo'>
  <mtu size='65536'/>
  <link state='unknown'/>
  <mac address='00:00:00:00:00:00'/>
</interface>
`,
  );
  t.regex(await xmlOf(conn, 'eth0.x'), /type='ethernet'/);
});

test('a bridge is shown with its ports, down to what they consist of, but without guests’ devices', async (t) => {
  const conn = await open(t);
  t.is(
    await xmlOf(conn, 'br0'),
    `<interface type='bridge' name='br0'>
  <mtu size='1500'/>
  <bridge stp='on' delay='1500'>
    <interface type='bond' name='bond0'>
      <link speed='1000' state='up'/>
      <bond mode='active-backup'>
        <miimon freq='100' updelay='200' carrier='netif'/>
        <interface type='ethernet' name='eth1'>
          <link state='down'/>
          <mac address='52:54:00:00:00:bb'/>
        </interface>
        <interface type='ethernet' name='eth2'>
          <link state='down'/>
          <mac address='52:54:00:00:00:bb'/>
        </interface>
      </bond>
    </interface>
    <interface type='vlan' name='eth0.7'>
      <link state='down'/>
      <vlan tag='7'>
        <interface name='eth0'/>
      </vlan>
    </interface>
    <interface type='ethernet' name='tap1'>
      <link state='up'/>
      <mac address='02:00:00:00:00:07'/>
    </interface>
  </bridge>
</interface>
`,
  );
  t.regex(await xmlOf(conn, 'br1'), /<bridge stp='off' delay='1500'>\n {2}<\/bridge>/);
  t.regex(await xmlOf(conn, 'old'), /<bridge stp='on' delay='1500'>/);
});

test('a bond is watched by ARP or by its links’ carrier', async (t) => {
  t.is(
    await xmlOf(await open(t), 'bond1'),
    `<interface type='bond' name='bond1'>
  <mtu size='1500'/>
  <link state='down'/>
  <bond mode='802.3ad'>
    <arpmon interval='50' target='10.0.0.1 10.0.0.2' validate='all'/>
  </bond>
</interface>
`,
  );
});

test('a bond need not be watched, nor named as one, and may be asked for its carrier by a call', async (t) => {
  const conn = await open(t);
  t.regex(await xmlOf(conn, 'oldbond'), /type='bond'[\s\S]*<bond mode='balance-xor'>\n {2}<\/bond>/);
  t.regex(await xmlOf(conn, 'ioctl'), /<miimon freq='100' updelay='200' carrier='ioctl'\/>/);
});

test('what the kernel must say and doesn’t is an error; what isn’t understood is left out', async (t) => {
  const conn = await open(t);
  t.is(await code(xmlOf(conn, 'torn')), ErrorCode.INTERNAL_ERROR);
  t.is(await code(xmlOf(conn, 'hidden')), ErrorCode.INTERNAL_ERROR);
  const strange = await xmlOf(conn, 'strange');
  t.regex(strange, /<link state='unknown'\/>/);
  t.notRegex(strange, /mtu/);
});

test('a VLAN is known by what the kernel tells of it, whatever its name', async (t) => {
  t.is(
    await xmlOf(await open(t), 'upstream'),
    `<interface type='vlan' name='upstream'>
  <mtu size='1500'/>
  <link state='lowerlayerdown'/>
  <vlan tag='4094'>
    <interface name='eth1'/>
  </vlan>
</interface>
`,
  );
});

test('what would change the host is not supported', async (t) => {
  const conn = await open(t);
  const eth1 = await conn.interfaceLookupByName('eth1');
  const calls = [
    conn.interfaceDefineXML("<interface type='ethernet' name='eth9'/>"),
    conn.interfaceChangeBegin(),
    eth1.create(),
    eth1.destroy(),
    eth1.undefine(),
  ];
  for (const call of calls) t.is(await code(call), ErrorCode.NO_SUPPORT);
});
