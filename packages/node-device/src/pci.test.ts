import { ErrorCode } from '@tsvirt/core';
import test from 'ava';
import { bridge, card, code, pciFolder, place, plugCard } from './testing/place.js';

/** Registers of a device with PCI Express: a link of port 3 that can 8 GT/s over four lanes and does 5 over two. */
function registers(): Buffer {
  const config = Buffer.alloc(4096);
  config[0x06] = 0x10;
  config[0x34] = 0x40;
  // a capability that isn't it, then the one that is
  config.set([0x01, 0x60], 0x40);
  config.set([0x10, 0x00, 0x02, 0x00], 0x60);
  config.writeUInt32LE((3 << 24) | (4 << 4) | 3, 0x6c);
  config.writeUInt16LE((2 << 4) | 2, 0x72);
  return config;
}

/** Vital product data with a part that says its sum. */
function vitalProductData(): Buffer {
  const large = (tag: number, content: Buffer) =>
    Buffer.concat([Buffer.from([tag, content.length & 0xff, content.length >> 8]), content]);
  const field = (key: string, text: string) =>
    Buffer.concat([Buffer.from(key), Buffer.from([text.length]), Buffer.from(text)]);
  const words = Buffer.concat([
    field('PN', 'G42'),
    field('SN', '  7'),
    field('V1', 'more'),
    Buffer.from('RV\x02\0\0'),
  ]);
  const data = Buffer.concat([large(0x82, Buffer.from('A card')), large(0x90, words)]);
  const sum = data.subarray(0, data.length - 1).reduce((total, byte) => (total + byte) & 0xff, 0);
  data[data.length - 2] = (256 - sum) & 0xff;
  return Buffer.concat([data, large(0x91, field('YA', 'desk 3')), Buffer.from([0x78])]);
}

test('a card of PCI is told of with names, SR-IOV, IOMMU group, NUMA node, link and vital product data', async (t) => {
  const { host, open } = await place(t);
  await host.file(
    'ids/pci.ids',
    '# ids\n8085  Nobody\n\t10c9  Wrong\n8086  Intel Corporation\n\t10c8  Other\n\t10c9  82576 Gigabit\n\t\t10c9 0001  Sub\n8088  Next\n',
  );
  await plugCard(host, {
    config: registers(),
    vpd: vitalProductData(),
    numa_node: '1\n',
    sriov_totalvfs: '7\n',
    virtfn0: '->/devices/pci0000:00/0000:01:10.0',
    virtfn1: '->/devices/pci0000:00/0000:01:10.2',
    iommu_group: '->/kernel/iommu_groups/12',
    'mdev_supported_types/t-1/device_api': 'vfio-pci\n',
    'mdev_supported_types/t-1/available_instances': '2\n',
  });
  await host.file('sys/kernel/iommu_groups/12/devices/0000:01:00.0', '');
  const conn = await open();
  const device = await conn.nodeDeviceLookupByName('pci_0000_01_00_0');
  t.is(
    await device.getXMLDesc(),
    `<device>
  <name>pci_0000_01_00_0</name>
  <path>/sys${card}</path>
  <parent>pci_0000_00_1c_0</parent>
  <driver>
    <name>igb</name>
  </driver>
  <capability type='pci'>
    <class>0x020000</class>
    <domain>0</domain>
    <bus>1</bus>
    <slot>0</slot>
    <function>0</function>
    <product id='0x10c9'>82576 Gigabit</product>
    <vendor id='0x8086'>Intel Corporation</vendor>
    <capability type='virt_functions' maxCount='7'>
      <address domain='0x0000' bus='0x01' slot='0x10' function='0x0'/>
      <address domain='0x0000' bus='0x01' slot='0x10' function='0x2'/>
    </capability>
    <capability type='mdev_types'>
      <type id='t-1'>
        <deviceAPI>vfio-pci</deviceAPI>
        <availableInstances>2</availableInstances>
      </type>
    </capability>
    <capability type='vpd'>
      <name>A card</name>
      <fields access='readonly'>
        <part_number>G42</part_number>
        <serial_number>7</serial_number>
        <vendor_field index='1'>more</vendor_field>
      </fields>
      <fields access='readwrite'>
        <asset_tag>desk 3</asset_tag>
      </fields>
    </capability>
    <iommuGroup number='12'>
      <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </iommuGroup>
    <numa node='1'/>
    <pci-express>
      <link validity='cap' port='3' speed='8' width='4'/>
      <link validity='sta' speed='5' width='2'/>
    </pci-express>
  </capability>
</device>
`,
  );
  t.deepEqual(await device.listCaps(), ['pci', 'mdev_types', 'vpd']);
  t.is(await device.getParent(), 'pci_0000_00_1c_0');
});

