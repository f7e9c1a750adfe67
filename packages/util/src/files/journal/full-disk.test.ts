import { fileURLToPath } from 'node:url';
import test from 'ava';
import { isCommandError, run } from '../../command/index.js';
import { type Contents, folderOf } from './journal.test.support.js';

/** Runs a command where a file system can be mounted that nobody else sees. */
const apart: [string, ...string[]] = [
  'unshare',
  process.getuid?.() === 0 ? '-m' : '-rm',
  '--propagation',
  'private',
];
const mounts = await run([...apart, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).then(
  () => true,
  (error: unknown) => !isCommandError(error),
);

/** What the process on the small disk tells. */
interface Story {
  readonly taken: number;
  readonly refusal: string;
  readonly crashed: Contents;
  readonly end: Contents;
}

const script = `
import { cp, mkdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { run } from '../../../command/index.js';
import { JournaledFolder } from '../journaled-folder.js';
import { contents, recovered, still, write } from '../journal.test.support.js';
const [disk, elsewhere] = process.argv.slice(1);
await run(['mount', '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
const folder = disk + '/files';
await mkdir(folder);
const files = new JournaledFolder(folder, { ...still, size: 64 * 1024 });
await files.commit([write('old', '0')]);
await files.checkpoint();
// Little more fits on the disk.
await writeFile(disk + '/ballast', Buffer.alloc(1 << 20)).catch(() => undefined);
await truncate(disk + '/ballast', (await stat(disk + '/ballast')).size - 48 * 1024);
let taken = 0;
let refusal = '';
try {
  for (; taken < 1000; taken++) await files.commit([write('new' + taken, taken + 'x'.repeat(2000))]);
} catch (error) {
  refusal = error.message;
}
await cp(folder, elsewhere, { recursive: true });
const crashed = await recovered(elsewhere);
await rm(disk + '/ballast');
await files.commit([write('last', 'one')]);
await files.close();
process.stdout.write(JSON.stringify({ taken, refusal, crashed, end: await contents(folder) }));
`.replaceAll("'../", `'${fileURLToPath(new URL('.', import.meta.url))}`);

(mounts ? test : test.skip)(
  'a disk without room: changes are kept as long as there is some for their files, and refused then',
  async (t) => {
    const [disk, elsewhere] = [await folderOf(t), await folderOf(t)];
    const { stdout } = await run([
      ...apart,
      process.execPath,
      '--input-type=module',
      '-e',
      script,
      disk,
      elsewhere,
    ]);
    const { taken, refusal, crashed, end } = JSON.parse(stdout) as Story;
    t.true(taken > 0 && taken < 1000, `${taken}: ${refusal}`);
    t.regex(refusal, /ENOSPC/);
    const expected: Record<string, string> = { old: '0' };
    for (let i = 0; i < taken; i++) expected[`new${i}`] = `${i}${'x'.repeat(2000)}`;
    t.deepEqual(crashed, { ...expected });
    t.deepEqual(end, { ...expected, last: 'one' });
  },
);
