import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import {
  alignCheckpointDisks,
  domainCheckpointXml,
  formatDomainCheckpoint,
  parseDomainCheckpoint,
} from './index.js';

const vda = { target: { dev: 'vda' }, source: { type: 'file' as const, file: '/images/a.qcow2' } };
const cdrom = { target: { dev: 'sda' }, source: { type: 'file' as const }, readonly: true };

function fails(t: import('ava').ExecutionContext, code: ErrorCode, run: () => unknown) {
  t.true(hasErrorCode(t.throws(run), code));
}

test('a new checkpoint is named after its time', (t) => {
  const checkpoint = parseDomainCheckpoint('<domaincheckpoint/>', { creationTime: 7n });
  t.is(
    formatDomainCheckpoint(checkpoint),
    '<domaincheckpoint>\n  <name>7</name>\n  <creationTime>7</creationTime>\n</domaincheckpoint>\n',
  );
});

test('disks are aligned with those of the domain', (t) => {
  const all = alignCheckpointDisks({ name: 'c' }, [vda, cdrom]);
  t.deepEqual(all.disks, [
    { name: 'vda', checkpoint: 'bitmap', bitmap: 'c' },
    { name: 'sda', checkpoint: 'no' },
  ]);
  const one = parseDomainCheckpoint(domainCheckpointXml({ name: 'c', disks: [{ name: '/images/a.qcow2' }] }));
  t.deepEqual(alignCheckpointDisks(one, [cdrom, vda]).disks?.[1], {
    name: 'vda',
    checkpoint: 'bitmap',
    bitmap: 'c',
  });
});

test('disks that cannot be aligned are refused', (t) => {
  const align = (...names: string[]) =>
    alignCheckpointDisks({ disks: names.map((name) => ({ name, checkpoint: 'bitmap' })) }, [vda, cdrom]);
  for (const names of [['vdx'], ['vda', 'vda'], ['sda'], ['vda', 'sda', 'vdb']])
    fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => align(...names));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => alignCheckpointDisks({}, []));
});

test('names that are no names are refused', (t) => {
  const of = (inner: string) => () => parseDomainCheckpoint(`<domaincheckpoint>${inner}</domaincheckpoint>`);
  fails(t, ErrorCode.XML_ERROR, of('<name>../up</name>'));
  fails(t, ErrorCode.XML_ERROR, of('<name>.hidden</name>'));
  fails(t, ErrorCode.XML_ERROR, of('<disks><disk/></disks>'));
  fails(t, ErrorCode.XML_ERROR, of("<disks><disk name='root disk'/></disks>"));
  fails(t, ErrorCode.XML_ERROR, of("<disks><disk name='vda' checkpoint='no' bitmap='b'/></disks>"));
  fails(t, ErrorCode.XML_ERROR, () => parseDomainCheckpoint('<domaincheckpoint/>', { redefine: true }));
  fails(t, ErrorCode.XML_INVALID_SCHEMA, of('<nmae>typo</nmae>'));
  fails(t, ErrorCode.XML_INVALID_SCHEMA, of("<disks><disk name='vda' bitmpa='b'/></disks>"));
});

test('sizes are written when asked for', (t) => {
  const checkpoint = { name: 'c', disks: [{ name: 'vda', checkpoint: 'bitmap' as const, size: 4096n }] };
  t.notRegex(formatDomainCheckpoint(checkpoint), /size/);
  t.regex(formatDomainCheckpoint(checkpoint, { size: true }), / size='4096'/);
});
