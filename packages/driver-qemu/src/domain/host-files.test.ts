import { constants } from 'node:os';
import { join } from 'node:path';
import { DomainEventID } from '@tsvirt/core';
import { ErrorCode, isVirtError } from '@tsvirt/util';
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
