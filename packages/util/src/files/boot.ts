import { join } from 'node:path';
import { ensureDirectory } from './directories.js';
import { writeFileAtomic } from './durable.js';
import { readTextIfExists } from './read.js';

/**
 * True the first time that this is asked for a folder since the host was booted; the folder, made where it lacks, remembers
 * it in the file `autostarted`. What starts on its own does so once a boot: whoever stopped it since then meant it, and a
 * daemon that is started again doesn't undo that.
 */
export async function firstSinceBoot(directory: string): Promise<boolean> {
  const path = join(directory, 'autostarted');
  const boot = (await readTextIfExists('/proc/sys/kernel/random/boot_id'))?.trim() ?? '';
  if ((await readTextIfExists(path))?.trim() === boot) return false;
  await ensureDirectory(directory, { mode: 0o700 });
  await writeFileAtomic(path, `${boot}\n`);
  return true;
}
