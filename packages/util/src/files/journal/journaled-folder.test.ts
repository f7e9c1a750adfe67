import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { VirtError } from '../../error/virt-error.js';
import { ErrorCode } from '../../generated/error-codes.js';
import { encodeRecord, encodeSegmentHeader, recordSize, segmentHeaderSize } from './format.js';
import {
  changes,
  contents,
  copyJournal,
  folderOf,
  keeper,
  link,
  recovered,
  remove,
  sorted,
  stateAfter,
  still,
  write,
} from './journal.test.support.js';
import { readRecords } from './journal-reader.js';
import { JournaledFolder } from './journaled-folder.js';

test('changes are made in the order of the calls, and files follow', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder);
  const all = changes(60, 13);
  await Promise.all(all.map((steps) => files.commit(steps)));
  await files.flush();
  t.is(files.pending().size, 0);
  t.deepEqual(sorted(await contents(folder)), stateAfter(all));
  t.deepEqual(await recovered(await copyJournal(t, folder)), stateAfter(all));
  await files.close();
  t.deepEqual(await readRecords(join(folder, '.journal')), []);
  await files.commit([write('d', 'after closing')]);
  await files.close();
  t.deepEqual(sorted(await contents(folder)), { ...stateAfter(all), d: 'after closing' });
});

test('files come by themselves when things are quiet, and the journal is emptied', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { quiet: 1, idle: 1 });
  await files.commit([write('a', '1'), write('b', '2')]);
  // However long that takes: the records go when the files are synced.
  while ((await readRecords(join(folder, '.journal')))?.length !== 0)
    await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual(await contents(folder), { a: '1', b: '2' });
});

test('changes go on for as long as they like', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { quiet: 0, idle: 0, size: 8192 });
  const all = changes(500, 17);
  await Promise.all(
    [0, 1, 2, 3].map(async (part) => {
      for (let i = part; i < all.length; i += 4)
        await files.commit(
          (all[i] ?? []).map((step) => ({ ...step, name: step.name.replace(/\d/, `${part}-$&`) })),
        );
    }),
  );
  await files.close();
  const expected = [0, 1, 2, 3].map((part) =>
    stateAfter(
      all
        .filter((_, i) => i % 4 === part)
        .map((steps) => steps.map((step) => ({ ...step, name: step.name.replace(/\d/, `${part}-$&`) }))),
    ),
  );
  t.deepEqual(sorted(await contents(folder)), sorted(Object.assign({}, ...expected)));
});

test('one keeper at a time', async (t) => {
  const folder = await folderOf(t);
  const first = keeper(t, folder);
  await first.commit([write('a', '1')]);
  const second = keeper(t, folder);
  await t.throwsAsync(second.open(), { message: /another process/ });
  await t.throwsAsync(second.commit([write('a', '2')]), { message: /another process/ });
  await first.close();
  await second.commit([write('a', '3')]);
  await second.flush();
  t.deepEqual(await contents(folder), { a: '3' });
});

test('what is in the way of a file is told before the change, which is not made', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder);
  await mkdir(join(folder, 'taken'));
  const results = await Promise.allSettled([
    files.commit([write('a', '1')]),
    files.commit([write('new', '2'), write('taken', '2')]),
    files.commit([write('b', '3')]),
    files.commit([write('n'.repeat(300), '4')]),
    files.commit([write('missing/c', '5')]),
  ]);
  t.deepEqual(
    results.map((result) => (result.status === 'rejected' ? result.reason.code : undefined)),
    [undefined, 'EISDIR', undefined, 'ENAMETOOLONG', 'ENOENT'],
  );
  await files.close();
  t.deepEqual(sorted(await contents(folder)), { a: '1', b: '3' });
  t.deepEqual((await readdir(folder)).sort(), ['.journal', 'a', 'b', 'links', 'taken']);
});

