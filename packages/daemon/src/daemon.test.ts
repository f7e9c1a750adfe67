import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DriverLoader } from '@tsvirt/core';
import {
  headOf,
  type Message,
  MessageStatus,
  MessageType,
  payloadOf,
  readError,
  remote,
  writeKeepalive,
  writeMessage,
  XdrWriter,
} from '@tsvirt/core/rpc';
import { createLogger, ErrorCode, silentLogger, type VirtError } from '@tsvirt/util';
import test from 'ava';
import { daemonConfig } from './config.js';
import { Daemon } from './daemon.js';
import { Imaginary } from './testing/imaginary-driver.js';
import { Wire } from './testing/wire.js';

interface House {
  readonly imaginary: Imaginary;
  readonly path: string;
  readonly readOnlyPath: string;
  connect(): Promise<Wire>;
}

const inHouse = test.macro(
  async (
    t,
    check: (t: import('ava').ExecutionContext, house: House) => Promise<void>,
    settings: string = '',
  ) => {
    const root = await mkdtemp(join(tmpdir(), 'tsvirtd-'));
    const imaginary = new Imaginary();
    const daemon = new Daemon({
      scope: { kind: 'root', path: root },
      config: daemonConfig(settings, 'tsvirtd.conf', true),
      logger: silentLogger,
      loader: new DriverLoader({ drivers: [{ driver: imaginary.driver }], only: ['imaginary'] }),
    });
    const wires: Wire[] = [];
    try {
      await daemon.start();
      const path = join(daemon.directories.run, 'tsvirt-sock');
      await check(t, {
        imaginary,
        path,
        readOnlyPath: `${path}-ro`,
        connect: async () => {
          const wire = await Wire.open(path);
          wires.push(wire);
          return wire;
        },
      });
    } finally {
      for (const wire of wires) wire.close();
      await daemon.stop();
      await rm(root, { recursive: true });
    }
  },
);

