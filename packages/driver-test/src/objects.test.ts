import { ErrorCode } from '@tsvirt/core';
import test from 'ava';
import { openDefault } from './testing.test.support.js';

test('networks are defined, started and stopped, and told of', async (t) => {
  const connect = await openDefault();
  const network = await connect.networkLookupByName('default');
  t.is(await network.getBridgeName(), 'virbr0');
  t.regex(await network.getXMLDesc(), /<range start='192.168.122.2' end='192.168.122.254'\/>/);
  await t.throwsAsync(network.undefine(), { code: ErrorCode.OPERATION_INVALID });
  await network.destroy();
  await network.undefine();
  await t.throwsAsync(connect.networkLookupByName('default'), { code: ErrorCode.NO_NETWORK });
  const other = await connect.networkDefineXML("<network><name>n</name><bridge name='b'/></network>");
  await other.create();
  t.true(await other.isActive());
  await connect.close();
});

test('volumes take room in their pool', async (t) => {
  const connect = await openDefault();
  const pool = await connect.storagePoolLookupByName('default-pool');
  const volume = await pool.storageVolCreateXML(
    '<volume><name>v</name><capacity>1000000</capacity><allocation>5000</allocation></volume>',
  );
  t.is(volume.key, '/default-pool/v');
  t.is((await pool.getInfo()).allocation, 5000n);
  t.is((await connect.storageVolLookupByPath('/default-pool/v')).name, 'v');
  await volume.delete();
  t.is((await pool.getInfo()).allocation, 0n);
  await pool.destroy();
  await t.throwsAsync(pool.listAllVolumes(), { code: ErrorCode.OPERATION_INVALID });
  await connect.close();
});

test('changes of host interfaces are taken back', async (t) => {
  const connect = await openDefault();
  const eth1 = await connect.interfaceLookupByMACString('aa:bb:cc:dd:ee:ff');
  await connect.interfaceChangeBegin();
  await t.throwsAsync(connect.interfaceChangeBegin(), { code: ErrorCode.OPERATION_INVALID });
  await eth1.undefine();
  await t.throwsAsync(connect.interfaceLookupByName('eth1'), { code: ErrorCode.NO_INTERFACE });
  await connect.interfaceChangeRollback();
  t.is((await connect.interfaceLookupByName('eth1')).mac, 'aa:bb:cc:dd:ee:ff');
  await connect.close();
});

test('a MAC address means its interface however both are written', async (t) => {
  const connect = await openDefault();
  await connect.interfaceDefineXML(
    `<interface type='ethernet' name='eth9'><start mode='none'/><mac address='AA:BB:CC:00:11:22'/></interface>`,
  );
  for (const mac of ['AA:BB:CC:00:11:22', 'aa:bb:cc:00:11:22'])
    t.is((await connect.interfaceLookupByMACString(mac)).name, 'eth9');
  await connect.close();
});

test('a virtual port of an FC adapter comes and goes', async (t) => {
  const connect = await openDefault();
  t.deepEqual(
    (await connect.listAllNodeDevices(1024)).map(({ name }) => name),
    ['scsi_host1', 'scsi_host2'],
  );
  const port = await connect.nodeDeviceCreateXML(
    `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
    <wwnn>2002001b32a9da5e</wwnn><wwpn>2102001b32a9da5e</wwpn></capability></capability></device>`,
  );
  t.is(port.name, 'scsi_host12');
  await port.destroy();
  await t.throwsAsync(connect.nodeDeviceLookupByName('scsi_host12'), { code: ErrorCode.NO_NODE_DEVICE });
  await connect.close();
});