test('a virtual function names its card, a bridge says what it is, and data that is broken is left out', async (t) => {
  const { host, open } = await place(t);
  const broken = vitalProductData();
  broken[5] = 0x41;
  await plugCard(host, { vpd: broken, physfn: '->/devices/pci0000:00/0000:02:00.1' });
  const config = Buffer.alloc(256);
  config[0x0e] = 0x81;
  // a list that goes round
  config[0x06] = 0x10;
  config[0x34] = 0x40;
  config.set([0x01, 0x40], 0x40);
  await host.attributes(bridge, { config });
  const conn = await open();
  const document = await (await conn.nodeDeviceLookupByName('pci_0000_01_00_0')).getXMLDesc();
  t.regex(document, /type='phys_function'>\s*<address domain='0x0000' bus='0x02' slot='0x00' function='0x1'/);
  t.notRegex(document, /vpd|pci-express|iommuGroup/);
  const above = await (await conn.nodeDeviceLookupByName('pci_0000_00_1c_0')).getXMLDesc();
  t.regex(above, /<capability type='pci-bridge'\/>/);
  t.notRegex(above, /pci-express/);
});

test('a device is given to vfio-pci, and back to the driver that it had', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host, { iommu_group: '->/kernel/iommu_groups/12' });
  await host.file('sys/kernel/iommu_groups/12/type', 'DMA\n');
  await host.file('sys/bus/pci/drivers/vfio-pci/bind', '');
  host.pciKernel('igb');
  const device = await (await open()).nodeDeviceLookupByName('pci_0000_01_00_0');
  await device.detachFlags('vfio');
  t.deepEqual(host.writes, [
    `${card}/driver_override vfio-pci`,
    `${card}/driver/unbind 0000:01:00.0`,
    '/bus/pci/drivers_probe 0000:01:00.0',
  ]);
  t.regex(await device.getXMLDesc(), /<name>vfio-pci<\/name>/);
  await device.dettach();
  await device.reset();
  t.is(host.writes.length, 3, 'it has it already, and resets it itself');

  host.held.add(`${host.folders.dev}/vfio/12`);
  t.is(await code(device.reAttach()), ErrorCode.OPERATION_INVALID);
  t.is(await code(device.reset()), ErrorCode.OPERATION_INVALID);
  t.is(host.writes.length, 3);
  host.held.clear();
  await device.reAttach();
  t.regex(await device.getXMLDesc(), /<name>igb<\/name>/);
  await device.reAttach();
  t.is(host.writes.length, 6);
});

test('a device that vfio-pci doesn’t take goes back to its driver', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host);
  await host.file('sys/kernel/iommu_groups/12/type', 'DMA\n');
  await host.file('sys/bus/pci/drivers/vfio-pci/bind', '');
  host.pciKernel('igb', false);
  const device = await (await open()).nodeDeviceLookupByName('pci_0000_01_00_0');
  t.is(await code(device.dettach()), ErrorCode.OPERATION_FAILED);
  t.regex(await device.getXMLDesc(), /<name>igb<\/name>/);
});

test('a device is given away without an IOMMU where that was asked for', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host);
  await host.file('sys/module/vfio/parameters/enable_unsafe_noiommu_mode', 'Y\n');
  await host.file('sys/bus/pci/drivers/vfio-pci/bind', '');
  host.pciKernel('igb');
  const device = await (await open()).nodeDeviceLookupByName('pci_0000_01_00_0');
  await device.dettach();
  t.regex(await device.getXMLDesc(), /<name>vfio-pci<\/name>/);
});

test('what can’t be detached or reset is refused before anything changes', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host);
  host.runner.on('modprobe', { code: 1, stderr: 'no such module' });
  const conn = await open();
  const device = await conn.nodeDeviceLookupByName('pci_0000_01_00_0');
  t.is(await code(device.dettach()), ErrorCode.ARGUMENT_UNSUPPORTED, 'without an IOMMU');
  t.deepEqual(host.runner.lines, []);
  await host.file('sys/kernel/iommu_groups/12/type', 'DMA\n');
  t.is(await code(device.detachFlags('kvm')), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await code(device.detachFlags('wheel')), ErrorCode.INVALID_ARG);
  t.is(await code(device.detachFlags(null, 1)), ErrorCode.INVALID_ARG);
  t.is(await code(device.dettach()), ErrorCode.OPERATION_FAILED);
  t.is(await code(device.reset()), ErrorCode.OPERATION_FAILED);
  const computer = await conn.nodeDeviceLookupByName('computer');
  t.is(await code(computer.dettach()), ErrorCode.INVALID_ARG);
  t.deepEqual(host.writes, []);
  await host.attributes(card, { reset: '' });
  await device.reset();
  t.deepEqual(host.writes, [`${card}/reset 1`]);
});

test('a thousand virtual functions are listed without holding up others', async (t) => {
  const { host, open } = await place(t);
  await plugCard(host);
  const many = 1000;
  for (let at = 0; at < many; at++) {
    const name = `0000:${(2 + (at >> 8)).toString(16).padStart(2, '0')}:${((at >> 3) & 31).toString(16).padStart(2, '0')}.${at & 7}`;
    await host.device(pciFolder, `${bridge}/${name}`, 'PCI_CLASS=20000\n');
  }
  const conn = await open();
  let turns = 0;
  let over = false;
  const count = (): void => {
    turns++;
    if (!over) setImmediate(count);
  };
  count();
  const all = await conn.listAllNodeDevices();
  over = true;
  t.is(all.length, many + 3);
  t.true(turns > 3, 'others had their turns meanwhile');
});
