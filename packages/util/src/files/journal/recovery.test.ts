import { mkdir, readdir, readFile, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { type FileStep, recordSize, segmentHeaderSize } from './format.js';
import {
  changes,
  contents,
  copyJournal,
  crashed,
  folderOf,
  keeper,
  link,
  numbers,
  recovered,
  remove,
  sorted,
  stateAfter,
  still,
  write,
} from './journal.test.support.js';
import { readRecords } from './journal-reader.js';
import { JournaledFolder } from './journaled-folder.js';

/** The journal that these changes leave where nothing was brought to the files. */
async function journalOf(t: ExecutionContext, all: readonly FileStep[][], size = 64 * 1024): Promise<Buffer> {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { ...still, size });
  for (const steps of all) await files.commit(steps);
  return readFile(join(folder, '.journal'));
}

test('a journal that ends anywhere: the changes up to there are made, whatever became of the files', async (t) => {
  t.timeout(300_000);
  const all = changes(40, 7);
  const journal = await journalOf(t, all);
  const next = numbers(3);
  let end = segmentHeaderSize;
  for (let count = 0; count <= all.length; count++) {
    const length = recordSize(all[count] ?? []);
    const before = all.slice(0, count);
    const expected = stateAfter(before);
    for (const cut of count === all.length ? [end] : [end, end + 1 + next(length - 1)])
      for (const lose of [(['truncated', 'zeroed', 'damaged'] as const)[next(3)]]) {
        const bytes = Buffer.from(journal);
        if (lose === 'zeroed') bytes.fill(0, cut, journal.length / 2);
        if (lose === 'damaged') bytes.writeUInt8(bytes.readUInt8(cut) ^ 0x41, cut);
        // Of files that changed: none, the old content, the new one, or nothing in them.
        const files: Record<string, string> = {};
        for (const { name } of before.flat())
          if (!name.includes('/') && next(2) === 0) files[name] = ['', expected[name] ?? ''][next(2)] ?? '';
        const folder = await crashed(t, bytes, files);
        if (lose === 'truncated') await truncate(join(folder, '.journal'), cut);
        t.deepEqual(await recovered(folder), expected, `${lose} at ${cut} after ${count} records`);
        // And again, from where it is now.
        t.deepEqual(await recovered(folder), expected);
      }
    end += length;
  }
});

test('what was synced is not made again; what came after is, over any number of segments', async (t) => {
  t.timeout(300_000);
  const folder = await folderOf(t);
  const files = keeper(t, folder, { ...still, size: 8192 });
  const next = numbers(11);
  const all = changes(200, 5);
  for (let at = 0; at < all.length; ) {
    // A copy taken between two changes, while a segment is emptied in the background, is what a power loss leaves.
    const some = all.slice(at, at + 1 + next(9));
    for (const steps of some) await files.commit(steps);
    at += some.length;
    if (next(5) === 0) await files.checkpoint();
    // The journal first: what it no longer has was synced before.
    const copy = await copyJournal(t, folder);
    const records = (await readRecords(join(copy, '.journal'))) ?? [];
    const unsure = new Set(records.flatMap(({ steps }) => steps.map(({ name }) => name)));
    const expected = stateAfter(all.slice(0, at));
    for (const [name, text] of Object.entries(expected)) {
      const path = join(copy, name);
      // Files with records are those never synced for sure: they are lost, or old.
      if (!unsure.has(name))
        await (text.startsWith('→') ? symlink(text.slice(1), path) : writeFile(path, text));
      else if (next(2) === 0 && !text.startsWith('→')) await writeFile(path, '');
    }
    t.deepEqual(await recovered(copy), expected, `after ${at}`);
  }
  await files.close();
  await writeFile(join(folder, 'byhand'), 'x');
  const before = await contents(folder);
  t.deepEqual(await recovered(folder), sorted(before));
});

test('steps of one change are made all or none', async (t) => {
  t.timeout(300_000);
  const start = [write('a.xml', 'one'), link('links/a.xml', 'a.xml')];
  const move = [write('b.xml', 'two'), remove('a.xml'), link('links/b.xml', 'b.xml'), remove('links/a.xml')];
  const journal = await journalOf(t, [start, move], 4096);
  const from = segmentHeaderSize + recordSize(start);
  const end = from + recordSize(move);
  for (const cut of [from, from + 9, from + 30, from + 60, end - 40, end - 1, end]) {
    const bytes = Buffer.from(journal);
    bytes.fill(0xff, cut, end);
    t.deepEqual(await recovered(await crashed(t, bytes)), stateAfter(cut === end ? [start, move] : [start]));
  }
});

test('a damaged header loses only its segment, and the journal is made anew', async (t) => {
  const journal = await journalOf(t, [[write('a', '1')]], 4096);
  for (const at of [0, 2048]) {
    const bytes = Buffer.from(journal);
    bytes.fill(0x55, at, at + 8);
    const folder = await crashed(t, bytes);
    t.deepEqual(await recovered(folder), at === 0 ? {} : { a: '1' });
    const files = keeper(t, folder);
    await files.commit([write('b', '2')]);
    await files.close();
    t.deepEqual(await contents(folder), at === 0 ? { b: '2' } : { a: '1', b: '2' });
  }
});

test('what is no journal is refused and left alone', async (t) => {
  const folder = await crashed(t, Buffer.from('something else altogether'));
  await t.throwsAsync(new JournaledFolder(folder).open(), { message: /isn't a journal/ });
  await t.throwsAsync(new JournaledFolder(folder).commit([write('b', '2')]), { message: /isn't a journal/ });
  t.is(await readFile(join(folder, '.journal'), 'utf8'), 'something else altogether');
});

test('after a crash, a file changed by hand makes way for the journal but is kept', async (t) => {
  const folder = await crashed(
    t,
    await journalOf(t, [[write('a', '1')], [write('b', '1')], [write('b', '2')]]),
  );
  const later = Date.now() / 1000 + 3600;
  for (const [name, text] of [
    ['a', 'by hand'],
    // An older content of the journal's own is nobody's work.
    ['b', '1'],
  ] as const) {
    await writeFile(join(folder, name), text);
    await utimes(join(folder, name), later, later);
  }
  t.deepEqual(await recovered(folder), { a: '1', b: '2' });
  t.deepEqual(
    (await readdir(folder)).filter((name) => name.endsWith('.before-recovery')),
    ['.a.before-recovery'],
  );
  t.is(await readFile(join(folder, '.a.before-recovery'), 'utf8'), 'by hand');
});

test('what cannot be recovered yet is told as pending, and made later', async (t) => {
  const folder = await crashed(t, await journalOf(t, [[write('a', '1')], [write('b', '2')]]));
  await mkdir(join(folder, 'a'));
  const files = keeper(t, folder);
  await files.replay();
  t.deepEqual([...files.pending().keys()], ['a']);
  await files.commit([write('c', '3')]);
  await rm(join(folder, 'a'), { recursive: true });
  await files.close();
  t.deepEqual(await contents(folder), { a: '1', b: '2', c: '3' });
});
