import { ErrorCode, ConnectListAllNodeDeviceFlags as Flags } from '@tsvirt/core';
import test from 'ava';
import type { FakeHost } from './testing/fake-host.js';
import { bridge, card, code, place, plugCard } from './testing/place.js';

const host0 = `${card}/host0`;
const disk = `${host0}/target0:0:0/0:0:0:0`;

/** One device of each kind that a PC has. */
async function plugAll(host: FakeHost): Promise<void> {
  await plugCard(host);
  await host.attributes('/devices/virtual/dmi/id', {
    product_name: 'Box 9\n',
    sys_vendor: 'Maker\n',
    product_uuid: 'AAAAAAAA-0000-4000-8000-000000000001\n',
    bios_version: ' 1.2 \n',
  });
  await host.device('/class/net', `${card}/net/eth0`, 'INTERFACE=eth0\nIFINDEX=2\n', {
    address: '52:54:00:00:00:01\n',
    operstate: 'up\n',
    speed: '1000\n',
    device: `->${card}`,
  });
  host.features.set('eth0', ['rx-checksum', 'tx-checksum-ipv4', 'tx-tcp6-segmentation', 'rx-gro-hw']);
  await host.device('/class/net', `${card}/net/wlan0`, 'DEVTYPE=wlan\nINTERFACE=wlan0\n', {
    address: '52:54:00:00:00:02\n',
    operstate: 'down\n',
    speed: '54\n',
  });
  await host.device('/class/net', '/devices/virtual/net/virbr0', 'DEVTYPE=bridge\nINTERFACE=virbr0\n');
  await host.device('/bus/scsi/devices', host0, 'DEVTYPE=scsi_host\n');
  await host.device('/bus/scsi/devices', `${host0}/target0:0:0`, 'DEVTYPE=scsi_target\n');
  await host.device('/bus/scsi/devices', disk, 'DEVTYPE=scsi_device\nDRIVER=sd\n', {
    type: '0\n',
    driver: '->/bus/scsi/drivers/sd',
  });
  await host.device('/class/block', `${disk}/block/sda`, 'MAJOR=8\nMINOR=0\nDEVNAME=sda\nDEVTYPE=disk\n', {
    size: '20480\n',
    'queue/logical_block_size': '4096\n',
    device: `->${disk}`,
  });
  await host.attributes(disk, { model: 'Fast Disk  \n', vendor: 'ACME\n' });
  await host.file(
    'udev/data/b8:0',
    'S:disk/by-id/ata-Fast_7\nE:ID_TYPE=disk\nE:ID_BUS=ata\nE:ID_SERIAL=Fast Disk-7\n',
  );
  await host.device('/class/block', `${disk}/block/sda/sda1`, 'DEVNAME=sda1\nDEVTYPE=partition\n');
  await host.device('/class/block', '/devices/virtual/block/loop0', 'DEVNAME=loop0\nDEVTYPE=disk\n');
  await host.device('/class/block', `${card}/block/sr0`, 'DEVNAME=sr0\nDEVTYPE=disk\n', {
    removable: '1\n',
    size: '0\n',
  });
  await host.device('/class/scsi_generic', `${disk}/scsi_generic/sg0`, 'DEVNAME=sg0\n');
  await host.device(
    '/class/drm',
    `${bridge}/drm/renderD128`,
    'DEVTYPE=drm_minor\nMAJOR=226\nMINOR=128\nDEVNAME=dri/renderD128\n',
  );
  await host.device('/class/drm', `${bridge}/drm/card0-VGA`, 'DEVTYPE=drm_connector\n');
  await host.device('/bus/usb/devices', `${card}/usb1`, 'DEVTYPE=usb_device\nDEVNAME=bus/usb/001/001\n', {
    busnum: '1\n',
    devnum: '1\n',
    idVendor: '1d6b\n',
    idProduct: '0002\n',
    product: 'Its own name\n',
  });
  await host.file('ids/usb.ids', '# ids\n1d6b  Linux Foundation\n\t0003  3.0 root hub\n');
  await host.device('/bus/usb/devices', `${card}/usb1/1-0:1.0`, 'DEVTYPE=usb_interface\nDRIVER=hub\n', {
    bInterfaceNumber: '00\n',
    bInterfaceClass: '09\n',
    bInterfaceSubClass: '00\n',
    bInterfaceProtocol: '00\n',
  });
}

