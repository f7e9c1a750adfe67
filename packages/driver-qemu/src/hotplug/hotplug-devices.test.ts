import { readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Domain, DomainEventID } from '@tsvirt/core';
import { ErrorCode, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const live = 1;
const config = 2;

/** A machine with room for devices of every kind that no guest has to let go of. */
const roomy = (name: string, more = '') =>
  guestXml(
    name,
    `<controller type='usb' index='0' model='qemu-xhci'/><controller type='scsi' index='0' model='virtio-scsi'/>
     <controller type='virtio-serial' index='0'/>${more}`,
  ).replace("machine='q35'", "machine='pc'");

/** Devices that go when they're asked to, whatever the guest does, with the aliases that they get. */
const devices = (root: string): readonly (readonly [alias: string, xml: string])[] => [
  ['input2', "<input type='tablet' bus='usb'/>"],
  ['channel0', "<channel type='unix'><target type='virtio' name='org.example.0'/></channel>"],
  ['console0', "<console type='pty'><target type='virtio'/></console>"],
  ['serial1', "<serial type='null'><target type='usb-serial'/></serial>"],
  [
    'redir0',
    `<redirdev bus='usb' type='unix'><source mode='bind' path='${join(root, 'redir')}'/></redirdev>`,
  ],
  [
    'scsi0-0-0-2',
    `<disk type='file'><source file='${join(root, 'image')}'/><target dev='sdc' bus='scsi'/></disk>`,
  ],
  [
    'usb-disk3',
    `<disk type='file'><source file='${join(root, 'other')}'/><target dev='sdd' bus='usb'/></disk>`,
  ],
];

async function aliases(domain: Domain): Promise<string[]> {
  return [...(await domain.getXMLDesc()).matchAll(/<alias name='([^']+)'/g)].map(([, alias = '']) => alias);
}

async function images(root: string): Promise<void> {
  for (const name of ['image', 'other']) await writeFile(join(root, name), Buffer.alloc(65_536));
}

/** What the guest's QEMU has behind its devices. */
async function backends(domain: Domain): Promise<string> {
  const answers = await Promise.all(
    ['query-chardev', 'query-named-block-nodes'].map((execute) =>
      domain.qemuMonitorCommand(JSON.stringify({ execute }), 0),
    ),
  );
  return answers.join('\n');
}

withQemu('devices of many kinds come and go, and nothing stays behind them', async (t) => {
  const { root, open } = await place(t);
  await images(root);
  const conn = await open();
  const told: string[] = [];
  await conn.domainEventRegisterAny(DomainEventID.DEVICE_ADDED, null, ({ devAlias }) =>
    told.push(`+${devAlias}`),
  );
  await conn.domainEventRegisterAny(DomainEventID.DEVICE_REMOVED, null, ({ devAlias }) =>
    told.push(`-${devAlias}`),
  );
  const domain = await conn.domainCreateXML(roomy('many'));
  const before = await aliases(domain);
  for (const [alias, xml] of devices(root)) {
    await domain.attachDevice(xml);
    t.true((await aliases(domain)).includes(alias), alias);
  }
  t.regex(await backends(domain), /charchannel0[\s\S]*libvirt-1-storage/);
  for (const [alias, xml] of devices(root)) {
    await domain.detachDevice(xml);
    t.false((await aliases(domain)).includes(alias), alias);
  }
  t.deepEqual(await aliases(domain), before);
  t.notRegex(await backends(domain), /charchannel0|charredir0|charconsole0|libvirt-/);
  const names = devices(root).map(([alias]) => alias);
  t.deepEqual(told, [...names.map((name) => `+${name}`), ...names.map((name) => `-${name}`)]);
  await domain.destroy();
  await conn.close();
});

withQemu('devices are taken out by their aliases, also after the driver was started again', async (t) => {
  const { root, open } = await place(t);
  await images(root);
  const first = await open();
  await first.domainCreateXML(roomy('named'));
  const running = await first.domainLookupByName('named');
  for (const [, xml] of devices(root)) await running.attachDevice(xml);
  await first.close();
  const conn = await open();
  const domain = await conn.domainLookupByName('named');
  const gone = new Set<string>();
  let all = () => {};
  const done = new Promise<void>((resolve) => {
    all = resolve;
  });
  await conn.domainEventRegisterAny(DomainEventID.DEVICE_REMOVED, null, ({ devAlias }) => {
    gone.add(devAlias);
    if (gone.size === devices(root).length) all();
  });
  for (const [alias] of devices(root)) await domain.detachDeviceAlias(alias);
  await done;
  t.notRegex(await backends(domain), /charchannel0|charredir0|charconsole0|libvirt-/);
  await t.throwsAsync(domain.detachDeviceAlias('input2'), { code: ErrorCode.DEVICE_MISSING } as object);
  await domain.destroy();
  await conn.close();
});

withQemu('what went while nobody was there is found gone', async (t) => {
  const { root, open } = await place(t);
  await images(root);
  const first = await open();
  const started = await first.domainCreateXML(roomy('alone'));
  for (const [, xml] of devices(root)) await started.attachDevice(xml);
  const guests = join(root, 'run', 'tsvirt', 'qemu', 'guests');
  const [directory = ''] = await readdir(guests);
  await first.close();
  await command(join(guests, directory, 'mon'), { execute: 'device_del', arguments: { id: 'input2' } });
  const conn = await open();
  const domain = await conn.domainLookupByName('alone');
  const left = await aliases(domain);
  t.false(left.includes('input2'));
  t.true(left.includes('scsi0-0-0-2'));
  await domain.destroy();
  await conn.close();
});

/** Gives a guest one command past its driver, and waits until the device is gone. */
async function command(path: string, request: object): Promise<void> {
  const socket = connect({ path });
  socket.write(`${JSON.stringify({ execute: 'qmp_capabilities' })}\n${JSON.stringify(request)}\n`);
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes('DEVICE_DELETED')) break;
  }
  socket.destroy();
}

