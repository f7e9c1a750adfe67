import { readFileSync } from 'node:fs';
import test from 'ava';
import { run, spawnDetached } from '../command/index.js';
import { hasErrorCode } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import {
  identifyProcess,
  isAlive,
  readProcessStat,
  readProcessStatus,
  readThreadWaits,
  signalProcess,
  watchExit,
} from './index.js';

test('the end of a process that is no child is told', async (t) => {
  const { stdout } = await run(['sh', '-c', 'sleep 1000 >/dev/null 2>&1 & echo $!']);
  const identity = identifyProcess(Number(stdout));
  t.truthy(identity);
  if (identity === undefined) return;
  const watched = watchExit(identity);
  t.true(signalProcess(identity, 'SIGKILL'));
  await watched;
  t.false(isAlive(identity));
  t.false(signalProcess(identity, 'SIGKILL'));
});

test('a watch can be given up', async (t) => {
  const child = await spawnDetached(['sleep', '1000']);
  const controller = new AbortController();
  const watched = watchExit(child.pid, controller.signal);
  controller.abort();
  t.true(hasErrorCode(await t.throwsAsync(watched), ErrorCode.OPERATION_ABORTED));
  child.kill('SIGKILL');
});

test('a later process with the same pid is another', async (t) => {
  const stale = { pid: process.pid, startTime: '1' };
  t.false(isAlive(stale));
  t.false(signalProcess(stale, 'SIGKILL'));
  await watchExit(stale);
});

test('what /proc says of us', (t) => {
  t.is(readProcessStat(process.pid)?.parent, process.ppid);
  t.is(`${readProcessStatus(process.pid)?.get('Name')}\n`, readFileSync('/proc/self/comm', 'utf8'));
  t.is(readProcessStat(2 ** 22 + 1), undefined);
});

test('a thread tells how long it had to wait', (t) => {
  const { wait, delay } = readThreadWaits(process.pid, process.pid);
  t.true(wait >= 0n && delay >= 0n);
  t.deepEqual(readThreadWaits(process.pid, 1), { wait: 0n, delay: 0n });
});
