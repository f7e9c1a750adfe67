import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { storagePoolXml } from '@tsvirt/conf/storagepool';
import { parseStorageVol, storageVolXml } from '@tsvirt/conf/storagevol';
import {
  isStreamHole,
  StoragePoolEventLifecycleType,
  StorageVolCreateFlags,
  StorageVolDownloadFlags,
  StorageVolResizeFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
  StreamHole,
} from '@tsvirt/core';
import { CommandRecorder, ErrorCode, hasErrorCode } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { type TestStorage, testStorage } from './testing-connect.test.support.js';

const hasQemuImg = (process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, 'qemu-img')));
const withQemuImg = hasQemuImg ? test : test.skip;

async function dirPool(storage: TestStorage) {
  const path = join(storage.root, 'images');
  const pool = await storage.connect.storagePoolDefineXML(
    storagePoolXml({ type: 'dir', name: 'images', target: { path } }),
  );
  return { path, pool };
}

async function refused(t: ExecutionContext, work: Promise<unknown>, code: ErrorCode) {
  t.true(hasErrorCode(await t.throwsAsync(work), code));
}

test('a pool is defined, built, started, stopped, deleted and undefined', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await refused(t, Promise.resolve(pool.create()), ErrorCode.SYSTEM_ERROR);
  t.false(await pool.isActive());
  await pool.build();
  await pool.create();
  t.true(await pool.isActive());
  t.true((await pool.getInfo()).capacity > 0n);
  await refused(t, Promise.resolve(pool.undefine()), ErrorCode.OPERATION_INVALID);
  await pool.destroy();
  await pool.delete();
  t.false(existsSync(path));
  await pool.undefine();
  await refused(t, storage.connect.storagePoolLookupByName('images'), ErrorCode.NO_STORAGE_POOL);
});

test('a pool whose folder is gone is inactive once it was looked at', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await pool.create(1);
  const seen: number[] = [];
  await storage.connect.storagePoolEventRegisterAny(0, null, (told) => {
    if (told.eventId === 0) seen.push(told.event);
  });
  await rm(path, { recursive: true });
  await refused(t, Promise.resolve(pool.refresh()), ErrorCode.SYSTEM_ERROR);
  t.false(await pool.isActive());
  t.deepEqual(seen, [StoragePoolEventLifecycleType.STOPPED]);
  await refused(t, Promise.resolve(pool.refresh()), ErrorCode.OPERATION_INVALID);
});

test('a transient pool is not started automatically', async (t) => {
  const { connect, root } = await testStorage(t);
  const xml = storagePoolXml({ type: 'dir', name: 'passing', target: { path: root } });
  const pool = await connect.storagePoolCreateXML(xml);
  await refused(t, Promise.resolve(pool.setAutostart(true)), ErrorCode.INTERNAL_ERROR);
  t.false(await pool.getAutostart());
});

test('two pools don’t manage the same folder', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  const xml = storagePoolXml({ type: 'dir', name: 'other', target: { path } });
  await refused(t, storage.connect.storagePoolDefineXML(xml), ErrorCode.OPERATION_FAILED);
  await refused(t, storage.connect.storagePoolCreateXML(xml, 1), ErrorCode.OPERATION_FAILED);
  t.false(existsSync(path));
  await pool.create(1);
  const { capacity, allocation, available } = await pool.getInfo();
  t.is(allocation + available, capacity);
});

test('pools outlast the process: what was active is, autostart starts', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(path);
  await pool.setAutostart(true);
  // Who stopped it since the host was booted meant it.
  const meanwhile = await storage.restart();
  t.false(await (await meanwhile.connect.storagePoolLookupByName('images')).isActive());
  await meanwhile.reboot();
  const again = await meanwhile.restart();
  const found = await again.connect.storagePoolLookupByName('images');
  t.true(await found.isActive());
  t.true(await found.isPersistent());
  await found.setAutostart(false);
  const third = await again.restart();
  t.true(await (await third.connect.storagePoolLookupByName('images')).isActive());
});

test('what is in the folder is found; what a link leads nowhere is not', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(join(path, 'folder'), { recursive: true });
  await writeFile(join(path, 'a.img'), Buffer.alloc(4096));
  await pool.create();
  await writeFile(join(path, 'b.img'), 'x');
  t.deepEqual(
    (await pool.listAllVolumes()).map(({ name }) => name),
    ['a.img', 'folder'],
  );
  await pool.refresh();
  t.is((await pool.listAllVolumes()).length, 3);
  t.is((await (await pool.storageVolLookupByName('a.img')).getInfo()).capacity, 4096n);
});

test('pools of types without a backend are refused', async (t) => {
  const storage = await testStorage(t);
  const xml = storagePoolXml({ type: 'mpath', name: 'm', target: { path: '/dev/mapper' } });
  await refused(t, storage.connect.storagePoolDefineXML(xml), ErrorCode.INTERNAL_ERROR);
});

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