withQemu('a definition stays as it is when the running domain can’t be changed', async (t) => {
  const { root, open } = await place(t);
  await images(root);
  const conn = await open();
  const domain = await conn.domainDefineXML(roomy('both'));
  await domain.create();
  const before = await domain.getXMLDesc(2);
  const missing = `<disk type='file'><source file='${join(root, 'none')}'/><target dev='sdx' bus='scsi'/></disk>`;
  await t.throwsAsync(domain.attachDeviceFlags(missing, live | config));
  // QEMU itself refuses this one, when its image has been opened.
  const twice = `<disk type='file'><source file='${join(root, 'image')}'/><target dev='TARGET' bus='scsi'/></disk>`;
  await domain.attachDeviceFlags(twice.replace('TARGET', 'sdb'), live);
  await t.throwsAsync(domain.attachDeviceFlags(twice.replace('TARGET', 'sde'), live | config), {
    code: ErrorCode.INTERNAL_ERROR,
  } as object);
  t.is(await domain.getXMLDesc(2), before);
  t.false((await aliases(domain)).includes('scsi0-0-0-4'));
  t.notRegex(await backends(domain), /libvirt-2-/);
  await t.throwsAsync(domain.detachDeviceFlags(twice.replace('TARGET', 'sdb'), live | config), {
    code: ErrorCode.DEVICE_MISSING,
  } as object);
  t.true((await aliases(domain)).includes('scsi0-0-0-1'));
  const tablet = "<input type='tablet' bus='usb'/>";
  await domain.attachDeviceFlags(tablet, live | config);
  t.regex(await domain.getXMLDesc(2), /type='tablet'/);
  await domain.detachDeviceFlags(tablet, live | config);
  t.is(await domain.getXMLDesc(2), before);
  await domain.destroy();
  await conn.close();
});

withQemu('a memory module is plugged in, where QEMU puts it', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const cpu = "<cpu><numa><cell id='0' cpus='0' memory='32' unit='MiB'/></numa></cpu>";
  const domain = await conn.domainDefineXML(
    roomy('modules')
      .replace('<memory', "<maxMemory slots='2' unit='MiB'>512</maxMemory><memory")
      .replace('<features>', `${cpu}<features>`),
  );
  await domain.create();
  const module = "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>";
  await domain.attachDeviceFlags(module, live | config);
  t.regex(await domain.getXMLDesc(), /<memory unit='KiB'>163840<[\s\S]*type='dimm' slot='0' base='0x/);
  t.regex(await domain.getXMLDesc(2), /<memory unit='KiB'>163840<[\s\S]*type='dimm' slot='0'\/>/);
  await domain.detachDeviceFlags(module, config);
  t.regex(await domain.getXMLDesc(2), /<memory unit='KiB'>32768</);
  await domain.attachDevice(module);
  await throwsCode(t, domain.attachDevice(module), ErrorCode.CONFIG_UNSUPPORTED, 'no slot is left');
  await domain.destroy();
  await conn.close();
});

