import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, isVirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { mayLock } from './memory-lock.js';

async function host(t: ExecutionContext, limits: string, capabilities = '0000000000000000'): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-lock-'));
  t.teardown(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'proc/self'), { recursive: true });
  await writeFile(
    join(root, 'proc/self/limits'),
    `Limit  Soft Limit  Hard Limit  Units\nMax locked memory         ${limits}  bytes\n`,
  );
  await writeFile(join(root, 'proc/self/status'), `Name:\tnode\nCapEff:\t${capabilities}\n`);
  return root;
}

const argv = ['qemu', '-S'] as const;

test('a guest that locks no memory is started as it is', async (t) => {
  t.is(await mayLock(argv, undefined, '/nowhere'), argv);
});

test('a guest gets the limit that it needs where there is leave for it', async (t) => {
  t.deepEqual(await mayLock(argv, 4096n, await host(t, '1024 8192')), [
    'prlimit',
    '--memlock=4096:8192',
    ...argv,
  ]);
  t.deepEqual(await mayLock(argv, 'unlimited', await host(t, '1024 unlimited')), [
    'prlimit',
    '--memlock=unlimited:unlimited',
    ...argv,
  ]);
});

test('nothing is changed where a process may lock as much anyway', async (t) => {
  t.is(await mayLock(argv, 4096n, await host(t, '4096 4096')), argv);
  t.is(await mayLock(argv, 'unlimited', await host(t, 'unlimited unlimited')), argv);
  t.is(await mayLock(argv, 'unlimited', await host(t, '1024 1024', '0000000000004000')), argv);
});

test('a limit that the administrator has set is not gone beyond', async (t) => {
  for (const wanted of [4097n, 'unlimited'] as const) {
    const root = await host(t, '1024 4096');
    const error = await t.throwsAsync(mayLock(argv, wanted, root));
    t.true(isVirtError(error) && error.code === ErrorCode.CONFIG_UNSUPPORTED);
  }
});
