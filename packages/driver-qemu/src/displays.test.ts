import { connect } from 'node:net';
import { type Connect, type Domain, ErrorCode, hasErrorCode } from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { guestXml, place } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

const live = 1;
const secure = 1;

/** An address of this machine that no other test uses at the same time: drivers of several roots don't know each other. */
const host = (test: number) => `127.${test}.${(process.pid >> 8) & 255}.${process.pid & 255}`;

const spice = (address: string, attributes: string) =>
  `<graphics type='spice' ${attributes}><listen type='address' address='${address}'/></graphics>`;

/** Runs a test where this QEMU has its modules for SPICE. */
const withSpice = (
  title: string,
  body: (t: ExecutionContext, open: () => Promise<Connect>) => Promise<void>,
) =>
  withQemu(title, async (t) => {
    const { open } = await place(t);
    const conn = await open();
    const known = await conn.getDomainCapabilities(null, null, null, 'qemu');
    await conn.close();
    if (known.includes('<value>spice</value>')) await body(t, open);
    else t.pass();
  });

async function portOf(domain: Domain): Promise<number> {
  return Number(/<graphics type='spice' port='(\d+)' autoport='yes'/.exec(await domain.getXMLDesc())?.[1]);
}

function answers(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

withSpice(
  'SPICE displays get ports of their own, and keep them over a restart of the driver',
  async (t, open) => {
    const address = host(1);
    const first = await open();
    const devices = `${spice(address, "autoport='yes'")}<channel type='spicevmc'><target type='virtio'/></channel>
    <redirdev bus='usb' type='spicevmc'/><sound model='ich9'/><video><model type='qxl'/></video>`;
    const guests = await Promise.all(
      ['a', 'b'].map((name) => first.domainCreateXML(guestXml(name, devices))),
    );
    const ports = await Promise.all(guests.map(portOf));
    t.not(ports[0], ports[1]);
    t.true(ports.every((port) => port >= 5900));
    t.true(await answers(address, ports[0] ?? 0));
    await first.close();
    const second = await open();
    const found = await Promise.all(['a', 'b'].map((name) => second.domainLookupByName(name)));
    t.deepEqual(await Promise.all(found.map(portOf)), ports);
    const third = await second.domainCreateXML(guestXml('c', devices));
    t.false(ports.includes(await portOf(third)));
    await Promise.all([...found, third].map((domain) => domain.destroy()));
    await second.close();
  },
);

withSpice('the password of a SPICE display can be changed, its port can’t', async (t, open) => {
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('a', spice(host(2), "autoport='yes' passwd='old'")));
  await domain.updateDeviceFlags(
    spice(host(2), "autoport='yes' passwd='new' passwdValidTo='2040-01-01T00:00:00'"),
    live,
  );
  t.regex(await domain.getXMLDesc(secure), /passwd='new' passwdValidTo='2040-01-01T00:00:00'/);
  t.notRegex(await domain.getXMLDesc(), /passwd='new'/);
  const moved = domain.updateDeviceFlags(spice(host(2), "port='1' passwd='new'"), live);
  const error = await t.throwsAsync(moved);
  t.true(hasErrorCode(error, ErrorCode.OPERATION_UNSUPPORTED));
  await domain.destroy();
  await conn.close();
});

withSpice('a display that needs TLS is refused before anything runs', async (t, open) => {
  const conn = await open();
  const xml = guestXml('a', spice(host(3), "autoport='yes' defaultMode='secure'"));
  const error = await t.throwsAsync(conn.domainCreateXML(xml));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  t.is((await conn.listAllDomains()).length, 0);
  await conn.close();
});

withQemu('a web socket of VNC gets a port of its own, each run anew', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const address = host(4);
  const vnc = `<graphics type='vnc' autoport='yes' websocket='-1'><listen type='address' address='${address}'/></graphics>`;
  const domain = await conn.domainDefineXML(guestXml('a', vnc));
  await domain.create();
  const port = Number(/ websocket='(\d+)'/.exec(await domain.getXMLDesc())?.[1]);
  t.true(port >= 5700);
  t.true(await answers(address, port));
  const inactive = 2;
  t.regex(await domain.getXMLDesc(inactive), / websocket='-1'/);
  const other = await conn.domainCreateXML(guestXml('b', vnc));
  t.notRegex(await other.getXMLDesc(), new RegExp(` websocket='(${port}|-1)'`));
  await Promise.all([domain, other].map((each) => each.destroy()));
  await conn.close();
});
