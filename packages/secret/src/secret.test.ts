import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Connect,
  ConnectListAllSecretsFlags,
  connectOpen,
  DriverHost,
  DriverLoader,
  defineDriver,
  ErrorCode,
  isVirtError,
  SecretUsageType,
} from '@tsvirt/core';
import test, { type ExecutionContext } from 'ava';
import { driver } from './index.js';

const uuid = 'aaaaaaaa-0000-4000-8000-000000000001';
const volume = (flags = '', id = uuid, path = '/v/a b'): string =>
  `<secret ${flags}><uuid>${id}</uuid><usage type='volume'><volume>${path}</volume></usage></secret>`;

async function place(t: ExecutionContext) {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-secret-'));
  t.teardown(() => rm(root, { recursive: true }));
  const open = async (): Promise<Connect> => {
    const conn = await connectOpen(`secret:///embed?root=${root}`, { drivers: [{ driver, stateful: true }] });
    t.teardown(() => conn.close());
    return conn;
  };
  /** Names of what is kept, as paths below the root. */
  const files = async (): Promise<string[]> =>
    (await readdir(root, { recursive: true })).filter((path) => path.includes(uuid));
  return { root, open, files };
}

async function code(work: Promise<unknown>): Promise<number | undefined> {
  try {
    await work;
  } catch (error) {
    return isVirtError(error) ? error.code : -1;
  }
  return undefined;
}

test('a secret and its value outlast the process, in files for their owner alone', async (t) => {
  const { root, open, files } = await place(t);
  const before = await open();
  const secret = await before.secretDefineXML(volume());
  t.is(await code(secret.getValue()), ErrorCode.NO_SECRET);
  t.is(await code(secret.setValue(Buffer.from([]))), ErrorCode.INVALID_ARG);
  t.is(await code(secret.getValue()), ErrorCode.NO_SECRET);
  await secret.setValue(Buffer.from([0, 255, 10]));
  const value = (await files()).find((path) => path.endsWith('.base64'));
  t.is((await stat(join(root, value ?? ''))).mode & 0o777, 0o600);
  await before.close();

  const conn = await open();
  const found = await conn.secretLookupByUsage(SecretUsageType.VOLUME, '/v/a b');
  t.is(found.uuid, uuid);
  t.deepEqual(Buffer.from(await found.getValue()), Buffer.from([0, 255, 10]));
  await found.undefine();
  t.is(await code(conn.secretLookupByUUID(uuid)), ErrorCode.NO_SECRET);
  await conn.close();
  t.deepEqual(await files(), []);
});

test('nothing of an ephemeral secret is written', async (t) => {
  const { open, files } = await place(t);
  const before = await open();
  const secret = await before.secretDefineXML(volume("ephemeral='yes'"));
  await secret.setValue(Buffer.from('short lived'));
  t.is(Buffer.from(await secret.getValue()).toString(), 'short lived');
  t.deepEqual(await files(), []);
  await before.close();
  t.deepEqual(await (await open()).listSecrets(), []);
});

test('a secret that becomes ephemeral, or lasting, keeps its value', async (t) => {
  const { open, files } = await place(t);
  const conn = await open();
  const secret = await conn.secretDefineXML(volume());
  await secret.setValue(Buffer.from('first'));
  await conn.secretDefineXML(volume("ephemeral='yes'"));
  t.deepEqual(
    (await files()).filter((path) => path.endsWith('.base64')),
    [],
  );
  t.is(Buffer.from(await secret.getValue()).toString(), 'first');
  await secret.setValue(Buffer.from('second'));
  await conn.secretDefineXML(volume());
  await conn.close();
  t.is((await files()).length, 2);
  const [found] = await (await open()).listAllSecrets();
  t.is(Buffer.from((await found?.getValue()) ?? []).toString(), 'second');
});

test('a use has one secret, and a secret one use', async (t) => {
  const conn = await (await place(t)).open();
  await conn.secretDefineXML(volume());
  const other = 'aaaaaaaa-0000-4000-8000-000000000002';
  t.is(await code(conn.secretDefineXML(volume('', other))), ErrorCode.INTERNAL_ERROR);
  t.is(await code(conn.secretDefineXML(volume('', uuid, '/v/other'))), ErrorCode.INTERNAL_ERROR);
  // the same name for another kind of use is another use
  await conn.secretDefineXML(
    `<secret><uuid>${other}</uuid><usage type='ceph'><name>/v/a b</name></usage></secret>`,
  );
  t.deepEqual((await conn.listSecrets()).toSorted(), [uuid, other]);
});

