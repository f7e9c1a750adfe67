import { once } from 'node:events';
import { ConnectCloseReason, connectOpen, parseUri } from '@tsvirt/core';
import { type Message, MessageStatus, MessageType, remote, writeStreamHole } from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import test from 'ava';
import { remoteTarget } from './endpoint.js';
import { driver } from './index.js';
import { nothing, type Script, ScriptedServer } from './testing/scripted-server.js';

const dom = { name: 'one', uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f', id: 1 };

const open = (server: ScriptedServer, query = '') =>
  connectOpen(`imaginary+unix:///system?socket=${server.path}${query}`, {
    drivers: [{ driver, schemes: ['remote'], remoteOnly: true }],
  });

const against = test.macro(
  async (
    t,
    script: Script,
    check: (
      t: import('ava').ExecutionContext,
      server: ScriptedServer,
      connection: Awaited<ReturnType<typeof open>>,
    ) => Promise<void>,
  ) => {
    const server = await ScriptedServer.start(script);
    try {
      const connection = await open(server);
      await check(t, server, connection);
      await connection.close();
    } finally {
      await server.stop();
    }
  },
);

const answers: Script = (name) => {
  switch (name) {
    case 'connect_get_hostname':
      return { hostname: 'far' };
    case 'domain_lookup_by_name':
      return { dom };
    default:
      return undefined;
  }
};

test('opens with the URI that is left when the transport is taken away', async (t) => {
  const names: unknown[] = [];
  const server = await ScriptedServer.start((name, args) => (name === 'x' ? args : undefined));
  try {
    const connection = await open(server, '&debug=1');
    await connection.close();
    names.push(remoteTarget(parseUri(`imaginary+unix:///system?socket=${server.path}&debug=1`), false).name);
  } finally {
    await server.stop();
  }
  t.deepEqual(names, ['imaginary:///system?debug=1']);
  t.deepEqual(server.calls.slice(0, 2), ['auth_list', 'connect_open']);
});

test('a call gives what was answered', against, answers, async (t, _server, connection) => {
  t.is(await connection.getHostname(), 'far');
  t.is((await connection.domainLookupByName('one')).uuid, dom.uuid);
});

test(
  'an error keeps all its parts',
  against,
  () => {
    throw new VirtError(ErrorCode.NO_DOMAIN, 'no such domain', {
      domain: ErrorDomain.QEMU,
      str2: 'two',
      int1: 7,
      int2: -3,
    });
  },
  async (t, _server, connection) => {
    const error = await t.throwsAsync<VirtError>(connection.domainLookupByName('x'));
    t.like(error, {
      code: ErrorCode.NO_DOMAIN,
      domain: ErrorDomain.QEMU,
      message: 'no such domain',
      str2: 'two',
      int1: 7,
      int2: -3,
    });
  },
);

for (const [how, end] of [
  ['hangs up', (server: ScriptedServer) => server.hangUp()],
  ['sends no message', (server: ScriptedServer) => server.garble()],
] as const)
  test(
    `when the daemon ${how}, every call under way fails and closed is told`,
    against,
    (name, _args, server) => {
      if (name === 'connect_get_hostname') end(server);
      return undefined;
    },
    async (t, _server, connection) => {
      const reasons: number[] = [];
      connection.registerCloseCallback((reason) => reasons.push(reason));
      const calls = await Promise.allSettled([
        connection.getSysinfo(),
        connection.domainLookupByName('one'),
        connection.getHostname(),
      ]);
      for (const call of calls) {
        t.is(call.status, 'rejected');
        if (call.status === 'rejected') t.is((call.reason as VirtError).code, ErrorCode.RPC);
      }
      t.is(reasons.length, 1);
      t.true(reasons[0] === ConnectCloseReason.EOF || reasons[0] === ConnectCloseReason.ERROR);
      const later = await t.throwsAsync<VirtError>(connection.getHostname());
      t.truthy(later?.message);
    },
  );

test('a caller can give up one call', against, answers, async (t, _server, connection) => {
  const giveUp = new AbortController();
  const call = connection.getSysinfo(0, { signal: giveUp.signal });
  giveUp.abort();
  await t.throwsAsync(call);
  t.is(await connection.getHostname(), 'far');
});

test(
  'the stream of a call that was given up is given up too',
  against,
  (name, _args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    const { program, version, procedure, serial } = message;
    const head = { program, version, procedure, serial };
    if (name === 'domain_open_console')
      asked.push(() => server.send(head, MessageType.REPLY, MessageStatus.OK));
    return answers(name, undefined, server, message);
  },
  async (t, server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const giveUp = new AbortController();
    const call = domain.openConsole(null, 0, { signal: giveUp.signal });
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    giveUp.abort();
    await t.throwsAsync(call);
    for (const answer of asked) answer();
    // The first answer comes after that of the call; the second question goes out after what was made of it.
    for (let turn = 0; turn < 2; turn++) t.is(await connection.getHostname(), 'far');
    t.deepEqual(server.streamed, [{ status: MessageStatus.ERROR, data: '' }]);
  },
);
const asked: (() => void)[] = [];

test('a keepalive that is no number is refused before anything is connected', (t) => {
  for (const query of ['keepalive_interval=soon', 'keepalive_count=', 'keepalive_interval=1.5'])
    t.throws(() => remoteTarget(parseUri(`x+unix:///system?${query}`), false), { message: /whole number/ });
  const { keepalive } = remoteTarget(parseUri('x+unix:///system?keepalive_interval=-1'), false);
  t.deepEqual(keepalive, { interval: -1, count: 5 });
});

test('who gives up opening hears that, not that the daemon is away', async (t) => {
  const open = connectOpen('x+unix:///system?socket=/nowhere', {
    drivers: [{ driver, schemes: ['remote'], remoteOnly: true }],
    signal: AbortSignal.abort(),
  });
  const error = await t.throwsAsync<VirtError>(open);
  t.is(error?.code, ErrorCode.OPERATION_ABORTED);
});

test(
  'a stream carries both ways and its end is confirmed',
  against,
  (name, args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    if (name === 'stream') {
      const { status } = args as { readonly status: number };
      if (status === MessageStatus.OK) server.send(message, MessageType.STREAM, MessageStatus.OK);
      return undefined;
    }
    if (name !== 'domain_open_console') return undefined;
    queueMicrotask(() => {
      server.send(message, MessageType.STREAM, MessageStatus.CONTINUE, (writer) =>
        writer.raw(Buffer.from('welcome')),
      );
      server.send(message, MessageType.STREAM, MessageStatus.CONTINUE);
    });
    return nothing;
  },
  async (t, server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const stream = await domain.openConsole(null, 0);
    const [data] = (await once(stream, 'data')) as [Buffer];
    t.is(data.toString(), 'welcome');
    stream.write('hello');
    await stream.finish();
    t.deepEqual(server.streamed, [
      { status: MessageStatus.CONTINUE, data: 'hello' },
      { status: MessageStatus.OK, data: '' },
    ]);
  },
);

test(
  'data that comes before the answer that opens its stream is not lost',
  against,
  (name, _args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    if (name !== 'domain_open_console') return undefined;
    for (const text of ['early ', 'data'])
      server.send(message, MessageType.STREAM, MessageStatus.CONTINUE, (writer) =>
        writer.raw(Buffer.from(text)),
      );
    server.send(message, MessageType.STREAM, MessageStatus.CONTINUE);
    return nothing;
  },
  async (t, _server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const stream = await domain.openConsole(null, 0);
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    t.is(text, 'early data');
  },
);

test(
  'who has read all of a stream is told nothing when the connection ends',
  against,
  (name, _args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    if (name !== 'domain_open_console') return undefined;
    server.send(message, MessageType.STREAM, MessageStatus.CONTINUE);
    return nothing;
  },
  async (t, _server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const stream = await domain.openConsole(null, 0);
    stream.resume();
    await once(stream, 'end');
    await connection.close();
    if (!stream.closed) await once(stream, 'close');
    t.is(stream.errored, null);
  },
);

test(
  'a stream that fails before the answer that opens it fails where it is read',
  against,
  (name, _args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    if (name !== 'domain_open_console') return undefined;
    server.fail(message, MessageType.STREAM, new VirtError(ErrorCode.OPERATION_FAILED, 'gone already'));
    return nothing;
  },
  async (t, _server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const stream = await domain.openConsole(null, 0);
    await t.throwsAsync(stream.finish(), { message: 'gone already' });
  },
);

test(
  'a stream that the daemon ends in error fails with that error',
  against,
  (name, _args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    if (name !== 'domain_open_console') return undefined;
    queueMicrotask(() =>
      server.fail(
        message,
        MessageType.STREAM,
        new VirtError(ErrorCode.OPERATION_FAILED, 'the console is gone'),
      ),
    );
    return nothing;
  },
  async (t, _server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const stream = await domain.openConsole(null, 0);
    const [error] = (await once(stream, 'error')) as [VirtError];
    t.is(error.message, 'the console is gone');
  },
);

test(
  'a hole on a stream that is not sparse fails the stream',
  against,
  (name, _args, server, message) => {
    if (name === 'domain_lookup_by_name') return { dom };
    if (name !== 'domain_open_console') return undefined;
    queueMicrotask(() =>
      server.send(message, MessageType.STREAM_HOLE, MessageStatus.CONTINUE, (writer) =>
        writeStreamHole(writer, { length: 1n, flags: 0 }),
      ),
    );
    return nothing;
  },
  async (t, _server, connection) => {
    const domain = await connection.domainLookupByName('one');
    const stream = await domain.openConsole(null, 0);
    const [error] = (await once(stream, 'error')) as [VirtError];
    t.is(error.code, ErrorCode.RPC);
    t.true(connection.isAlive());
  },
);

test('events come to the listener that asked for them', async (t) => {
  let opened: Message | undefined;
  const server = await ScriptedServer.start((name, _args, _server, message) => {
    if (name === 'connect_domain_event_callback_register_any') {
      opened = message;
      return { callbackID: 5 };
    }
    return name === 'connect_domain_event_callback_deregister_any' ? nothing : undefined;
  });
  try {
    const connection = await open(server);
    const seen: unknown[] = [];
    const subscription = await connection.domainEventRegisterAny(0, null, (event) => {
      seen.push(event);
    });
    const { number } = remote.domainEventCallbackLifecycle;
    if (opened === undefined) throw new Error('no registration');
    for (const callbackID of [5, 6])
      server.send(
        { ...opened, procedure: number, serial: 0 },
        MessageType.MESSAGE,
        MessageStatus.OK,
        (writer) =>
          remote.domainEventCallbackLifecycle.writeRet(writer, {
            callbackID,
            msg: { dom, event: 2, detail: 1 },
          }),
      );
    while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    t.is(seen.length, 1);
    await subscription.dispose();
    t.true(server.calls.includes('connect_domain_event_callback_deregister_any'));
    await connection.close();
  } finally {
    await server.stop();
  }
});

test('says where it tried to connect and why it could not', async (t) => {
  const error = await t.throwsAsync<VirtError>(
    connectOpen('imaginary+unix:///system?socket=/nonexistent/socket', {
      drivers: [{ driver, schemes: ['remote'], remoteOnly: true }],
    }),
  );
  t.is(error?.code, ErrorCode.SYSTEM_ERROR);
  t.regex(error?.message ?? '', /\/nonexistent\/socket/);
  t.truthy(error?.hint);
});

test('an unknown transport is refused', (t) => {
  t.throws(() => remoteTarget(parseUri('qemu+carrier://far/system'), false), { message: /carrier/ });
  t.like(remoteTarget(parseUri('qemu+tcp://far/system'), false), {
    endpoint: { kind: 'tcp', host: 'far', port: 16509 },
    name: 'qemu:///system',
  });
});
