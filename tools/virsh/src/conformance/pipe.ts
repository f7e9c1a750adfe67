import { constants } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@tsvirt/util';

/** Works with a FIFO that delivers `content` once. */
export async function withFilledPipe<T>(content: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirsh-'));
  const path = join(folder, 'pipe');
  try {
    await run(['mkfifo', path]);
    const written = writeFile(path, content).catch(() => undefined);
    try {
      return await work(path);
    } finally {
      // a writer that nobody read from must not wait for ever
      const end = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
      await end.close();
      await written;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
