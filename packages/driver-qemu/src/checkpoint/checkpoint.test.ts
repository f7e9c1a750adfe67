import {
  DomainCheckpointCreateFlags as Create,
  DomainCheckpointDeleteFlags as Delete,
  type Domain,
  type DomainCheckpoint,
  DomainSnapshotCreateFlags,
  DomainUndefineFlagsValues,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import { ErrorCode, run } from '@tsvirt/util';
import { refused } from '../testing/refused.js';
import { checkpointXml, trackedGuest, writeAsGuest } from '../testing/tracked-guest.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const names = (checkpoints: readonly DomainCheckpoint[]): string[] =>
  checkpoints.map((each) => each.getName());
const all = async (domain: Domain): Promise<string[]> => names(await domain.listAllCheckpoints());
const sizeOf = async (checkpoint: DomainCheckpoint): Promise<number> =>
  Number(/size='(\d+)'/.exec(await checkpoint.getXMLDesc(Xml.SIZE | Xml.NO_DOMAIN))?.[1]);

/** What the bitmaps of an image that nobody has open are called. */
async function bitmapsIn(image: string): Promise<string[]> {
  const { stdout } = await run(['qemu-img', 'info', '--output=json', image]);
  const { 'format-specific': specific } = JSON.parse(stdout) as {
    'format-specific': { data: { bitmaps?: { name: string }[] } };
  };
  return (specific.data.bitmaps ?? []).map(({ name }) => name).toSorted();
}

const diskOnly = DomainSnapshotCreateFlags.DISK_ONLY | DomainSnapshotCreateFlags.NO_METADATA;
const overlay = '<domainsnapshot><name>over</name></domainsnapshot>';

withQemu('checkpoints are a chain, and each knows what was written since', async (t) => {
  const { domain } = await trackedGuest(t);
  const one = await domain.checkpointCreateXML(checkpointXml('one'));
  await writeAsGuest(domain, 1, 0);
  const two = await domain.checkpointCreateXML(checkpointXml('two'));
  await writeAsGuest(domain, 2, 0, 128);
  t.deepEqual([await sizeOf(one), await sizeOf(two)], [128 << 10, 128 << 10]);
  await domain.snapshotCreateXML(overlay, diskOnly);
  await writeAsGuest(domain, 3, 64, 128);
  // What was written twice counts once, in whichever image it is.
  t.deepEqual([await sizeOf(one), await sizeOf(two)], [192 << 10, 192 << 10]);
  const three = await domain.checkpointCreateXML(checkpointXml('three'));
  t.is(await sizeOf(three), 0);
  t.is((await three.getParent()).getName(), 'two');
  await refused(t, one.getParent(), ErrorCode.NO_DOMAIN_CHECKPOINT);
  t.deepEqual(names(await domain.listAllCheckpoints(1)), ['one']);
  t.deepEqual(names(await domain.listAllCheckpoints(4)), ['three']);
  t.deepEqual(names(await one.listAllChildren()), ['two']);
  t.deepEqual(names(await one.listAllChildren(1)), ['two', 'three']);
  await two.delete();
  t.is((await three.getParent()).getName(), 'one');
  t.is(await sizeOf(one), 192 << 10);
  await refused(t, two.getXMLDesc(), ErrorCode.NO_DOMAIN_CHECKPOINT);
});

withQemu('checkpoints and their bitmaps outlast the guest and whoever looks after it', async (t) => {
  const { open, conn, domain, image, path } = await trackedGuest(t);
  await domain.checkpointCreateXML(checkpointXml('one'));
  await writeAsGuest(domain, 1, 0);
  await domain.snapshotCreateXML(overlay, diskOnly);
  await domain.checkpointCreateXML(checkpointXml('two'));
  await conn.close();
  const again = await open();
  const found = await again.domainLookupByName('tracked');
  t.deepEqual(await all(found), ['one', 'two']);
  t.is((await again.listAllDomains(16384)).length, 1);
  t.is((await again.listAllDomains(32768)).length, 0);
  const one = await found.checkpointLookupByName('one');
  const two = await found.checkpointLookupByName('two');
  await found.destroy();
  t.deepEqual(await bitmapsIn(image), ['one']);
  t.deepEqual(await bitmapsIn(path('a.over')), ['one', 'two']);
  await refused(t, one.delete(), ErrorCode.OPERATION_UNSUPPORTED);
  await refused(t, one.getXMLDesc(Xml.SIZE), ErrorCode.OPERATION_INVALID);
  await refused(t, found.checkpointCreateXML(checkpointXml('three')), ErrorCode.OPERATION_UNSUPPORTED);
  await found.create();
  t.is(await sizeOf(one), 64 << 10);
  await one.delete(Delete.CHILDREN_ONLY);
  t.deepEqual(await all(found), ['one']);
  await refused(t, two.getXMLDesc(), ErrorCode.NO_DOMAIN_CHECKPOINT);
  await one.delete();
  await found.destroy();
  t.deepEqual([...(await bitmapsIn(image)), ...(await bitmapsIn(path('a.over')))], []);
});

withQemu('checkpoints are known again by their documents, and forgotten with their domain', async (t) => {
  const { conn, domain, image } = await trackedGuest(t);
  const one = await domain.checkpointCreateXML(checkpointXml('one'));
  const xml = await one.getXMLDesc();
  await one.delete(Delete.METADATA_ONLY);
  t.deepEqual(await all(domain), []);
  await domain.checkpointCreateXML(xml, Create.REDEFINE | Create.REDEFINE_VALIDATE);
  t.is(await sizeOf(one), 0);
  const unknown = xml.replaceAll("'one'", "'none'").replace('<name>one<', '<name>none<');
  await refused(
    t,
    domain.checkpointCreateXML(unknown, Create.REDEFINE | Create.REDEFINE_VALIDATE),
    ErrorCode.CHECKPOINT_INCONSISTENT,
  );
  await refused(
    t,
    domain.checkpointCreateXML(
      xml.replace('<name>one</name>', '<name>one</name><parent><name>nowhere</name></parent>'),
      Create.REDEFINE,
    ),
    ErrorCode.INVALID_ARG,
  );
  t.deepEqual(await all(domain), ['one']);
  await domain.destroy();
  await refused(t, domain.undefine(), ErrorCode.OPERATION_INVALID);
  await domain.undefineFlags(DomainUndefineFlagsValues.CHECKPOINTS_METADATA);
  t.deepEqual(await conn.listAllDomains(), []);
  t.deepEqual(await bitmapsIn(image), ['one']);
});

withQemu('what can’t be tracked is refused, and leaves nothing', async (t) => {
  const { domain } = await trackedGuest(t);
  const nodes = async () => {
    const answer = await domain.qemuMonitorCommand('{"execute":"query-named-block-nodes"}');
    return [...answer.matchAll(/"dirty-bitmaps"/g)].length;
  };
  const create = (xml: string, flags = 0) => domain.checkpointCreateXML(xml, flags);
  const disks = (disk: string) => checkpointXml('one', `<disks>${disk}</disks>`);
  await refused(t, create(disks("<disk name='vdb'/>")), ErrorCode.CONFIG_UNSUPPORTED);
  await refused(t, create(disks("<disk name='vda' bitmap='other'/>")), ErrorCode.CONFIG_UNSUPPORTED);
  await refused(t, create(disks("<disk name='vda' checkpoint='no'/>")), ErrorCode.CONFIG_UNSUPPORTED);
  await refused(t, create(checkpointXml('one'), Create.QUIESCE), ErrorCode.ARGUMENT_UNSUPPORTED);
  await refused(t, create(checkpointXml('one'), Create.REDEFINE_VALIDATE), ErrorCode.INVALID_ARG);
  t.deepEqual([await all(domain), await nodes()], [[], 0]);
  await create(checkpointXml('one'));
  await refused(t, create(checkpointXml('one')), ErrorCode.OPERATION_FAILED);
  // An image that goes back would tell wrongly what was written.
  const snapshot = await domain.snapshotCreateXML('<domainsnapshot><name>s</name></domainsnapshot>');
  await refused(t, snapshot.revert(), ErrorCode.OPERATION_UNSUPPORTED);
  t.true(await domain.isActive());
});
