import { closeSync, constants, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'ava';
import type { VirtError } from '../error/virt-error.js';
import { diskFolder } from '../files/journal/drafts.test.support.js';
import { KernelWrite } from './kernel-write.js';

const { block } = KernelWrite;

test('blocks are written where they are to be, one write after the other', async (t) => {
  const path = join(await diskFolder(t), 'file');
  writeFileSync(path, Buffer.alloc(4 * block));
  const fd = openSync(path, constants.O_RDWR | constants.O_DIRECT | constants.O_DSYNC);
  t.teardown(() => closeSync(fd));
  const write = KernelWrite.open(fd, 2 * block);
  if (write === undefined) throw new Error('this system has no such writes');
  for (const [position, length, value] of [
    [block, 2 * block, 1],
    [3 * block, block, 2],
    [block, block, 3],
  ] as const) {
    write.buffer.fill(value);
    write.submit(position, length);
    while (!write.wait(1000));
  }
  write.close();
  const content = readFileSync(path);
  t.deepEqual(
    [0, 1, 2, 3].map((at) => new Set(content.subarray(at * block, (at + 1) * block))),
    [0, 3, 1, 2].map((value) => new Set([value])),
  );
});

test('what cannot be written is told', async (t) => {
  const path = join(await diskFolder(t), 'file');
  writeFileSync(path, Buffer.alloc(block));
  const fd = openSync(path, constants.O_RDONLY | constants.O_DIRECT);
  t.teardown(() => closeSync(fd));
  const write = KernelWrite.open(fd, block);
  if (write === undefined) throw new Error('this system has no such writes');
  t.teardown(() => write.close());
  const error = t.throws(() => {
    write.submit(0, block);
    while (!write.wait(1000));
  }) as VirtError;
  t.is(error.int1, 9);
});
