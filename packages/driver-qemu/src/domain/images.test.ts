import { rename, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode } from '@tsvirt/core';
import { ErrorDomain, isVirtError, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { guestXml, place, recordEvents } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const disk = (path: string, format: string, more = ''): string =>
  `<disk type='file'><driver name='qemu' type='${format}'/><source file='${path}'/>${more}<target dev='vda' bus='virtio'/></disk>`;

/** Says that this image can't be opened, and what of it. */
function saysMissing(t: ExecutionContext, error: unknown, words: RegExp): void {
  if (!isVirtError(error)) throw error;
  t.is(error.code, ErrorCode.SYSTEM_ERROR);
  t.is(error.domain, ErrorDomain.STORAGE);
  t.is(error.int1, constants.errno.ENOENT);
  t.regex(error.message, words);
  t.truthy(error.hint);
}

withQemu('an image that is not there is told before anything is started', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const none = join(root, 'none.img');
  const cases = [
    disk(none, 'raw'),
    disk(none, 'qcow2'),
    `<disk type='block'><source dev='${none}'/><target dev='vda' bus='virtio'/></disk>`,
    `<disk type='file' device='cdrom'><source file='${none}' startupPolicy='requisite'/><target dev='vda' bus='sata'/></disk>`,
  ];
  for (const devices of cases) {
    const error = await t.throwsAsync(conn.domainCreateXML(guestXml('none', devices)), undefined, devices);
    saysMissing(t, error, /none\.img' of the disk 'vda' can't be opened: no such file or directory/);
  }
  const persistent = await conn.domainDefineXML(guestXml('none', disk(none, 'raw')));
  const events = await recordEvents(conn);
  await t.throwsAsync(persistent.create());
  t.deepEqual(events, []);
  await persistent.undefine();

  const domain = await conn.domainCreateXML(
    guestXml('none', "<controller type='scsi' model='virtio-scsi'/>"),
  );
  const plugged = disk(none, 'raw').replace("'vda' bus='virtio'", "'sdb' bus='scsi'");
  saysMissing(t, await t.throwsAsync(domain.attachDeviceFlags(plugged, 1)), /the disk 'sdb'/);
  await domain.destroy();
  await conn.close();
});

withQemu('images below an image are looked for by its document, or else by its header', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const path = (name: string): string => join(root, name);
  const make = (name: string, ...on: string[]) =>
    run(['qemu-img', 'create', '-q', '-f', 'qcow2', ...on, path(name), '1M']);
  await make('base.qcow2');
  await make('middle.qcow2', '-b', 'base.qcow2', '-F', 'qcow2');
  await make('top.qcow2', '-b', path('middle.qcow2'), '-F', 'qcow2');
  const start = async (devices: string) => (await conn.domainCreateXML(guestXml('chain', devices))).destroy();
  await start(disk(path('top.qcow2'), 'qcow2'));

  await rename(path('base.qcow2'), path('moved.qcow2'));
  const error = await t.throwsAsync(start(disk(path('top.qcow2'), 'qcow2')));
  saysMissing(t, error, /'[^']*base\.qcow2', which '[^']*middle\.qcow2' of the disk 'vda' is based on/);
  const layer = (name: string, below: string) =>
    `<backingStore type='file'><format type='qcow2'/><source file='${path(name)}'/>${below}</backingStore>`;
  const named = layer('middle.qcow2', layer('moved.qcow2', '<backingStore/>'));
  await start(disk(path('top.qcow2'), 'qcow2', named));
  await rm(path('moved.qcow2'));
  saysMissing(t, await t.throwsAsync(start(disk(path('top.qcow2'), 'qcow2', named))), /moved\.qcow2', which/);
  await start(disk(path('top.qcow2'), 'qcow2', '<backingStore/>'));

  // Its header is the guest's own data here, and names nothing.
  await start(disk(path('middle.qcow2'), 'raw'));
  await writeFile(path('odd.qcow2'), 'no image at all');
  const odd = await t.throwsAsync(start(disk(path('odd.qcow2'), 'qcow2')));
  t.true(hasErrorCode(odd, ErrorCode.INTERNAL_ERROR));
  await conn.close();
});
