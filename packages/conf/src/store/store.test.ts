import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, VirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { domainListBits, filterOfFlags } from './filter.js';
import type { StoreFolders } from './folders.js';
import { type Plain, plain, plainKind, uuidOf } from './plain-kind.test.support.js';
import { ObjectStore } from './store.js';

async function folders(t: ExecutionContext) {
  const root = await mkdtemp(join(tmpdir(), 'store-'));
  t.teardown(() => rm(root, { recursive: true }));
  return { config: join(root, 'etc'), status: join(root, 'run') };
}

/** A store that is closed before its folders are removed. */
function storeIn(t: ExecutionContext, where: StoreFolders): ObjectStore<Plain, string> {
  const store = new ObjectStore(plainKind, where);
  t.teardown(() => store.close());
  return store;
}

async function code(promise: Promise<unknown>): Promise<number | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return (error as VirtError).code;
  }
}

test('a defined object is found by name and UUID, and again after a restart', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  const { object, previous } = await store.define(plain('one', 1, 5));
  t.is(previous, undefined);
  t.is(store.byName('one'), object);
  t.is(store.byUUID(uuidOf(1)), object);
  await store.setAutostart(object, true);
  await store.close();
  t.is(await readlink(join(where.config, 'autostart/one.xml')), join(where.config, 'one.xml'));

  const again = storeIn(t, where);
  t.deepEqual(await again.load(), { loaded: 1, broken: [] });
  t.is(again.byName('one').definition?.value, 5);
  t.true(again.byName('one').autostart);
});

test('a new definition replaces the old one and tells it', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  const first = plain('one', 1, 5);
  await store.define(first);
  t.is((await store.define(plain('one', 1, 6))).previous, first);
  await store.flush();
  t.is(await readFile(join(where.config, 'one.xml'), 'utf8'), plainKind.format(plain('one', 1, 6)));
});

test('names and UUIDs are unique, also among definitions under way', async (t) => {
  const store = storeIn(t, await folders(t));
  const results = await Promise.all([
    code(store.define(plain('one', 1))),
    code(store.define(plain('one', 2))),
  ]);
  t.deepEqual(results, [undefined, ErrorCode.OPERATION_FAILED]);
  t.is(await code(store.define(plain('two', 1))), ErrorCode.OPERATION_FAILED);
  t.is(store.size, 1);
  t.throws(() => store.byName('two'), { code: ErrorCode.NO_DOMAIN } as object);
  t.throws(() => store.byId(7), { code: ErrorCode.NO_DOMAIN } as object);
});

test('a name that leads out of the folder is refused', async (t) => {
  const store = storeIn(t, await folders(t));
  for (const name of ['', '.', '..', 'a/b', 'a\0b', 'ä'.repeat(126)])
    t.is(await code(store.define(plain(name, 1))), ErrorCode.XML_ERROR);
  t.is(await code(store.define(plain('a\nb', 1))), ErrorCode.XML_DETAIL);
  t.is(store.size, 0);
  await store.define(plain('a'.repeat(251), 1));
  await store.flush();
});

test('a definition that cannot be written leaves nothing behind', async (t) => {
  const where = await folders(t);
  await writeFile(where.config, 'not a folder');
  const store = storeIn(t, where);
  await t.throwsAsync(store.define(plain('one', 1)));
  t.is(store.size, 0);
  await rm(where.config);
  await store.define(plain('one', 2));
  t.is(store.byName('one').uuid, uuidOf(2));
});

test('a started object has an id and a live definition, and a restart finds it', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  const { object } = await store.define(plain('one', 1, 5));
  await store.start(object, { data: 'pid 7' });
  t.is(store.byId(object.id), object);
  t.is(await code(store.start(object)), ErrorCode.OPERATION_INVALID);
  await store.updateLive(object, { live: plain('one', 1, 9) });
  t.deepEqual([object.live?.value, object.definition?.value], [9, 5]);
  await store.close();

  const again = storeIn(t, where);
  await again.load();
  const found = again.byName('one');
  t.deepEqual([found.id, found.live?.value, found.definition?.value, found.data], [object.id, 9, 5, 'pid 7']);
  const second = await again.create(plain('two', 2));
  t.true(second.id > found.id);

  await again.stop(found);
  t.deepEqual([found.id, found.active, found.data], [-1, false, undefined]);
  t.deepEqual(await readdir(where.status), ['two.xml']);
  t.is(await code(again.stop(found)), ErrorCode.OPERATION_INVALID);
});

