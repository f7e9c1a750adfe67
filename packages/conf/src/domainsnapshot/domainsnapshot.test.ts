import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import {
  alignSnapshotDisks,
  checkRedefinition,
  domainSnapshotXml,
  formatDomainSnapshot,
  isExternalSnapshot,
  parseDomainSnapshot,
} from './index.js';

const uuid = '6a3b7e5c-1111-4222-8333-944455556666';
const redefined = `<domainsnapshot>
  <name>before-upgrade</name>
  <state>running</state>
  <parent>
    <name>installed</name>
  </parent>
  <creationTime>1700000000</creationTime>
  <memory snapshot='external' file='/snap/web.mem'/>
  <disks>
    <disk name='vda' snapshot='external' type='file'>
      <snapshotDeleteInProgress/>
      <driver type='qcow2'/>
      <source file='/images/web.before-upgrade'/>
    </disk>
    <disk name='sda' snapshot='no'/>
  </disks>
  <domain type='test'>
    <name>web</name>
    <uuid>${uuid}</uuid>
    <memory unit='KiB'>1024</memory>
    <currentMemory unit='KiB'>1024</currentMemory>
    <vcpu placement='static'>1</vcpu>
    <os>
      <type arch='x86_64'>hvm</type>
      <boot dev='hd'/>
    </os>
    <clock offset='utc'/>
    <on_poweroff>destroy</on_poweroff>
    <on_reboot>restart</on_reboot>
    <on_crash>destroy</on_crash>
    <devices>
    </devices>
  </domain>
  <cookie>
    <slirpHelper/>
  </cookie>
  <active>1</active>
</domainsnapshot>
`;
const driver = { defaultArch: 'x86_64' };
const read = (xml: string) => parseDomainSnapshot(xml, { redefine: true, internal: true, driver });

const vda = { target: { dev: 'vda' }, source: { type: 'file' as const, file: '/images/web.qcow2' } };
const vdb = { ...vda, target: { dev: 'vdb' }, source: { type: 'block' as const, dev: '/dev/b' } };
const cdrom = { target: { dev: 'sda' }, source: { type: 'file' as const } };

function fails(t: import('ava').ExecutionContext, code: ErrorCode, run: () => unknown) {
  t.true(hasErrorCode(t.throws(run), code));
}

test("a driver's own snapshot is read and written without a change", (t) => {
  const snapshot = read(redefined);
  t.is(snapshot.domain?.name, 'web');
  t.true(snapshot.current);
  t.true(isExternalSnapshot(snapshot));
  t.is(formatDomainSnapshot(snapshot, { internal: true }), redefined);
});

test('a new snapshot takes from the document only what it may choose', (t) => {
  const snapshot = parseDomainSnapshot(redefined.replace(/<name>before.*/, ''), { creationTime: 42n });
  t.is(snapshot.name, '42');
  t.is(snapshot.creationTime, 42n);
  t.is(snapshot.state, undefined);
  t.is(snapshot.domain, undefined);
  t.is(
    formatDomainSnapshot({ name: 'a', current: false }, { domainUuid: uuid }),
    `<domainsnapshot>\n  <name>a</name>\n  <domain>\n    <uuid>${uuid}</uuid>\n  </domain>\n</domainsnapshot>\n`,
  );
});

test('memory goes where the state allows', (t) => {
  const of = (state: string, memory: string) =>
    parseDomainSnapshot(
      `<domainsnapshot><name>a</name><state>${state}</state><creationTime>1</creationTime>${memory}</domainsnapshot>`,
      { redefine: true },
    ).memory?.snapshot;
  t.is(of('running', ''), 'internal');
  t.is(of('shutoff', ''), 'no');
  t.is(of('running', "<memory file='/m'/>"), 'external');
  fails(t, ErrorCode.XML_ERROR, () => of('shutoff', "<memory snapshot='internal'/>"));
  fails(t, ErrorCode.XML_ERROR, () => of('running', "<memory snapshot='external'/>"));
  fails(t, ErrorCode.XML_ERROR, () => of('running', "<memory snapshot='internal' file='/m'/>"));
  fails(t, ErrorCode.XML_ERROR, () => of('running', "<memory file='m'/>"));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => of('asleep', ''));
});

