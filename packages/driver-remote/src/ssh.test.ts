import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOpen, parseUri } from '@tsvirt/core';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { driver } from './index.js';
import { sshArgv } from './ssh.js';
import { ScriptedServer } from './testing/scripted-server.js';

const open = (uri: string) =>
  connectOpen(uri, { drivers: [{ driver, schemes: ['remote'], remoteOnly: true }] });

/** A program in a folder that is gone after the test. */
async function program(t: ExecutionContext, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-ssh-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const path = join(folder, 'program');
  await writeFile(path, text);
  await chmod(path, 0o700);
  return path;
}

/** An ssh that leads to this host. */
const localSsh = '#!/bin/sh\nfor word; do :; done\nexec sh -c "$word"\n';
/** What joins its input and output to the socket that its last argument names. */
const netcat = `#!${process.execPath}
const socket = require('node:net').connect(process.argv.at(-1));
process.stdin.pipe(socket).pipe(process.stdout);
`;

test('calls go through what ssh joins to the daemon’s socket', async (t) => {
  const server = await ScriptedServer.start((name) =>
    name === 'connect_get_hostname' ? { hostname: 'far' } : undefined,
  );
  try {
    const [ssh, nc] = [await program(t, localSsh), await program(t, netcat)];
    const uri = `imaginary+ssh://host/system?socket=${server.path}&command=${ssh}&netcat=${nc}`;
    const connection = await open(uri);
    t.is(await connection.getHostname(), 'far');
    t.is(await connection.getURI(), uri);
    await connection.close();
  } finally {
    await server.stop();
  }
});

test('what ssh says of its failure is told', async (t) => {
  const ssh = await program(t, '#!/bin/sh\necho "me@host: Permission denied (publickey)." >&2\nexit 255\n');
  const error = await t.throwsAsync(open(`imaginary+ssh://me@host/system?command=${ssh}`));
  t.true(hasErrorCode(error, ErrorCode.RPC));
  t.regex(error?.message ?? '', /Permission denied \(publickey\)/);
});

test('a program that there isn’t is named', async (t) => {
  await t.throwsAsync(open('imaginary+ssh://host/system?command=/no/such/ssh'), { message: /no\/such\/ssh/ });
});

test('the extended transport is any program', async (t) => {
  const server = await ScriptedServer.start(() => undefined);
  try {
    const way = await program(t, netcat.replace('process.argv.at(-1)', JSON.stringify(server.path)));
    await (await open(`imaginary+ext:///system?command=${way}`)).close();
    t.deepEqual(server.calls.slice(0, 2), ['auth_list', 'connect_open']);
  } finally {
    await server.stop();
  }
});

test('ssh is told all that the URI says of it', (t) => {
  const argv = sshArgv(
    parseUri('qemu+ssh://me@far:2200/system?keyfile=/k&no_tty=1&no_verify=1'),
    'qemu:///system',
    false,
  );
  t.deepEqual(argv.slice(0, -1), [
    ...['ssh', '-p', '2200', '-l', 'me', '-i', '/k', '-o', 'BatchMode=yes'],
    ...['-o', 'StrictHostKeyChecking=no', '-T', '-e', 'none', '--', 'far'],
  ]);
  const script = argv.at(-1) ?? '';
  t.regex(script, /\/run\/tsvirt\/tsvirt-sock"/);
  t.regex(script, /virt-ssh-helper /);
  t.regex(sshArgv(parseUri('qemu+ssh://far/system'), 'qemu:///system', true).at(-1) ?? '', /tsvirt-sock-ro"/);
});

test('nothing of a URI is a word of the other shell', async (t) => {
  const marker = join(tmpdir(), `tsvirt-injected-${process.pid}`);
  const evil = `/x'$(touch ${marker})'`;
  const ssh = await program(t, localSsh);
  const uri = `imaginary+ssh://h/system?command=${ssh}&socket=${encodeURIComponent(evil)}&netcat=${encodeURIComponent(`true'; touch ${marker}; '`)}`;
  await t.throwsAsync(open(uri));
  await t.throwsAsync(rm(marker), { code: 'ENOENT' });
});