test('secrets for nothing are as many as wanted', async (t) => {
  const conn = await (await place(t)).open();
  const first = await conn.secretDefineXML("<secret><usage type='none'/></secret>");
  await conn.secretDefineXML('<secret/>');
  t.is(await conn.numOfSecrets(), 2);
  t.is(
    await first.getXMLDesc(),
    `<secret ephemeral='no' private='no'>\n  <uuid>${first.uuid}</uuid>\n</secret>\n`,
  );
});

test('a private secret is for drivers alone, and stays private', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-secret-'));
  t.teardown(() => rm(root, { recursive: true }));
  const machine = defineDriver({
    kind: 'hypervisor',
    name: 'machine',
    version: '1.0.0',
    state: () => ({ start: async () => {}, stop: async () => {} }),
    open: (context) => ({
      close: async () => {},
      connectGetHostname: async () => {
        const secret = await (await context.secondary('secret')).secretLookupByUUID(uuid);
        return Buffer.from(await secret.getValue()).toString();
      },
    }),
  });
  const host = new DriverHost({
    scope: { kind: 'root', path: root },
    loader: new DriverLoader({
      drivers: [
        { driver, stateful: true },
        { driver: machine, stateful: true },
      ],
      from: [],
      driverPath: '',
    }),
  });
  t.teardown(() => host.stop());
  await host.start();
  const conn = await host.connect('machine:///system');
  const secret = await conn.secretDefineXML(volume("private='yes'"));
  await secret.setValue(Buffer.from('for guests'));
  t.is(await code(secret.getValue()), ErrorCode.INVALID_SECRET);
  t.is(await conn.getHostname(), 'for guests');
  t.is(await code(conn.secretDefineXML(volume("private='no'"))), ErrorCode.INTERNAL_ERROR);
  t.is(await code(secret.getValue()), ErrorCode.INVALID_SECRET);
});

test('lists choose by flags', async (t) => {
  const conn = await (await place(t)).open();
  const ids = ['1', '2', '3', '4'].map((digit) => `aaaaaaaa-0000-4000-8000-00000000000${digit}`);
  const flags = ['', "private='yes'", "ephemeral='yes'", "ephemeral='yes' private='yes'"];
  for (const [at, id] of ids.entries()) await conn.secretDefineXML(volume(flags[at], id, `/v/${at}`));
  const { EPHEMERAL, NO_EPHEMERAL, PRIVATE, NO_PRIVATE } = ConnectListAllSecretsFlags;
  const list = async (bits: number) =>
    (await conn.listAllSecrets(bits)).map((each) => ids.indexOf(each.uuid) + 1).toSorted();
  t.deepEqual(await list(0), [1, 2, 3, 4]);
  t.deepEqual(await list(EPHEMERAL), [3, 4]);
  t.deepEqual(await list(NO_EPHEMERAL | PRIVATE), [2]);
  t.deepEqual(await list(EPHEMERAL | NO_EPHEMERAL | NO_PRIVATE), [1, 3]);
  t.is(await code(conn.listAllSecrets(16)), ErrorCode.INVALID_ARG);
});

test('listeners are told of definitions and values', async (t) => {
  const conn = await (await place(t)).open();
  const seen: string[] = [];
  await conn.secretEventRegisterAny(0, null, (told) =>
    seen.push(`life ${'event' in told ? told.event : ''}`),
  );
  await conn.secretEventRegisterAny(1, null, () => seen.push('value'));
  const secret = await conn.secretDefineXML(volume());
  await secret.setValue(Buffer.from('x'));
  await secret.undefine();
  t.deepEqual(seen, ['life 0', 'value', 'life 1']);
});

test('what a killed process left of a secret that is gone is removed', async (t) => {
  const { root, open, files } = await place(t);
  const before = await open();
  await (await before.secretDefineXML(volume())).setValue(Buffer.from('old'));
  // Once it's closed all is in its place.
  await before.close();
  const kept = await files();
  const definition = kept.find((path) => path.endsWith('.xml')) ?? '';
  const text = await readFile(join(root, definition), 'utf8');
  await rm(join(root, definition));
  const conn = await open();
  t.deepEqual(await files(), []);
  t.is(await code((await conn.secretDefineXML(text)).getValue()), ErrorCode.NO_SECRET);
});

test('the value of a secret whose definition can’t be read stays', async (t) => {
  const { root, open, files } = await place(t);
  const before = await open();
  await (await before.secretDefineXML(volume())).setValue(Buffer.from('kept'));
  // Once it's closed all is in its place.
  await before.close();
  const kept = await files();
  await writeFile(join(root, kept.find((path) => path.endsWith('.xml')) ?? ''), '<secret');
  t.deepEqual(await (await open()).listSecrets(), []);
  t.deepEqual((await files()).toSorted(), kept.toSorted());
});
