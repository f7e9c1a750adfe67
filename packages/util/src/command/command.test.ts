import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { ErrorCode } from '../generated/error-codes.js';
import { watchExit } from '../process/index.js';
import { CommandRecorder, isCommandError, run, spawnDetached } from './index.js';

test('run captures both outputs and feeds standard input', async (t) => {
  const result = await run(['sh', '-c', 'cat; echo oops >&2'], { input: 'hello' });
  t.deepEqual(result, { stdout: 'hello', stderr: 'oops\n', code: 0 });
});

test('arguments reach the program as they are', async (t) => {
  const { stdout } = await run(['printf', '%s|', '$HOME', 'a b', '"', '']);
  t.is(stdout, '$HOME|a b|"||');
});

test('a failing program is an error with its status and stderr, secrets masked', async (t) => {
  const error = await t.throwsAsync(
    run(['sh', '-c', 'echo "bad hunter2" >&2; exit 3', 'hunter2'], { secrets: ['hunter2'] }),
  );
  t.true(isCommandError(error));
  if (!isCommandError(error)) return;
  t.is(error.status, 3);
  t.is(error.program, 'sh');
  t.is(error.stderr, 'bad ***\n');
  t.regex(error.message, /exit status 3: bad \*\*\*$/);
  t.false(JSON.stringify([error.message, error.args, error.stderr]).includes('hunter2'));
});

test('statuses that are expected are results', async (t) => {
  t.is((await run(['sh', '-c', 'exit 3'], { okCodes: [0, 3] })).code, 3);
  t.is((await run(['sh', '-c', 'exit 7'], { okCodes: 'any' })).code, 7);
});

test('a missing program is named, with a hint', async (t) => {
  const error = await t.throwsAsync(run(['tsvirt-no-such-program'], { env: { PATH: '/usr/bin:/bin' } }));
  t.true(isCommandError(error));
  t.regex(error?.message ?? '', /tsvirt-no-such-program/);
  if (isCommandError(error)) t.regex(error.hint ?? '', /Install/);
});

test('the time limit kills', async (t) => {
  const error = await t.throwsAsync(run(['sleep', '60'], { timeout: 20 }));
  t.true(isCommandError(error) && error.code === ErrorCode.OPERATION_TIMEOUT && error.signal !== undefined);
});

test('an aborted signal kills, and keeps from starting', async (t) => {
  const controller = new AbortController();
  const running = run(['sleep', '60'], { signal: controller.signal });
  controller.abort();
  const error = await t.throwsAsync(running);
  t.true(isCommandError(error) && error.code === ErrorCode.OPERATION_ABORTED);
  const again = await t.throwsAsync(run(['sleep', '60'], { signal: controller.signal }));
  t.true(isCommandError(again) && again.status === undefined);
});

test('output has a bound', async (t) => {
  const error = await t.throwsAsync(run(['yes'], { maxOutput: 1000 }));
  t.true(isCommandError(error) && error.code === ErrorCode.OVERFLOW && error.stdout.length === 1000);
});

test('output can be streamed', async (t) => {
  let seen = '';
  const { stdout } = await run(['echo', 'hi'], {
    onStdout: (chunk) => {
      seen += chunk.toString();
    },
  });
  t.is(seen, 'hi\n');
  t.is(stdout, '');
});

test('the environment can be added to and taken from', async (t) => {
  const { stdout } = await run(['env'], { clearEnv: true, env: { PATH: process.env.PATH, A: '1' } });
  t.true(stdout.includes('A=1') && stdout.includes('LC_ALL=C') && !stdout.includes('HOME='));
});

test('extra descriptors are inherited from 3 up', async (t) => {
  const path = fileURLToPath(import.meta.url);
  const file = await open(path);
  const { stdout } = await run(['cat', '/dev/fd/3'], { fds: [file.fd] });
  await file.close();
  t.is(stdout, await readFile(path, 'utf8'));
});

test('a detached program leads its own session, writes to its log and reports its end', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'tsvirt-command-'));
  try {
    const file = join(directory, 'log');
    const child = await spawnDetached(['sh', '-c', 'echo "$$"; cut -d" " -f6 /proc/$$/stat; exit 4'], {
      stdout: { file },
    });
    t.deepEqual(await child.ended(), { code: 4, signal: undefined });
    const [pid, sid] = (await readFile(file, 'utf8')).trim().split(/\s+/);
    t.is(Number(pid), child.pid);
    t.is(Number(sid), child.pid);
    t.false(child.kill());
  } finally {
    await rm(directory, { recursive: true });
  }
});

/** The pid of a detached program that was started by a process which was killed then. */
async function orphan(options: string): Promise<number> {
  const index = new URL('./index.js', import.meta.url).href;
  const script = `const { spawnDetached } = await import(${JSON.stringify(index)});
    const { pid } = await spawnDetached(['sleep', '600'], ${options});
    process.stdout.write(String(pid), () => process.kill(process.pid, 'SIGKILL'));`;
  const ended: unknown = await run([process.execPath, '--input-type=module', '-e', script]).catch(
    (error: unknown) => error,
  );
  return isCommandError(ended) ? Number(ended.stdout) : Number.NaN;
}

test('a detached program outlives this process unless it is to end with it', async (t) => {
  t.true(process.kill(await orphan('{}'), 'SIGKILL'));
  const pid = await orphan('{ endsWithUs: true }');
  if (existsSync('/usr/bin/setpriv')) await watchExit(pid);
  else t.true(process.kill(pid, 'SIGKILL'));
});

test('a detached program that cannot start is an error', async (t) => {
  t.true(isCommandError(await t.throwsAsync(spawnDetached(['tsvirt-no-such-program']))));
});

test('the recorder answers by script and fails like the real thing', async (t) => {
  const recorder = new CommandRecorder().on('ip', { stdout: '[]' }).on(/^nft/, { code: 1, stderr: 'no' });
  t.is((await recorder.run(['ip', '-j', 'link'])).stdout, '[]');
  const error = await t.throwsAsync(recorder.run(['nft', '-f', '-'], { input: 'flush ruleset' }));
  t.true(isCommandError(error) && error.status === 1);
  t.is(recorder.calls[1]?.input, 'flush ruleset');
  const child = await recorder.spawnDetached(['qemu']);
  recorder.exit(child.pid, { code: 1 });
  t.is((await child.exited).code, 1);
  t.deepEqual(recorder.lines, ['ip -j link', 'nft -f -', 'qemu']);
  await t.throwsAsync(new CommandRecorder({ strict: true }).run(['ls']));
});
