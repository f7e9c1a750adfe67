import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storagePoolXml } from '@tsvirt/conf/storagepool';
import { parseStorageVol, storageVolXml } from '@tsvirt/conf/storagevol';
import { StorageVolResizeFlags, StorageVolWipeAlgorithm } from '@tsvirt/core';
import { CommandRecorder, ErrorCode } from '@tsvirt/util';
import test from 'ava';
import { dirPool, refused, testStorage, withQemuImg } from '../testing/storage.test.support.js';

test('a volume that is gone, or still written to, can be deleted', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(path);
  for (const name of ['gone', 'given-up']) await writeFile(join(path, name), 'x');
  await pool.create();
  const gone = await pool.storageVolLookupByName('gone');
  await rm(join(path, 'gone'));
  await gone.delete();
  const volume = await pool.storageVolLookupByName('given-up');
  const abandoned = await volume.upload(0, 0);
  await refused(t, volume.upload(0, 0), ErrorCode.OPERATION_INVALID);
  await volume.delete();
  t.deepEqual(await pool.listAllVolumes(), []);
  const again = await pool.storageVolCreateXML(storageVolXml({ name: 'given-up', capacity: 4n }));
  const upload = await again.upload(0, 4);
  upload.write('abcd');
  await abandoned.finish();
  await upload.finish();
  t.is((await readFile(join(path, 'given-up'))).toString(), 'abcd');
});

withQemuImg('an image is created, cloned, resized, wiped and deleted', async (t) => {
  const storage = await testStorage(t);
  const { pool } = await dirPool(storage);
  await pool.create(1);
  const raw = await pool.storageVolCreateXML(storageVolXml({ name: 'base.img', capacity: 1_048_576n }));
  const overlay = await pool.storageVolCreateXML(
    storageVolXml({
      name: 'top.qcow2',
      capacity: 2_097_152n,
      target: { format: 'qcow2', features: ['lazy_refcounts'] },
      backingStore: { path: await raw.getPath(), format: 'raw' },
    }),
  );
  const model = parseStorageVol(await overlay.getXMLDesc());
  t.is(model.capacity, 2_097_152n);
  t.is(model.target.compat, '1.1');
  t.deepEqual(model.target.features, ['lazy_refcounts']);
  t.like(model.backingStore, { path: await raw.getPath(), format: 'raw' });

  const clone = await pool.storageVolCreateXMLFrom(
    storageVolXml({ name: 'clone.qcow2', capacity: 0n, target: { format: 'qcow2' } }),
    overlay,
  );
  t.is((await clone.getInfo()).capacity, 2_097_152n);

  await clone.resize(4_194_304);
  t.is((await clone.getInfo()).capacity, 4_194_304n);
  await refused(t, clone.resize(1024), ErrorCode.INVALID_ARG);
  const { SHRINK, DELTA } = StorageVolResizeFlags;
  await refused(t, clone.resize(1024, SHRINK), ErrorCode.INVALID_ARG);
  await clone.resize(1_048_576, SHRINK | DELTA);
  t.is((await clone.getInfo()).capacity, 3_145_728n);
  await clone.resize(4_000_001);
  t.is((await clone.getInfo()).capacity, 4_000_256n, 'whole sectors');

  await raw.wipe();
  await refused(t, raw.wipePattern(StorageVolWipeAlgorithm.TRIM), ErrorCode.NO_SUPPORT);
  await refused(t, raw.wipePattern(99), ErrorCode.INVALID_ARG);
  await raw.delete();
  await refused(t, pool.storageVolLookupByName('base.img'), ErrorCode.NO_STORAGE_VOL);
});

