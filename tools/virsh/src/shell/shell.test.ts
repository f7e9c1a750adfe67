import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineDriver } from '@tsvirt/core';
import test from 'ava';
import { escapeByte } from '../commands/console.js';
import { monitorJson } from '../commands/domain-guest.js';
import { splitCommas } from '../commands/shell.js';
import { runVirsh } from '../index.js';
import { commandTable } from '../parser/table.js';
import { readArguments } from './arguments.js';
import { findHandler } from './handlers.js';

async function runWith(
  drivers: NonNullable<Parameters<typeof runVirsh>[1]['drivers']>,
  ...argv: string[]
): Promise<{ code: number; out: string }> {
  let out = '';
  const append = (text: string | Uint8Array): void => {
    out += typeof text === 'string' ? text : Buffer.from(text).toString();
  };
  const code = await runVirsh(argv, { stdout: append, stderr: append, env: {}, drivers });
  return { code, out };
}

const run = (...argv: string[]) => runWith([], ...argv);

test('every command has a handler', async (t) => {
  const missing: string[] = [];
  for (const { commands } of commandTable().groups)
    for (const { name, aliasOf } of commands)
      if (aliasOf === undefined && !(await findHandler(name))) missing.push(name);
  t.deepEqual(missing, []);
});

test('commands of one script run one after the other', async (t) => {
  t.deepEqual(await run('echo a; echo b;'), { code: 0, out: 'a\nb\n' });
  t.deepEqual(await run('-q', 'echo', 'a', '--', '--xml'), { code: 0, out: 'a --xml' });
});

test('the exit code is that of the last command', async (t) => {
  t.is((await run('cd /; echo a')).code, 0);
  t.is((await run('echo a; cd /')).code, 1);
});

test('a mistake is told before anything runs', async (t) => {
  t.deepEqual(await run('echo a; nope'), { code: 1, out: "error: unknown command: 'nope'\n" });
});

test('options that exclude or need each other are refused before a connection is opened', async (t) => {
  t.is(
    (await run('setmem x 1 --live --current')).out,
    'error: Options --current and --live are mutually exclusive\n\n',
  );
  t.is(
    (await run('setvcpus x 1 --maximum')).out,
    'error: Option --config is required by option --maximum\n\n',
  );
});

test('quit ends a script', async (t) => {
  t.deepEqual(await run('echo a; quit; echo b'), { code: 0, out: 'a\n' });
});

test('help shows a command, a group, all', async (t) => {
  t.regex((await run('help list')).out, /^ {2}NAME\n {4}list - /);
  t.regex((await run('list --help')).out, /SYNOPSIS\n {4}list \[--inactive\]/);
  t.regex((await run('help monitor')).out, /^ Domain Monitoring \(help keyword 'monitor'\):\n/);
  t.regex((await run('help')).out, /^Grouped commands:\n/);
  t.is((await run('help nope')).code, 1);
  t.regex((await run('--help')).out, /\[<command_string>\]/);
});

test('completion of commands and options', async (t) => {
  t.is((await run('complete -- domst')).out, 'domstate\ndomstats\n\n');
  t.is((await run('complete', '--', 'domstate', '--r')).out, '--reason\n\n');
  t.is((await run('complete -- nope x')).code, 1);
});

test('completion of paths', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tsvirsh-'));
  try {
    writeFileSync(join(folder, 'one.xml'), '');
    mkdirSync(join(folder, 'other'));
    const { out } = await run('complete', '--', 'define', `${folder}/o`);
    t.deepEqual(out.trim().split('\n').sort(), [`${folder}/one.xml`, `${folder}/other/`]);
    t.is((await run('complete', '--', 'define', `--file=${folder}/on`)).out, `--file=${folder}/one.xml\n\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a log gets errors, and with a debug level more; one that cannot be written is refused', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tsvirsh-'));
  try {
    const log = join(folder, 'log');
    t.is((await run('-l', log, 'pwd; help nosuch')).code, 1);
    t.regex(readFileSync(log, 'utf8'), /^\[.*\] ERROR .*nosuch.*\n$/);
    await run('-l', log, '-d', '0', 'help nosuch');
    t.regex(readFileSync(log, 'utf8'), /DEBUG commands: "help nosuch"\n/);
    const refused = await run('-l', join(folder, 'missing', 'log'), 'pwd');
    t.is(refused.code, 1);
    t.regex(refused.out, /^error: cannot write the log file .*\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a debug level of the environment that is none is told', (t) => {
  const request = readArguments(['list'], { VIRSH_DEBUG: '9' });
  t.deepEqual(request.kind === 'run' && request.warnings, ["VIRSH_DEBUG is no level from 0 to 4: '9'"]);
});

test('global options', (t) => {
  const read = (...argv: string[]) => readArguments(argv, {});
  const settings = (...argv: string[]) => {
    const request = read(...argv);
    return request.kind === 'run' ? { ...request.settings, words: request.words } : undefined;
  };
  t.like(settings('-c', 'test:///default', '-qr', 'list', '-x'), {
    uri: 'test:///default',
    quiet: true,
    readOnly: true,
    words: ['list', '-x'],
  });
  t.like(settings('--connect=a', '--', '--list'), { uri: 'a', words: ['--list'] });
  t.like(settings('-k0', '-d0', 'x'), { keepaliveInterval: 0, debug: 0 });
  t.like(settings(), { interactive: true });
  t.is(read('-v').kind, 'version');
  t.is(read('-h').kind, 'help');
  t.deepEqual(read('-x'), { kind: 'error', messages: ["unsupported option '-x'. See --help."] });
  t.is(read('-c').kind, 'error');
  t.is(read('--quiet=1', 'list').kind, 'error');
  const request = readArguments(['list'], { VIRSH_DEFAULT_CONNECT_URI: 'x:///' });
  t.is(request.kind === 'run' ? request.settings.uri : '', 'x:///');
});

test('the escape character of a console', (t) => {
  t.is(escapeByte('^]'), 0x1d);
  t.is(escapeByte('^a'), 1);
  t.is(escapeByte('~'), 0x7e);
});

test('lists with doubled commas', (t) => {
  t.deepEqual(splitCommas('a,b,,c,,,d'), ['a', 'b,c,', 'd']);
});

test('QMP commands may be given without JSON', (t) => {
  t.is(monitorJson(['query-block']), '{"execute":"query-block"}');
  t.is(monitorJson(['x', 'a=1', 'b=true', 'c=d']), '{"execute":"x","arguments":{"a":1,"b":true,"c":"d"}}');
  t.is(
    monitorJson(['x', 'a=18446744073709551615']),
    '{"execute":"x","arguments":{"a":18446744073709551615}}',
  );
  t.is(monitorJson(['{"execute":', '"x"}']), '{"execute": "x"}');
});

test('dom-fd-associate hands over descriptors with their name and flags', async (t) => {
  const given: unknown[] = [];
  const driver = defineDriver({
    kind: 'hypervisor',
    name: 'mine',
    version: '1',
    open: () => ({
      close: async () => {},
      domainLookupByName: (name) => ({ name, uuid: 'c7a5fdbd-edaf-9455-926a-d65c16db1809', id: -1 }),
      domainFDAssociate: (dom, ...rest) => void given.push(dom.name, ...rest.slice(0, 3)),
    }),
  });
  const words = ['dom-fd-associate', 'web', 'disk', '0,1', '--seclabel-writable'];
  t.deepEqual(await runWith([{ driver }], '-c', 'mine:///', ...words), { code: 0, out: '\n' });
  t.deepEqual(given, ['web', 'disk', [0, 1], 2]);
});
