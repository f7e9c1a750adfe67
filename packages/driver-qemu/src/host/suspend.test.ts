import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeSuspendTarget } from '@tsvirt/core';
import { CommandRecorder, ErrorCode, isVirtError, silentLogger } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { HostSleep, waysToSleep } from './suspend.js';

async function host(t: ExecutionContext, state: string) {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-sleep-'));
  t.teardown(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'sys/power'), { recursive: true });
  await writeFile(join(root, 'sys/power/state'), `${state}\n`);
  const runner = new CommandRecorder();
  const waiting: (() => void)[] = [];
  const sleep = new HostSleep({ runner, logger: silentLogger, root, later: (work) => waiting.push(work) });
  const programs = (): string[] => runner.calls.map(({ argv }) => argv.join(' '));
  return { root, runner, sleep, waiting, programs };
}

const codeOf = async (t: ExecutionContext, work: Promise<void>): Promise<number | undefined> => {
  const error = await t.throwsAsync(work);
  return isVirtError(error) ? error.code : undefined;
};

test('a host sleeps after the answer, until its clock wakes it', async (t) => {
  const { sleep, waiting, programs } = await host(t, 'freeze mem disk');
  await sleep.begin(NodeSuspendTarget.HYBRID, 90n);
  t.deepEqual(programs(), ['rtcwake -m no -s 90']);
  t.is(await codeOf(t, sleep.begin(NodeSuspendTarget.MEM, 90n)), ErrorCode.OPERATION_INVALID);
  for (const work of waiting) work();
  t.deepEqual(programs().slice(1), ['systemctl hybrid-sleep']);
});

test('what a host can’t do is refused before anything is set', async (t) => {
  const { root, sleep, programs } = await host(t, 'freeze mem');
  t.deepEqual(await waysToSleep(root), ['suspend_mem']);
  t.is(await codeOf(t, sleep.begin(NodeSuspendTarget.DISK, 90n)), ErrorCode.ARGUMENT_UNSUPPORTED);
  t.is(await codeOf(t, sleep.begin(NodeSuspendTarget.MEM, 59n)), ErrorCode.INVALID_ARG);
  t.is(await codeOf(t, sleep.begin(7, 90n)), ErrorCode.INVALID_ARG);
  t.deepEqual(programs(), []);
});

test('a host whose clock can’t be set stays awake, and may try again', async (t) => {
  const { runner, sleep, waiting } = await host(t, 'mem');
  runner.on('rtcwake', () => ({ code: 1, stderr: 'no clock' }));
  await t.throwsAsync(sleep.begin(NodeSuspendTarget.MEM, 90n), { message: /no clock/ });
  await t.throwsAsync(sleep.begin(NodeSuspendTarget.MEM, 90n), { message: /no clock/ });
  t.is(waiting.length, 0);
});
