import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import type { Draft } from './draft-area.js';
import { diskFolder, drafter, drafting, redone, watchedDisk } from './drafts.test.support.js';
import {
  contents,
  copyFiles,
  folderOf,
  keeper,
  numbers,
  recovered,
  remove,
  sorted,
  write,
} from './journal.test.support.js';
import { JournaledFolder } from './journaled-folder.js';

function begun(files: JournaledFolder, text: string): Draft {
  const draft = files.draft(() => Buffer.from(text));
  if (draft === undefined) throw new Error('there is no draft: can this disk have none?');
  return draft;
}

test.serial(
  'what only a draft vouches for is found after a power failure, and after a crash of the process alone the change',
  async (t) => {
    const folder = await diskFolder(t);
    const files = await drafter(t, folder);
    const disk = await watchedDisk(t, folder);
    for (const text of ['one', 'two']) await files.commit([write(text, text)], begun(files, text));
    const after = await disk.crashed();
    t.deepEqual(await redone(t, after), ['one', 'two']);
    t.deepEqual(await contents(after), {});
    t.deepEqual(await redone(t, after), []);
    // What the process wrote is in the journal all the same.
    const killed = await folderOf(t);
    await copyFile(join(folder, '.journal'), join(killed, '.journal'));
    t.deepEqual(await redone(t, killed), []);
    t.deepEqual(sorted(await contents(killed)), { one: 'one', two: 'two' });
  },
);

test.serial('another change makes those before it last', async (t) => {
  const folder = await diskFolder(t);
  const files = await drafter(t, folder);
  const disk = await watchedDisk(t, folder);
  await files.commit([write('one', '1')], begun(files, 'one'));
  await files.commit([remove('one'), write('two', '2')]);
  const after = await disk.crashed();
  t.deepEqual(await redone(t, after), []);
  t.deepEqual(await contents(after), { two: '2' });
});

test.serial('a call that failed leaves nothing', async (t) => {
  const folder = await diskFolder(t);
  const files = await drafter(t, folder);
  const disk = await watchedDisk(t, folder);
  const draft = begun(files, 'bad');
  t.is(
    files.draft(() => Buffer.from('another')),
    undefined,
  );
  await files.drop(draft);
  t.deepEqual(await redone(t, await disk.crashed()), []);
  await files.commit([write('good', '1')], begun(files, 'good'));
  t.deepEqual(await redone(t, await disk.crashed()), ['good']);
});

test.serial('changes made meanwhile are no end of a draft', async (t) => {
  const folder = await diskFolder(t);
  const files = await drafter(t, folder);
  const disk = await watchedDisk(t, folder);
  const draft = begun(files, 'late');
  await files.commit([write('other', '1')]);
  await files.commit([write('late', '1')], draft);
  t.deepEqual(await redone(t, await disk.crashed()), ['late']);
  await files.commit([write('other', '2')]);
  t.deepEqual(await redone(t, await disk.crashed()), []);
});

test.serial('a journal that was emptied has no drafts, whatever is in their area', async (t) => {
  const folder = await diskFolder(t);
  const files = await drafter(t, folder);
  const disk = await watchedDisk(t, folder);
  await files.commit([write('one', '1')], begun(files, 'one'));
  const open = begun(files, 'two');
  await files.checkpoint();
  t.deepEqual(await redone(t, await disk.crashed()), []);
  await files.commit([write('two', '2')], open);
  const after = await disk.crashed();
  t.deepEqual(await redone(t, after), []);
  t.deepEqual(await contents(after), { two: '2' });
});

