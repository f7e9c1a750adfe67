import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tsvirtdProgram } from '@tsvirt/bench';
import { run } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { patience, virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';

/** What tsvirtd says of a command line that it doesn't serve with, and its exit status. */
async function refusal(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run([...tsvirtdProgram(), ...words], {
    okCodes: 'any',
    timeout: patience,
  });
  return `${code} ${stdout}${stderr}`;
}

function folder(t: ExecutionContext): string {
  const path = mkdtempSync(join(tmpdir(), 'tsvirtd-command-'));
  t.teardown(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('a command line that makes no sense is refused with a sentence', async (t) => {
  const root = folder(t);
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['--timeout', '0'], /at least 1/],
    [['--timeout', 'soon'], /whole number of seconds/],
    [['--drivers', 'tset'], /no driver named tset/],
    [['--list-drivers', '--drivers', 'tset'], /no driver named tset/],
    [['--listen', 'somewhere'], /neither an absolute path nor HOST:PORT/],
    [['--listen', 'localhost:99999'], /neither an absolute path nor HOST:PORT/],
    [['--config', join(root, 'absent.conf')], /can't read the configuration file .*absent\.conf: ENOENT/],
    [['--nonsense'], /unknown option '--nonsense'/],
    [['surplus'], /unexpected argument 'surplus'/],
  ];
  for (const [words, said] of wrong) {
    const answer = await refusal('--root', root, ...words);
    t.regex(answer, said);
    t.regex(answer, /^1 /);
  }
  t.regex(await refusal('--help'), /^0 Usage: tsvirtd \[options\](?!.*\(default: \[\]\))/s);
  t.regex(await refusal('--version'), /^0 \d+\.\d+\.\d+\n$/);
  t.regex(await refusal('--list-drivers'), /^0 [\s\S]*^qemu +hypervisor[\s\S]*^test +hypervisor/m);
});

test('what is in the way of a socket or a pid file is left alone', async (t) => {
  const root = folder(t);
  const precious = join(root, 'precious');
  writeFileSync(precious, 'some text\n');
  t.regex(await refusal('--root', root, '--listen', precious), /^1 .*precious.* no socket/);
  t.regex(await refusal('--root', root, '--pid-file', precious), /^1 .*precious.* no pid file/);
  t.is(readFileSync(precious, 'utf8'), 'some text\n');
});

test('a root is served by one daemon, whatever its pid file and sockets', async (t) => {
  const other = folder(t);
  await withTsvirtd(async ({ socket, directory }) => {
    const held = /^1 .*tsvirtd\.pid' is held by process \d+/;
    t.regex(await refusal('--root', directory), held);
    t.regex(await refusal('--root', directory, '--pid-file', join(other, 'pid')), held);
    t.regex(
      await refusal('--root', directory, '--daemon'),
      /ended before it was ready: .* is held by process/,
    );
    t.regex(await refusal('--root', other, '--listen', socket), /^1 .*another process listens on/);
    t.is(statSync(socket).mode & 0o777, 0o700);
    const { stdout } = await virsh(`test+unix:///default?socket=${socket}`)('list', '--name');
    t.is(stdout, 'test\n\n');
  });
});

test('after a crash the next daemon takes over', async (t) => {
  await withTsvirtd(async (daemon) => {
    await daemon.kill();
    t.true(statSync(daemon.socket).isSocket());
    await daemon.start(false);
    const { stdout } = await virsh(`test+unix:///default?socket=${daemon.socket}`)('list', '--name');
    t.is(stdout, 'test\n\n');
  });
});