withQemuImg('what can not be created leaves nothing', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  const make = (input: Parameters<typeof storageVolXml>[0]) => pool.storageVolCreateXML(storageVolXml(input));
  await make({ name: 'v', capacity: 1024n });
  await refused(t, make({ name: 'v', capacity: 1024n }), ErrorCode.STORAGE_VOL_EXIST);
  await refused(t, make({ name: '../v', capacity: 1024n }), ErrorCode.OPERATION_INVALID);
  const below = { path: join(path, 'none'), format: 'raw' } as const;
  const over = { name: 'u', capacity: 1024n, backingStore: below };
  await refused(t, make({ ...over, target: { format: 'qcow2' } }), ErrorCode.SYSTEM_ERROR);
  await refused(t, make(over), ErrorCode.NO_SUPPORT);
  await refused(
    t,
    make({ name: 'w', capacity: 1024n, target: { features: ['extended_l2'] } }),
    ErrorCode.CONFIG_UNSUPPORTED,
  );
  await t.throwsAsync(make({ name: 'x', capacity: 1024n, target: { format: 'bochs' } }));
  t.false(existsSync(join(path, 'x')));
  t.deepEqual(
    (await pool.listAllVolumes()).map(({ name }) => name),
    ['v'],
  );
});

test('a volume is its owner’s alone while it is made, and takes no name that leads elsewhere', async (t) => {
  const seen: string[] = [];
  const runner = new CommandRecorder().on('fallocate', async ({ argv }) => {
    const file = argv.find((word) => word.endsWith('/v')) ?? '';
    seen.push(`${((await stat(file)).mode & 0o777).toString(8)}`);
    return {};
  });
  const storage = await testStorage(t, runner);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  await symlink(join(storage.root, 'elsewhere'), join(path, 'w'));
  const permissions = { mode: 0o644 };
  await pool.storageVolCreateXML(storageVolXml({ name: 'v', capacity: 1024n, target: { permissions } }));
  t.deepEqual(seen, ['600']);
  t.is((await stat(join(path, 'v'))).mode & 0o777, 0o644);
  const linked = pool.storageVolCreateXML(storageVolXml({ name: 'w', capacity: 1024n }));
  await refused(t, linked, ErrorCode.STORAGE_VOL_EXIST);
  t.false(existsSync(join(storage.root, 'elsewhere')));
});

withQemuImg('a change looks at its volume alone; the pool is looked at when that is asked for', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  const names = async () => (await pool.listAllVolumes()).map(({ name }) => name).sort();
  await writeFile(join(path, 'by-hand.img'), 'x');
  const made = await pool.storageVolCreateXML(
    storageVolXml({ type: 'file', name: 'made.img', capacity: 4096n, target: { format: 'raw' } }),
  );
  t.deepEqual(await names(), ['made.img']);
  await rm(join(path, 'made.img'));
  await refused(t, Promise.resolve(made.resize(8192n)), ErrorCode.NO_STORAGE_VOL);
  t.deepEqual(await names(), []);
  await pool.refresh();
  t.deepEqual(await names(), ['by-hand.img']);
});

test('volumes are found by their path and key in whichever pool they are', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  const other = join(storage.root, 'other');
  for (const folder of [path, other]) {
    await mkdir(folder);
    await writeFile(join(folder, 'same.img'), 'x');
  }
  await pool.create();
  await storage.connect.storagePoolCreateXML(
    storagePoolXml({ type: 'dir', name: 'other', target: { path: other } }),
  );
  const found = await storage.connect.storageVolLookupByPath(join(other, 'same.img'));
  t.is((await found.storagePoolLookupByVolume()).name, 'other');
  t.is(
    await (await storage.connect.storageVolLookupByKey(join(path, 'same.img'))).getPath(),
    join(path, 'same.img'),
  );
  await refused(t, storage.connect.storageVolLookupByPath('/same.img'), ErrorCode.NO_STORAGE_VOL);
});

test('what was done to a volume is not undone by a pool that can’t be looked at afterwards', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  await writeFile(join(path, 'a'), 'data');
  await pool.refresh();
  const volume = await pool.storageVolLookupByName('a');
  storage.state.refreshVolume = () => Promise.reject(new Error('gone'));
  await t.notThrowsAsync(async () => volume.delete());
  t.false(existsSync(join(path, 'a')));
});
