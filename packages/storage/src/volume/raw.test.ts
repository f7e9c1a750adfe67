import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storageVolXml } from '@tsvirt/conf/storagevol';
import { StorageVolCreateFlags, StorageVolResizeFlags } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import test from 'ava';
import { dirPool, refused, testStorage, withQemuImg } from '../testing/storage.test.support.js';

test('a raw volume has room on the disk for what its document says is allocated', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  const MiB = 1_048_576n;
  const make = (name: string, allocation?: bigint, flags?: number) =>
    pool.storageVolCreateXML(storageVolXml({ name, capacity: 4n * MiB, allocation }), flags);
  const room = async (name: string) => BigInt((await stat(join(path, name))).blocks) * 512n;
  await make('full');
  t.true((await room('full')) >= 4n * MiB);
  await make('part', MiB);
  t.true((await room('part')) >= MiB && (await room('part')) < 2n * MiB);
  const sparse = await make('sparse', 0n);
  t.true((await room('sparse')) < MiB);
  t.is((await stat(join(path, 'sparse'))).size, 4_194_304);
  await refused(t, make('meta', 0n, StorageVolCreateFlags.PREALLOC_METADATA), ErrorCode.CONFIG_UNSUPPORTED);

  await writeFile(join(path, 'sparse'), 'kept', { flag: 'r+' });
  await sparse.resize(8n * MiB, StorageVolResizeFlags.ALLOCATE);
  t.true((await room('sparse')) >= 8n * MiB);
  t.is((await readFile(join(path, 'sparse'))).subarray(0, 4).toString(), 'kept');
});

withQemuImg('a clone of a raw volume takes as much room as its document says', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  const MiB = 1_048_576n;
  const source = await pool.storageVolCreateXML(storageVolXml({ name: 'v', capacity: 4n * MiB }));
  await writeFile(join(path, 'v'), 'data', { flag: 'r+' });
  const clone = (name: string, allocation: bigint, capacity: bigint) =>
    pool.storageVolCreateXMLFrom(storageVolXml({ name, capacity, allocation }), source);
  await clone('full', 4n * MiB, 4n * MiB);
  await clone('sparse', 0n, 6n * MiB);
  const [full, sparse] = await Promise.all(['full', 'sparse'].map((name) => stat(join(path, name))));
  t.true((full?.blocks ?? 0) * 512 >= 4_194_304);
  t.true((sparse?.blocks ?? 0) * 512 < 1_048_576);
  t.is(sparse?.size, 6_291_456);
  t.is((await readFile(join(path, 'sparse'))).subarray(0, 4).toString(), 'data');
  const overlay = await pool.storageVolCreateXML(
    storageVolXml({ name: 'q', capacity: MiB, target: { format: 'qcow2' } }),
  );
  await refused(t, overlay.resize(2n * MiB, StorageVolResizeFlags.ALLOCATE), ErrorCode.OPERATION_UNSUPPORTED);
});

withQemuImg(
  'what is allocated is never cut off, though it was written after the pool was looked at',
  async (t) => {
    const storage = await testStorage(t);
    const { pool, path } = await dirPool(storage);
    await pool.create(1);
    const volume = await pool.storageVolCreateXML(storageVolXml({ name: 'v', capacity: 1_048_576n }));
    await writeFile(join(path, 'v'), Buffer.alloc(1_048_576, 'x'));
    await refused(t, volume.resize(4096, StorageVolResizeFlags.SHRINK), ErrorCode.INVALID_ARG);
    t.is((await stat(join(path, 'v'))).size, 1_048_576);
  },
);