test('devices hang on each other as their places in the kernel say', async (t) => {
  const { host, open } = await place(t);
  await plugAll(host);
  const all = await (await open()).listAllNodeDevices();
  const parents = await Promise.all(all.map(async (each) => [each.name, await each.getParent()] as const));
  t.deepEqual(Object.fromEntries(parents), {
    computer: null,
    pci_0000_00_1c_0: 'computer',
    pci_0000_01_00_0: 'pci_0000_00_1c_0',
    net_eth0_52_54_00_00_00_01: 'pci_0000_01_00_0',
    net_wlan0_52_54_00_00_00_02: 'pci_0000_01_00_0',
    scsi_host0: 'pci_0000_01_00_0',
    scsi_target0_0_0: 'scsi_host0',
    scsi_0_0_0_0: 'scsi_target0_0_0',
    block_sda_Fast_Disk_7: 'scsi_0_0_0_0',
    block_sr0: 'pci_0000_01_00_0',
    scsi_generic_sg0: 'scsi_0_0_0_0',
    drm_renderD128: 'pci_0000_00_1c_0',
    usb_usb1: 'pci_0000_01_00_0',
    usb_1_0_1_0: 'usb_usb1',
  });
});

test('documents of devices that aren’t of PCI', async (t) => {
  const { host, open } = await place(t);
  await plugAll(host);
  const conn = await open();
  const says = async (name: string, ...patterns: readonly RegExp[]) => {
    const document = await (await conn.nodeDeviceLookupByName(name)).getXMLDesc();
    for (const pattern of patterns) t.regex(document, pattern, name);
  };
  await says(
    'computer',
    /^<device>\n {2}<name>computer<\/name>\n {2}<capability type='system'>\n {4}<product>Box 9<\/product>/,
    /<vendor>Maker<\/vendor>\s*<uuid>aaaaaaaa-0000-4000-8000-000000000001<\/uuid>/,
    /<firmware>\s*<version>1\.2<\/version>\s*<\/firmware>/,
  );
  await says(
    'net_eth0_52_54_00_00_00_01',
    /<interface>eth0<\/interface>\s*<address>52:54:00:00:00:01<\/address>\s*<link speed='1000' state='up'\/>/,
    /<feature name='rx'\/>\s*<feature name='tx'\/>\s*<feature name='tso'\/>\s*<capability type='80203'\/>/,
  );
  await says('net_wlan0_52_54_00_00_00_02', /<link state='down'\/>\s*<capability type='80211'\/>/);
  await says(
    'block_sda_Fast_Disk_7',
    /<devnode type='dev'>\/dev\/sda<\/devnode>\s*<devnode type='link'>\/dev\/disk\/by-id\/ata-Fast_7<\/devnode>/,
    /<block>\/dev\/sda<\/block>\s*<bus>ata<\/bus>\s*<drive_type>disk<\/drive_type>\s*<model>Fast Disk<\/model>/,
    /<serial>Fast Disk-7<\/serial>\s*<size>10485760<\/size>\s*<logical_block_size>4096<\/logical_block_size>\s*<num_blocks>2560</,
  );
  await says(
    'block_sr0',
    /<drive_type>cdrom<\/drive_type>\s*<capability type='removable'>\s*<media_available>0</,
  );
  await says('scsi_host0', /<host>0<\/host>/);
  await says('scsi_target0_0_0', /<target>target0:0:0<\/target>/);
  await says('scsi_0_0_0_0', /<name>sd<\/name>[\s\S]*<lun>0<\/lun>\s*<type>disk<\/type>/);
  await says('scsi_generic_sg0', /<char>\/dev\/sg0<\/char>/);
  await says('drm_renderD128', /<devnode type='dev'>\/dev\/dri\/renderD128<[\s\S]*<type>render<\/type>/);
  await says(
    'usb_usb1',
    /<bus>1<\/bus>\s*<device>1<\/device>\s*<product id='0x0002'>Its own name<\/product>\s*<vendor id='0x1d6b'>Linux Foundation</,
  );
  await says('usb_1_0_1_0', /<number>0<\/number>\s*<class>9<\/class>/);
});

