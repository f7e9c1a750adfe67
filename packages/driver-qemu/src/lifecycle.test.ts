import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  connectOpen,
  DomainCreateFlags,
  DomainEventType,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
  DomainUndefineFlagsValues,
  ErrorCode,
  hasErrorCode,
} from '@tsvirt/core';
import { startedAndKilled } from './testing/killed.js';
import { drivers, guestXml, place, recordEvents } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

withQemu('a domain is defined, started, paused, resumed and destroyed, and tells of it', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const events = await recordEvents(conn);
  const domain = await conn.domainDefineXML(
    guestXml('one', `<interface type='user'><model type='virtio'/></interface>`),
  );
  t.deepEqual(await domain.getState(), { state: DomainState.SHUTOFF, reason: DomainShutoffReason.UNKNOWN });

  t.false(await domain.hasCurrentSnapshot());
  for (const asked of [domain.snapshotCurrent(), domain.snapshotLookupByName('none')])
    t.true(hasErrorCode(await t.throwsAsync(asked), ErrorCode.NO_DOMAIN_SNAPSHOT));

  await domain.create();
  t.deepEqual(await domain.getState(), { state: DomainState.RUNNING, reason: DomainRunningReason.BOOTED });
  const live = await domain.getXMLDesc();
  t.regex(live, /<domain type='qemu' id='1'>/);
  t.regex(live, /<source path='\/dev\/pts\/\d+'\/>/);
  t.regex(live, /<alias name='net0'\/>/);
  t.notRegex(await domain.getXMLDesc(2), /<alias|\/dev\/pts/);
  const pidFile = join(root, 'run/tsvirt/qemu/one.pid');
  const pid = (await readFile(pidFile, 'utf8')).trim();
  t.regex(await readFile(`/proc/${pid}/cmdline`, 'utf8'), /guest=one/);

  await domain.suspend();
  t.deepEqual(await domain.getState(), { state: DomainState.PAUSED, reason: DomainPausedReason.USER });
  await domain.resume();
  t.deepEqual(await domain.getState(), { state: DomainState.RUNNING, reason: DomainRunningReason.UNPAUSED });
  t.true(hasErrorCode(await t.throwsAsync(domain.resume()), ErrorCode.OPERATION_INVALID));
  t.true(hasErrorCode(await t.throwsAsync(domain.create()), ErrorCode.OPERATION_INVALID));

  await domain.destroy();
  t.deepEqual(await domain.getState(), { state: DomainState.SHUTOFF, reason: DomainShutoffReason.DESTROYED });
  t.deepEqual(await readdir(join(root, 'run/tsvirt/qemu/guests')), []);
  t.false(existsSync(pidFile));
  await domain.undefine();
  await t.throwsAsync(conn.domainLookupByName('one'));
  t.deepEqual(events, [
    'DEFINED/0',
    'RESUMED/0',
    'STARTED/0',
    'SUSPENDED/0',
    'RESUMED/0',
    'SHUTDOWN/2',
    'STOPPED/1',
    'UNDEFINED/0',
  ]);
  t.regex(
    await readFile(join(root, 'var/log/tsvirt/qemu/one.log'), 'utf8'),
    /-name guest=one[\s\S]*reason=destroyed/,
  );
  await conn.close();
});

withQemu('a transient domain started paused is gone when it ends', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('brief'), 1);
  t.deepEqual(await domain.getState(), { state: DomainState.PAUSED, reason: DomainPausedReason.USER });
  t.false(await domain.isPersistent());
  await domain.destroy();
  t.true(hasErrorCode(await t.throwsAsync(domain.getState()), ErrorCode.NO_DOMAIN));
  await conn.close();
});

withQemu('what was started with a connection ends with it, but not what was started since', async (t) => {
  const { open } = await place(t);
  const [conn, passing] = [await open(), await open()];
  const kept = await conn.domainDefineXML(guestXml('kept'));
  await (await passing.domainLookupByName('kept')).createWithFlags(DomainCreateFlags.START_AUTODESTROY);
  await passing.domainCreateXML(guestXml('passing'), DomainCreateFlags.START_AUTODESTROY);
  await kept.destroy();
  await kept.create();
  await passing.close();
  t.deepEqual(
    (await conn.listAllDomains()).map(({ name }) => name),
    ['kept'],
  );
  t.true(await kept.isActive());
  // A domain that had a definition while it ran: another is nothing new for it.
  const events = await recordEvents(conn);
  await kept.undefine();
  await conn.domainDefineXML(await kept.getXMLDesc(2));
  t.deepEqual(events, ['UNDEFINED/0', 'DEFINED/1']);
  // A paused guest takes a press of its button for later.
  await kept.suspend();
  await kept.reboot();
  await kept.destroy();
  const noAgent = await t.throwsAsync(kept.getHostname());
  t.true(hasErrorCode(noAgent, ErrorCode.OPERATION_INVALID));
  await conn.close();
});

