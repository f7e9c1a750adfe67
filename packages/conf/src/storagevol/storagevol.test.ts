import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatStorageVol, parseStorageVol, storageVolXml } from './index.js';

test("a volume's format is by its pool's type", (t) => {
  const xml = '<volume><name>v</name><capacity>1</capacity></volume>';
  const format = (type: 'dir' | 'disk' | 'logical' | 'iscsi') =>
    parseStorageVol(xml, { pool: { type } }).target.format;
  t.is(format('dir'), 'raw');
  t.is(format('disk'), 'none');
  t.is(format('iscsi'), 'unknown');
  t.is(format('logical'), undefined);
});

test('what only a driver knows is written, not read', (t) => {
  const volume = parseStorageVol(
    '<volume><name>v</name><capacity unit="MiB">1</capacity><physical>9</physical><target><timestamps><atime>1</atime></timestamps></target></volume>',
  );
  t.is(volume.physical, undefined);
  t.is(volume.target.timestamps, undefined);
  t.is(volume.allocation, 1_048_576n);
  const told = { ...volume.target, timestamps: { mtime: 1_500_000_001n, btime: 2_000_000_000n } };
  const text = formatStorageVol({ ...volume, type: 'file', key: '/v', physical: 4096n, target: told });
  t.regex(text, /<physical unit='bytes'>4096</);
  t.regex(text, /<mtime>1\.500000001<\/mtime>\n {6}<btime>2<\/btime>/);
});

test('features imply the format that has them', (t) => {
  t.regex(
    storageVolXml({
      name: 'v',
      capacity: 1024n,
      target: { format: 'qcow2', clusterSize: 65_536n, features: ['extended_l2', 'lazy_refcounts'] },
    }),
    /<compat>1\.1<\/compat>\n {4}<clusterSize unit='B'>65536<\/clusterSize>\n {4}<features>\n {6}<lazy_refcounts\/>\n {6}<extended_l2\/>/,
  );
});

test('a capacity may be left out only where the source has it', (t) => {
  const xml = '<volume><name>v</name><backingStore><path>/b</path></backingStore></volume>';
  t.true(
    hasErrorCode(
      t.throws(() => parseStorageVol(xml)),
      ErrorCode.XML_ERROR,
    ),
  );
  t.is(parseStorageVol(xml, { optionalCapacity: true }).capacity, 0n);
  t.is(parseStorageVol('<volume><name>v</name></volume>', { noCapacity: true }).capacity, 0n);
});

const refused: readonly (readonly [string, string, ErrorCode?])[] = [
  ['no name', '<volume><capacity>1</capacity></volume>'],
  [
    'a format',
    '<volume><name>v</name><capacity>1</capacity><target><format type="x"/></target></volume>',
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  [
    'a feature',
    '<volume><name>v</name><capacity>1</capacity><target><features><x/></features></target></volume>',
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ['a version', '<volume><name>v</name><capacity>1</capacity><target><compat>1,a</compat></target></volume>'],
];
for (const [what, xml, code = ErrorCode.XML_ERROR] of refused)
  test(`refused: ${what} that is not known or missing`, (t) => {
    t.true(
      hasErrorCode(
        t.throws(() => parseStorageVol(xml)),
        code,
      ),
    );
  });
