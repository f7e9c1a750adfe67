import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ErrorCode, Hooks, hasErrorCode, systemRunner } from '../index.js';

async function place(t: ExecutionContext) {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-hooks-'));
  t.teardown(() => rm(root, { recursive: true }));
  const log = join(root, 'log');
  const script = async (name: string, end = '', mode = 0o755) => {
    const path = join(root, name);
    await writeFile(path, `#!/bin/sh\necho "${name} $* $(cat)" >>${log}\n${end}\n`);
    await chmod(path, mode);
  };
  const hooks = new Hooks(systemRunner(), root, 'qemu');
  return { root, script, hooks, lines: async () => (await readFile(log, 'utf8')).split('\n').slice(0, -1) };
}

test('nothing is asked for where there are no scripts', async (t) => {
  const { root, hooks, script } = await place(t);
  const call = {
    object: 'web',
    operation: 'start',
    phase: 'begin',
    document: () => t.fail() as never,
  } as const;
  await hooks.run(call);
  await mkdir(join(root, 'qemu.d'));
  await script('qemu', '', 0o644);
  await hooks.run(call);
  await new Hooks(systemRunner(), join(root, 'none'), 'qemu').run(call);
  t.pass();
});

test('scripts get what happens as arguments and the document as input, in the order of their names', async (t) => {
  const { root, hooks, script, lines } = await place(t);
  await mkdir(join(root, 'qemu.d'));
  for (const name of ['qemu.d/20-b', 'qemu.d/10-a', 'qemu', 'network']) await script(name);
  await hooks.run({ object: 'web', operation: 'start', phase: 'begin', document: () => '<domain/>' });
  await hooks.run({ object: '-', operation: 'reload', phase: '-', extra: 'SIGHUP' });
  t.deepEqual(await lines(), [
    'qemu web start begin - <domain/>',
    'qemu.d/10-a web start begin - <domain/>',
    'qemu.d/20-b web start begin - <domain/>',
    'qemu - reload - SIGHUP ',
    'qemu.d/10-a - reload - SIGHUP ',
    'qemu.d/20-b - reload - SIGHUP ',
  ]);
});

test('a script that fails is the last, and says why', async (t) => {
  const { root, hooks, script, lines } = await place(t);
  await mkdir(join(root, 'qemu.d'));
  await script('qemu', 'echo not today >&2; exit 3');
  await script('qemu.d/a');
  const error = await t.throwsAsync(hooks.run({ object: 'web', operation: 'prepare', phase: 'begin' }), {
    message: /not today/,
  });
  t.true(hasErrorCode(error, ErrorCode.HOOK_SCRIPT_FAILED));
  t.is((await lines()).length, 1);
});

test('what scripts write is the next one’s document, and the outcome, where that is asked for', async (t) => {
  const { root, hooks, script, lines } = await place(t);
  await mkdir(join(root, 'qemu.d'));
  const call = { object: 'web', operation: 'restore', phase: 'begin', document: () => '<domain/>' } as const;
  t.is(await hooks.filter(call), undefined);
  await script('qemu');
  t.is(await hooks.filter(call), undefined);
  await script('qemu.d/1', 'echo "<changed/>"');
  await script('qemu.d/2');
  t.is(await hooks.filter(call), '<changed/>\n');
  t.deepEqual((await lines()).slice(-3), [
    'qemu web restore begin - <domain/>',
    'qemu.d/1 web restore begin - <domain/>',
    'qemu.d/2 web restore begin - <changed/>',
  ]);
});
