import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { systemHost } from './host.js';

test('a program that opens its standard input anew reads the text from its start', async (t) => {
  const host = systemHost();
  const { stdout } = await host.withInput('a text', (input) =>
    host.runner.run(['cat', '/dev/stdin'], { input }),
  );
  t.is(stdout, 'a text');
});

test('only attributes that are there are written', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-node-device-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const host = systemHost();
  await writeFile(join(folder, 'one'), '');
  await host.writeAttribute(join(folder, 'one'), 'text');
  t.is(await readFile(join(folder, 'one'), 'utf8'), 'text');
  await t.throwsAsync(host.writeAttribute(join(folder, 'other'), 'text'), { code: 'ENOENT' });
});

test('a link that is gone has no features', async (t) => {
  t.is((await systemHost().linkFeatures('tsvirt-none')).size, 0);
});

test('a device that isn’t there is nobody’s; what can’t be looked at isn’t taken for free', async (t) => {
  const host = systemHost();
  t.false(await host.isHeld('/dev/tsvirt-none'));
  await t.throwsAsync(host.isHeld(tmpdir()), { code: 'EISDIR' });
});
