import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOpen } from '@tsvirt/core';
import { Daemon, daemonConfig } from '@tsvirt/daemon';
import { ErrorCode, hasErrorCode, run, silentLogger } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { virsh } from './support/commands.js';

/** An authority, and certificates of it: folders as `pkipath` has them. */
async function makeCertificates(folder: string): Promise<void> {
  const at = (name: string): string => join(folder, name);
  const key = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    at(name),
  ];
  const ca = ['-x509', '-subj', '/CN=authority', '-days', '2', '-out', at('cacert.pem')];
  await run(['openssl', 'req', ...key('cakey.pem'), ...ca]);
  const kinds = {
    server: 'subjectAltName=DNS:localhost,IP:127.0.0.1',
    client: 'extendedKeyUsage=clientAuth',
  };
  for (const [name, extension] of Object.entries(kinds)) {
    await writeFile(at('extension'), extension);
    const request = ['-subj', `/O=tests/CN=${name}`, '-out', at('request')];
    await run(['openssl', 'req', ...key(`${name}key.pem`), ...request]);
    const signed = ['-CA', at('cacert.pem'), '-CAkey', at('cakey.pem'), '-CAcreateserial', '-days', '2'];
    const output = ['-extfile', at('extension'), '-out', at(`${name}cert.pem`)];
    await run(['openssl', 'x509', '-req', '-in', at('request'), ...signed, ...output]);
  }
}

async function daemonWith(t: ExecutionContext, settings = '') {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-tls-'));
  const stranger = await mkdtemp(join(tmpdir(), 'tsvirt-tls-'));
  t.teardown(() => Promise.all([root, stranger].map((each) => rm(each, { recursive: true }))));
  await Promise.all([makeCertificates(root), makeCertificates(stranger)]);
  const files = ['ca', 'cert', 'key'].map((kind) => {
    const name = kind === 'ca' ? 'cacert' : `server${kind}`;
    return `${kind}_file = "${join(root, `${name}.pem`)}"`;
  });
  const daemon = new Daemon({
    scope: { kind: 'root', path: join(root, 'root') },
    config: daemonConfig(
      ['listen_tls = 1', 'tls_port = "0"', ...files, settings].join('\n'),
      'tsvirtd.conf',
      true,
    ),
    logger: silentLogger,
  });
  t.teardown(() => daemon.stop());
  const addresses = await daemon.start();
  const address = addresses.find(({ kind }) => kind === 'tls');
  const port = address?.kind === 'tls' ? address.port : 0;
  return {
    uri: `test+tls://localhost:${port}/default?pkipath=${root}`,
    strangersUri: `test+tls://localhost:${port}/default?pkipath=${stranger}`,
  };
}

test('virsh and our own client reach a daemon by TLS', async (t) => {
  const { uri } = await daemonWith(t, 'tls_allowed_dn_list = [ "*CN=cli?nt" ]');
  const { stdout, stderr } = await virsh(uri)('list', '--all', '--name');
  t.is(stdout.trim(), 'test', stderr);
  const conn = await connectOpen(uri);
  t.true(await conn.isSecure());
  t.is((await conn.listAllDomains())[0]?.name, 'test');
  await conn.close();
});

test('neither side takes one whose certificate another authority has signed', async (t) => {
  const { strangersUri } = await daemonWith(t);
  const error = await t.throwsAsync(connectOpen(strangersUri));
  t.true(hasErrorCode(error, ErrorCode.SYSTEM_ERROR));
  // Who believes any daemon is sent away by it.
  await t.throwsAsync(connectOpen(`${strangersUri}&no_verify=1`));
  const { code } = await virsh(strangersUri)('list');
  t.not(code, 0);
});

test('a client whose name isn’t on the list is sent away', async (t) => {
  const { uri } = await daemonWith(t, 'tls_allowed_dn_list = [ "O=others,*" ]');
  await t.throwsAsync(connectOpen(uri));
  const { code } = await virsh(uri)('list');
  t.not(code, 0);
});
