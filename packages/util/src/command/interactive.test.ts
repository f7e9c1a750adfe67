import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { isCommandError, runInteractive } from './index.js';

test('gives the exit status, whatever it is, and the environment given', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-interactive-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const file = join(folder, 'out');
  const status = await runInteractive(['sh', '-c', 'echo "$WORD" > "$1"; exit 3', 'sh', file], {
    env: { ...process.env, WORD: 'hello' },
  });
  t.deepEqual(status, { code: 3, signal: undefined });
  t.is(await readFile(file, 'utf8'), 'hello\n');
});

test('names the signal that ended the program', async (t) => {
  t.deepEqual(await runInteractive(['sh', '-c', 'kill -TERM $$']), { code: undefined, signal: 'SIGTERM' });
});

test('a program that is not there is an error', async (t) => {
  const error = await t.throwsAsync(runInteractive(['/nonexistent/editor']));
  t.true(isCommandError(error));
});
