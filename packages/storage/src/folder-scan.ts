import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mapInTurns, Semaphore } from '@tsvirt/util';
import type { FoundFile } from './folder-scan-worker.js';
import { type FileFacts, lookAtFile } from './volume/facts.js';
import { isVolumeName } from './volume/names.js';

/** Files of a folder that are looked at by Node's thread pool; for more a thread of their own is made, which takes as long as these. */
const forThreadPool = 400;
const atOnce = 16;
/** Threads at the same time. Each takes some 10 MiB; one whose file system hangs is lost until it doesn't. */
const mostThreads = 16;

/** How {@link FolderScans.scan} works. */
export interface FolderScanOptions {
  /** The folder may be on a file system that hangs: then nothing but a thread of its own does. */
  readonly mayHang: boolean;
}

/** Looks at folders of volumes. */
export class FolderScans {
  readonly #threads: Semaphore;

  constructor(threads = mostThreads) {
    this.#threads = new Semaphore(threads);
  }

  /** All that is in a folder and can be a volume, in the order of its names. @throws system errors */
  async scan(path: string, { mayHang }: FolderScanOptions): Promise<Map<string, FileFacts>> {
    const aside = () => this.#threads.run(() => scanAside(path));
    if (mayHang) return aside();
    const names = (await readdir(path)).filter(isVolumeName);
    if (names.length > forThreadPool) return aside();
    const facts = await mapInTurns(names.sort(), (name) => lookAtFile(join(path, name)), { atOnce });
    const found = new Map<string, FileFacts>();
    for (const [at, name] of names.entries()) {
      const known = facts[at];
      if (known !== undefined) found.set(name, known);
    }
    return found;
  }
}

/** As {@link FolderScans.scan}, by a thread of its own. */
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
