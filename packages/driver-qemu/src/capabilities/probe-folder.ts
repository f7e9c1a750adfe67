import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errnoOf, identifyProcess, isAlive } from '@tsvirt/util';

/** Such a folder is named for whoever made it: `tsvirt-probe-PID-START-RANDOM`. */
const named = /^tsvirt-probe-(\d+)-(\d+)-/;

/** Makes a folder for what a binary is asked with; those of processes that were killed meanwhile are removed. */
export async function makeProbeFolder(parent = tmpdir()): Promise<string> {
  for (const name of await readdir(parent)) {
    const [, pid, startTime = ''] = named.exec(name) ?? [];
    if (pid === undefined || isAlive({ pid: Number(pid), startTime })) continue;
    const folder = join(parent, name);
    if (await isOwn(folder)) await rm(folder, { recursive: true, force: true });
  }
  const own = identifyProcess(process.pid);
  return mkdtemp(join(parent, `tsvirt-probe-${process.pid}-${own?.startTime ?? 0}-`));
}

/** Anybody may call a folder like that. */
async function isOwn(folder: string): Promise<boolean> {
  try {
    const found = await lstat(folder);
    return found.isDirectory() && found.uid === process.getuid?.();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
