import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storagePoolXml } from '@tsvirt/conf/storagepool';
import { CommandRecorder, ErrorCode, hasErrorCode, isVirtError, run } from '@tsvirt/util';
import test from 'ava';
import { FolderScans } from './folder-scan.js';
import { testStorage } from './testing/storage.test.support.js';

/** More than are left to Node's thread pool. */
const many = 500;

/** The header of a qcow2 image that is based on another. */
function qcow2(capacity: bigint, backing: string): Buffer {
  const header = Buffer.alloc(72);
  header.writeUInt32BE(0x5146_49fb, 0);
  header.writeUInt32BE(2, 4);
  header.writeBigUInt64BE(4096n, 8);
  header.writeUInt32BE(backing.length, 16);
  header.writeUInt32BE(16, 20);
  header.writeBigUInt64BE(capacity, 24);
  return Buffer.concat([header, Buffer.alloc(4096 - 72), Buffer.from(backing), Buffer.alloc(4096)]);
}

test('many files are looked at by a thread of its own, and found to be what they are when they are few', async (t) => {
  const storage = await testStorage(t);
  const path = join(storage.root, 'images');
  await mkdir(join(path, 'folder'), { recursive: true });
  await writeFile(join(path, 'image.qcow2'), qcow2(1n << 30n, 'base.img'));
  await writeFile(join(path, 'raw.img'), Buffer.alloc(3000, 1));
  await symlink(join(path, 'nowhere'), join(path, 'to-nowhere'));
  const pool = await storage.connect.storagePoolCreateXML(
    storagePoolXml({ type: 'dir', name: 'images', target: { path } }),
  );
  const describe = async () =>
    Promise.all(
      ['folder', 'image.qcow2', 'raw.img'].map(async (name) =>
        (await (await pool.storageVolLookupByName(name)).getXMLDesc()).replace(/<[acm]time>.*/g, ''),
      ),
    );
  const few = await describe();
  t.is((await pool.listAllVolumes()).length, 3);
  const more = Array.from({ length: many }, (_, index) => `more-${String(index).padStart(4, '0')}`);
  for (const name of more) await writeFile(join(path, name), 'x');
  await pool.refresh();
  t.deepEqual(await describe(), few);
  t.deepEqual(
    (await pool.listAllVolumes()).map(({ name }) => name),
    ['folder', 'image.qcow2', ...more, 'raw.img'],
  );
  for (const name of more) await rm(join(path, name));
  await pool.refresh();
  t.is((await pool.listAllVolumes()).length, 3);
});

test('folders wait for a thread where there are more of them', async (t) => {
  const { root } = await testStorage(t);
  const scans = new FolderScans(1);
  const found = await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      await mkdir(join(root, name));
      await writeFile(join(root, name, `in-${name}`), 'x');
      return scans.scan(join(root, name), { mayHang: true });
    }),
  );
  t.deepEqual(
    found.map((files) => [...files.keys()]),
    [['in-a'], ['in-b'], ['in-c']],
  );
});

test('whatever options a process was started with, it has its threads', async (t) => {
  const [module, folder] = ['./folder-scan.js', '.'].map((path) => new URL(path, import.meta.url));
  const code = `const { FolderScans } = await import('${module}');
    const found = await new FolderScans().scan('${folder?.pathname}', { mayHang: true });
    process.stdout.write(String(found.has('folder-scan.js')));`;
  const { stdout } = await run([process.execPath, '--input-type=module', '--eval', code]);
  t.is(stdout, 'true');
});

test('what a thread of its own can’t read is told as ever', async (t) => {
  const storage = await testStorage(t, new CommandRecorder());
  const xml = storagePoolXml({
    type: 'netfs',
    name: 'mounted',
    source: { hosts: [{ name: 'there' }], dir: '/images' },
    target: { path: join(storage.root, 'missing') },
  });
  const error = await t.throwsAsync(Promise.resolve(storage.connect.storagePoolCreateXML(xml)));
  t.true(hasErrorCode(error, ErrorCode.SYSTEM_ERROR));
  t.regex((isVirtError(error) && error.hint) || '', /pool-build mounted/);
});
