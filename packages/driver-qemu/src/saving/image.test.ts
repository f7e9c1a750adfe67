import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode, run } from '@tsvirt/util';
import test from 'ava';
import { openImage } from './image.js';

test('what is no image is refused, a pipe without waiting for who writes to it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-image-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const [pipe, short, none] = ['pipe', 'short', 'none'].map((name) => join(folder, name));
  await run(['mkfifo', String(pipe)]);
  await writeFile(String(short), 'LibvirtQemudSave');
  for (const writing of [false, true])
    for (const [path, code] of [
      [pipe, ErrorCode.OPERATION_FAILED],
      [short, ErrorCode.OPERATION_FAILED],
      [folder, ErrorCode.SYSTEM_ERROR],
      [none, ErrorCode.SYSTEM_ERROR],
    ] as const) {
      const error = await t.throwsAsync(openImage(String(path), { writing }));
      t.true(hasErrorCode(error, code), String(error));
    }
});
