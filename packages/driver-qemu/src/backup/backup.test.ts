import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Connect,
  type Domain,
  DomainBackupBeginFlags,
  DomainGetJobStatsFlags,
  DomainJobType,
  DomainSnapshotCreateFlags,
} from '@tsvirt/core';
import { ErrorCode, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { qcow2Disk } from '../testing/disk-guest.js';
import { killedWhile, startedAndKilled } from '../testing/killed.js';
import { guestXml, place } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { told } from '../testing/told.js';
import { checkpointXml, trackedGuest, writeAsGuest } from '../testing/tracked-guest.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const pushTo = (file: string, since = ''): string =>
  `<domainbackup mode='push'>${since && `<incremental>${since}</incremental>`}
    <disks><disk name='vda' type='file'><target file='${file}'/></disk></disks></domainbackup>`;
const pullFrom = (socket: string, scratch: string, since = ''): string =>
  `<domainbackup mode='pull'>${since && `<incremental>${since}</incremental>`}<server transport='unix' socket='${socket}'/>
    <disks><disk name='vda' type='file'><scratch file='${scratch}'/></disk></disks></domainbackup>`;

/** Waits for the end of a backup, and gives what was told of it. */
const ended = (conn: Connect, begin: () => Promise<unknown>): Promise<Record<string, unknown>> =>
  told((tell) => conn.domainEventRegisterAny(21, null, ({ params }) => tell(params)), begin);

interface Extent {
  readonly start: number;
  readonly length: number;
  readonly depth: number;
  readonly data: boolean;
  readonly present: boolean;
}

/** Which KiB an image has of its own, as `FIRST+COUNT`. */
async function ownParts(...image: readonly string[]): Promise<string[]> {
  const { stdout } = await run(['qemu-img', 'map', '--output=json', ...image]);
  return (JSON.parse(stdout) as Extent[])
    .filter(({ depth, data }) => depth === 0 && data)
    .map(({ start, length }) => `${start / 1024}+${length / 1024}`);
}

/** Which KiB a bitmap of an NBD server has noted. */
async function dirtyParts(socket: string, bitmap: string): Promise<string[]> {
  const image = `driver=nbd,export=vda,server.type=unix,server.path=${socket},x-dirty-bitmap=qemu:dirty-bitmap:${bitmap}`;
  const { stdout } = await run(['qemu-img', 'map', '--output=json', '--image-opts', image]);
  // Such a map says of what is dirty that there's nothing.
  return (JSON.parse(stdout) as Extent[])
    .filter(({ data }) => !data)
    .map(({ start, length }) => `${start / 1024}+${length / 1024}`);
}

/** Whether so many KiB from that place on are of a byte. */
async function reads(format: string, image: string, byte: number, at: number, count = 64): Promise<boolean> {
  const { stdout } = await run([
    'qemu-io',
    '-r',
    '-f',
    format,
    '-c',
    `read -P ${byte} ${at}k ${count}k`,
    image,
  ]);
  return stdout.includes('read ') && !stdout.includes('verification failed');
}

/** What QEMU has of a backup: nodes beside those of the disk, jobs, exports, bitmaps. */
async function leftIn(domain: Domain): Promise<string[]> {
  const ask = async (command: string) =>
    (
      JSON.parse(await domain.qemuMonitorCommand(`{"execute":"${command}"}`)) as {
        return: Record<string, unknown>[];
      }
    ).return;
  const nodes = await ask('query-named-block-nodes');
  return [
    ...nodes.map((node) => String(node['node-name'])).filter((name) => !/^libvirt-1-|^#/.test(name)),
    ...nodes.flatMap((node) =>
      ((node['dirty-bitmaps'] ?? []) as { name: string; persistent: boolean }[])
        .filter(({ persistent }) => !persistent)
        .map(({ name }) => name),
    ),
    ...(await ask('query-jobs')).map(({ id }) => String(id)),
    ...(await ask('query-block-exports')).map(({ id }) => String(id)),
  ];
}

withQemu('a disk is saved as a whole, then what was written since', async (t) => {
  const { conn, domain, image, path } = await trackedGuest(t);
  await writeAsGuest(domain, 1, 0);
  const told = await ended(conn, () => domain.backupBegin(pushTo(path('full')), checkpointXml('one')));
  t.like(told, { operation: 9, success: true, disk_total: 4n << 20n, disk_remaining: 0n });
  t.is((await domain.getJobStats(DomainGetJobStatsFlags.COMPLETED)).type, DomainJobType.COMPLETED);
  t.deepEqual(await leftIn(domain), []);
  await refused(t, domain.backupGetXMLDesc(), ErrorCode.NO_DOMAIN_BACKUP);
  await writeAsGuest(domain, 2, 64);
  // What is written is known of a chain of images, too.
  await domain.snapshotCreateXML(
    '<domainsnapshot><name>over</name></domainsnapshot>',
    DomainSnapshotCreateFlags.DISK_ONLY | DomainSnapshotCreateFlags.NO_METADATA,
  );
  await writeAsGuest(domain, 3, 1024, 128);
  t.like(await ended(conn, () => domain.backupBegin(pushTo(path('part'), 'one'), checkpointXml('two'))), {
    success: true,
    disk_total: 192n << 10n,
  });
  await writeAsGuest(domain, 4, 2048);
  await ended(conn, () => domain.backupBegin(pushTo(path('last'), 'two'), null));
  await domain.destroy();
  t.deepEqual(await ownParts(path('part')), ['64+64', '1024+128']);
  t.deepEqual(await ownParts(path('last')), ['2048+64']);
  t.true(await reads('qcow2', path('full'), 1, 0));
  t.true(await reads('qcow2', path('full'), 0, 64, 4032));
  const onto = (name: string, below: string) =>
    run(['qemu-img', 'rebase', '-u', '-F', 'qcow2', '-b', path(below), path(name)]);
  await onto('part', 'full');
  await onto('last', 'part');
  await t.notThrowsAsync(run(['qemu-img', 'compare', path('last'), path('a.over')]));
  await t.throwsAsync(run(['qemu-img', 'compare', path('part'), path('a.over')]));
  t.true(existsSync(image));
});

withQemu('a disk is fetched as it was, whatever is written meanwhile', async (t) => {
  const { conn, domain, path } = await trackedGuest(t);
  const [socket, scratch] = [path('nbd'), path('scratch')];
  const export_ = `nbd+unix:///vda?socket=${socket}`;
  await writeAsGuest(domain, 1, 0);
  await domain.backupBegin(pullFrom(socket, scratch), checkpointXml('one'));
  await writeAsGuest(domain, 2, 0);
  t.true(await reads('raw', export_, 1, 0));
  t.true(await reads('raw', export_, 0, 64, 4032));
  t.regex(
    await domain.backupGetXMLDesc(),
    /<disk name='vda' backup='yes' type='file' backupmode='full' exportname='vda' index='2'>/,
  );
  const { type, params } = await domain.getJobStats();
  t.is(type, DomainJobType.UNBOUNDED);
  t.is(params.disk_temp_total, 4n << 20n);
  t.is((await domain.getBlockJobInfo('vda'))?.type, 5);
  await refused(t, domain.backupBegin(pushTo(path('other')), null), ErrorCode.OPERATION_INVALID);
  await refused(
    t,
    domain.snapshotCreateXML('<domainsnapshot/>', DomainSnapshotCreateFlags.DISK_ONLY),
    ErrorCode.OPERATION_INVALID,
  );
  await refused(t, domain.managedSave(), ErrorCode.OPERATION_INVALID);
  t.like(await ended(conn, () => domain.abortJob()), { operation: 9, success: true });
  t.deepEqual(await leftIn(domain), []);
  t.deepEqual([existsSync(socket), existsSync(scratch)], [false, false]);
  await domain.backupBegin(pullFrom(socket, scratch, 'one'), null);
  await writeAsGuest(domain, 3, 0, 256);
  t.deepEqual(await dirtyParts(socket, 'backup-vda'), ['0+64']);
  t.true(await reads('raw', export_, 2, 0));
  await domain.abortJob();
  t.deepEqual(await leftIn(domain), []);
  await domain.destroy();
});

withQemu('a backup that can’t be begun leaves nothing', async (t) => {
  const { root, domain, path } = await trackedGuest(t);
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', path('small'), '1M']);
  const before = (await readdir(root)).toSorted();
  const begin = (xml: string, flags = 0) => domain.backupBegin(xml, checkpointXml('one'), flags);
  await refused(t, begin(pushTo(path('new'), 'none')), ErrorCode.NO_DOMAIN_CHECKPOINT);
  await refused(t, begin(pushTo(path('small'))), ErrorCode.INVALID_ARG);
  await refused(t, begin(pushTo(path('new')), DomainBackupBeginFlags.REUSE_EXTERNAL), ErrorCode.INVALID_ARG);
  await t.throwsAsync(begin(pushTo(path('small')), DomainBackupBeginFlags.REUSE_EXTERNAL));
  await refused(
    t,
    begin("<domainbackup mode='pull'><server name='localhost'/></domainbackup>"),
    ErrorCode.OPERATION_UNSUPPORTED,
  );
  await t.throwsAsync(begin(pullFrom(join(root, 'nowhere/nbd'), path('scratch'))));
  t.deepEqual((await readdir(root)).toSorted(), before);
  t.deepEqual(await leftIn(domain), []);
  t.deepEqual(await domain.listAllCheckpoints(), []);
  await refused(t, domain.backupGetXMLDesc(), ErrorCode.NO_DOMAIN_BACKUP);
  await refused(t, domain.abortJob(), ErrorCode.OPERATION_INVALID);
  await domain.destroy();
  await refused(t, begin(pushTo(path('new'))), ErrorCode.OPERATION_UNSUPPORTED);
});

withQemu('a backup whose files can’t be fetched ends, with its checkpoint', async (t) => {
  const { conn, domain, path } = await trackedGuest(t);
  // Longer than a name of an export gets.
  const xml = pullFrom(path('nbd'), path('scratch')).replace(
    "<disk name='vda'",
    `<disk name='vda' exportname='${'x'.repeat(5000)}'`,
  );
  t.like(
    await ended(conn, async () => {
      await t.throwsAsync(domain.backupBegin(xml, checkpointXml('one')));
    }),
    { operation: 9 },
  );
  t.deepEqual(await leftIn(domain), []);
  t.deepEqual(await domain.listAllCheckpoints(), []);
  t.deepEqual([existsSync(path('nbd')), existsSync(path('scratch'))], [false, false]);
  await domain.backupBegin(pullFrom(path('nbd'), path('scratch')), null);
  await domain.abortJob();
  await domain.destroy();
});

withQemu('a backup ends with its guest', async (t) => {
  const { conn, domain, path } = await trackedGuest(t);
  await domain.backupBegin(pullFrom(path('nbd'), path('scratch')), null);
  t.like(await ended(conn, () => domain.destroy()), { operation: 9, success: false });
  t.false(existsSync(path('scratch')));
  t.is((await domain.getJobStats(DomainGetJobStatsFlags.COMPLETED)).type, DomainJobType.CANCELLED);
});

/** A guest with a disk whose process outlasts the one that started it. */
async function oneKilled(t: ExecutionContext, work: (xml: string, root: string) => Promise<void>) {
  const { root, open } = await place(t);
  const image = join(root, 'a.qcow2');
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', image, '4M']);
  await work(guestXml('tracked', qcow2Disk(image)), root);
  const conn = await open();
  return { root, domain: await conn.domainLookupByName('tracked') };
}

withQemu('a backup goes on without whoever began it', async (t) => {
  const { root, domain } = await oneKilled(t, (xml, root) =>
    startedAndKilled(
      root,
      xml,
      `await domain.backupBegin(${JSON.stringify(pullFrom(join(root, 'nbd'), join(root, 'scratch')))}, null);
       process.kill(process.pid, 'SIGKILL');`,
    ),
  );
  t.regex(await domain.backupGetXMLDesc(), /scratch file=/);
  t.is((await domain.getJobStats()).type, DomainJobType.UNBOUNDED);
  t.true(await reads('raw', `nbd+unix:///vda?socket=${join(root, 'nbd')}`, 0, 0, 4096));
  await domain.abortJob();
  t.deepEqual(await leftIn(domain), []);
  t.false(existsSync(join(root, 'scratch')));
  await domain.destroy();
});

withQemu('a backup that was done when its looker-on was killed is seen to by the next', async (t) => {
  const { root, domain } = await oneKilled(t, (xml, root) =>
    killedWhile(
      root,
      xml,
      'BLOCK_JOB',
      `await domain.backupBegin(${JSON.stringify(pushTo(join(root, 'full')))}, null); await new Promise((go) => setTimeout(go, 60_000))`,
    ),
  );
  await refused(t, domain.backupGetXMLDesc(), ErrorCode.NO_DOMAIN_BACKUP);
  t.deepEqual(await leftIn(domain), []);
  await domain.destroy();
  await refused(t, domain.backupGetXMLDesc(), ErrorCode.NO_DOMAIN_BACKUP);
  t.true(await reads('qcow2', join(root, 'full'), 0, 0, 4096));
});
