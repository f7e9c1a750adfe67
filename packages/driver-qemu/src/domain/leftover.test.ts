import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode, isAnswered, spawnDetached } from '@tsvirt/util';
import test from 'ava';
import { refuseSecondRun } from './leftover.js';

const uuid = '00000000-0000-4000-8000-000000000001';

test('a QEMU that is too busy to accept is still there', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'leftover-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const path = join(folder, 'mon');
  await t.notThrowsAsync(refuseSecondRun(path, 'guest', uuid));
  const listen = `require('node:net').createServer().listen({ path: ${JSON.stringify(path)}, backlog: 1 })`;
  const process = await spawnDetached([globalThis.process.execPath, '-e', listen]);
  t.teardown(() => process.kill('SIGKILL'));
  while (!(await isAnswered(path))) await new Promise((resolve) => setImmediate(resolve));
  process.kill('SIGSTOP');
  const waiting: Socket[] = [];
  t.teardown(() => {
    for (const socket of waiting) socket.destroy();
  });
  // As many as the kernel keeps for a program that accepts none.
  for (let full = false; !full; ) {
    const socket = connect({ path });
    waiting.push(socket);
    full = await Promise.race([
      once(socket, 'connect').then(() => false),
      once(socket, 'error').then(() => true),
    ]).catch(() => true);
  }
  const error = await t.throwsAsync(refuseSecondRun(path, 'guest', uuid));
  t.true(hasErrorCode(error, ErrorCode.OPERATION_FAILED));
});