test('a file that cannot be written is kept in the journal until that is full, and written later', async (t) => {
  const folder = await folderOf(t);
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  const logger = { scope: '', debug: log, info: log, warn: log, error: log, enabled: () => true };
  const files = keeper(t, folder, {
    ...still,
    size: 4096,
    logger: { ...logger, child: () => ({ ...logger }) as never },
  });
  await files.commit([write('a', '1')]);
  await mkdir(join(folder, 'a'));
  await t.throwsAsync(files.flush(), { code: 'EISDIR' });
  t.deepEqual([...files.pending().keys()], ['a']);
  let taken = 0;
  const error = await t.throwsAsync(async () => {
    for (; ; taken++) await files.commit([write('b', `${taken} ${'x'.repeat(300)}`)]);
  });
  t.is((error as VirtError).code, ErrorCode.OPERATION_FAILED);
  t.regex(error?.message ?? '', /can't be written/);
  t.true(taken > 5);
  t.regex(logged.join('\n'), /safe in its journal/);
  // Nothing that was told done is lost, nothing that was refused is there.
  const expected = { a: '1', b: `${taken - 1} ${'x'.repeat(300)}` };
  t.deepEqual(await recovered(await copyJournal(t, folder)), expected);
  await rm(join(folder, 'a'), { recursive: true });
  await files.commit([write('c', '3')]);
  await files.close();
  t.deepEqual(sorted(await contents(folder)), { ...expected, c: '3' });
});

test('a change too large for the journal keeps its turn', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { ...still, size: 4096 });
  const large = 'y'.repeat(10_000);
  await Promise.all([
    files.commit([write('a', 'small')]),
    files.commit([write('a', large)]),
    files.commit([write('b', 'small')]),
    files.commit([write('b', large), write('c', large)]),
    files.commit([write('c', 'small')]),
  ]);
  t.deepEqual(await recovered(await copyJournal(t, folder)), { c: 'small' });
  await files.flush();
  t.deepEqual(await contents(folder), { a: large, b: large, c: 'small' });
});

test('a journal or a folder removed from outside is made anew', async (t) => {
  const folder = join(await folderOf(t), 'inside');
  await mkdir(folder);
  const files = keeper(t, folder);
  await files.commit([write('a', '1')]);
  await rm(join(folder, '.journal'));
  await files.commit([write('b', '2')]);
  t.deepEqual(await contents(folder), { a: '1' });
  t.true((await readdir(folder)).includes('.journal'));
  await rm(folder, { recursive: true });
  await t.throwsAsync(files.commit([write('c', '3')]), { code: 'ENOENT' });
  await mkdir(folder);
  await files.commit([write('d', '4')]);
  await files.close();
  t.deepEqual(await contents(folder), { d: '4' });
});

test('a folder where no journal can be made takes changes all the same', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { ...still, name: 'missing/.journal' });
  await files.commit([write('a', '1')]);
  t.deepEqual(await contents(folder), { a: '1' });
  await files.commit([remove('a')]);
  t.deepEqual(await contents(folder), {});
});

test('without a journal files are there at once', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { ...still, size: 0 });
  await Promise.all([files.commit([write('a', '1'), link('links/a', 'a')]), files.commit([write('b', '1')])]);
  t.deepEqual(sorted(await contents(folder)), { a: '1', b: '1', 'links/a': '→a' });
  t.deepEqual((await readdir(folder)).sort(), ['a', 'b', 'links']);
});

test('a change of several files without a journal is finished after a crash', async (t) => {
  const folder = await folderOf(t);
  const steps = [write('b', '2'), remove('a'), link('links/b', 'b')];
  const note = Buffer.alloc(segmentHeaderSize + recordSize(steps));
  encodeSegmentHeader({ epoch: 1, size: note.length }).copy(note);
  encodeRecord(note, segmentHeaderSize, 1, { sequence: 1, time: 0, steps });
  await writeFile(join(folder, '.journal-change'), note);
  await writeFile(join(folder, 'a'), '1');
  t.deepEqual(await recovered(folder), { b: '2', 'links/b': '→b' });
  t.deepEqual((await readdir(folder)).sort(), ['b', 'links']);
});

test('many changes before a file is written cost one file', async (t) => {
  const folder = await folderOf(t);
  const files = new JournaledFolder(folder, still);
  for (let i = 0; i < 50; i++) await files.commit([write('a', String(i))]);
  await files.commit([write('b', 'x')]);
  await files.commit([remove('b')]);
  t.deepEqual(
    [...files.pending()].map(([name, { kind }]) => [name, kind]),
    [
      ['a', 'write'],
      ['b', 'remove'],
    ],
  );
  await files.close();
  t.is(await readFile(join(folder, 'a'), 'utf8'), '49');
});
