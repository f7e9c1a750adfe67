import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closeDescriptors, ErrorCode, hasErrorCode, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
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