withQemu('what is still starting when its connection closes ends too', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const other = await open();
  await conn.domainDefineXML(guestXml('late'));
  const domain = await other.domainLookupByName('late');
  const creating = domain.createWithFlags(DomainCreateFlags.START_AUTODESTROY);
  await Promise.allSettled([other.close(), creating]);
  t.false(await (await conn.domainLookupByName('late')).isActive());
  await conn.close();
});

withQemu('an end that could not be put on record can be tried again', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml('stuck'));
  await domain.create();
  const status = join(root, 'run/tsvirt/qemu/stuck.xml');
  await rm(status);
  await mkdir(status);
  await t.throwsAsync(domain.destroy());
  t.true(await domain.isActive());
  await rmdir(status);
  await domain.destroy();
  t.false(await domain.isActive());
  await domain.create();
  await domain.destroy();
  await conn.close();
});

withQemu('a channel may be called like a file of the driver’s own', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const names = ['mon', '..', '.', 'a/b'];
  const channels = names.map(
    (name) => `<channel type='unix'><target type='virtio' name='${name}'/></channel>`,
  );
  const domain = await conn.domainDefineXML(guestXml('channels', channels.join('')));
  await domain.create();
  t.deepEqual(await domain.getState(), { state: DomainState.RUNNING, reason: 1 });
  await domain.suspend();
  await domain.destroy();
  await conn.close();
});

withQemu('screens shot at the same time are each whole, and leave no file', async (t) => {
  const { root, open } = await place(t);
  const [conn, other] = [await open(), await open()];
  const domain = await conn.domainDefineXML(guestXml('screen', "<video><model type='vga'/></video>"));
  // What doesn't run shows the same to everyone.
  await domain.createWithFlags(DomainCreateFlags.START_PAUSED);
  const same = await other.domainLookupByName('screen');
  const shots = await Promise.all(
    [domain, same, domain, same].map(async (each) => buffer((await each.screenshot(0)).stream)),
  );
  t.true(shots.every((shot) => shot.length > 100 && shot.equals(shots[0] ?? shot)));
  t.deepEqual(
    (await readdir(join(root, 'run/tsvirt/qemu/guests', domain.uuid))).filter((name) => /screen/.test(name)),
    [],
  );
  await domain.destroy();
  await other.close();
  await conn.close();
});

withQemu('a guest is started below a path that is too long for a socket', async (t) => {
  const { root } = await place(t);
  const conn = await connectOpen(`qemu:///embed?root=${join(root, 'd'.repeat(120))}`, { drivers });
  const domain = await conn.domainCreateXML(guestXml('deep'), 1);
  t.is((await domain.getState()).state, DomainState.PAUSED);
  await domain.destroy();
  await conn.close();
});

withQemu('a start that fails leaves nothing, with what QEMU said', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(
    guestXml('broken', `<disk type='file'><source file='/dev/null'/><target dev='vda' bus='virtio'/></disk>`),
  );
  const error = await t.throwsAsync(domain.create());
  t.regex(error?.message ?? '', /'\/dev\/null' to be a regular file/);
  t.deepEqual(await domain.getState(), { state: DomainState.SHUTOFF, reason: DomainShutoffReason.FAILED });
  t.deepEqual(await readdir(join(root, 'run/tsvirt/qemu/guests')), []);
  await conn.close();
});

withQemu('bad documents are refused before anything is kept', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  await t.throwsAsync(conn.domainDefineXML(guestXml('x').replace("machine='q35'", "machine='toaster'")), {
    message: /no machine 'toaster'/,
  });
  await t.throwsAsync(conn.domainDefineXML(guestXml('x').replace("type='qemu'", "type='lxc'")), {
    message: /lxc/,
  });
  t.false(existsSync(join(root, 'etc/tsvirt/qemu/x.xml')));
  await conn.close();
});

withQemu('disks and interfaces are plugged in and out', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const image = join(root, 'disk.raw');
  await writeFile(image, Buffer.alloc(1 << 20));
  const domain = await conn.domainDefineXML(guestXml('plug'));
  await domain.create();
  const disk = `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`;
  await domain.attachDeviceFlags(disk, 3);
  t.regex(await domain.getXMLDesc(), /<alias name='virtio-disk0'\/>/);
  t.regex(await domain.getXMLDesc(2), /<target dev='vda' bus='virtio'\/>/);
  t.true(hasErrorCode(await t.throwsAsync(domain.attachDeviceFlags(disk, 1)), ErrorCode.XML_ERROR));
  const blocks = JSON.parse(await domain.qemuMonitorCommand('{"execute":"query-named-block-nodes"}'));
  t.true(blocks.return.some((node: { 'node-name': string }) => node['node-name'] === 'libvirt-1-storage'));
  await domain.detachDeviceFlags(disk, 2);
  t.notRegex(await domain.getXMLDesc(2), /<disk/);
  await domain.destroy();
  await conn.close();
});

