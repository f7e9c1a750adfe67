import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { alignBackup, domainBackupXml, formatDomainBackup, parseDomainBackup } from './index.js';

const pull = `<domainbackup mode='pull'>
  <incremental>monday</incremental>
  <server transport='unix' socket='/run/backup.sock'/>
  <disks>
    <disk name='vda' backup='yes' type='file' exportname='root'>
      <driver type='qcow2'/>
      <scratch file='/var/tmp/root.scratch'/>
    </disk>
    <disk name='vdb' backup='no'/>
  </disks>
</domainbackup>
`;

const vda = { target: { dev: 'vda' }, source: { type: 'file' as const, file: '/images/a.qcow2' } };
const vdb = { target: { dev: 'vdb' }, source: { type: 'block' as const, dev: '/dev/b' } };
const cdrom = { target: { dev: 'sda' }, source: { type: 'file' as const } };
const seed = { ...vda, target: { dev: 'vdc' }, readonly: true };

function fails(t: import('ava').ExecutionContext, code: ErrorCode, run: () => unknown) {
  t.true(hasErrorCode(t.throws(run), code));
}

test('a backup is read and written without a change', (t) => {
  const backup = parseDomainBackup(pull);
  t.is(backup.mode, 'pull');
  t.is(formatDomainBackup(backup), pull);
});

test('disks that a backup does not name are left out of it, or all in when it names none', (t) => {
  const some = alignBackup(parseDomainBackup(pull), [vda, vdb, cdrom], 'x');
  t.deepEqual(
    some.disks?.map(({ name, backup }) => [name, backup]),
    [
      ['vda', 'yes'],
      ['vdb', 'no'],
      ['sda', 'no'],
    ],
  );
  const all = alignBackup(parseDomainBackup('<domainbackup/>'), [vda, cdrom, seed], 'now');
  t.is(
    formatDomainBackup(all),
    `<domainbackup mode='push'>
  <disks>
    <disk name='vda' backup='yes' type='file' backupmode='full'>
      <target file='/images/a.qcow2.now'/>
    </disk>
    <disk name='sda' backup='no'/>
    <disk name='vdc' backup='no'/>
  </disks>
</domainbackup>
`,
  );
});

test('what cannot be aligned is refused', (t) => {
  const of = (...names: string[]) =>
    parseDomainBackup(
      domainBackupXml({ mode: 'push', disks: names.map((name) => ({ name, backup: 'yes' })) }),
    );
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => alignBackup(of(), [], 'x'));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => alignBackup(of('vdx'), [vda], 'x'));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => alignBackup(of('vda', 'vda'), [vda], 'x'));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => alignBackup(of('vdb'), [vdb], 'x'));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => alignBackup(of('sda'), [cdrom], 'x'));
});

test('parts that do not fit are refused', (t) => {
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () =>
    parseDomainBackup("<domainbackup><server name='a'/></domainbackup>"),
  );
  const server = (text: string) => `<domainbackup mode='pull'><server ${text}/></domainbackup>`;
  fails(t, ErrorCode.XML_ERROR, () => parseDomainBackup(server("transport='unix' socket='here'")));
  fails(t, ErrorCode.XML_ERROR, () =>
    parseDomainBackup('<domainbackup><disks><disk/></disks></domainbackup>'),
  );
  fails(t, ErrorCode.XML_ERROR, () =>
    parseDomainBackup("<domainbackup><disks><disk name='a' type='network'/></disks></domainbackup>"),
  );
});

test('what a job is doing stands in status files only', (t) => {
  const text = pull
    .replace("<disk name='vda' backup='yes'", "<disk name='vda' backup='yes' state='running'")
    .replace(
      '</domainbackup>',
      "  <privateData>\n    <objects>\n      <TLSx509 alias='tls0'/>\n    </objects>\n  </privateData>\n</domainbackup>",
    );
  t.is(formatDomainBackup(parseDomainBackup(text, { status: true }), { status: true }), text);
  fails(t, ErrorCode.XML_INVALID_SCHEMA, () => parseDomainBackup(text));
});
