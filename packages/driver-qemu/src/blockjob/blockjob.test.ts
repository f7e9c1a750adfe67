import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import {
  DomainBlockJobAbortFlags as Abort,
  DomainBlockCommitFlags as Commit,
  type Connect,
  DomainBlockCopyFlags as Copy,
  type Domain,
  DomainSnapshotCreateFlags,
} from '@tsvirt/core';
import { ErrorCode, run } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { diskGuest } from '../testing/disk-guest.js';
import { refused } from '../testing/refused.js';
import { told } from '../testing/told.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

/** A running guest whose disk has an image for each of these snapshots above `base`, which begins with a sector of ones. */
async function guest(t: ExecutionContext, ...snapshots: readonly string[]) {
  const { image, ...rest } = await diskGuest(t, 'jobs', '1M', 'a.base');
  const { domain, path } = rest;
  await run(['qemu-io', '-f', 'qcow2', '-c', 'write -P 1 0 512', image]);
  await domain.create();
  const { DISK_ONLY, NO_METADATA } = DomainSnapshotCreateFlags;
  for (const name of snapshots)
    await domain.snapshotCreateXML(
      `<domainsnapshot><name>${name}</name></domainsnapshot>`,
      DISK_ONLY | NO_METADATA,
    );
  return { ...rest, path: (name: string) => path(`a.${name}`) };
}