withQemu('media, links and passwords are changed while the guest runs', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const [first, second] = [join(root, 'a.iso'), join(root, 'b.iso')];
  for (const path of [first, second]) await writeFile(path, Buffer.alloc(1 << 20));
  const drive = (path: string) =>
    `<disk type='file' device='cdrom'><source file='${path}'/><target dev='sda' bus='sata'/></disk>`;
  const card = (link: string) =>
    `<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/><link state='${link}'/></interface>`;
  const domain = await conn.domainDefineXML(guestXml('update', drive(first) + card('up')));
  await domain.create();
  await domain.updateDeviceFlags(drive(second), 3 | 4);
  await domain.updateDeviceFlags(card('down'), 1);
  for (const flags of [0, 2]) t.true((await domain.getXMLDesc(flags)).includes(second));
  t.regex(await domain.getXMLDesc(), /<link state='down'\/>/);
  t.regex(await domain.getXMLDesc(2), /<link state='up'\/>/);
  const nodes = await domain.qemuMonitorCommand('{"execute":"query-named-block-nodes"}');
  t.true(nodes.includes(second));
  t.false(nodes.includes(first));
  const other = card('up').replace(`type='virtio'`, `type='e1000'`);
  const refused = await t.throwsAsync(domain.updateDeviceFlags(other, 1));
  t.true(hasErrorCode(refused, ErrorCode.OPERATION_UNSUPPORTED));
  const display = await t.throwsAsync(
    domain.updateDeviceFlags(`<graphics type='vnc' port='5990' passwd='x'/>`, 1),
  );
  t.true(hasErrorCode(display, ErrorCode.DEVICE_MISSING));
  await domain.destroy();
  await conn.close();
});

withQemu('a guest whose status was lost is not started a second time', async (t) => {
  const { root, open } = await place(t);
  await startedAndKilled(root, guestXml('lost'));
  const status = join(root, 'run/tsvirt/qemu/lost.xml');
  const pid = Number(/pid='(\d+)'/.exec(await readFile(status, 'utf8'))?.[1]);
  t.teardown(() => process.kill(pid, 'SIGKILL'));
  await writeFile(status, '<domstatus state=');
  const conn = await open();
  const domain = await conn.domainLookupByName('lost');
  const error = await t.throwsAsync(domain.create());
  t.true(hasErrorCode(error, ErrorCode.OPERATION_FAILED));
  t.regex(error?.message ?? '', new RegExp(`process ${pid}$`));
  t.false(await domain.isActive());
  await conn.close();
});

withQemu('a guest outlives a killed process and is taken up by the next', async (t) => {
  const { root, open } = await place(t);
  await startedAndKilled(root, guestXml('tough'));
  const conn = await open();
  const events = await recordEvents(conn);
  const domain = await conn.domainLookupByName('tough');
  t.deepEqual(await domain.getState(), { state: DomainState.RUNNING, reason: DomainRunningReason.BOOTED });
  await domain.suspend();
  t.is((await domain.getState()).state, DomainState.PAUSED);
  const stopped = new Promise<void>((resolve) => {
    conn.domainEventRegisterAny(0, domain, ({ event }) => event === DomainEventType.STOPPED && resolve());
  });
  const pid = Number(
    /pid='(\d+)'/.exec(await readFile(join(root, 'run/tsvirt/qemu/tough.xml'), 'utf8'))?.[1],
  );
  process.kill(pid, 'SIGKILL');
  await stopped;
  t.deepEqual(await domain.getState(), { state: DomainState.SHUTOFF, reason: DomainShutoffReason.CRASHED });
  t.deepEqual(events, ['SUSPENDED/0', 'STOPPED/5']);
  await conn.close();
});

withQemu(
  'variables that a definition names go with it, though no firmware was found that uses them',
  async (t) => {
    const { root, open } = await place(t);
    const conn = await open();
    const file = join(root, 'vars.fd');
    await writeFile(file, 'variables');
    const xml = guestXml('vars').replace(
      "<os><type arch='x86_64' machine='q35'>hvm</type></os>",
      `<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type><nvram template='${root}/no-such.fd'>${file}</nvram></os>`,
    );
    const domain = await conn.domainDefineXML(xml);
    t.true(hasErrorCode(await t.throwsAsync(domain.undefine()), ErrorCode.OPERATION_INVALID));
    await domain.undefineFlags(DomainUndefineFlagsValues.KEEP_NVRAM);
    t.true(existsSync(file));
    await (await conn.domainDefineXML(xml)).undefineFlags(DomainUndefineFlagsValues.NVRAM);
    t.false(existsSync(file));
    await conn.close();
  },
);
