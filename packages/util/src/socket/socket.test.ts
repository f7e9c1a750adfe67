import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { acquirePidFile, ErrorCode, isVirtError, listenUnix } from '../index.js';

function folder(t: ExecutionContext): string {
  const path = mkdtempSync(join(tmpdir(), 'tsvirt-socket-'));
  t.teardown(() => rmSync(path, { recursive: true }));
  return path;
}

test('a file that is no socket is never replaced by one', async (t) => {
  const path = join(folder(t), 'precious');
  writeFileSync(path, 'text');
  const error = await t.throwsAsync(listenUnix(createServer(), path));
  t.true(isVirtError(error) && error.code === ErrorCode.OPERATION_FAILED);
  t.is(readFileSync(path, 'utf8'), 'text');
});

test('a socket has its mode, is taken over when nobody answers, and is not when somebody does', async (t) => {
  const path = join(folder(t), 'socket');
  const first = createServer((socket) => socket.on('error', () => {}).end('here'));
  await listenUnix(first, path, { mode: 0o770 });
  t.is(statSync(path).mode & 0o777, 0o770);
  const error = await t.throwsAsync(listenUnix(createServer(), path));
  t.regex(error?.message ?? '', /another process listens/);
  const answer = await new Promise<string>((resolve, reject) => {
    connect({ path })
      .on('data', (data) => resolve(String(data)))
      .on('error', reject);
  });
  t.is(answer, 'here');
  // as one that was killed leaves it: Node removes the socket at the path it was given
  renameSync(path, `${path}.stale`);
  await new Promise((done) => first.close(done));
  renameSync(`${path}.stale`, path);
  const second = createServer();
  await listenUnix(second, path);
  second.close();
});

test('a pid file is held once, and never a file that holds something else', async (t) => {
  const path = join(folder(t), 'run', 'daemon.pid');
  const held = await acquirePidFile(path);
  t.is(readFileSync(path, 'utf8'), `${process.pid}\n`);
  await t.throwsAsync(acquirePidFile(path), { message: new RegExp(`held by process ${process.pid}`) });
  held.release();
  t.throws(() => readFileSync(path), { code: 'ENOENT' });
  writeFileSync(path, '999999\n');
  (await acquirePidFile(path)).release();
  writeFileSync(path, 'root:x:0:0\n');
  await t.throwsAsync(acquirePidFile(path), { message: /no pid file/ });
  t.is(readFileSync(path, 'utf8'), 'root:x:0:0\n');
});
