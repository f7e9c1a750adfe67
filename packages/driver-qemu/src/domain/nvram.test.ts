import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { ensureVariables } from './nvram.js';

test('the firmware’s variables are made once, whole and for their owner alone', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'nvram-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const [template, file] = [join(folder, 'template'), join(folder, 'own/file')];
  const domain = parseDomain(`<domain type='qemu'><name>n</name><memory>1</memory>
    <os><type arch='x86_64' machine='q35'>hvm</type>
      <loader readonly='yes' type='pflash'>/fw</loader><nvram template='${template}'>${file}</nvram></os></domain>`);
  await t.throwsAsync(ensureVariables(domain, false), { code: 'ENOENT' });
  t.deepEqual(await readdir(join(folder, 'own')), []);
  await writeFile(template, 'empty', { mode: 0o644 });
  await ensureVariables(domain, false);
  t.is(await readFile(file, 'utf8'), 'empty');
  t.is((await stat(file)).mode & 0o777, 0o600);
  await writeFile(file, 'kept');
  await ensureVariables(domain, false);
  t.is(await readFile(file, 'utf8'), 'kept');
  await ensureVariables(domain, true);
  t.is(await readFile(file, 'utf8'), 'empty');
});