/** The images of the disk, the topmost first. */
async function chain(domain: Domain, flags = 0): Promise<string[]> {
  const [disk = ''] = /<disk [\s\S]*?<\/disk>/.exec(await domain.getXMLDesc(flags)) ?? [];
  const own = disk.replace(/<mirror[\s\S]*<\/mirror>/, '');
  return [...own.matchAll(/<source file='[^']*\.(\w+)'/g)].map(([, name = '']) => name);
}

/** The status of the next event of a job: 0 done, 1 failed, 2 called off, 3 ready. */
const nextStatus = (conn: Connect, begin: () => Promise<unknown>): Promise<number> =>
  told((tell) => conn.domainEventRegisterAny(16, null, ({ status }) => tell(status)), begin);

async function startsWithOnes(image: string): Promise<boolean> {
  const { stdout } = await run(['qemu-io', '-f', 'qcow2', '-c', 'read -P 1 0 512', image]);
  return !stdout.includes('verification failed');
}

withQemu('images between others are written into those below them', async (t) => {
  const { conn, domain, path } = await guest(t, 'one', 'two', 'three');
  t.deepEqual(await chain(domain), ['three', 'two', 'one', 'base']);
  const status = await nextStatus(conn, () =>
    domain.blockCommit('vda', path('one'), path('two'), 0, Commit.DELETE),
  );
  t.is(status, 0);
  t.deepEqual(await chain(domain), ['three', 'one', 'base']);
  t.deepEqual(await chain(domain, 2), ['three', 'one', 'base']);
  t.false(existsSync(path('two')));
  t.is(await domain.getBlockJobInfo('vda'), null);
  await domain.destroy();
  t.true(await startsWithOnes(path('three')));
});

withQemu('a guest goes on in the image below its own once it’s told to', async (t) => {
  const { conn, domain, path } = await guest(t, 'one');
  await refused(t, domain.blockCommit('vda', null, null, 0), ErrorCode.INVALID_ARG);
  t.is(await nextStatus(conn, () => domain.blockCommit('vda', null, null, 0, Commit.ACTIVE)), 3);
  t.regex(await domain.getXMLDesc(), /<mirror type='file' job='active-commit' ready='yes'>/);
  t.is((await domain.getBlockJobInfo('vda'))?.type, 4);
  t.is(await nextStatus(conn, () => domain.blockJobAbort('vda', Abort.PIVOT)), 0);
  t.deepEqual(await chain(domain), ['base']);
  t.deepEqual(await chain(domain, 2), ['base']);
  await domain.destroy();
  await domain.create();
  await domain.destroy();
  t.true(await startsWithOnes(path('base')));
});

withQemu('an image takes in all that is below it', async (t) => {
  const { conn, domain, path } = await guest(t, 'one', 'two');
  t.is(await nextStatus(conn, () => domain.blockRebase('vda', path('base'), 0)), 0);
  t.deepEqual(await chain(domain), ['two', 'base']);
  t.is(await nextStatus(conn, () => domain.blockPull('vda', 0)), 0);
  t.deepEqual(await chain(domain), ['two']);
  t.deepEqual(await chain(domain, 2), ['two']);
  await domain.destroy();
  t.true(await startsWithOnes(path('two')));
});

const copyTo = (path: string): string =>
  `<disk type='file'><source file='${path}'/><driver type='qcow2'/></disk>`;

withQemu('a disk is copied; its guest stays where it is, or goes on in the copy', async (t) => {
  const { conn, domain, path } = await guest(t, 'one');
  await refused(t, domain.blockCopy('vda', copyTo(path('copy')), []), ErrorCode.OPERATION_INVALID);
  const copy =
    (name: string, flags = 0) =>
    () =>
      domain.blockCopy('vda', copyTo(path(name)), [], Copy.TRANSIENT_JOB | flags);
  t.is(await nextStatus(conn, copy('copy')), 3);
  await refused(
    t,
    domain.snapshotCreateXML('<domainsnapshot/>', DomainSnapshotCreateFlags.DISK_ONLY),
    ErrorCode.BLOCK_COPY_ACTIVE,
  );
  await refused(t, domain.blockPull('vda', 0), ErrorCode.BLOCK_COPY_ACTIVE);
  t.is(await nextStatus(conn, () => domain.blockJobAbort('vda')), 2);
  t.deepEqual(await chain(domain), ['one', 'base']);
  await refused(t, copy('copy')(), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await nextStatus(conn, copy('shallow', Copy.SHALLOW)), 3);
  await domain.blockJobAbort('vda', Abort.PIVOT);
  t.deepEqual(await chain(domain), ['shallow', 'base']);
  t.is(await nextStatus(conn, copy('whole')), 3);
  await domain.blockJobAbort('vda', Abort.PIVOT);
  t.deepEqual(await chain(domain), ['whole']);
  t.deepEqual(await chain(domain, 2), ['whole']);
  await domain.destroy();
  t.true(await startsWithOnes(path('whole')));
});

withQemu('a job is known to whoever takes the guest up again', async (t) => {
  const { open, conn, domain } = await guest(t, 'one');
  t.is(await nextStatus(conn, () => domain.blockCommit('vda', null, null, 0, Commit.ACTIVE)), 3);
  await conn.close();
  const again = await open();
  const found = await again.domainLookupByName('jobs');
  t.is((await found.getBlockJobInfo('vda'))?.type, 4);
  await found.blockJobAbort('vda', Abort.PIVOT);
  t.deepEqual(await chain(found), ['base']);
  await found.destroy();
});

withQemu('what can’t be begun leaves nothing', async (t) => {
  const { root, domain, path } = await guest(t, 'one');
  const before = await readdir(root);
  const document = await domain.getXMLDesc();
  await refused(t, domain.blockRebase('vda', '/nowhere', 0), ErrorCode.INVALID_ARG);
  await refused(t, domain.blockCommit('vda', path('one'), path('base'), 0), ErrorCode.INVALID_ARG);
  await refused(
    t,
    domain.blockCopy('vda', copyTo(path('base')), [], Copy.TRANSIENT_JOB),
    ErrorCode.CONFIG_UNSUPPORTED,
  );
  const unfit = [{ field: 'granularity', type: 'uint', value: 3 } as const];
  await t.throwsAsync(domain.blockCopy('vda', copyTo(path('copy')), unfit, Copy.TRANSIENT_JOB));
  await refused(t, domain.blockJobAbort('vda'), ErrorCode.INVALID_ARG);
  t.is(await domain.getXMLDesc(), document);
  t.deepEqual((await readdir(root)).toSorted(), before.toSorted());
  await domain.destroy();
});
