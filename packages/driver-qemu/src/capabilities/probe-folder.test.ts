import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '@tsvirt/util';
import test from 'ava';
import { makeProbeFolder } from './probe-folder.js';

test('a folder of a process that was killed goes with the next probe, and no other', async (t) => {
  const parent = await mkdtemp(join(tmpdir(), 'tsvirt-folders-'));
  t.teardown(() => rm(parent, { recursive: true, force: true }));
  const own = await makeProbeFolder(parent);
  const script = `
    import { writeFileSync } from 'node:fs';
    import { makeProbeFolder } from ${JSON.stringify(new URL('./probe-folder.js', import.meta.url).href)};
    writeFileSync(await makeProbeFolder(process.argv[1]) + '/best.log', '');
    process.kill(process.pid, 'SIGKILL');`;
  await t.throwsAsync(run([process.execPath, '--input-type=module', '-e', script, parent]), {
    message: /SIGKILL/,
  });
  t.is((await readdir(parent)).length, 2);
  await mkdir(join(parent, 'tsvirt-probe-of-nobody'));
  await symlink('/nowhere', join(parent, 'tsvirt-probe-1-1-x'));
  const next = await makeProbeFolder(parent);
  t.deepEqual(
    (await readdir(parent)).toSorted(),
    [basename(own), basename(next), 'tsvirt-probe-1-1-x', 'tsvirt-probe-of-nobody'].toSorted(),
  );
});
