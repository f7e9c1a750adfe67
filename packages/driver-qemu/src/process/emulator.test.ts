import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandRunner, type DetachedProcess, systemRunner } from '@tsvirt/util';
import test from 'ava';
import { launchEmulator } from './emulator.js';

test('a process whose monitor can’t be reached is not left behind', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'emulator-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  // Too long for a socket's own path: it's reached through its folder, which goes meanwhile.
  const folder = join(root, 'x'.repeat(120));
  await mkdir(folder);
  const started: DetachedProcess[] = [];
  const system = systemRunner();
  const runner: CommandRunner = {
    ...system,
    spawnDetached: async (argv, options) => {
      const process = await system.spawnDetached(argv, options);
      started.push(process);
      await rm(folder, { recursive: true });
      return process;
    },
  };
  const launching = launchEmulator({
    runner,
    subject: 'guest',
    argv: ['sleep', '1000'],
    env: { PATH: process.env.PATH },
    fds: [],
    listen: [],
    monitorPath: join(folder, 'mon'),
    logPath: join(root, 'log'),
    logStart: 0,
    onEvent: () => undefined,
  });
  await t.throwsAsync(launching, { code: 'ENOENT' });
  t.is((await started[0]?.ended())?.signal, 'SIGKILL');
});
