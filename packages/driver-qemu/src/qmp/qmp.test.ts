import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duplex, PassThrough } from 'node:stream';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { QmpClient, type QmpEvent, qmpFailureOf } from './index.js';
import { LineSplitter } from './lines.js';

/** A monitor played by the test: what the client writes, and a way to answer. */
function stage(onEvent?: (event: QmpEvent) => void, onClosed?: () => void) {
  const toClient = new PassThrough();
  const written: { execute: string; id: string; arguments?: unknown }[] = [];
  const fromClient = new PassThrough();
  fromClient.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\r\n').filter(Boolean)) written.push(JSON.parse(line));
  });
  const client = QmpClient.over(Duplex.from({ readable: toClient, writable: fromClient }), {
    subject: 'guest',
    ...(onEvent ? { onEvent } : {}),
    ...(onClosed ? { onClosed } : {}),
  });
  const say = (message: unknown) => toClient.write(`${JSON.stringify(message)}\r\n`);
  const seen = async (count: number) => {
    while (written.length < count) await new Promise((resolve) => setImmediate(resolve));
  };
  return { client, toClient, written, say, seen };
}

test('lines are cut wherever chunks end', (t) => {
  const splitter = new LineSplitter(100);
  const lines: string[] = [];
  for (const byte of Buffer.from('é\n\nabc\nrest'))
    splitter.push(Buffer.from([byte]), (line) => lines.push(line));
  splitter.push(Buffer.from(' of it\nx\n'), (line) => lines.push(line));
  t.deepEqual(lines, ['é', '', 'abc', 'rest of it', 'x']);
  t.throws(() => splitter.push(Buffer.alloc(101), () => undefined), { instanceOf: RangeError });
});

test('commands are sent before the greeting and answered by id in any order', async (t) => {
  const { client, written, say, seen } = stage();
  const first = client.execute('query-status');
  const second = client.execute('query-block', { flat: true });
  await seen(3);
  t.deepEqual(
    written.map((each) => each.execute),
    ['qmp_capabilities', 'query-status', 'query-block'],
  );
  say({ QMP: { version: { qemu: { major: 7, minor: 2, micro: 22 }, package: 'x' }, capabilities: [] } });
  say({ return: {}, id: written[0]?.id });
  say({ return: ['b'], id: written[2]?.id });
  say({ return: { running: true }, id: written[1]?.id });
  t.deepEqual(await first, { running: true });
  t.deepEqual(await second, ['b']);
  t.deepEqual(await client.greeting, { major: 7, minor: 2, micro: 22, package: 'x' });
  client.close();
});

test('an answer with a fraction of seventeen digits is an answer like others', async (t) => {
  const { client, toClient, written, seen } = stage();
  const asked = client.execute('query-migrate');
  await seen(2);
  toClient.write(
    `{"return":{"xbzrle-cache":{"encoding-rate":0.33333333333333331}},"id":"${written[1]?.id}"}\n`,
  );
  t.deepEqual(await asked, { 'xbzrle-cache': { 'encoding-rate': 1 / 3 } });
  client.close();
});

test('an error is QEMU’s, with its class', async (t) => {
  const { client, say, seen, written } = stage();
  const failing = client.execute('device_del', { id: 'x' });
  await seen(2);
  say({ error: { class: 'DeviceNotFound', desc: "Device 'x' not found" }, id: written[1]?.id });
  const error = await t.throwsAsync(failing);
  t.is(qmpFailureOf(error)?.errorClass, 'DeviceNotFound');
  t.regex(error?.message ?? '', /Device 'x' not found/);
  client.close();
});

test('a hang-up fails all that is pending and what comes after', async (t) => {
  let closed = 0;
  const { client, toClient } = stage(undefined, () => closed++);
  const pending = [client.execute('a'), client.execute('b')];
  toClient.end();
  for (const each of pending) {
    const error = await t.throwsAsync(each);
    t.true(hasErrorCode(error, ErrorCode.OPERATION_FAILED));
    t.regex(error?.message ?? '', /guest: QEMU closed its monitor/);
  }
  await t.throwsAsync(client.execute('c'));
  await t.throwsAsync(client.greeting);
  t.is(closed, 1);
  t.false(client.open);
});

test('what is not QMP ends the connection', async (t) => {
  const { client, toClient } = stage();
  const pending = client.execute('a');
  toClient.write('hello?\n');
  const error = await t.throwsAsync(pending);
  t.regex(error?.message ?? '', /not QMP/);
});

test('a given-up wait leaves the connection usable', async (t) => {
  const { client, say, seen, written } = stage();
  const abort = new AbortController();
  const slow = client.execute('slow', undefined, abort.signal);
  abort.abort();
  t.true(hasErrorCode(await t.throwsAsync(slow), ErrorCode.OPERATION_ABORTED));
  const next = client.execute('next');
  await seen(3);
  say({ return: 'late', id: written[1]?.id });
  say({ return: 'good', id: written[2]?.id });
  t.is(await next, 'good');
  client.close();
});

test('events arrive in order with their data', async (t) => {
  const events: QmpEvent[] = [];
  const { client, say, seen, written } = stage((event) => events.push(event));
  say({
    event: 'SHUTDOWN',
    data: { guest: true, reason: 'guest-shutdown' },
    timestamp: { seconds: 5, microseconds: 7 },
  });
  say({ event: 'STOP', timestamp: { seconds: 6, microseconds: 0 } });
  const done = client.execute('x');
  await seen(2);
  say({ return: {}, id: written[1]?.id });
  await done;
  t.deepEqual(events, [
    { name: 'SHUTDOWN', data: { guest: true, reason: 'guest-shutdown' }, seconds: 5, microseconds: 7 },
    { name: 'STOP', data: {}, seconds: 6, microseconds: 0 },
  ]);
  client.close();
});

test('a descriptor waits for what was given before it, however little that is', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'qmp-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const server = createServer({ pauseOnConnect: true });
  server.listen(join(folder, 'mon'));
  await once(server, 'listening');
  const socket = connect({ path: join(folder, 'mon') });
  const [busy] = (await once(server, 'connection')) as [Socket];
  const client = QmpClient.over(socket, { subject: 'guest' });
  // QEMU reads nothing until so much is on its way that some of it waits here, less than what Node tells the end of.
  while (socket.writableLength === 0) socket.write(Buffer.alloc(1000, '\n'));
  t.false(socket.writableNeedDrain);
  const sent = client.sendDescriptor('tap', 0);
  let text = '';
  busy.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const id = /"execute":"getfd".*"id":"(\d+)"/.exec(text)?.[1];
    if (id !== undefined) busy.write(`{"return":{},"id":"${id}"}\r\n`);
  });
  busy.resume();
  await t.notThrowsAsync(sent);
  client.close();
  server.close();
});