test('what only some devices say', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host, { sriov_totalvfs: '4\n', 'infiniband/mlx5_0/uevent': '' });
  await host.device('/class/net', `${card}/net/eth0`, 'INTERFACE=eth0\n', {
    operstate: 'up\n',
    speed: '-1\n',
    phys_switch_id: '0a0b\n',
    device: `->${card}`,
  });
  await host.device('/class/block', `${card}/block/sr0`, 'DEVNAME=sr0\nDEVTYPE=disk\nMAJOR=11\n', {
    removable: '1\n',
    size: '8\n',
    'queue/logical_block_size': '2048\n',
  });
  await host.file('udev/data/b11:0', 'E:ID_TYPE=cd\nE:ID_CDROM_MEDIA=1\nE:ID_FS_LABEL=Debian\n');
  await host.device('/class/block', `${card}/block/sdb`, 'DEVNAME=/dev/sdb\nDEVTYPE=disk\nMAJOR=8\n', {
    removable: '0\n',
    size: '8\n',
  });
  await host.file('udev/data/b8:0', 'E:ID_DRIVE_FLOPPY=1\n');
  const target = '/devices/rport-0:0-1/target0:0:1';
  await host.device('/bus/scsi/devices', target, 'DEVTYPE=scsi_target\n');
  await host.attributes('/class/fc_remote_ports/rport-0:0-1', { port_name: '0x2000b\n' });
  await host.file('machine-id', '00112233445566778899aabbccddeeff\n');
  const conn = await open();
  const document = async (name: string) => (await conn.nodeDeviceLookupByName(name)).getXMLDesc();
  t.regex(
    await document('net_eth0'),
    /<link speed='4294967295' state='up'\/>\s*<feature name='rdma'\/>\s*<feature name='switchdev'\/>/,
  );
  t.regex(
    await document('block_sr0'),
    /<media_available>1<\/media_available>\s*<media_size>4096<\/media_size>\s*<media_label>Debian<[\s\S]*<num_blocks>2</,
  );
  t.regex(await document('block_sdb'), /<block>\/dev\/sdb<[\s\S]*<drive_type>floppy<[\s\S]*<size>4096</);
  t.regex(await document('scsi_target0_0_1'), /<rport>rport-0:0-1<\/rport>\s*<wwpn>2000b<\/wwpn>/);
  t.regex(await document('computer'), /<uuid>00112233-4455-6677-8899-aabbccddeeff</);
});

test('lists choose by capability and by state', async (t) => {
  const { host, open } = await place(t);
  await plugAll(host);
  await host.attributes('/class/fc_host/host0', {
    node_name: '0x2000a\n',
    port_name: '0x2001a\n',
    vport_create: '',
  });
  const conn = await open();
  const list = async (flags: number) => (await conn.listAllNodeDevices(flags)).map(({ name }) => name).sort();
  t.deepEqual(await list(Flags.CAP_SYSTEM | Flags.CAP_DRM), ['computer', 'drm_renderD128']);
  t.deepEqual(await list(Flags.CAP_FC_HOST), ['scsi_host0']);
  t.deepEqual(await list(Flags.CAP_VPORTS | Flags.ACTIVE), ['scsi_host0']);
  t.deepEqual(await list(Flags.CAP_MDEV_TYPES), []);
  t.deepEqual(await list(Flags.INACTIVE), []);
  t.deepEqual(await list(Flags.PERSISTENT), ['computer']);
  t.is((await list(Flags.ACTIVE)).length, (await list(0)).length);
  t.is(await code(conn.listAllNodeDevices(1 << 25)), ErrorCode.INVALID_ARG);
  t.is((await conn.nodeDeviceLookupSCSIHostByWWN('2000a', '2001a')).name, 'scsi_host0');
  t.is(await code(conn.nodeDeviceLookupSCSIHostByWWN('2000a', '2002a')), ErrorCode.NO_NODE_DEVICE);
  t.is(await code(conn.nodeDeviceLookupByName('block_loop0')), ErrorCode.NO_NODE_DEVICE);
});

test('listeners are told of devices that come, change, are renamed and go', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host);
  const conn = await open();
  const seen: string[] = [];
  await conn.nodeDeviceEventRegisterAny(0, null, (event) =>
    seen.push(`${'event' in event && event.event === 0 ? 'created' : 'deleted'} ${event.device.name}`),
  );
  await conn.nodeDeviceEventRegisterAny(1, null, (event) => seen.push(`updated ${event.device.name}`));
  const eth = `${card}/net/eth7`;
  const lan = `${card}/net/lan7`;
  await host.device('/class/net', eth, 'INTERFACE=eth7\n', { address: '52:54:00:00:00:07\n' });
  host.tell('add', eth);
  host.tell('bind', card);
  host.tell('add', `${card}/net/eth7/queues/rx-0`);
  await conn.listAllNodeDevices();
  t.deepEqual(seen.splice(0), ['created net_eth7_52_54_00_00_00_07', 'updated pci_0000_01_00_0']);

  await host.unplug('/class/net', eth);
  await host.device('/class/net', lan, 'INTERFACE=lan7\n', { address: '52:54:00:00:00:07\n' });
  host.tell('move', lan, eth);
  await conn.listAllNodeDevices();
  t.deepEqual(seen.splice(0), ['deleted net_eth7_52_54_00_00_00_07', 'created net_lan7_52_54_00_00_00_07']);

  await host.unplug('/class/net', lan);
  host.tell('remove', lan);
  t.is(await code(conn.nodeDeviceLookupByName('net_lan7_52_54_00_00_00_07')), ErrorCode.NO_NODE_DEVICE);
  t.deepEqual(seen.splice(0), ['deleted net_lan7_52_54_00_00_00_07']);

  // What somebody makes up changes nothing.
  host.tell('remove', card);
  await conn.nodeDeviceLookupByName('pci_0000_01_00_0');
  t.deepEqual(seen.splice(0), ['updated pci_0000_01_00_0']);
});

