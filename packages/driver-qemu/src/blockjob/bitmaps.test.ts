import {
  DomainBlockJobAbortFlags as Abort,
  DomainBlockCommitFlags as Commit,
  type Connect,
  DomainBlockCopyFlags as Copy,
  type Domain,
  DomainSnapshotCreateFlags,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { told } from '../testing/told.js';
import { checkpointXml, trackedGuest, writeAsGuest } from '../testing/tracked-guest.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

/** A guest that has written 64 KiB since a checkpoint, and 64 KiB more in each of the images above since. */
async function chained(t: ExecutionContext, ...names: readonly string[]) {
  const guest = await trackedGuest(t);
  const { domain } = guest;
  await domain.checkpointCreateXML(checkpointXml('one'));
  await writeAsGuest(domain, 1, 0);
  for (const [at, name] of names.entries()) {
    await domain.snapshotCreateXML(
      `<domainsnapshot><name>${name}</name></domainsnapshot>`,
      DomainSnapshotCreateFlags.DISK_ONLY | DomainSnapshotCreateFlags.NO_METADATA,
    );
    if (at === 0) await domain.checkpointCreateXML(checkpointXml('two'));
    await writeAsGuest(domain, 2, (at + 1) * 256);
  }
  return guest;
}

/** KiB that were written since the checkpoints `one` and `two`. */
async function written(domain: Domain): Promise<number[]> {
  const of = async (name: string) => {
    const xml = await (await domain.checkpointLookupByName(name)).getXMLDesc(Xml.SIZE | Xml.NO_DOMAIN);
    return Number(/size='(\d+)'/.exec(xml)?.[1]) / 1024;
  };
  return [await of('one'), await of('two')];
}

/** The bitmaps in QEMU that nobody asked for. */
async function temporary(domain: Domain): Promise<string[]> {
  const answer = await domain.qemuMonitorCommand('{"execute":"query-named-block-nodes"}');
  return [...answer.matchAll(/"(libvirt-tmp-[\w-]*)"/g)].map(([, name = '']) => name);
}

/** Waits for the status of a job that is begun, or told to end. */
const statusTold = (conn: Connect, wanted: number, begin: () => Promise<unknown>): Promise<void> =>
  told(
    (tell) =>
      conn.domainEventRegisterAny(16, null, ({ status }) => {
        if (status === wanted) tell();
      }),
    begin,
  );

const [done, ready] = [0, 3];

withQemu('the image below a guest’s own, in which it goes on, knows what was written', async (t) => {
  const { conn, domain } = await chained(t, 'a', 'b');
  t.deepEqual(await written(domain), [192, 128]);
  await statusTold(conn, ready, () => domain.blockCommit('vda', null, null, 0, Commit.ACTIVE));
  await writeAsGuest(domain, 3, 1024);
  await statusTold(conn, done, () => domain.blockJobAbort('vda', Abort.PIVOT));
  await writeAsGuest(domain, 4, 2048);
  t.deepEqual(await written(domain), [320, 256]);
  t.deepEqual(await temporary(domain), []);
  await domain.destroy();
  await domain.create();
  t.deepEqual(await written(domain), [320, 256]);
  await domain.destroy();
});

withQemu('an image that others are written into knows what was written', async (t) => {
  const { conn, domain, path, image } = await chained(t, 'a', 'b');
  await statusTold(conn, done, () => domain.blockCommit('vda', image, path('a.a'), 0));
  await writeAsGuest(domain, 3, 1024);
  t.deepEqual(await written(domain), [256, 192]);
  await domain.destroy();
});

withQemu('an image that takes in what is below it knows what was written', async (t) => {
  const { conn, domain } = await chained(t, 'a', 'b');
  await statusTold(conn, done, () => domain.blockPull('vda', 0));
  await writeAsGuest(domain, 3, 1024);
  t.deepEqual(await written(domain), [256, 192]);
  await domain.destroy();
});

withQemu('the copy in which a guest goes on knows what was written', async (t) => {
  const { conn, domain, path } = await chained(t, 'a', 'b');
  const copy = (name: string, flags = 0) =>
    statusTold(conn, ready, () =>
      domain.blockCopy(
        'vda',
        `<disk type='file'><source file='${path(name)}'/><driver type='qcow2'/></disk>`,
        [],
        Copy.TRANSIENT_JOB | flags,
      ),
    );
  await copy('shallow', Copy.SHALLOW);
  await writeAsGuest(domain, 3, 1024);
  await statusTold(conn, done, () => domain.blockJobAbort('vda', Abort.PIVOT));
  t.deepEqual(await written(domain), [256, 192]);
  await copy('whole');
  await statusTold(conn, done, () => domain.blockJobAbort('vda', Abort.PIVOT));
  await writeAsGuest(domain, 4, 2048);
  t.deepEqual(await written(domain), [320, 256]);
  t.deepEqual(await temporary(domain), []);
  await domain.destroy();
});
