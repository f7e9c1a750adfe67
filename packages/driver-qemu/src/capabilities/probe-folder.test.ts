import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import test from 'ava';
import { makeProbeFolder } from './probe-folder.js';

test('a folder of a process that was killed goes with the next probe, and no other', async (t) => {
  const parent = await mkdtemp(join(tmpdir(), 'tsvirt-folders-'));
  t.teardown(() => rm(parent, { recursive: true, force: true }));
  const script = `
    import { makeProbeFolder } from ${JSON.stringify(new URL('./probe-folder.js', import.meta.url).href)};
    console.log(await makeProbeFolder(process.argv[1]));
    setInterval(() => {}, 60_000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script, parent]);
  t.teardown(() => other.kill('SIGKILL'));
  const [printed] = (await once(other.stdout, 'data')) as [Buffer];
  const left = String(printed).trim();
  await writeFile(join(left, 'best.log'), '');
  const own = await makeProbeFolder(parent);
  await mkdir(join(parent, 'tsvirt-probe-of-nobody'));
  await symlink('/nowhere', join(parent, 'tsvirt-probe-1-1-x'));
  t.true(existsSync(left), 'it is in use');
  const gone = once(other, 'exit');
  other.kill('SIGKILL');
  await gone;
  const next = await makeProbeFolder(parent);
  t.deepEqual(
    (await readdir(parent)).toSorted(),
    [basename(own), basename(next), 'tsvirt-probe-1-1-x', 'tsvirt-probe-of-nobody'].toSorted(),
  );
});