withQemu('what can’t come or go while a domain runs is refused', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainCreateXML(roomy('refusing'));
  const refused: readonly (readonly [xml: string, code: ErrorCode])[] = [
    ["<sound model='ac97'/>", ErrorCode.OPERATION_UNSUPPORTED],
    ["<hub type='usb'/>", ErrorCode.OPERATION_UNSUPPORTED],
    ["<video><model type='vga'/></video>", ErrorCode.OPERATION_UNSUPPORTED],
    ["<controller type='sata' index='1'/>", ErrorCode.OPERATION_UNSUPPORTED],
    ["<controller type='scsi' index='0' model='virtio-scsi'/>", ErrorCode.OPERATION_FAILED],
    ["<serial type='pty'/>", ErrorCode.OPERATION_UNSUPPORTED],
    ["<memballoon model='virtio'/>", ErrorCode.OPERATION_UNSUPPORTED],
    ['<nonsense/>', ErrorCode.CONFIG_UNSUPPORTED],
  ];
  for (const [xml, code] of refused) await throwsCode(t, domain.attachDevice(xml), code, xml);
  await throwsCode(t, domain.detachDeviceAlias('video0'), ErrorCode.DEVICE_MISSING, 'no video card');
  await throwsCode(t, domain.detachDeviceAlias('input0'), ErrorCode.OPERATION_UNSUPPORTED, 'the mouse');
  await throwsCode(
    t,
    domain.updateDeviceFlags("<sound model='ac97'/>"),
    ErrorCode.CONFIG_UNSUPPORTED,
    'a sound card',
  );
  await domain.destroy();
  await conn.close();
});

async function throwsCode(
  t: ExecutionContext,
  work: Promise<unknown>,
  code: ErrorCode,
  what: string,
): Promise<void> {
  await t.throwsAsync(work, { code } as object, what);
}

withQemu('the chain of images is in the document of a running domain, and goes with its disk', async (t) => {
  const { root, open } = await place(t);
  await images(root);
  const path = (name: string) => join(root, name);
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', 'raw', '-b', 'image', path('middle')]);
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', '-F', 'qcow2', '-b', path('middle'), path('top')]);
  await writeFile(path('silent'), withoutBackingFormat(await readFile(path('top'))));
  const disk = (name: string, dev: string) =>
    `<disk type='file'><driver name='qemu' type='qcow2'/><source file='${path(name)}'/><target dev='${dev}' bus='scsi'/></disk>`;
  const conn = await open();
  const domain = await conn.domainDefineXML(roomy('layers', disk('top', 'sda')));
  const chain = new RegExp(
    `top' index='1'[\\s\\S]*<backingStore type='file' index='2'>\\s*<format type='qcow2'/>\\s*<source file='${path('middle')}'/>` +
      `\\s*<backingStore type='file' index='3'>\\s*<format type='raw'/>\\s*<source file='${path('image')}'/>\\s*<backingStore/>`,
  );
  await domain.create();
  t.regex(await domain.getXMLDesc(), chain);
  t.notRegex(await domain.getXMLDesc(2), /backingStore/);
  await domain.detachDevice(disk('top', 'sda'));
  t.notRegex(await backends(domain), /libvirt-/);
  await domain.attachDevice(disk('top', 'sda'));
  t.regex(await domain.getXMLDesc(), chain);
  await throwsCode(t, domain.attachDevice(disk('silent', 'sdb')), ErrorCode.OPERATION_INVALID, 'no format');
  await domain.destroy();
  await conn.close();
});

/** A qcow2 image that doesn't say of which format the one below it is. */
function withoutBackingFormat(image: Buffer): Buffer {
  const at = image.indexOf(Buffer.from('e2792aca', 'hex'));
  image.writeUInt32BE(0x7473_7669, at);
  return image;
}
