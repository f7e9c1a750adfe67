import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { hasErrorCode } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import {
  cleanTemporaries,
  DurableFiles,
  ensureDirectory,
  exists,
  firstSinceBoot,
  listDirectory,
  readFileLimited,
  readText,
  readTextIfExists,
  removeFileDurable,
  temporarySuffix,
  writeFileDurable,
  writeFilesDurable,
} from './index.js';

async function inDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'tsvirt-files-'));
  try {
    await work(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

test('a file is written anew with its mode, whatever the umask', (t) =>
  inDirectory(async (directory) => {
    const path = join(directory, 'a.xml');
    await writeFileDurable(path, 'one');
    t.is((await stat(path)).mode & 0o777, 0o600);
    await writeFileDurable(path, 'two', { mode: 0o666 });
    t.is(await readFile(path, 'utf8'), 'two');
    t.is((await stat(path)).mode & 0o777, 0o666);
    t.deepEqual(await readdir(directory), ['a.xml']);
  }));

test('a failed write leaves the old content and nothing beside it', (t) =>
  inDirectory(async (directory) => {
    const path = join(directory, 'dir');
    await ensureDirectory(join(path, 'inside'));
    await t.throwsAsync(writeFileDurable(path, 'x'), { code: 'EISDIR' });
    t.deepEqual(await readdir(directory), ['dir']);
    await t.throwsAsync(writeFileDurable(join(directory, 'no', 'file'), 'x'), { code: 'ENOENT' });
  }));

test('many writes at once end whole', (t) =>
  inDirectory(async (directory) => {
    const files = new DurableFiles();
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => files.write(join(directory, `${i % 25}.xml`), `v${i}`)),
    );
    t.is((await listDirectory(directory, '.xml')).length, 25);
    t.is((await readdir(directory)).length, 25);
  }));

test('a batch writes what it can and reports the first failure', (t) =>
  inDirectory(async (directory) => {
    await t.throwsAsync(
      writeFilesDurable([
        { path: join(directory, 'a'), data: 'a' },
        { path: join(directory, 'no/b'), data: 'b' },
        { path: join(directory, 'c'), data: 'c' },
      ]),
      { code: 'ENOENT' },
    );
    t.deepEqual(await readdir(directory), ['a', 'c']);
  }));

test('remove and rename', (t) =>
  inDirectory(async (directory) => {
    const files = new DurableFiles();
    const path = join(directory, 'a');
    await files.write(path, 'a');
    await files.rename(path, join(directory, 'b'));
    t.false(await exists(path));
    t.true(await removeFileDurable(join(directory, 'b')));
    t.false(await removeFileDurable(join(directory, 'b')));
    await files.removeMany([path, join(directory, 'c')]);
  }));

test('reading is bounded and copes with files that say they are empty', (t) =>
  inDirectory(async (directory) => {
    const path = join(directory, 'a');
    await writeFile(path, 'x'.repeat(10_000));
    t.is((await readFileLimited(path, 10_000)).length, 10_000);
    await t.throwsAsync(readFileLimited(path, 9_999), { message: /longer than 9999 bytes/ });
    t.regex(await readText('/proc/self/status'), /^Name:/);
    t.is(await readTextIfExists(join(directory, 'none')), undefined);
    t.false(await exists(join(path, 'below-a-file')));
  }));

test('directories are made with their mode, once', (t) =>
  inDirectory(async (directory) => {
    const path = join(directory, 'a', 'b');
    t.true(await ensureDirectory(path, { mode: 0o771 }));
    t.is((await stat(path)).mode & 0o777, 0o771);
    t.false(await ensureDirectory(path, { mode: 0o700 }));
    t.is((await stat(path)).mode & 0o777, 0o771);
  }));

test('where a file system takes no directories that is said', async (t) => {
  for (const path of ['/proc/none', '/proc/none/below', `/proc/self/none/below`]) {
    const error = await t.throwsAsync(ensureDirectory(path));
    t.true(hasErrorCode(error, ErrorCode.SYSTEM_ERROR), path);
    t.regex(error?.message ?? '', /'\/proc(\/\d+|\/self)?' takes none/);
  }
});

test('a file in the way of a directory is told, and its parents are made', (t) =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, 'file'), '');
    await t.throwsAsync(ensureDirectory(join(directory, 'file')), { code: 'EEXIST' });
    await t.throwsAsync(ensureDirectory(join(directory, 'file/below')), { code: 'ENOTDIR' });
    await Promise.all([1, 2, 3].map(() => ensureDirectory(join(directory, 'a/b/c'), { mode: 0o700 })));
    t.deepEqual(await readdir(join(directory, 'a/b')), ['c']);
    t.is((await stat(join(directory, 'a'))).mode & 0o777, 0o700);
  }));

test('half-written files are neither listed nor kept', (t) =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, `.a.xml.1${temporarySuffix}`), '');
    await writeFile(join(directory, 'a.xml'), '');
    t.deepEqual(await listDirectory(directory), ['a.xml']);
    await cleanTemporaries(directory);
    t.deepEqual(await readdir(directory), ['a.xml']);
    t.deepEqual(await listDirectory(join(directory, 'none')), []);
  }));

test('what starts once a boot is told so once', (t) =>
  inDirectory(async (directory) => {
    const run = join(directory, 'run');
    t.true(await firstSinceBoot(run));
    t.false(await firstSinceBoot(run));
    await writeFile(join(run, 'autostarted'), 'another boot\n');
    t.true(await firstSinceBoot(run));
  }));
