import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storageVolXml } from '@tsvirt/conf/storagevol';
import { Connect, type DriverConnection, parseUri } from '@tsvirt/core';
import { CommandRecorder, ErrorCode, ErrorDomain, hasErrorCode, VirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { testStorage } from './testing/storage.test.support.js';

const uuid = 'aaaaaaaa-0000-4000-8000-000000000001';

/** A secret driver that has one secret, for the volume at `path`. */
function secrets(path: () => string): Connect {
  const ref = () => ({ uuid, usageType: 1, usageID: path() });
  const found = (is: boolean) => {
    if (is) return ref();
    throw new VirtError(ErrorCode.NO_SECRET, 'there is no such secret', { domain: ErrorDomain.SECRET });
  };
  const driver: DriverConnection = {
    close: async () => {},
    secretLookupByUUID: (wanted) => found(wanted === uuid),
    secretLookupByUsage: (type, id) => found(type === 1 && id === path()),
    secretGetValue: () => Buffer.from('open'),
  };
  return new Connect({ driver, driverName: 'secret', uri: parseUri('secret:///'), readOnly: false });
}

/** The start of a container whose data begins after 2 MiB. */
function luksHeader(): Buffer {
  const header = Buffer.alloc(512);
  header.write('LUKS\xba\xbe', 'latin1');
  header.writeUInt16BE(1, 6);
  header.writeUInt32BE(4096, 104);
  return header;
}

/** A pool whose qemu-img makes containers of 3 MiB, and what it read as passphrases. */
async function place(t: ExecutionContext) {
  const read: string[] = [];
  const runner = new CommandRecorder().on('qemu-img', async ({ argv }) => {
    for (const [, file = ''] of argv.join(' ').matchAll(/secret,id=\S+?,file=(\S+)/g))
      read.push(`${await readFile(file, 'utf8')} ${((await stat(file)).mode & 0o777).toString(8)}`);
    const path = argv.find((word) => word.startsWith(folder));
    if (path !== undefined)
      await writeFile(path, Buffer.concat([luksHeader(), Buffer.alloc(3 * 1024 * 1024 - 512)]));
    return {};
  });
  let folder = '';
  const storage = await testStorage(t, runner, async () => secrets(() => join(folder, 'a')));
  folder = join(storage.root, 'pool');
  const pool = await storage.connect.storagePoolDefineXML(
    `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`,
  );
  await pool.build();
  await pool.create();
  const left = () => readdir(join(storage.root, 'run'), { recursive: true });
  return { pool, runner, read, folder, left };
}

const volume = (name: string, ...named: { readonly uuid?: string; readonly usage?: string }[]): string =>
  storageVolXml({
    name,
    capacity: 1024n * 1024n,
    target: {
      format: 'raw',
      encryption: { format: 'luks', secrets: named.map((secret) => ({ type: 'passphrase', ...secret })) },
    },
  });

test('qemu-img gets the passphrase in a file for its owner alone, which is gone afterwards', async (t) => {
  const { pool, read, left } = await place(t);
  const made = await pool.storageVolCreateXML(volume('a', { uuid }));
  t.deepEqual(read, ['open 600']);
  t.deepEqual(
    (await left()).filter((path) => path.includes('passphrases/')),
    [],
  );
  t.is((await made.getInfo()).capacity, 1024n * 1024n);
});

test('a volume says by which secret it is opened, if there is one for it', async (t) => {
  const { pool, folder } = await place(t);
  const a = await pool.storageVolCreateXML(volume('a', { uuid }));
  t.regex(
    await a.getXMLDesc(),
    new RegExp(`<encryption format='luks'>\\s*<secret type='passphrase' uuid='${uuid}'/>`),
  );
  const b = await pool.storageVolCreateXML(volume('b', { usage: join(folder, 'a') }));
  t.regex(await b.getXMLDesc(), /<encryption format='luks'\/>/);
});

test('an encrypted volume is resized and read with its secret', async (t) => {
  const { pool, runner, read } = await place(t);
  const a = await pool.storageVolCreateXML(volume('a', { uuid }));
  await a.resize(4 * 1024 * 1024);
  t.regex(
    runner.lines.at(-1) ?? '',
    /^qemu-img resize --object secret,id=a_encrypt0,.* --image-opts driver=luks,/,
  );
  await pool.storageVolCreateXMLFrom(
    storageVolXml({ name: 'plain', capacity: 0n, target: { format: 'raw' } }),
    a,
  );
  t.regex(
    runner.lines.at(-1) ?? '',
    /^qemu-img convert .*driver=luks,file.filename=\S+\/a,key-secret=a_encrypt0 driver=raw/,
  );
  t.is(read.length, 3);
});

test('without one secret that is there nothing is made', async (t) => {
  const { pool, runner, folder } = await place(t);
  const fails = async (code: ErrorCode, xml: string) => {
    const error = await t.throwsAsync(pool.storageVolCreateXML(xml));
    t.true(hasErrorCode(error, code));
  };
  await fails(ErrorCode.XML_ERROR, volume('a'));
  await fails(ErrorCode.XML_ERROR, volume('a', { uuid }, { uuid }));
  await fails(ErrorCode.NO_SECRET, volume('a', { usage: '/other' }));
  t.deepEqual(await readdir(folder), []);
  t.deepEqual(
    runner.lines.filter((line) => line.startsWith('qemu-img')),
    [],
  );
});
