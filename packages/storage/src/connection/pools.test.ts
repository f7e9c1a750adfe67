import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storagePoolXml } from '@tsvirt/conf/storagepool';
import { StoragePoolEventLifecycleType } from '@tsvirt/core';
import { CommandRecorder, ErrorCode } from '@tsvirt/util';
import test from 'ava';
import { dirPool, refused, testStorage } from '../testing/storage.test.support.js';

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

test('an active pool is described with the permissions that its folder has', async (t) => {
  const storage = await testStorage(t);
  const { pool, path } = await dirPool(storage);
  t.notRegex(await pool.getXMLDesc(), /<permissions>/);
  await pool.create(1);
  await chmod(path, 0o750);
  await pool.refresh();
  t.regex(await pool.getXMLDesc(), /<mode>0750<\/mode>\s*<owner>\d+<\/owner>\s*<group>\d+<\/group>/);
  const named = storagePoolXml({ type: 'dir', name: pool.name, target: { path: `${path}-other` } });
  await refused(t, storage.connect.storagePoolCreateXML(named), ErrorCode.OPERATION_FAILED);
  await pool.destroy();
  t.notRegex(await pool.getXMLDesc(), /<permissions>/);
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
