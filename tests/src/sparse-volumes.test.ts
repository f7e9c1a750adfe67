import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredDaemon } from '@tsvirt/bench';
import test, { type ExecutionContext } from 'ava';
import { type Shell, tsvirsh, virsh } from './support/commands.js';
import { withLibvirtd, withTsvirtd } from './support/daemon.js';

const MiB = 1024 * 1024;
const size = 16 * MiB;

/** A file that is hole but for a few bytes, and ends with a hole. */
async function makeSparse(path: string): Promise<Buffer> {
  const content = Buffer.alloc(size);
  const file = await open(path, 'w');
  try {
    await file.truncate(size);
    for (const [at, text] of [
      [4 * MiB + 3, 'near the front'],
      [11 * MiB, 'and near the end'],
    ] as const) {
      content.write(text, at);
      await file.write(text, at);
    }
  } finally {
    await file.close();
  }
  return content;
}

const blocks = async (path: string): Promise<number> => (await stat(path)).blocks;

/** Sends a sparse file into a volume, whole or in a volume's middle, and fetches it again. */
async function roundTrip(t: ExecutionContext, name: string, shell: Shell, { directory }: MeasuredDaemon) {
  const folder = join(directory, name);
  await mkdir(folder);
  const done = async (...words: readonly string[]) => {
    const { code, stderr } = await shell(...words);
    t.is(code, 0, `${name}: ${words.join(' ')}: ${stderr}`);
  };
  const original = join(directory, `${name}.raw`);
  const content = await makeSparse(original);
  const few = 2 * (await blocks(original));
  await done('pool-create-as', name, 'dir', '--target', folder);
  await done('vol-create-as', name, 'v', String(size), '--format', 'raw', '--allocation', '0');
  await done('vol-upload', 'v', original, '--pool', name, '--sparse');
  t.true((await readFile(join(folder, 'v'))).equals(content), name);
  t.true((await blocks(join(folder, 'v'))) <= few, name);

  const copy = join(directory, `${name}.copy`);
  await done('vol-download', 'v', copy, '--pool', name, '--sparse');
  t.true((await readFile(copy)).equals(content), name);
  t.true((await blocks(copy)) <= few, name);

  const [from, length] = [3 * MiB, 2 * MiB];
  await done('vol-download', 'v', copy, '--pool', name, '--sparse', `--offset=${from}`, `--length=${length}`);
  t.true((await readFile(copy)).equals(content.subarray(from, from + length)), name);
  await done('pool-destroy', name);
}

test('sparse volumes stay sparse on their way through tsvirtd', async (t) => {
  await withTsvirtd(async (daemon) => {
    const uri = `qemu+unix:///system?socket=${daemon.socket}`;
    await roundTrip(t, 'virsh', virsh(uri), daemon);
    await roundTrip(t, 'tsvirsh', tsvirsh(uri), daemon);

    // What is under a hole doesn't stay.
    const folder = join(daemon.directory, 'full');
    const original = join(daemon.directory, 'virsh.raw');
    await mkdir(folder);
    const run = virsh(uri);
    const full = await open(join(folder, 'v'), 'w');
    await full.write(Buffer.alloc(size, 'x'));
    await full.close();
    await run('pool-create-as', 'full', 'dir', '--target', folder);
    t.is((await run('vol-upload', 'v', original, '--pool', 'full', '--sparse')).code, 0);
    t.true((await readFile(join(folder, 'v'))).equals(await readFile(original)));
  });
});

test('tsvirsh carries sparse volumes to and from a real libvirtd', async (t) => {
  await withLibvirtd(t, async (daemon) => {
    await roundTrip(t, 'tsvirsh', tsvirsh(`qemu+unix:///system?socket=${daemon.socket}`), daemon);
  });
});
