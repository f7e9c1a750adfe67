import {
  ErrorCode,
  ConnectListAllNodeDeviceFlags as Flags,
  NodeDeviceUpdateFlags,
  NodeDeviceXMLFlags,
} from '@tsvirt/core';
import { hasErrorCode, VirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { card, code, place, plugCard } from './testing/place.js';

const uuid = 'd069d019-36ea-4111-8f0a-8c9a70e21366';
const name = 'mdev_d069d019_36ea_4111_8f0a_8c9a70e21366_0000_01_00_0';
const xml = (type = 't-1', id = `<uuid>${uuid}</uuid>`, parent = 'pci_0000_01_00_0') => `<device>
  <parent>${parent}</parent>
  <capability type='mdev'>
    <type id='${type}'/>
    ${id}
    <attr name='depth' value='4'/>
  </capability>
</device>`;

/** A card that makes mediated devices, and mdevctl as it behaves. */
async function mediated(t: ExecutionContext) {
  const { host, open } = await place(t);
  await plugCard(host, {
    'mdev_supported_types/t-1/device_api': 'vfio-pci\n',
    'mdev_supported_types/t-1/available_instances': '2\n',
  });
  let definition: object | undefined;
  let version = 0;
  const define = async (config: object | undefined) => {
    definition = config;
    // mdevctl keeps a file, which a new one replaces
    await host.file('mdevctl.d/0000:01:00.0/d069d019', `${version++}`);
    await host.file(`mdevctl.d/0000:01:00.0/d069d019-${version}`, '');
  };
  host.runner.on('mdevctl list', () => ({
    stdout: definition === undefined ? '[]' : JSON.stringify([{ '0000:01:00.0': [{ [uuid]: definition }] }]),
  }));
  host.runner.on('mdevctl define', async ({ input = '' }) => {
    await define(JSON.parse(input) as object);
    return { stdout: `${uuid}\n` };
  });
  host.runner.on('mdevctl undefine', async () => {
    await define(undefined);
    return {};
  });
  host.runner.on('mdevctl modify', async ({ argv, input }) => {
    const auto = argv.includes('--auto') ? { start: 'auto' } : {};
    if (!argv.includes('--live'))
      await define({ ...definition, ...(input === undefined ? auto : (JSON.parse(input) as object)) });
    return {};
  });
  const path = `${card}/${uuid}`;
  host.runner.on('mdevctl start', async () => {
    await host.device('/bus/mdev/devices', path, '', {
      mdev_type: `->${card}/mdev_supported_types/t-1`,
      iommu_group: '->/kernel/iommu_groups/9',
    });
    host.tell('add', path);
    return { stdout: `${uuid}\n` };
  });
  host.runner.on('mdevctl stop', async () => {
    // As with udev, what the kernel says of it comes later.
    await host.unplug('/bus/mdev/devices', path);
    return {};
  });
  const calls = () =>
    host.runner.calls
      .splice(0)
      .filter(({ argv }) => argv[1] !== 'list')
      .map(({ line, input }) => (input === undefined ? line : `${line} < ${input}`));
  return { host, conn: await open(), calls };
}

const json = '{"mdev_type":"t-1","start":"manual","attrs":[{"depth":"4"}]}';

test('a mediated device is made and destroyed', async (t) => {
  const { host, conn, calls } = await mediated(t);
  const seen: string[] = [];
  await conn.nodeDeviceEventRegisterAny(0, null, (event) =>
    seen.push(`${'event' in event ? event.event : ''} ${event.device.name}`),
  );
  const device = await conn.nodeDeviceCreateXML(xml());
  t.is(device.name, name);
  t.is(await device.getParent(), 'pci_0000_01_00_0');
  t.regex(
    await device.getXMLDesc(),
    new RegExp(
      `<type id='t-1'/>\\s*<uuid>${uuid}</uuid>\\s*<parent_addr>0000:01:00.0<[\\s\\S]*<iommuGroup number='9'/>`,
    ),
  );
  t.true(await device.isActive());
  t.false(await device.isPersistent());
  t.is(await code(conn.nodeDeviceCreateXML(xml())), ErrorCode.OPERATION_INVALID);
  host.held.add(`${host.folders.dev}/vfio/9`);
  t.is(await code(device.destroy()), ErrorCode.OPERATION_INVALID, 'a guest has it');
  host.held.clear();
  await device.destroy();
  t.is(await code(conn.nodeDeviceLookupByName(name)), ErrorCode.NO_NODE_DEVICE);
  t.deepEqual(seen, [`0 ${name}`, `1 ${name}`]);
  t.is((await conn.nodeDeviceCreateXML(xml('t-1', ''))).name, name);
  t.deepEqual(calls(), [
    `mdevctl start --parent=0000:01:00.0 --jsonfile=/dev/stdin --uuid=${uuid} < ${json}`,
    `mdevctl stop --uuid=${uuid}`,
    `mdevctl start --parent=0000:01:00.0 --jsonfile=/dev/stdin < ${json}`,
  ]);
});

test('a mediated device is defined, started, marked, changed and undefined', async (t) => {
  const { host, conn, calls } = await mediated(t);
  const seen: string[] = [];
  await conn.nodeDeviceEventRegisterAny(0, null, (event) =>
    seen.push(`${'event' in event ? event.event : ''}`),
  );
  const device = await conn.nodeDeviceDefineXML(xml());
  t.is(device.name, name);
  t.false(await device.isActive());
  t.true(await device.isPersistent());
  t.deepEqual(
    (await conn.listAllNodeDevices(Flags.INACTIVE)).map((each) => each.name),
    [name],
  );
  t.is(await device.getParent(), 'pci_0000_01_00_0');
  t.deepEqual(await device.listCaps(), ['mdev']);
  t.regex(await device.getXMLDesc(), /<attr name='depth' value='4'\/>/);
  t.is(await code(device.destroy()), ErrorCode.OPERATION_INVALID);

  await device.create();
  t.is(await code(device.create()), ErrorCode.OPERATION_INVALID);
  t.regex(await device.getXMLDesc(), /<path>[\s\S]*<attr name='depth' value='4'\/>/);
  t.notRegex(await device.getXMLDesc(NodeDeviceXMLFlags.INACTIVE), /<path>/);
  t.false(await device.getAutostart());
  await device.setAutostart(true);
  t.true(await device.getAutostart());
  await device.update(xml(), NodeDeviceUpdateFlags.LIVE | NodeDeviceUpdateFlags.CONFIG);
  t.is(await code(device.update(xml('t-2'))), ErrorCode.CONFIG_UNSUPPORTED);
  host.runner.on(/--live/, { code: 2, stderr: 'which option?' });
  t.is(await code(device.update(xml(), NodeDeviceUpdateFlags.LIVE)), ErrorCode.OPERATION_UNSUPPORTED);
  await device.undefine();
  t.false(await device.isPersistent());
  await device.destroy();
  t.deepEqual(seen, ['2', '0', '3', '1']);
  t.deepEqual(calls(), [
    `mdevctl define --parent=0000:01:00.0 --jsonfile=/dev/stdin --uuid=${uuid} < ${json}`,
    `mdevctl start --uuid=${uuid}`,
    `mdevctl modify --uuid ${uuid} --auto`,
    `mdevctl modify --parent=0000:01:00.0 --jsonfile=/dev/stdin --uuid=${uuid} --defined --live < ${json.replace('manual', 'auto')}`,
    `mdevctl modify --parent=0000:01:00.0 --jsonfile=/dev/stdin --uuid=${uuid} --live < ${json.replace('manual', 'auto')}`,
    `mdevctl undefine --uuid=${uuid}`,
    `mdevctl stop --uuid=${uuid}`,
  ]);
});

test('devices that can’t be made are refused before anything is run', async (t) => {
  const { conn, calls } = await mediated(t);
  t.is(await code(conn.nodeDeviceCreateXML(xml('t-1', '', 'pci_9'))), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await code(conn.nodeDeviceCreateXML(xml('t-1', '', 'computer'))), ErrorCode.CONFIG_UNSUPPORTED);
  const net = "<device><capability type='net'><interface>x</interface></capability></device>";
  t.is(await code(conn.nodeDeviceCreateXML(net)), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await code(conn.nodeDeviceDefineXML(net)), ErrorCode.CONFIG_UNSUPPORTED);
  const host = "<device><parent>computer</parent><capability type='scsi_host'/></device>";
  t.is(await code(conn.nodeDeviceCreateXML(host)), ErrorCode.CONFIG_UNSUPPORTED);
  const other = await conn.nodeDeviceLookupByName('pci_0000_01_00_0');
  t.is(await code(other.destroy()), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await code(other.undefine()), ErrorCode.OPERATION_INVALID);
  t.is(await code(other.setAutostart(true)), ErrorCode.OPERATION_UNSUPPORTED);
  const itself = await conn.nodeDeviceLookupByName('computer');
  t.is(await code(itself.destroy()), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await code(itself.undefine()), ErrorCode.CONFIG_UNSUPPORTED);
  t.deepEqual(calls(), []);
});

test('a device that is made is waited for', async (t) => {
  const { host, conn } = await mediated(t);
  host.runner.on('mdevctl start', () => {
    setTimeout(async () => {
      await host.device('/bus/mdev/devices', `${card}/${uuid}`, '');
      host.tell('add', `${card}/${uuid}`);
    }, 30);
    return { stdout: `${uuid}\n` };
  });
  t.is((await conn.nodeDeviceCreateXML(xml())).name, name);
});

test('a device gets the UUID that mdevctl says', async (t) => {
  const { host, conn, calls } = await mediated(t);
  t.is((await conn.nodeDeviceDefineXML(xml('t-1', ''))).name, name);
  t.deepEqual(calls(), [`mdevctl define --parent=0000:01:00.0 --jsonfile=/dev/stdin < ${json}`]);
  host.runner.on('mdevctl define', { stdout: 'done' });
  t.is(await code(conn.nodeDeviceDefineXML(xml('t-1', ''))), ErrorCode.INTERNAL_ERROR);
});

test('only what is there is changed or told', async (t) => {
  const { conn, calls } = await mediated(t);
  const { LIVE, CONFIG } = NodeDeviceUpdateFlags;
  const transient = await conn.nodeDeviceCreateXML(xml());
  t.is(await code(transient.update(xml(), CONFIG)), ErrorCode.OPERATION_INVALID);
  t.is(await code(transient.undefine()), ErrorCode.OPERATION_INVALID);
  t.is(await code(transient.setAutostart(true)), ErrorCode.OPERATION_INVALID);
  t.is(await code(transient.getXMLDesc(NodeDeviceXMLFlags.INACTIVE)), ErrorCode.OPERATION_INVALID);
  await transient.destroy();
  const defined = await conn.nodeDeviceDefineXML(xml());
  calls();
  t.is(await code(defined.update(xml(), LIVE)), ErrorCode.OPERATION_INVALID);
  t.is(
    await code(defined.update(xml('t-1', `<uuid>${uuid.replace('d', 'e')}</uuid>`))),
    ErrorCode.CONFIG_UNSUPPORTED,
  );
  await defined.setAutostart(false);
  t.deepEqual(calls(), []);
  const other = await conn.nodeDeviceLookupByName('pci_0000_01_00_0');
  t.is(await code(other.update(xml())), ErrorCode.OPERATION_UNSUPPORTED);
});

test('what mdevctl refuses has failed, for its reason', async (t) => {
  const { host, conn } = await mediated(t);
  const defined = await conn.nodeDeviceDefineXML(xml());
  host.runner.on(/^mdevctl (start|stop|define|undefine|modify)/, { code: 1, stderr: 'no room\n' });
  const works = [
    () => conn.nodeDeviceCreateXML(xml()),
    () => conn.nodeDeviceDefineXML(xml('t-2')),
    () => defined.create(),
    () => defined.setAutostart(true),
    () => defined.update(xml(), NodeDeviceUpdateFlags.CONFIG),
    () => defined.undefine(),
  ];
  for (const work of works) {
    const error = await t.throwsAsync(async () => work());
    t.true(hasErrorCode(error, ErrorCode.OPERATION_FAILED), error?.message);
    t.regex(error?.message ?? '', /: no room$/);
  }
  host.runner.on('mdevctl', new VirtError(ErrorCode.INTERNAL_ERROR, 'there is no such program'));
  t.is(await code(defined.undefine()), ErrorCode.INTERNAL_ERROR);
});