test('a transient object vanishes when it stops; undefining an active one makes it transient', async (t) => {
  const store = storeIn(t, await folders(t));
  const transient = await store.create(plain('one', 1));
  t.false(transient.persistent);
  t.is(await code(store.undefine(transient)), ErrorCode.OPERATION_INVALID);
  t.is(await code(store.setAutostart(transient, true)), ErrorCode.OPERATION_INVALID);
  await store.stop(transient);
  t.false(transient.exists);
  t.is(await code(store.stop(transient)), ErrorCode.NO_DOMAIN);

  const { object } = await store.define(plain('one', 1));
  await store.start(object);
  await store.undefine(object);
  t.true(object.exists && object.active && !object.persistent);
  await store.stop(object);
  t.is(store.size, 0);
});

test('a renamed object keeps its UUID and autostart', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  const { object } = await store.define(plain('one', 1, 5));
  await store.define(plain('taken', 2));
  await store.setAutostart(object, true);
  t.is(await code(store.rename(object, 'taken')), ErrorCode.OPERATION_INVALID);
  t.is(await code(store.rename(object, 'one')), ErrorCode.OPERATION_INVALID);
  await store.rename(object, 'three');
  t.is(store.byName('three'), object);
  t.is(store.findByName('one'), undefined);
  await store.flush();
  t.deepEqual(await readdir(where.config), ['.journal', 'autostart', 'taken.xml', 'three.xml']);
  t.deepEqual(await readdir(join(where.config, 'autostart')), ['three.xml']);
  await store.define(plain('one', 3));
  await store.start(object);
  t.is(await code(store.rename(object, 'four')), ErrorCode.OPERATION_INVALID);
});

test('broken files are named, skipped and kept; stale links and temporary files are cleaned', async (t) => {
  const where = await folders(t);
  const first = storeIn(t, where);
  await first.define(plain('good', 1));
  await first.close();
  await writeFile(join(where.config, 'bad.xml'), '<oops');
  await writeFile(join(where.config, 'copy.xml'), plainKind.format(plain('good', 1)));
  await writeFile(join(where.config, '.good.xml.abc.tsvirt-tmp'), 'half');
  await mkdir(join(where.config, 'autostart'));
  await symlink(join(where.config, 'gone.xml'), join(where.config, 'autostart/gone.xml'));
  const store = storeIn(t, where);
  const { loaded, broken } = await store.load();
  t.is(loaded, 1);
  t.deepEqual(
    broken.map((file) => file.path),
    [join(where.config, 'bad.xml'), join(where.config, 'copy.xml')],
  );
  await store.flush();
  t.deepEqual(await readdir(where.config), ['.journal', 'autostart', 'bad.xml', 'copy.xml', 'good.xml']);
  t.deepEqual(await readdir(join(where.config, 'autostart')), []);
});

test('lists by what is asked for', async (t) => {
  const store = new ObjectStore(plainKind);
  const { object } = await store.define(plain('persistent', 1));
  await store.create(plain('transient', 2));
  await store.setAutostart(object, true);
  const names = (flags: number) =>
    store.list(filterOfFlags(flags, domainListBits)).map((found) => found.name);
  t.deepEqual(names(0), ['persistent', 'transient']);
  t.deepEqual(names(1), ['transient']);
  t.deepEqual(names(2), ['persistent']);
  t.deepEqual(names(1 | 2), ['persistent', 'transient']);
  t.deepEqual(names(4 | 1024), ['persistent']);
  t.deepEqual(names(8 | 1024), []);
});

