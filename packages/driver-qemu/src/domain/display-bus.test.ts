import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeDescriptors, ErrorCode, hasErrorCode, identifyProcess, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { startedAndKilled } from '../testing/killed.js';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const display = (attributes: string) =>
  `<graphics type='dbus' ${attributes}/><video><model type='vga'/></video>
   <channel type='dbus'><source channel='org.example'/><target type='virtio' name='org.example'/></channel>`;

/** A connection to a place whose QEMU has displays of D-Bus; undefined where it has none. */
async function opened(t: ExecutionContext) {
  const { root, open } = await place(t);
  const conn = await open();
  const caps = await conn.getDomainCapabilities(null, 'x86_64', 'q35', 'qemu');
  if (/<value>dbus<\/value>/.test(caps) && existsSync('/usr/bin/dbus-daemon')) return { root, conn, open };
  t.pass('no displays of D-Bus here');
  await conn.close();
  return undefined;
}

/** What a guest's bus tells of it. */
const nameBy = async (address: string): Promise<string> => {
  const words = ['--print-reply', '--dest=org.qemu', '/org/qemu/Display1/VM'];
  const method = 'org.freedesktop.DBus.Properties.Get';
  const property = ['string:org.qemu.Display1.VM', 'string:Name'];
  return (await run(['dbus-send', `--bus=${address}`, ...words, method, ...property])).stdout;
};

withQemu('a guest shows itself on a bus of its own, which goes with it', async (t) => {
  const place = await opened(t);
  if (place === undefined) return;
  const { conn, open } = place;
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

withQemu('a display between two is opened by a socket', async (t) => {
  const place = await opened(t);
  if (place === undefined) return;
  const { conn, root } = place;
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

withQemu('the bus of a guest whose start was cut off ends when the next process looks', async (t) => {
  const place = await opened(t);
  if (place === undefined) return;
  const { root, conn, open } = place;
  await conn.close();
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
