import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatStoragePool, parseStoragePool, storagePoolXml } from './index.js';

test('sizes in a document are not read; a driver tells them', (t) => {
  const pool = parseStoragePool(
    "<pool type='dir'><name>p</name><capacity>5</capacity><target><path>//a//b/</path></target></pool>",
  );
  t.is(pool.capacity, 0n);
  t.is(pool.target?.path, '//a/b');
  t.regex(formatStoragePool({ ...pool, capacity: 7n }), /<capacity unit='bytes'>7<\/capacity>/);
});

test('a pool is named after its source, and its target follows from it', (t) => {
  const pool = parseStoragePool("<pool type='logical'><source><name>vg</name></source></pool>");
  t.is(pool.name, 'vg');
  t.is(pool.source.format, 'lvm2');
  t.is(pool.target?.path, '/dev/vg');
});

test('an application describes a pool', (t) => {
  const xml = storagePoolXml({
    type: 'netfs',
    name: 'nfs',
    source: { hosts: [{ name: 'h' }], dir: '/export/', name: 'not of this type' },
    target: { path: '/mnt', permissions: { mode: 0o755, owner: -1 } },
    refreshAllocation: 'capacity',
    extensions: { fs: { options: [{ name: 'sync' }] } },
  });
  t.is(
    xml,
    `<pool type='netfs' xmlns:fs='http://libvirt.org/schemas/storagepool/fs/1.0'>
  <name>nfs</name>
  <capacity unit='bytes'>0</capacity>
  <allocation unit='bytes'>0</allocation>
  <available unit='bytes'>0</available>
  <source>
    <host name='h'/>
    <dir path='/export'/>
    <format type='auto'/>
  </source>
  <target>
    <path>/mnt</path>
    <permissions>
      <mode>0755</mode>
    </permissions>
  </target>
  <refresh>
    <volume allocation='capacity'/>
  </refresh>
  <fs:mount_opts>
    <fs:option name='sync'/>
  </fs:mount_opts>
</pool>
`,
  );
});

const target = '<target><path>/a</path></target>';
const refused: readonly (readonly [string, string, ErrorCode?])[] = [
  ['a type that is not known', `<pool type='x'><name>p</name>${target}</pool>`],
  ['no name', `<pool type='dir'>${target}</pool>`],
  ['a slash in its name', `<pool type='dir'><name>a/b</name>${target}</pool>`],
  ['no target', "<pool type='dir'><name>p</name></pool>"],
  ['no device', `<pool type='fs'><name>p</name>${target}</pool>`],
  ['no host', `<pool type='netfs'><name>p</name><source><dir path='/d'/></source>${target}</pool>`],
  ['a Ceph pool without name', "<pool type='rbd'><name>p</name><source><host name='h'/></source></pool>"],
  [
    'a format of another type',
    `<pool type='fs'><name>p</name><source><device path='/d'/><format type='nfs'/></source>${target}</pool>`,
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    'an adapter without a name',
    `<pool type='scsi'><name>p</name><source><adapter type='scsi_host'/></source>${target}</pool>`,
  ],
  [
    'cow of another type',
    `<pool type='zfs'><name>p</name><features><cow state='yes'/></features></pool>`,
    ErrorCode.NO_SUPPORT,
  ],
  [
    'a bad mode',
    "<pool type='dir'><name>p</name><target><path>/a</path><permissions><mode>0888</mode></permissions></target></pool>",
  ],
];

for (const [what, xml, code = ErrorCode.XML_ERROR] of refused)
  test(`refused: ${what}`, (t) => {
    t.true(
      hasErrorCode(
        t.throws(() => parseStoragePool(xml)),
        code,
      ),
    );
  });