test('what is redefined needs name, time and state', (t) => {
  fails(t, ErrorCode.XML_ERROR, () => read('<domainsnapshot/>'));
  fails(t, ErrorCode.INTERNAL_ERROR, () => read('<domainsnapshot><name>a</name></domainsnapshot>'));
  fails(t, ErrorCode.XML_ERROR, () =>
    read('<domainsnapshot><name>a</name><creationTime>1</creationTime></domainsnapshot>'),
  );
});

test('disks are aligned with those of the domain', (t) => {
  const snapshot = parseDomainSnapshot(
    domainSnapshotXml({ name: 'snap', disks: [{ name: '/images/web.qcow2' }] }),
  );
  const { disks } = alignSnapshotDisks(snapshot, [cdrom, vda, { ...vdb, snapshot: 'no' }], {
    location: 'external',
  });
  t.deepEqual(disks, [
    { name: 'sda', snapshot: 'no' },
    { name: 'vda', snapshot: 'external', source: { type: 'file', file: '/images/web.snap' } },
    { name: 'vdb', snapshot: 'no' },
  ]);
});

test('disks that cannot be aligned are refused', (t) => {
  const align = (disks: string, location: 'internal' | 'external', ...of: (typeof vda | typeof vdb)[]) =>
    alignSnapshotDisks(
      parseDomainSnapshot(`<domainsnapshot><name>s</name><disks>${disks}</disks></domainsnapshot>`),
      of,
      { location, uniform: true },
    );
  for (const run of [
    () => align("<disk name='vdx'/>", 'external', vda),
    () => align("<disk name='vda'/><disk name='vda'/>", 'external', vda, vdb),
    () => align("<disk name='vda'/><disk name='vdb'/>", 'external', vda),
    () => align('', 'external', vdb, { ...cdrom, source: { type: 'file', file: '' } }, vda, vda),
    () => align("<disk name='vda' snapshot='no'/>", 'internal', vda),
    () =>
      align("<disk name='vda' snapshot='internal' type='file'><source file='/x'/></disk>", 'internal', vda),
    () => align("<disk name='vda' snapshot='external' type='block'/>", 'external', vda),
  ])
    fails(t, ErrorCode.CONFIG_UNSUPPORTED, run);
});

test('no two disks go to one file of which one was made up', (t) => {
  const twin = { ...vda, target: { dev: 'vdb' } };
  const align = (disks: string) =>
    alignSnapshotDisks(
      parseDomainSnapshot(`<domainsnapshot><name>s</name><disks>${disks}</disks></domainsnapshot>`),
      [vda, twin],
      { location: 'external' },
    );
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () => align(''));
  fails(t, ErrorCode.CONFIG_UNSUPPORTED, () =>
    align("<disk name='vdb'><source file='/images/web.s'/></disk>"),
  );
  t.notThrows(() => align("<disk name='vdb'><source file='/images/other'/></disk>"));
});

test('a redefinition keeps to what there is', (t) => {
  const snapshot = read(redefined);
  t.notThrows(() => checkRedefinition(snapshot, { domainUuid: uuid, existing: snapshot }));
  const other = { ...snapshot, state: 'shutoff' as const };
  fails(t, ErrorCode.INVALID_ARG, () => checkRedefinition(other, { domainUuid: uuid, existing: snapshot }));
  fails(t, ErrorCode.INVALID_ARG, () => checkRedefinition(snapshot, { domainUuid: uuid, diskOnly: true }));
  fails(t, ErrorCode.INVALID_ARG, () =>
    checkRedefinition(snapshot, { domainUuid: '00000000-0000-4000-8000-000000000000' }),
  );
});
