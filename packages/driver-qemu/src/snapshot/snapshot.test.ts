import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DomainSnapshotCreateFlags as Create,
  type Domain,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
  DomainUndefineFlagsValues,
} from '@tsvirt/core';
import { ErrorCode, listDirectory, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { diskGuest } from '../testing/disk-guest.js';
import { guestXml, recordEvents } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const snapshotXml = (name: string, more = ''): string =>
  `<domainsnapshot><name>${name}</name>${more}</domainsnapshot>`;

const guest = (t: ExecutionContext) => diskGuest(t, 'snap', '1M');

const io = (image: string, command: string) => run(['qemu-io', '-f', 'qcow2', '-c', command, image]);
/** Whether the image's first sector is of this byte. */
async function startsWith(image: string, byte: number): Promise<boolean> {
  return !(await io(image, `read -P ${byte} 0 512`)).stdout.includes('verification failed');
}
const names = async (domain: Domain): Promise<string[]> =>
  (await domain.listAllSnapshots()).map(({ name }) => name);
const sourceOf = (xml: string): string | undefined => /<source file='([^']*)'/.exec(xml)?.[1];

withQemu('a domain that is off goes back to what its images were', async (t) => {
  const { domain, image } = await guest(t);
  await io(image, 'write -P 1 0 512');
  const one = await domain.snapshotCreateXML(snapshotXml('one'));
  await io(image, 'write -P 2 0 512');
  const two = await domain.snapshotCreateXML(snapshotXml('two'));
  t.is((await two.getParent()).name, 'one');
  await one.revert();
  t.true(await startsWith(image, 1));
  t.is((await domain.snapshotCurrent()).name, 'one');
  t.deepEqual(await domain.getState(), {
    state: DomainState.SHUTOFF,
    reason: DomainShutoffReason.FROM_SNAPSHOT,
  });
  await two.revert();
  t.true(await startsWith(image, 2));
  await one.delete();
  t.deepEqual(await names(domain), ['two']);
  t.false((await run(['qemu-img', 'snapshot', '-l', image])).stdout.includes('one'));
});

withQemu('a guest goes back to what it was, running or paused', async (t) => {
  const { conn, domain } = await guest(t);
  const seen = await recordEvents(conn);
  await domain.create();
  const running = await domain.snapshotCreateXML(snapshotXml('running'));
  t.deepEqual(await domain.getState(), { state: DomainState.RUNNING, reason: DomainRunningReason.UNPAUSED });
  await domain.suspend();
  const paused = await domain.snapshotCreateXML(snapshotXml('paused'));
  await running.revert();
  t.deepEqual(await domain.getState(), {
    state: DomainState.RUNNING,
    reason: DomainRunningReason.FROM_SNAPSHOT,
  });
  await paused.revert();
  t.deepEqual(await domain.getState(), {
    state: DomainState.PAUSED,
    reason: DomainPausedReason.FROM_SNAPSHOT,
  });
  t.regex(await paused.getXMLDesc(), /<state>paused<[\s\S]*<memory snapshot='internal'\/>/);
  await paused.delete();
  await running.delete();
  t.deepEqual(await names(domain), []);
  await domain.destroy();
  t.is(seen.filter((event) => event === 'STARTED/3').length, 2);
  t.is(seen.filter((event) => event === 'STOPPED/6').length, 2);
});

withQemu('a guest’s disks go on in files of their own, for good', async (t) => {
  const { root, open, conn, domain, image } = await guest(t);
  await domain.create();
  await domain.snapshotCreateXML(snapshotXml('ext'), Create.DISK_ONLY | Create.ATOMIC);
  const overlay = join(root, 'a.ext');
  t.is(sourceOf(await domain.getXMLDesc()), overlay);
  t.is(sourceOf(await domain.getXMLDesc(2)), overlay);
  t.regex(
    await domain.getXMLDesc(),
    new RegExp(`<backingStore type='file' index='1'>[^]*'${image}'`.replace('[^]', '[\\s\\S]')),
  );
  await domain.snapshotCreateXML(snapshotXml('more'), Create.DISK_ONLY);
  t.is(sourceOf(await domain.getXMLDesc()), join(root, 'a.more'));
  await domain.destroy();
  await conn.close();
  const again = await open();
  const found = await again.domainLookupByName('snap');
  t.deepEqual((await names(found)).toSorted(), ['ext', 'more']);
  t.is((await found.snapshotCurrent()).name, 'more');
  await found.create();
  await found.destroy();
  await refused(t, (await found.snapshotLookupByName('ext')).revert(), ErrorCode.CONFIG_UNSUPPORTED);
  await refused(t, (await found.snapshotLookupByName('ext')).delete(), ErrorCode.CONFIG_UNSUPPORTED);
});

