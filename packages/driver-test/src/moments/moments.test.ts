import { DomainCheckpointDeleteFlags, DomainSnapshotCreateFlags, DomainState, ErrorCode } from '@tsvirt/core';
import test from 'ava';
import { openDomain } from '../testing.test.support.js';

const snapshot = (name: string) => `<domainsnapshot><name>${name}</name></domainsnapshot>`;
const checkpoint = (name: string) => `<domaincheckpoint><name>${name}</name></domaincheckpoint>`;

test('snapshots grow out of the current one, and children move up when one is deleted', async (t) => {
  const { connect, domain } = await openDomain();
  for (const name of ['a', 'b', 'c']) await domain.snapshotCreateXML(snapshot(name));
  await t.throwsAsync(domain.snapshotCreateXML(snapshot('a')), { code: ErrorCode.OPERATION_FAILED });
  const middle = await domain.snapshotLookupByName('b');
  t.is((await middle.getParent()).name, 'a');
  await middle.delete();
  const last = await domain.snapshotLookupByName('c');
  t.is((await last.getParent()).name, 'a');
  t.is((await domain.snapshotCurrent()).name, 'c');
  t.deepEqual(
    (await domain.listAllSnapshots(1)).map(({ name }) => name),
    ['a'],
  );
  await connect.close();
});

test('a domain goes back to what its snapshot says', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.snapshotCreateXML(snapshot('before'));
  await domain.setMemory(1000n);
  await domain.snapshotCreateXML(snapshot('after'), DomainSnapshotCreateFlags.HALT);
  t.false(await domain.isActive());
  await t.throwsAsync(domain.undefine(), { code: ErrorCode.OPERATION_INVALID });
  await (await domain.snapshotLookupByName('before')).revert();
  t.is((await domain.getState()).state, DomainState.RUNNING);
  t.is((await domain.getInfo()).memory, 2_097_152n);
  await connect.close();
});

test('checkpoints and snapshots exclude each other', async (t) => {
  const { connect, domain } = await openDomain();
  const made = await domain.checkpointCreateXML(checkpoint('c'));
  t.regex(await made.getXMLDesc(), /<disk name='vda' checkpoint='bitmap' bitmap='c'\/>/);
  await t.throwsAsync(domain.snapshotCreateXML(snapshot('s')), { code: ErrorCode.OPERATION_UNSUPPORTED });
  const { CHILDREN, CHILDREN_ONLY } = DomainCheckpointDeleteFlags;
  await t.throwsAsync(made.delete(CHILDREN | CHILDREN_ONLY), { code: ErrorCode.INVALID_ARG });
  await made.delete();
  t.is((await domain.listAllCheckpoints()).length, 0);
  await domain.snapshotCreateXML(snapshot('s'));
  await t.throwsAsync(domain.checkpointCreateXML(checkpoint('d')), { code: ErrorCode.OPERATION_UNSUPPORTED });
  await connect.close();
});

test('a snapshot of disks only says where the domain goes on writing, and is made known again from its document', async (t) => {
  const { connect, domain } = await openDomain();
  const made = await domain.snapshotCreateXML(snapshot('disks'), DomainSnapshotCreateFlags.DISK_ONLY);
  const document = await made.getXMLDesc();
  t.regex(document, /<state>disk-snapshot<\/state>/);
  t.regex(document, /<source file='\/guest\/diskimage1\.disks'\/>/);
  await made.delete();
  await t.throwsAsync(domain.snapshotCreateXML(snapshot('disks'), DomainSnapshotCreateFlags.REDEFINE), {
    code: ErrorCode.INTERNAL_ERROR,
    message: /creationTime/,
  });
  const other = document.replaceAll(await domain.getUUIDString(), '11111111-f6a4-8304-79aa-97f2502e193f');
  await t.throwsAsync(domain.snapshotCreateXML(other, DomainSnapshotCreateFlags.REDEFINE), {
    code: ErrorCode.INVALID_ARG,
  });
  const again = await domain.snapshotCreateXML(document, DomainSnapshotCreateFlags.REDEFINE);
  t.is(await again.getXMLDesc(), document);
  await connect.close();
});

test('disks that a snapshot cannot be of are refused', async (t) => {
  const { connect, domain } = await openDomain();
  for (const disk of ["name='vdz' snapshot='internal'", "name='vda' snapshot='external'"])
    await t.throwsAsync(
      domain.snapshotCreateXML(`<domainsnapshot><disks><disk ${disk}/></disks></domainsnapshot>`),
      { code: ErrorCode.CONFIG_UNSUPPORTED },
      disk,
    );
  t.is((await domain.listAllSnapshots()).length, 0);
  await connect.close();
});
