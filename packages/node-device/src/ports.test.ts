import { ErrorCode } from '@tsvirt/core';
import test, { type ExecutionContext } from 'ava';
import { bridge, code, place, plugCard } from './testing/place.js';

const wwnn = '5001a4a000000001';
const wwpn = '5001a4a000000002';
const names = `<wwnn>${wwnn}</wwnn><wwpn>${wwpn}</wwpn>`;
const document = (parent: string, fc = names) =>
  `<device>${parent}<capability type='scsi_host'><capability type='fc_host'>${fc}</capability></capability></device>`;
const onHost5 = document('<parent>scsi_host5</parent>');

/** A card of Fibre Channel that makes one virtual port. */
async function fibre(t: ExecutionContext) {
  const { host, open } = await place(t);
  await plugCard(host);
  const parent = `${bridge}/host5`;
  const port = `${parent}/vport-5:0-0/host6`;
  await host.device('/bus/scsi/devices', parent, 'DEVTYPE=scsi_host\n');
  await host.attributes('/class/fc_host/host5', {
    node_name: '0x20000000000000a1\n',
    port_name: '0x20010000000000a1\n',
    fabric_name: '0x20020000000000a1\n',
    vport_create: '',
    max_npiv_vports: '2\n',
    npiv_vports_inuse: '1\n',
  });
  host.onWrite = async (path, text) => {
    if (path.endsWith('vport_delete')) {
      await host.unplug('/bus/scsi/devices', port);
      host.tell('remove', port);
      return;
    }
    const [own, node] = text.split(':');
    await host.device('/bus/scsi/devices', port, 'DEVTYPE=scsi_host\n');
    await host.attributes('/class/fc_host/host6', { node_name: `0x${node}\n`, port_name: `0x${own}\n` });
    host.tell('add', port);
  };
  return { host, conn: await open() };
}

test('virtual ports are made and destroyed by the host that has them', async (t) => {
  const { host, conn } = await fibre(t);
  const device = await conn.nodeDeviceCreateXML(onHost5);
  t.is(device.name, 'scsi_host6');
  t.is(await device.getParent(), 'scsi_host5');
  t.is((await conn.nodeDeviceLookupSCSIHostByWWN(wwnn, wwpn)).name, 'scsi_host6');
  t.regex(
    await (await conn.nodeDeviceLookupByName('scsi_host5')).getXMLDesc(),
    /<max_vports>2<\/max_vports>\s*<vports>1</,
  );
  await device.destroy();
  t.is(await code(conn.nodeDeviceLookupByName('scsi_host6')), ErrorCode.NO_NODE_DEVICE);
  t.deepEqual(host.writes, [
    `/class/fc_host/host5/vport_create ${wwpn}:${wwnn}`,
    `/class/fc_host/host5/vport_delete ${wwpn}:${wwnn}`,
  ]);
});

test('the host that makes a port is named, or known by its names or its fabric’s, or has room', async (t) => {
  const { host, conn } = await fibre(t);
  for (const parent of [
    "<parent wwnn='20000000000000a1' wwpn='20010000000000a1'/>",
    "<parent fabric_wwn='20020000000000a1'/>",
    '',
  ]) {
    const device = await conn.nodeDeviceCreateXML(document(parent));
    t.is(device.name, 'scsi_host6', parent);
    await device.destroy();
  }
  await host.attributes('/class/fc_host/host5', { npiv_vports_inuse: '2\n' });
  for (const parent of [
    '<parent>scsi_host7</parent>',
    "<parent wwnn='20000000000000a1' wwpn='20010000000000a2'/>",
    "<parent fabric_wwn='20020000000000a2'/>",
    '',
  ])
    t.is(await code(conn.nodeDeviceCreateXML(document(parent))), ErrorCode.NO_NODE_DEVICE, parent);
});

test('a port without names gets names that nobody has', async (t) => {
  const { host, conn } = await fibre(t);
  await conn.nodeDeviceCreateXML(document('<parent>scsi_host5</parent>', ''));
  t.regex(host.writes[0] ?? '', / 5001a4a[0-9a-f]{9}:5001a4a[0-9a-f]{9}$/);
});

test('what isn’t a port isn’t destroyed, and what the kernel refuses has failed', async (t) => {
  const { host, conn } = await fibre(t);
  const bad = document('<parent>scsi_host5</parent>', `<wwnn>1</wwnn><wwpn>${wwpn}</wwpn>`);
  t.is(await code(conn.nodeDeviceCreateXML(bad)), ErrorCode.CONFIG_UNSUPPORTED);
  const card = await conn.nodeDeviceLookupByName('scsi_host5');
  t.is(await code(card.destroy()), ErrorCode.CONFIG_UNSUPPORTED);
  t.deepEqual(host.writes, []);
  host.onWrite = () => {
    throw new Error('EIO');
  };
  t.is(await code(conn.nodeDeviceCreateXML(onHost5)), ErrorCode.OPERATION_FAILED);
});
