import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { connectOpen, ErrorCode, resolveUri, type UriEnvironment } from '../index.js';

/** A user whose configuration folder holds these files. */
async function userWith(
  t: ExecutionContext,
  files: Readonly<Record<string, string>>,
): Promise<UriEnvironment> {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-uri-'));
  t.teardown(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { scope: { kind: 'session' }, env: { XDG_CONFIG_HOME: folder }, home: '/nowhere' };
}

const libvirt = `# the machines of this house
uri_aliases = [
  "hail=qemu+ssh://root@hail.cloud.example.com/system",
  "sleet=qemu+ssh://root@sleet.cloud.example.com/system?mode=direct",
]
uri_default = "hail"
`;

test('aliases and the default of libvirt.conf are taken; what is no alias stays as it is', async (t) => {
  const user = await userWith(t, { 'libvirt/libvirt.conf': libvirt });
  for (const [name, uri] of [
    ['sleet', 'qemu+ssh://root@sleet.cloud.example.com/system?mode=direct'],
    [undefined, 'qemu+ssh://root@hail.cloud.example.com/system'],
    ['', 'qemu+ssh://root@hail.cloud.example.com/system'],
    ['qemu:///system', 'qemu:///system'],
    ['snow', 'snow'],
  ] as const)
    t.is(await resolveUri(name, user), uri);
});

test('tsvirt.conf takes the place of libvirt.conf', async (t) => {
  const user = await userWith(t, {
    'libvirt/libvirt.conf': libvirt,
    'tsvirt/tsvirt.conf': 'uri_aliases = ["here=test:///default"]\n',
  });
  t.is(await resolveUri('here', user), 'test:///default');
  t.is(await resolveUri('hail', user), 'hail');
  t.is(await resolveUri(undefined, user), 'qemu:///session');
});

test('the environment is stronger than the file, and may name an alias', async (t) => {
  const user = await userWith(t, { 'libvirt/libvirt.conf': libvirt });
  const set = (more: Readonly<Record<string, string>>) =>
    resolveUri(undefined, { ...user, env: { ...user.env, ...more } });
  t.is(await set({ LIBVIRT_DEFAULT_URI: 'test:///default' }), 'test:///default');
  t.is(
    await set({ LIBVIRT_DEFAULT_URI: 'test:///default', TSVIRT_DEFAULT_URI: 'qemu:///system' }),
    'qemu:///system',
  );
  t.is(await set({ LIBVIRT_DEFAULT_URI: '', TSVIRT_DEFAULT_URI: 'hail' }), await resolveUri('hail', user));
});

test('the configuration of a root folder is below its etc', async (t) => {
  const { env } = await userWith(t, { 'etc/libvirt/libvirt.conf': libvirt });
  const scope = { kind: 'root', path: env?.XDG_CONFIG_HOME ?? '' } as const;
  t.is(await resolveUri('hail', { scope }), 'qemu+ssh://root@hail.cloud.example.com/system');
});

for (const text of [
  'uri_default = 3',
  'uri_aliases = "hail=qemu:///system"',
  'uri_aliases = ["hail"]',
  'uri_aliases = ["ha il=qemu:///system"]',
  'uri_aliases = [1]',
  'uri_aliases = [',
])
  test(`a mistake is named with its file: ${text}`, async (t) => {
    const user = await userWith(t, { 'libvirt/libvirt.conf': text });
    await t.throwsAsync(resolveUri('hail', user), { code: ErrorCode.CONF_SYNTAX, message: /libvirt\.conf/ });
    t.is(await resolveUri('qemu:///system', user), 'qemu:///system');
  });

test('a configuration file that cannot be read is not taken for none', async (t) => {
  const user = await userWith(t, { 'tsvirt/tsvirt.conf/x': '' });
  await t.throwsAsync(resolveUri('hail', user), { code: ErrorCode.OPEN_FAILED, message: /tsvirt\.conf/ });
});

test('a connection is opened by an alias', async (t) => {
  const aliases = { here: 'nothing:///there' };
  await t.throwsAsync(connectOpen('here', { aliases, drivers: [] }), { message: /no driver for nothing/ });
});