test('jobs on one object run in order and find it gone', async (t) => {
  const store = new ObjectStore(plainKind);
  const { object } = await store.define(plain('one', 1));
  const order: string[] = [];
  const first = store.withJob(object.uuid, async () => {
    order.push('first');
    await store.undefine(object);
  });
  const second = code(store.withJob(object.uuid, () => order.push('second')));
  await first;
  t.is(await second, ErrorCode.NO_DOMAIN);
  t.deepEqual(order, ['first']);
});

test('after a crash, definitions and links are there though no file was written', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  const { object } = await store.define(plain('one', 1, 5));
  await store.setAutostart(object, true);
  await store.rename(object, 'two');
  const gone = await store.define(plain('gone', 2));
  await store.undefine(gone.object);
  const crashed = { config: join(where.config, '../crashed') };
  await mkdir(join(crashed.config, 'autostart'), { recursive: true });
  await copyFile(join(where.config, '.journal'), join(crashed.config, '.journal'));
  const again = storeIn(t, crashed);
  t.deepEqual(await again.load(), { loaded: 1, broken: [] });
  t.like(again.byName('two'), { uuid: uuidOf(1), autostart: true, definition: plain('two', 1, 5) });
});

test('definitions whose files cannot be written after a crash are loaded all the same', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  const { object } = await store.define(plain('one', 1, 5));
  await store.setAutostart(object, true);
  await store.define(plain('two', 2));
  const crashed = { config: join(where.config, '../crashed') };
  await mkdir(join(crashed.config, 'autostart', 'one.xml'), { recursive: true });
  await mkdir(join(crashed.config, 'one.xml'));
  await copyFile(join(where.config, '.journal'), join(crashed.config, '.journal'));
  const again = storeIn(t, crashed);
  t.deepEqual(await again.load(), { loaded: 2, broken: [] });
  t.like(again.byName('one'), { autostart: true, definition: plain('one', 1, 5) });
  await rm(join(crashed.config, 'one.xml'), { recursive: true });
  await rm(join(crashed.config, 'autostart', 'one.xml'), { recursive: true });
  await again.close();
  t.is(await readFile(join(crashed.config, 'one.xml'), 'utf8'), plainKind.format(plain('one', 1, 5)));
});

test('a definition with a draft is as durable as any other, and one that fails leaves nothing', async (t) => {
  const where = await folders(t);
  const journal = { drafts: true, clock: () => 0 };
  const store = new ObjectStore(plainKind, where, { journal });
  t.teardown(() => store.close());
  const define = (model: Plain, work?: () => void) =>
    store.drafted(
      () => Buffer.from(plainKind.format(model)),
      async (draft) => {
        work?.();
        return store.define(model, draft);
      },
    );
  for (let i = 0; i < 40; i++) await define(plain(`kept-${i}`, i, i));
  t.is(
    await code(
      define(plain('bad', 98), () => {
        throw new VirtError(ErrorCode.XML_ERROR, 'no');
      }),
    ),
    ErrorCode.XML_ERROR,
  );
  t.is(await code(define(plain('kept-1', 99))), ErrorCode.OPERATION_FAILED);
  const crashed = { config: join(where.config, '../crashed') };
  await mkdir(crashed.config);
  await copyFile(join(where.config, '.journal'), join(crashed.config, '.journal'));
  const again = new ObjectStore(plainKind, crashed, { journal });
  t.teardown(() => again.close());
  t.deepEqual(await again.load(), { loaded: 40, broken: [] });
  await again.redo(async () => t.fail('every draft came to its end'));
});

test('a store that got ready has its folder and journal, and the first definition finds them', async (t) => {
  const where = await folders(t);
  const store = storeIn(t, where);
  await store.prepare();
  t.deepEqual(await readdir(where.config), ['.journal']);
  await store.define(plain('one', 1));
  await store.prepare();
  await store.close();
  t.deepEqual((await readdir(where.config)).sort(), ['.journal', 'one.xml']);
});