test('data is uploaded and downloaded, and the volume is in use meanwhile', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(path);
  await writeFile(join(path, 'v'), Buffer.alloc(16));
  await pool.create();
  const volume = await pool.storageVolLookupByName('v');
  const upload = await volume.upload(4, 4);
  await refused(t, volume.wipe(), ErrorCode.OPERATION_INVALID);
  upload.write('abcd');
  await upload.finish();
  t.is((await readFile(join(path, 'v'))).toString('latin1', 4, 8), 'abcd');
  t.is((await buffer(await volume.download(5, 2))).toString(), 'bc');
  const left = await volume.download(0, 0);
  await pool.destroy();
  await pool.create();
  left.destroy();
  const tooMuch = await volume.upload(0, 2);
  tooMuch.on('error', () => {});
  tooMuch.write('abcd');
  await t.throwsAsync(tooMuch.finish());
});

test('a sparse stream carries holes as holes, which read as zeros', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  await mkdir(path);
  const MiB = 1024 * 1024;
  await writeFile(join(path, 'v'), Buffer.alloc(3 * MiB, 'x'));
  await pool.create();
  const volume = await pool.storageVolLookupByName('v');
  const upload = await volume.upload(0, 0, StorageVolUploadFlags.SPARSE_STREAM);
  await upload.sendAll([new StreamHole(BigInt(MiB)), Buffer.from('data'), new StreamHole(BigInt(3 * MiB))]);
  await upload.finish();
  const expected = Buffer.alloc(4 * MiB + 4);
  expected.write('data', MiB);
  t.true((await readFile(join(path, 'v'))).equals(expected));

  const download = await volume.download(0, 0, StorageVolDownloadFlags.SPARSE_STREAM);
  t.true(download.sparse);
  const parts: Buffer[] = [];
  for await (const chunk of download as AsyncIterable<Buffer | StreamHole>)
    parts.push(isStreamHole(chunk) ? Buffer.alloc(Number(chunk.length)) : chunk);
  t.true(Buffer.concat(parts).equals(expected));
  t.true((await buffer(await volume.download(MiB - 2, 8))).equals(expected.subarray(MiB - 2, MiB + 6)));

  const plain = await volume.upload(0, 0);
  await refused(t, plain.sendHole(1n), ErrorCode.INVALID_ARG);
  await plain.finish();

  const tooMuch = await volume.upload(0, 2, StorageVolUploadFlags.SPARSE_STREAM);
  tooMuch.on('error', () => {});
  await t.throwsAsync(
    (async () => {
      await tooMuch.sendHole(3n);
      await tooMuch.finish();
    })(),
  );
});

test('a pattern is written by the program for it', async (t) => {
  const recorder = new CommandRecorder();
  const storage = await testStorage(t, recorder);
  const { path, pool } = await dirPool(storage);
  await pool.build();
  await pool.create();
  const volume = await pool.storageVolCreateXML(storageVolXml({ name: 'a', capacity: 1000n }));
  await volume.wipePattern(StorageVolWipeAlgorithm.NNSA);
  t.deepEqual(recorder.calls.at(-1)?.argv, ['scrub', '-f', '-p', 'nnsa', join(path, 'a')]);
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

test('a pool that could not start leaves mounted what it did not mount', async (t) => {
  const runner = new CommandRecorder();
  const storage = await testStorage(t, runner);
  const pool = (path: string) =>
    storagePoolXml({
      type: 'netfs',
      name: 'mounted',
      source: { hosts: [{ name: 'there' }], dir: '/images' },
      target: { path },
    });
  await storage.connect.storagePoolDefineXML(pool('/mnt'));
  // This one is mounted on every host; the name is taken, which shows only when all else is done.
  await refused(t, storage.connect.storagePoolCreateXML(pool('/sys')), ErrorCode.OPERATION_FAILED);
  t.deepEqual(runner.lines, []);
});

test('events tell what happens to pools', async (t) => {
  const storage = await testStorage(t);
  const told: number[] = [];
  storage.state.events.on(0, null, (event) => {
    if (event.eventId === 0) told.push(event.event);
  });
  const { pool } = await dirPool(storage);
  await pool.create(1);
  await pool.destroy();
  await pool.undefine();
  t.deepEqual(told, [0, 2, 3, 1]);
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

test('places that mean something else elsewhere, or to mount, are refused', async (t) => {
  const { connect } = await testStorage(t);
  const source = (device: string) =>
    `<pool type='fs'><name>p</name><source><device path='${device}'/></source><target><path>/mnt/p</path></target></pool>`;
  for (const xml of [
    "<pool type='dir'><name>p</name><target><path>images</path></target></pool>",
    source('-obind'),
    "<pool type='netfs'><name>p</name><source><host name='--bind'/><dir path='/x'/></source><target><path>/mnt/p</path></target></pool>",
  ]) {
    await refused(t, Promise.resolve(connect.storagePoolDefineXML(xml)), ErrorCode.XML_ERROR);
    await refused(t, Promise.resolve(connect.storagePoolCreateXML(xml)), ErrorCode.XML_ERROR);
  }
  await t.notThrowsAsync(async () => connect.storagePoolDefineXML(source('/dev/vda1')));
});

test('a pool whose file system was unmounted meanwhile is inactive for the next process', async (t) => {
  const storage = await testStorage(t, new CommandRecorder());
  const path = join(storage.root, 'mounted');
  await mkdir(path);
  const pool = await storage.connect.storagePoolDefineXML(
    storagePoolXml({ type: 'fs', name: 'p', source: { devices: [{ path: '/dev/vda1' }] }, target: { path } }),
  );
  await pool.create();
  const next = await storage.restart();
  t.false(await (await next.connect.storagePoolLookupByName('p')).isActive());
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
