import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mapInTurns } from '@tsvirt/util';
import type { FoundFile } from './folder-scan-worker.js';
import { type FileFacts, lookAtFile } from './volume/facts.js';
import { isVolumeName } from './volume/names.js';

/** Files of a folder that are looked at by Node's thread pool; for more a thread of their own is made, which takes as long as these. */
const forThreadPool = 400;
const atOnce = 16;

/** How {@link scanFolder} works. */
export interface FolderScanOptions {
  /** The folder may be on a file system that hangs: then nothing but a thread of its own does. */
  readonly mayHang: boolean;
}

/** All that is in a folder and can be a volume, in the order of its names. @throws system errors */
export async function scanFolder(
  path: string,
  { mayHang }: FolderScanOptions,
): Promise<Map<string, FileFacts>> {
  if (mayHang) return scanAside(path);
  const names = (await readdir(path)).filter(isVolumeName);
  if (names.length > forThreadPool) return scanAside(path);
  const facts = await mapInTurns(names.sort(), (name) => lookAtFile(join(path, name)), { atOnce });
  const found = new Map<string, FileFacts>();
  for (const [at, name] of names.entries()) {
    const known = facts[at];
    if (known !== undefined) found.set(name, known);
  }
  return found;
}

/** As {@link scanFolder}, by a thread of its own. */
async function scanAside(path: string): Promise<Map<string, FileFacts>> {
  // The module lies beside the package's index: so its bundle, too, is beside the one that this ends up in.
  const worker = new Worker(new URL('./folder-scan-worker.js', import.meta.url), {
    workerData: path,
    // The process may have options that no thread takes.
    execArgv: [],
  });
  const found = new Map<string, FileFacts>();
  worker.on('message', (files: readonly FoundFile[]) => {
    for (const [name, facts] of files) found.set(name, facts);
  });
  await once(worker, 'exit');
  return found;
}
