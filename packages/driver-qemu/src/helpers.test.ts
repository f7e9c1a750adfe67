import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connect, DomainUndefineFlagsValues, ErrorCode, hasErrorCode } from '@tsvirt/core';
import test from 'ava';
import { guestXml, place } from './testing/place.js';
import { qemu } from './testing/with-qemu.test.support.js';

const has = (...paths: readonly string[]): boolean => [qemu, ...paths].every((path) => existsSync(path));

const withTpm = has('/usr/bin/swtpm', '/usr/bin/swtpm_setup') ? test : test.skip;
const virtiofsd = ['/usr/lib/qemu/virtiofsd', '/usr/libexec/virtiofsd'].find(existsSync);
const withVirtiofs = virtiofsd !== undefined && has() ? test : test.skip;

/** Ids of processes that were started with these words. */
async function processesWith(...words: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (words.every((word) => line.includes(word))) found.push(Number(name));
  }
  return found;
}

const tpm = "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>";

withTpm(
  'a TPM keeps what it is over runs and a restart of the driver, until its domain is undefined',
  async (t) => {
    const { root, open } = await place(t);
    const first: Connect = await open();
    const domain = await first.domainDefineXML(guestXml('tpm', tpm));
    await domain.create();
    const folder = join(root, 'var/lib/tsvirt/qemu/swtpm', domain.uuid, 'tpm2');
    const state = await readFile(join(folder, 'tpm2-00.permall'));
    t.true(state.length > 0);
    t.is((await processesWith('swtpm', folder)).length, 1);
    await first.close();
    const second = await open();
    const again = await second.domainLookupByName('tpm');
    await again.destroy();
    t.deepEqual(await processesWith('swtpm', folder), []);
    t.true(existsSync(join(folder, 'tpm2-00.permall')));
    await again.undefineFlags(DomainUndefineFlagsValues.KEEP_TPM);
    t.true(existsSync(folder));
    await (
      await second.domainDefineXML(
        guestXml('tpm', tpm).replace('<name>', `<uuid>${domain.uuid}</uuid><name>`),
      )
    ).undefine();
    t.false(existsSync(folder));
  },
);

const shared = "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>";

withVirtiofs('a folder is served by a program that ends with its guest', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const folder = join(root, 'shared');
  await mkdir(folder);
  const filesystem = `<filesystem type='mount'><driver type='virtiofs'/><binary><sandbox mode='chroot'/></binary><source dir='${folder}'/><target dir='tag'/></filesystem>`;
  const domain = await conn.domainCreateXML(guestXml('fs', filesystem, shared));
  t.true((await processesWith('virtiofsd', folder)).length > 0);
  await domain.destroy();
  t.deepEqual(await processesWith('virtiofsd', folder), []);
});

withVirtiofs(
  'what the program that serves a folder says is told where a guest does not start for it',
  async (t) => {
    const { root, open } = await place(t);
    const conn = await open();
    const folder = join(root, 'shared');
    await mkdir(folder);
    const filesystem = `<filesystem type='mount'><driver type='virtiofs'/><binary path='/bin/false'/><source dir='${folder}'/><target dir='tag'/></filesystem>`;
    const error = await t.throwsAsync(conn.domainCreateXML(guestXml('fs', filesystem, shared)));
    t.true(hasErrorCode(error, ErrorCode.INTERNAL_ERROR), String(error));
    t.regex(error?.message ?? '', /the process of 'fs0' has ended/);
    t.deepEqual(await conn.listAllDomains(), []);
  },
);
