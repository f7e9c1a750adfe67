import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeDescriptors, ErrorCode, hasErrorCode, identifyProcess, run } from '@tsvirt/util';
import test from 'ava';
import { startedAndKilled } from '../testing/killed.js';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const display = (attributes: string) =>
  `<graphics type='dbus' ${attributes}/><video><model type='vga'/></video>
   <channel type='dbus'><source channel='org.example'/><target type='virtio' name='org.example'/></channel>`;

/** A test that needs a bus, and what asks on it, left out where there are none. */
const withBus = ['/usr/bin/dbus-daemon', '/usr/bin/dbus-send'].every((path) => existsSync(path))
  ? withQemu
  : test.skip;

/** What a guest's bus tells of it. */
const nameBy = async (address: string): Promise<string> => {
  const words = ['--print-reply', '--dest=org.qemu', '/org/qemu/Display1/VM'];
  const method = 'org.freedesktop.DBus.Properties.Get';
  const property = ['string:org.qemu.Display1.VM', 'string:Name'];
  return (await run(['dbus-send', `--bus=${address}`, ...words, method, ...property])).stdout;
};

withBus('a guest shows itself on a bus of its own, which goes with it', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml('seen', display('')));
  await domain.create();
  const [, address = ''] = /<graphics type='dbus' address='([^']*)'/.exec(await domain.getXMLDesc()) ?? [];
  t.regex(address, /^unix:path=.*\/dbus\.sock$/);
  t.regex(await nameBy(address), /string "seen"/);
  t.regex(await domain.getXMLDesc(2), /<graphics type='dbus'\/>/);
  // It stays the guest's when others look after it.
  await conn.close();
  const next = await open();
  const again = await next.domainLookupByName('seen');
  t.true((await again.getXMLDesc()).includes(address));
  await again.destroy();
  t.false(existsSync(address.slice('unix:path='.length)));
  await t.throwsAsync(nameBy(address));
  await next.close();
});

withBus('a display between two is opened by a socket', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('between', display("p2p='yes'")));
  t.notRegex(await domain.getXMLDesc(), /address='unix:/);
  t.false(existsSync(join(root, `run/tsvirt/qemu/guests/${domain.getUUIDString()}/dbus.sock`)));
  closeDescriptors([await domain.openGraphicsFD(0)]);
  await domain.destroy();
  const own = await conn.domainCreateXML(guestXml('own', display('')));
  const refused = await t.throwsAsync(own.openGraphicsFD(0));
  t.true(hasErrorCode(refused, ErrorCode.INTERNAL_ERROR), String(refused));
  await own.destroy();
  await conn.close();
});

withBus('the bus of a guest whose start was cut off ends when the next process looks', async (t) => {
  const { root, open } = await place(t);
  const folder = join(root, 'etc/tsvirt/hooks');
  await mkdir(folder, { recursive: true });
  // The last that is done before QEMU is started.
  await writeFile(join(folder, 'qemu'), '#!/bin/sh\n[ "$2" != start ] || kill -9 $PPID\n', { mode: 0o755 });
  await startedAndKilled(root, guestXml('cut', display('')));
  await rm(join(folder, 'qemu'));
  const guests = join(root, 'run/tsvirt/qemu/guests');
  const [uuid = ''] = await readdir(guests);
  const names = () =>
    run([
      'dbus-send',
      `--bus=unix:path=${join(guests, uuid, 'dbus.sock')}`,
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.ListNames',
    ]);
  await t.notThrowsAsync(names(), 'it goes on');
  const status = await readFile(join(root, 'run/tsvirt/qemu/cut.xml'), 'utf8');
  const [, pid] = /alias='dbus'[^>]*pid='(\d+)'/.exec(status) ?? [];
  t.truthy(pid);
  const next = await open();
  t.false(await (await next.domainLookupByName('cut')).isActive());
  t.is(identifyProcess(Number(pid)), undefined, 'it ended');
  await next.close();
});