test('answers calls, and errors with all their parts', inHouse, async (t, { connect }) => {
  const wire = await connect();
  await wire.open();
  t.is((await wire.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
  const { domains } = await wire.call(remote.connectListAllDomains, { needResults: 1, flags: 0 });
  t.deepEqual(
    domains.map(({ name, id }) => [name, id]),
    [
      ['one', 1],
      ['two', -1],
    ],
  );
  const error = await t.throwsAsync<VirtError>(wire.call(remote.domainLookupByName, { name: 'three' }));
  t.like(error, { code: ErrorCode.NO_DOMAIN, int1: 7 });
});

test('what a driver lacks is not supported', inHouse, async (t, { connect }) => {
  const wire = await connect();
  await wire.open();
  const error = await t.throwsAsync<VirtError>(wire.call(remote.connectGetCapabilities, undefined));
  t.is(error?.code, ErrorCode.NO_SUPPORT);
});

test('needs an open connection', inHouse, async (t, { connect }) => {
  const wire = await connect();
  await t.throwsAsync(wire.call(remote.connectGetHostname, undefined), {
    message: /needs an open connection/,
  });
});

test('a client is told what would give it the driver that it asks for', inHouse, async (t, { connect }) => {
  const wire = await connect();
  await wire.call(remote.authList, undefined);
  await t.throwsAsync(wire.call(remote.connectOpen, { name: 'lxc:///system', flags: 0 }), {
    code: ErrorCode.NO_CONNECT,
    message: /npm install @tsvirt\/driver-lxc/,
  });
});

test('calls go on while another waits, up to the limit', inHouse, async (t, { connect, imaginary }) => {
  const wire = await connect();
  await wire.open();
  const [dom] = imaginary.domains;
  if (dom === undefined) throw new Error('no domain');
  const waiting = wire.call(remote.domainSuspend, { dom });
  t.is((await wire.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
  imaginary.release();
  await waiting;
  t.pass();
});

test(
  'at the limit further calls wait and are answered later',
  inHouse,
  async (t, { connect, imaginary }) => {
    const wire = await connect();
    await wire.open();
    const [dom] = imaginary.domains;
    if (dom === undefined) throw new Error('no domain');
    const order: string[] = [];
    const first = wire.call(remote.domainSuspend, { dom }).then(() => order.push('suspend'));
    const second = wire.call(remote.connectGetHostname, undefined).then(() => order.push('hostname'));
    const other = await connect();
    await other.open();
    t.is((await other.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
    imaginary.release();
    await Promise.all([first, second]);
    t.deepEqual(order, ['suspend', 'hostname']);
  },
  'max_client_requests = 1',
);

test('a read-only client may look but not touch', inHouse, async (t, { imaginary, readOnlyPath }) => {
  const wire = await Wire.open(readOnlyPath);
  await wire.open();
  t.is((await wire.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
  const [dom] = imaginary.domains;
  if (dom === undefined) throw new Error('no domain');
  const error = await t.throwsAsync<VirtError>(wire.call(remote.domainDestroy, { dom }));
  t.is(error?.code, ErrorCode.OPERATION_DENIED);
  wire.close();
});

test(
  'a client that leaves its events unread is cut off',
  inHouse,
  async (t, { connect, path, imaginary }) => {
    const wire = await connect();
    await wire.open();
    await wire.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
    wire.pause();
    const [dom] = imaginary.domains;
    if (dom === undefined) throw new Error('no domain');
    const wordy = { ...dom, name: 'x'.repeat(100_000) };
    for (let sent = 0; imaginary.listeners.size > 0; sent++) {
      if (sent > 10_000) throw new Error('a gigabyte of events is held for one client');
      imaginary.emit({ eventId: 0, dom: wordy, event: 2, detail: 1 });
      await new Promise(setImmediate);
    }
    const other = await Wire.open(path);
    await other.open();
    t.is((await other.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
    other.close();
  },
);

test('delivers events by callback id until deregistered', inHouse, async (t, { connect, imaginary }) => {
  const wire = await connect();
  await wire.open();
  const { callbackID } = await wire.call(remote.connectDomainEventCallbackRegisterAny, {
    eventID: 0,
    dom: null,
  });
  const [dom] = imaginary.domains;
  if (dom === undefined) throw new Error('no domain');
  imaginary.emit({ eventId: 0, dom, event: 2, detail: 1 });
  const message = await wire.next(({ type }) => type === MessageType.MESSAGE);
  t.is(message.procedure, remote.domainEventCallbackLifecycle.number);
  t.is(message.buffer.readInt32BE(message.start), callbackID);
  await wire.call(remote.connectDomainEventCallbackDeregisterAny, { callbackID });
  t.is(imaginary.listeners.size, 0);
  await t.throwsAsync(wire.call(remote.connectDomainEventCallbackDeregisterAny, { callbackID }));
});

test(
  'a subscription that fails to end keeps no connection open, and is told',
  inHouse,
  async (t, { connect, imaginary }) => {
    const wire = await connect();
    await wire.open();
    for (let i = 0; i < 2; i++)
      await wire.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
    imaginary.failsToUnsubscribe = true;
    await t.throwsAsync(wire.call(remote.connectClose, undefined), { message: /subscription is stuck/ });
    t.is(imaginary.listeners.size, 0);
    t.is(imaginary.open, 0);
  },
);

test(
  'a client that goes takes its connection and subscriptions with it',
  inHouse,
  async (t, { connect, imaginary }) => {
    const wire = await connect();
    await wire.open();
    await wire.call(remote.connectDomainEventCallbackRegisterAny, { eventID: 0, dom: null });
    t.is(imaginary.open, 1);
    wire.close();
    while (imaginary.open > 0) await new Promise((resolve) => setImmediate(resolve));
    t.is(imaginary.listeners.size, 0);
  },
);

test('carries a stream both ways and confirms its end', inHouse, async (t, { connect, imaginary }) => {
  const wire = await connect();
  await wire.open();
  const [dom] = imaginary.domains;
  if (dom === undefined) throw new Error('no domain');
  const serial = wire.send(remote.domainOpenConsole, { dom, devName: null, flags: 0 });
  const isStream = (message: Message) => message.type === MessageType.STREAM && message.serial === serial;
  const data = await wire.next(isStream);
  t.is(data.buffer.toString('utf8', data.start, data.end), 'welcome');
  wire.stream(remote.domainOpenConsole, serial, MessageStatus.CONTINUE, 'hello');
  wire.stream(remote.domainOpenConsole, serial, MessageStatus.OK);
  const end = await wire.next((message) => isStream(message) && message.status === MessageStatus.OK);
  t.is(end.end - end.start, 0);
  t.is(Buffer.concat(imaginary.written).toString(), 'hello');
});

test(
  'a stream that only the client writes to gets its confirmation and nothing else',
  inHouse,
  async (t, { connect, imaginary }) => {
    const wire = await connect();
    await wire.open();
    const vol = { pool: 'images', name: 'disk', key: '/images/disk' };
    const serial = wire.send(remote.storageVolUpload, { vol, offset: 0n, length: 0n, flags: 0 });
    await wire.next(({ type, status }) => type === MessageType.REPLY && status === MessageStatus.OK);
    wire.stream(remote.storageVolUpload, serial, MessageStatus.CONTINUE, 'hello');
    await wire.call(remote.connectGetHostname, undefined);
    wire.stream(remote.storageVolUpload, serial, MessageStatus.OK);
    const first = await wire.next(({ type }) => type === MessageType.STREAM);
    t.is(first.status, MessageStatus.OK);
    t.is(Buffer.concat(imaginary.written).toString(), 'hello');
  },
);

test('what a stream could not keep is told, not confirmed', inHouse, async (t, { connect, imaginary }) => {
  imaginary.failsToKeep = true;
  const wire = await connect();
  await wire.open();
  const [dom] = imaginary.domains;
  if (dom === undefined) throw new Error('no domain');
  const serial = wire.send(remote.domainOpenConsole, { dom, devName: null, flags: 0 });
  await wire.next((message) => message.type === MessageType.STREAM && message.serial === serial);
  wire.stream(remote.domainOpenConsole, serial, MessageStatus.CONTINUE, 'hello');
  wire.stream(remote.domainOpenConsole, serial, MessageStatus.OK);
  const end = await wire.next(
    ({ type, status }) => type === MessageType.STREAM && status !== MessageStatus.CONTINUE,
  );
  t.is(end.status, MessageStatus.ERROR);
  t.regex(readError(payloadOf(end)).message, /the disk is full/);
});

test('a hole on a stream that is not sparse fails the stream', inHouse, async (t, { connect, imaginary }) => {
  const wire = await connect();
  await wire.open();
  const [dom] = imaginary.domains;
  if (dom === undefined) throw new Error('no domain');
  const serial = wire.send(remote.domainOpenConsole, { dom, devName: null, flags: 0 });
  await wire.next((message) => message.type === MessageType.STREAM && message.serial === serial);
  wire.hole(remote.domainOpenConsole, serial, 4096n);
  const end = await wire.next(
    ({ type, status }) => type === MessageType.STREAM && status !== MessageStatus.CONTINUE,
  );
  t.is(end.status, MessageStatus.ERROR);
  t.regex(readError(payloadOf(end)).message, /sparse/);
  await wire.call(remote.connectGetHostname, undefined);
});

test.serial('a service manager that does not listen keeps no daemon from serving and stopping', async (t) => {
  const { NOTIFY_SOCKET: before } = process.env;
  process.env.NOTIFY_SOCKET = '/nowhere/at/all';
  const root = await mkdtemp(join(tmpdir(), 'tsvirtd-'));
  const warnings: string[] = [];
  try {
    const daemon = new Daemon({
      scope: { kind: 'root', path: root },
      config: daemonConfig('', 'tsvirtd.conf', true),
      logger: createLogger({ level: 'warn', write: (line) => warnings.push(line) }),
      loader: new DriverLoader({ drivers: [{ driver: new Imaginary().driver }], only: ['imaginary'] }),
    });
    t.is((await daemon.start()).length, 2);
    await daemon.stop();
  } finally {
    if (before === undefined) delete process.env.NOTIFY_SOCKET;
    else process.env.NOTIFY_SOCKET = before;
    await rm(root, { recursive: true });
  }
  t.deepEqual(
    warnings.map((line) => /could not be told (\w+)/.exec(line)?.[1]),
    ['READY', 'STOPPING'],
  );
});

test('answers keepalive', inHouse, async (t, { connect }) => {
  const wire = await connect();
  const writer = new XdrWriter();
  writeKeepalive(writer, 'ping');
  wire.raw(writer.take());
  const pong = await wire.next(({ type }) => type === MessageType.MESSAGE);
  t.is(pong.procedure, 2);
});

test(
  'a client that went silent is cut off, but not one whose requests are left unread',
  inHouse,
  async (t, { connect, imaginary }) => {
    const [waiting, silent] = [await connect(), await connect()];
    for (const wire of [waiting, silent]) await wire.open();
    await waiting.call(remote.connectSupportsFeature, { feature: 10 });
    // At once, as from now on this client, too, must not be silent.
    const [first, second] = imaginary.domains.map((dom) => waiting.send(remote.domainSuspend, { dom }));
    await silent.call(remote.connectSupportsFeature, { feature: 10 });
    await silent.closed;
    imaginary.release();
    await waiting.next(({ serial }) => serial === first);
    imaginary.release();
    await waiting.next(({ serial }) => serial === second);
    t.pass();
  },
  'keepalive_interval = 1\nkeepalive_count = 1\nmax_client_requests = 1',
);

test('refuses what it does not know, and goes on', inHouse, async (t, { connect }) => {
  const wire = await connect();
  const wrong = [
    { change: { number: 99_999 }, code: ErrorCode.NO_SUPPORT },
    { change: { version: 7 }, code: ErrorCode.RPC },
    { change: { number: remote.domainEventLifecycle.number }, code: ErrorCode.RPC },
    { change: { status: MessageStatus.ERROR }, code: ErrorCode.RPC },
  ];
  for (const { change, code } of wrong) {
    const serial = wire.send(remote.authList, undefined, change);
    const reply = await wire.next((message) => message.serial === serial);
    t.is(reply.status, MessageStatus.ERROR);
    t.is(readError(payloadOf(reply)).code, code);
  }
  await wire.open();
  t.pass();
});

test('bad arguments are answered with an error', inHouse, async (t, { connect }) => {
  const wire = await connect();
  await wire.open();
  const writer = new XdrWriter();
  const bad = (payload: XdrWriter) => payload.raw(Buffer.from('ffffffff41', 'hex'));
  const head = headOf(remote.domainLookupByName, 77);
  writeMessage(writer, head, MessageType.CALL, MessageStatus.OK, bad, undefined);
  wire.raw(writer.take());
  const reply = await wire.next(({ serial }) => serial === 77);
  t.is(readError(payloadOf(reply)).code, ErrorCode.RPC);
  t.is((await wire.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
});

test('bytes that are no message close that connection only', inHouse, async (t, { connect }) => {
  const good = await connect();
  await good.open();
  const bad = await connect();
  bad.raw(Buffer.from('GET / HTTP/1.1\r\nHost: nobody\r\n\r\n'));
  await bad.closed;
  t.is((await good.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
});

test(
  'refuses clients above its limit',
  inHouse,
  async (t, { connect }) => {
    const first = await connect();
    await first.open();
    const second = await connect();
    await second.closed;
    t.is((await first.call(remote.connectGetHostname, undefined)).hostname, 'imaginary-host');
  },
  'max_clients = 1',
);

test('a setting that is unknown or out of range is refused by name', (t) => {
  t.throws(() => daemonConfig('max_client = 3', 'x.conf', true), {
    message: /x\.conf: there is no setting max_client/,
  });
  t.throws(() => daemonConfig('max_clients = 0', 'x.conf', true), {
    message: /max_clients takes a number from 1/,
  });
  t.throws(() => daemonConfig('unix_sock_rw_perms = "rwx"', 'x.conf', true), { message: /octal/ });
  t.is(daemonConfig('unix_sock_rw_perms = "0770"', 'x.conf', true).readWriteMode, 0o770);
  t.throws(() => daemonConfig('hooks_dir = "hooks"', 'x.conf', true), { message: /absolute/ });
});