test.serial('what cannot be made again is kept and told, and what is left is made', async (t) => {
  const folder = await diskFolder(t);
  const files = await drafter(t, folder);
  const disk = await watchedDisk(t, folder);
  for (const text of ['one', 'two', 'three']) await files.commit([write(text, text)], begun(files, text));
  const after = await disk.crashed();
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  const logger = { scope: '', debug: log, info: log, warn: log, error: log, enabled: () => true };
  const again = keeper(t, after, {
    ...drafting,
    logger: { ...logger, child: () => ({ ...logger }) as never },
  });
  await again.replay();
  const made: string[] = [];
  await again.redo(async (content) => {
    const text = Buffer.from(content).toString();
    if (text === 'two') throw new Error('no');
    made.push(text);
  });
  await again.close();
  t.deepEqual(made, ['one', 'three']);
  const [kept, ...others] = (await readdir(after)).filter((name) => name.endsWith('.refused'));
  t.deepEqual(others, []);
  t.is(await readFile(join(after, kept ?? ''), 'utf8'), 'two');
  t.regex(logged.join('\n'), new RegExp(kept ?? 'nothing'));
  t.deepEqual(await redone(t, after), []);
});

test.serial('drafts that were rescued outlast a second crash, and new ones come after them', async (t) => {
  const folder = await diskFolder(t);
  const files = await drafter(t, folder);
  const disk = await watchedDisk(t, folder);
  await files.commit([write('one', '1')], begun(files, 'one'));
  const after = await disk.crashed();
  const second = new JournaledFolder(after, drafting);
  await second.replay();
  await second.commit([write('two', '2')]);
  await second.close();
  t.deepEqual(await redone(t, after), ['one']);
});

test('where there are no drafts nothing is asked for', async (t) => {
  const folder = await folderOf(t);
  const files = keeper(t, folder, { ...drafting, drafts: false });
  for (let i = 0; i < 40; i++) await files.commit([write('a', String(i))]);
  t.is(
    files.draft(() => t.fail() as never),
    undefined,
  );
});

test.serial('contents too large for a draft are no draft', async (t) => {
  const files = await drafter(t, await diskFolder(t));
  t.is(
    files.draft(() => Buffer.alloc(16 * 1024)),
    undefined,
  );
  await files.commit([write('small', '1')], begun(files, 'x'.repeat(15_000)));
});

test.serial(
  'whenever the power fails, what was told done is there, as a change or as its draft',
  async (t) => {
    t.timeout(120_000);
    for (let seed = 1; seed <= 8; seed++) {
      const next = numbers(seed);
      const folder = await diskFolder(t);
      // With every other one, files come, are synced, and the journal is emptied, beside the changes.
      const background = seed % 2 === 0 ? { quiet: 0, idle: 0 } : {};
      const files = await drafter(t, folder, { ...drafting, ...background, size: 16 * 1024 });
      const disk = await watchedDisk(t, folder);
      const told = new Map<string, string>();
      for (let i = 0; i < 120; i++) {
        const name = `${next(4)}.xml`;
        const text = `${i} ${'x'.repeat(next(400))}`;
        const draft = next(4) > 0 ? files.draft(() => Buffer.from(`${name} ${text}`)) : undefined;
        if (next(8) === 0 && draft !== undefined) await files.drop(draft);
        else if (next(8) === 0) {
          await files.commit([remove(name)], draft);
          // A draft says only what is written.
          told.delete(name);
          if (draft !== undefined) await files.commit([remove(name)]);
        } else {
          await files.commit([write(name, text)], draft);
          told.set(name, text);
        }
        if (next(20) === 0) await files.flush();
        if (next(30) === 0) await files.checkpoint();
        if (next(10) > 0) continue;
        const after = await disk.crashed();
        // Files that were brought home and synced, those of an emptied journal, are there too.
        await copyFiles(folder, after);
        const again = keeper(t, after);
        await again.replay();
        await again.redo(async (call) => {
          const [file = '', ...rest] = Buffer.from(call).toString().split(' ');
          await again.commit([write(file, rest.join(' '))]);
        });
        await again.close();
        const found = await recovered(after);
        delete found.warm;
        t.deepEqual(found, sorted(Object.fromEntries(told)), `seed ${seed}, after ${i}`);
      }
      await files.close();
    }
  },
);