test('a listener hears of devices though nobody asks for them', async (t) => {
  const { host, open } = await place(t);
  const conn = await open();
  // The looks alone don't keep a process.
  const alive = setInterval(() => {}, 1000);
  t.teardown(() => clearInterval(alive));
  const name = await new Promise<string>((resolve, reject) => {
    conn
      .nodeDeviceEventRegisterAny(0, { name: 'pci_0000_01_00_0' }, (event) => resolve(event.device.name))
      .then(async () => {
        // A look that fails is followed by another.
        host.fail(new Error('broken'));
        await plugCard(host);
        host.tell('add', card);
      })
      .catch(reject);
  });
  t.is(name, 'pci_0000_01_00_0');
});

test('where events were lost all is read again', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host);
  const conn = await open();
  const seen: string[] = [];
  await conn.nodeDeviceEventRegisterAny(0, null, (event) => seen.push(event.device.name));
  await host.unplug('/bus/pci/devices', card);
  await host.device('/bus/pci/devices', `${bridge}/0000:01:00.1`, 'PCI_CLASS=20000\n');
  host.lose();
  t.deepEqual((await conn.listAllNodeDevices()).map(({ name }) => name).sort(), [
    'computer',
    'pci_0000_00_1c_0',
    'pci_0000_01_00_1',
  ]);
  t.deepEqual(seen.sort(), ['pci_0000_01_00_0', 'pci_0000_01_00_1']);
});

test('devices of an s390 have their own capabilities', async (t) => {
  const { host, open } = await place(t);
  const css = '/devices/css0/0.0.0070';
  await host.device('/bus/css/devices', css, 'DRIVER=io_subchannel\n', {
    dev_busid: '0.0.ff02\n',
    'mdev_supported_types/vfio_ccw-io/device_api': 'vfio-ccw\n',
    'mdev_supported_types/vfio_ccw-io/available_instances': '1\n',
  });
  await host.device('/bus/css/devices', '/devices/css0/0.0.0071', 'DRIVER=chsc_subchannel\n');
  await host.device('/bus/ccw/devices', `${css}/0.0.ff02`, '', {
    online: '1\n',
    group_device: '->/devices/qeth/0.0.ff00',
  });
  await host.device('/bus/ccwgroup/devices', '/devices/qeth/0.0.ff00', 'DRIVER=qeth\n', {
    online: '0\n',
    layer2: '1\n',
    card_type: 'OSD_10GIG\n',
    chpid: 'BD\n',
    cdev0: `->${css}/0.0.ff02`,
  });
  await host.device('/bus/ap/devices', '/devices/ap/card05', 'DEVTYPE=ap_card\n');
  await host.device('/bus/ap/devices', '/devices/ap/card05/05.0004', 'DEVTYPE=ap_queue\n');
  await host.device('/bus/matrix/devices', '/devices/vfio_ap/matrix', '');
  await host.device('/bus/vdpa/devices', '/devices/vdpa0', '', { 'vhost-vdpa-3/uevent': '' });
  const conn = await open();
  const document = async (name: string) => (await conn.nodeDeviceLookupByName(name)).getXMLDesc();
  t.regex(
    await document('css_0_0_0070'),
    /<devno>0x0070<\/devno>\s*<channel_dev_addr>[\s\S]*0xff02[\s\S]*<type id='vfio_ccw-io'>/,
  );
  t.regex(
    await document('ccw_0_0_ff02'),
    /<parent>css_0_0_0070<\/parent>[\s\S]*<state>online<\/state>[\s\S]*<group_device>ccwgroup_0_0_ff00</,
  );
  t.regex(
    await document('ccwgroup_0_0_ff00'),
    /<state>offline<\/state>[\s\S]*<ccw_device ref='cdev0'>ccw_0_0_ff02<[\s\S]*type='qeth_layer2'>\s*<card_type>OSD_10GIG/,
  );
  t.regex(await document('ap_card05'), /<ap-adapter>0x05</);
  t.regex(await document('ap_05_0004'), /<parent>ap_card05<[\s\S]*<ap-domain>0x0004</);
  t.regex(await document('ap_matrix'), /type='ap_matrix'/);
  t.regex(await document('vdpa_vdpa0'), /<chardev>\/dev\/vhost-vdpa-3</);
  t.is(await code(document('css_0_0_0071')), ErrorCode.NO_NODE_DEVICE);
});