withQemu('disks of a domain that is off go on in files of their own', async (t) => {
  const { root, domain, image } = await guest(t);
  await domain.snapshotCreateXML(snapshotXml('off'), Create.DISK_ONLY);
  t.is(sourceOf(await domain.getXMLDesc()), join(root, 'a.off'));
  const { stdout } = await run(['qemu-img', 'info', '--output=json', join(root, 'a.off')]);
  t.is(JSON.parse(stdout)['full-backing-filename'], image);
});

withQemu('a snapshot that can’t be taken leaves everything as it was', async (t) => {
  const { root, conn, domain, image } = await guest(t);
  await writeFile(join(root, 'a.there'), '');
  const before = (await readdir(root)).toSorted();
  const definition = await domain.getXMLDesc();
  await refused(
    t,
    domain.snapshotCreateXML(snapshotXml('there'), Create.DISK_ONLY),
    ErrorCode.CONFIG_UNSUPPORTED,
  );
  await refused(t, domain.snapshotCreateXML(snapshotXml('a/b')), ErrorCode.XML_DETAIL);
  await domain.snapshotCreateXML(snapshotXml('twice'));
  await refused(t, domain.snapshotCreateXML(snapshotXml('twice')), ErrorCode.OPERATION_FAILED);
  t.is(await domain.getXMLDesc(), definition);
  t.deepEqual((await readdir(root)).toSorted(), before);
  t.is((await run(['qemu-img', 'snapshot', '-l', image])).stdout.match(/twice/g)?.length, 1);
  const raw = await conn.domainDefineXML(
    guestXml(
      'raw',
      `<disk type='file'><driver name='qemu' type='raw'/><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`,
    ),
  );
  await refused(t, raw.snapshotCreateXML(snapshotXml('one')), ErrorCode.CONFIG_UNSUPPORTED);
  const diskless = await conn.domainDefineXML(guestXml('diskless'));
  for (const flags of [0, Create.DISK_ONLY])
    await refused(t, diskless.snapshotCreateXML(snapshotXml('none'), flags), ErrorCode.CONFIG_UNSUPPORTED);
});

withQemu('snapshots are known again by their documents, and forgotten with their domain', async (t) => {
  const { root, domain, image } = await guest(t);
  const one = await domain.snapshotCreateXML(snapshotXml('one'));
  await domain.snapshotCreateXML(snapshotXml('two'));
  const xml = await one.getXMLDesc();
  await one.delete(2);
  t.deepEqual(await names(domain), ['two']);
  t.true((await run(['qemu-img', 'snapshot', '-l', image])).stdout.includes('one'));
  await domain.snapshotCreateXML(xml, Create.REDEFINE | Create.CURRENT);
  t.is((await domain.snapshotCurrent()).name, 'one');
  await refused(t, domain.undefine(), ErrorCode.OPERATION_INVALID);
  await domain.undefineFlags(DomainUndefineFlagsValues.SNAPSHOTS_METADATA);
  t.deepEqual(await listDirectory(join(root, 'var/lib/tsvirt/qemu/snapshot')), []);
});

withQemu('a domain that got another name goes back under it', async (t) => {
  const { domain } = await guest(t);
  const one = await domain.snapshotCreateXML(snapshotXml('one'));
  await domain.rename('renamed');
  await one.revert();
  t.regex(await domain.getXMLDesc(), /<name>renamed</);
});
