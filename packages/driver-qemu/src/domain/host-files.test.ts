import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { DomainEventID } from '@tsvirt/core';
import { ErrorCode, isVirtError } from '@tsvirt/util';
import { chardevCertificateFolders } from '../host/certificates.js';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

withQemu('a file of the host that is not there is told before anything is started', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const troubles: string[] = [];
  await conn.domainEventRegisterAny(DomainEventID.CONTROL_ERROR, null, ({ domain }) =>
    troubles.push(domain.name),
  );
  const none = join(root, 'none', 'file');
  const booted = (os: string) => guestXml('none').replace('</os>', `${os}</os>`);
  const documents = [
    booted(`<kernel>${none}</kernel>`),
    booted(`<kernel>/dev/null</kernel><initrd>${none}</initrd>`),
    booted(`<dtb>${none}</dtb>`),
    booted(`<loader type='rom'>${none}</loader>`),
    booted(`<loader readonly='yes' type='pflash' stateless='yes'>${none}</loader>`),
    guestXml('none', `<rng model='virtio'><backend model='random'>${none}</backend></rng>`),
    guestXml('none', `<input type='passthrough' bus='virtio'><source evdev='${none}'/></input>`),
    ...[
      `<serial type='file'><source path='${none}'/></serial>`,
      `<serial type='pipe'><source path='${none}'/></serial>`,
      `<serial type='dev'><source path='${none}'/></serial>`,
      `<serial type='unix'><source mode='connect' path='${none}'/></serial>`,
      `<serial type='unix'><source mode='bind' path='${none}'/></serial>`,
      `<serial type='null'><log file='${none}'/></serial>`,
    ].map((serial) => guestXml('none', serial).replace("<serial type='pty'/>", '')),
  ];
  for (const document of documents) {
    const error = await t.throwsAsync(conn.domainCreateXML(document), { any: true }, document);
    if (!isVirtError(error)) throw error;
    t.is(error.code, ErrorCode.SYSTEM_ERROR, error.message);
    t.is(error.int1, constants.errno.ENOENT);
    t.true(error.message.includes(none), error.message);
    t.truthy(error.hint);
  }
  t.deepEqual(troubles, []);
  t.deepEqual(await conn.listAllDomains(), []);
  await conn.close();
});

withQemu('who asks for TLS where the host has no certificates is told where they would be', async (t) => {
  const { open } = await place(t);
  if (chardevCertificateFolders.some((folder) => existsSync(folder))) {
    t.pass('this host has some');
    return;
  }
  const conn = await open();
  const serial = `<serial type='tcp'><source mode='bind' host='::1' service='1' tls='yes'/></serial>`;
  const document = guestXml('secured').replace("<serial type='pty'/>", serial);
  const error = await t.throwsAsync(conn.domainCreateXML(document), {
    message: /\/etc\/pki\/libvirt-chardev/,
  });
  t.true(isVirtError(error) && error.code === ErrorCode.SYSTEM_ERROR);
  await conn.close();
});
