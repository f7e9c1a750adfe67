import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { ifTold, ifToldNow, toldNames, toldText } from './index.js';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

test('what isn’t told is undefined; what says nothing of the file is thrown', async (t) => {
  for (const code of ['ENOENT', 'ENODEV', 'EINVAL', 'EOPNOTSUPP', 'EIO', 'EACCES']) {
    t.is(await ifTold(() => Promise.reject(failure(code))), undefined, code);
    t.is(
      ifToldNow(() => {
        throw failure(code);
      }),
      undefined,
      code,
    );
  }
  for (const error of [
    failure('EMFILE'),
    failure('ENOMEM'),
    failure('EISDIR'),
    new Error('no system error'),
  ]) {
    t.is(await t.throwsAsync(ifTold(() => Promise.reject(error))), error);
    t.is(
      t.throws(() =>
        ifToldNow(() => {
          throw error;
        }),
      ),
      error,
    );
  }
});

test('texts and names are read where they are', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-kernel-files-'));
  t.teardown(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'a'), 'text\n');
  t.is(await toldText(join(folder, 'a')), 'text\n');
  t.is(await toldText(join(folder, 'a/none')), undefined);
  t.deepEqual(await toldNames(folder), ['a', 'b']);
  t.deepEqual(await toldNames(join(folder, 'none')), []);
  t.deepEqual(await toldNames(join(folder, 'a')), []);
  await t.throwsAsync(toldText(folder), { code: 'EISDIR' });
});
