import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import {
  connectOpen,
  createLogger,
  DriverHost,
  DriverLoader,
  deferred,
  defineDriver,
  ErrorCode,
  isVirtError,
  type LoadedDriver,
  type NetworkRef,
} from '../index.js';

const net: NetworkRef = { name: 'default', uuid: '00000000-0000-4000-8000-00000000000a' };

function drivers(log: string[]): LoadedDriver[] {
  const state = (name: string) => () => ({
    start: async () => void log.push(`start ${name}`),
    stop: async () => void log.push(`stop ${name}`),
  });
  const network = defineDriver({
    kind: 'network',
    name: 'network',
    version: '1.0.0',
    state: state('network'),
    open: () => ({ close: async () => {}, connectListAllNetworks: () => [net] }),
  });
  const machine = defineDriver({
    kind: 'hypervisor',
    name: 'machine',
    version: '1.0.0',
    state: state('machine'),
    open: (context, uri) => {
      log.push(`open ${uri.path} ${context.scope.kind}`);
      return {
        close: async () => void log.push('close'),
        connectGetType: () => 'Machine',
        domainSetMemory: (_dom, memory) => void log.push(`memory ${memory}`),
        connectGetHostname: async () => {
          const [first] = await (await context.secondary('network')).listAllNetworks();
          return first?.name ?? '';
        },
      };
    },
  });
  const broken = defineDriver({
    kind: 'storage',
    name: 'storage',
    version: '1.0.0',
    state: () => ({
      start: () => Promise.reject(new Error('no disk')),
      stop: async () => {},
    }),
    open: () => ({ close: async () => {} }),
  });
  return [{ driver: machine }, { driver: network }, { driver: broken }];
}

test('a host starts secondary drivers first, goes on without a broken one, and stops in reverse', async (t) => {
  const log: string[] = [];
  const host = new DriverHost({
    scope: { kind: 'root', path: '/nowhere' },
    loader: new DriverLoader({ drivers: drivers(log), from: [], driverPath: '' }),
  });
  const problems = await host.start();
  t.deepEqual(
    problems.map(({ name, reason }) => [name, reason.includes('no disk')]),
    [['storage', true]],
  );
  t.deepEqual(log, ['start network', 'start machine']);
  const conn = await host.connect('machine:///system');
  t.is(await conn.getType(), 'Machine');
  t.is(await conn.getHostname(), 'default');
  t.deepEqual(
    (await conn.listAllNetworks()).map(({ name }) => name),
    ['default'],
  );
  const error = await t.throwsAsync(conn.networkLookupByName('x'));
  t.true(isVirtError(error) && error.code === ErrorCode.NO_SUPPORT);
  await conn.close();
  await host.stop();
  t.deepEqual(log.slice(2), ['open /system root', 'close', 'stop machine', 'stop network']);
});

test('a secondary driver is opened by the scheme of its kind', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'tsvirt-embed-'));
  t.teardown(() => rmSync(root, { recursive: true }));
  const loader = new DriverLoader({ drivers: drivers([]), from: [], driverPath: '' });
  const conn = await connectOpen(`network:///embed?root=${encodeURIComponent(root)}`, { drivers: loader });
  t.deepEqual(
    (await conn.listAllNetworks()).map(({ name }) => name),
    ['default'],
  );
  await conn.close();
});

test('what no driver can take is refused of a daemon’s clients too', async (t) => {
  const log: string[] = [];
  const host = new DriverHost({
    scope: { kind: 'root', path: '/nowhere' },
    loader: new DriverLoader({ drivers: drivers(log), from: [], driverPath: '' }),
  });
  const { driver } = await host.open('machine:///system');
  const dom = { name: 'a', uuid: '00000000-0000-4000-8000-00000000000b', id: 1 };
  const context = { signal: new AbortController().signal };
  const error = t.throws(() => driver.domainSetMemory?.(dom, 0n, 0, context));
  t.true(isVirtError(error) && error.code === ErrorCode.INVALID_ARG && error.str2 === 'memory');
  await driver.domainSetMemory?.(dom, 1n, 0, context);
  t.deepEqual(log.slice(-1), ['memory 1']);
  await driver.close();
  await host.stop();
});

test('embedded connections of one root share a host, which stops with the last', async (t) => {
  const log: string[] = [];
  const root = mkdtempSync(join(tmpdir(), 'tsvirt-embed-'));
  t.teardown(() => rmSync(root, { recursive: true }));
  const loader = new DriverLoader({ drivers: drivers(log), from: [], driverPath: '' });
  const uri = `machine:///embed?root=${encodeURIComponent(root)}`;
  const one = await connectOpen(uri, { drivers: loader });
  const two = await connectOpen(uri, { drivers: loader });
  await one.close();
  await one.close();
  t.false(log.includes('stop machine'));
  await two.close();
  t.deepEqual(
    log.filter((line) => line.startsWith('st')),
    ['start machine', 'stop machine'],
  );
  await t.throwsAsync(connectOpen('machine:///embed', { drivers: loader }), { message: /root=/ });
});

test('one who embeds a root again while its host stops gets a new host after that', async (t) => {
  const log: string[] = [];
  const stopped = deferred();
  const driver = defineDriver({
    kind: 'hypervisor',
    name: 'machine',
    version: '1.0.0',
    state: () => ({
      start: async () => void log.push('start'),
      stop: async () => {
        log.push('stop');
        await stopped.promise;
        log.push('stopped');
      },
    }),
    open: () => ({ close: async () => {} }),
  });
  const loader = new DriverLoader({ drivers: [{ driver }], from: [], driverPath: '' });
  const first = await connectOpen('machine:///embed?root=/nowhere/at-all', { drivers: loader });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const closing = first.close();
  while (!log.includes('stop')) await turn();
  // The same place by another spelling.
  const opening = connectOpen('machine:///embed?root=/nowhere/else/../at-all/', { drivers: loader });
  for (let turns = 0; turns < 20; turns++) await turn();
  t.deepEqual(log, ['start', 'stop']);
  stopped.resolve();
  await closing;
  await (await opening).close();
  t.deepEqual(log, ['start', 'stop', 'stopped', 'start', 'stop', 'stopped']);
});

test('a state that could not start is let go of before the next one is tried', async (t) => {
  const log: string[] = [];
  const driver = defineDriver({
    kind: 'hypervisor',
    name: 'machine',
    version: '1.0.0',
    state: () => ({
      start: async () => {
        log.push('start');
        if (log.length === 1) throw new Error('not yet');
      },
      stop: async () => {
        log.push('stop');
        throw new Error('it never ran');
      },
    }),
    open: () => ({ close: async () => {} }),
  });
  const host = new DriverHost({
    scope: { kind: 'root', path: '/nowhere' },
    loader: new DriverLoader({ drivers: [{ driver }], from: [], driverPath: '' }),
  });
  const [problem] = await host.start();
  t.is(problem?.reason, 'internal error: not yet');
  await host.open('machine:///system');
  t.deepEqual(log, ['start', 'stop', 'start']);
});

test('a stateful driver’s URI goes through the remote driver unless it is embedded', async (t) => {
  const opened: string[] = [];
  const remote = defineDriver({
    kind: 'hypervisor',
    name: 'remote',
    version: '1.0.0',
    open: (_context, uri) => {
      opened.push(`${uri.scheme} ${uri.server} ${uri.path}`);
      return { close: async () => {} };
    },
  });
  const loader = new DriverLoader({
    drivers: [...drivers([]), { driver: remote }],
    from: [],
    driverPath: '',
  });
  for (const uri of [
    'machine:///system',
    'machine+ssh://host/system',
    'machine://host/session',
    'qemu:///system',
  ])
    await (await connectOpen(uri, { drivers: loader })).close();
  t.deepEqual(opened, [
    'machine+unix null /system',
    'machine+ssh host /system',
    'machine host /session',
    'qemu+unix null /system',
  ]);
});

test('a connection that opens after its caller gave up is closed; how that failed is logged', async (t) => {
  const said = deferred<string>();
  const reached = deferred<void>();
  const opening = deferred<void>();
  const slow = defineDriver({
    kind: 'hypervisor',
    name: 'slow',
    version: '1.0.0',
    open: async () => {
      reached.resolve();
      await opening.promise;
      return { close: () => Promise.reject(new Error('the line is busy')) };
    },
  });
  const logger = createLogger({ write: said.resolve, now: () => new Date(0) });
  const abort = new AbortController();
  const conn = connectOpen('slow:///', { drivers: [{ driver: slow }], signal: abort.signal, logger });
  await reached.promise;
  abort.abort();
  await t.throwsAsync(conn, { message: /aborted/ });
  opening.resolve();
  t.regex(await said.promise, /warn .*no longer wanted.* uri="?slow:\/\/\/.* error="?.*the line is busy/);
});

test('drivers rehearse one after the other until they are to stop', async (t) => {
  const log: string[] = [];
  const rehearsing = (name: string, rehearse: (pause: () => Promise<void>) => Promise<void>) => ({
    driver: defineDriver({
      kind: 'hypervisor',
      name,
      version: '1.0.0',
      state: () => ({ start: async () => {}, stop: async () => {}, rehearse }),
      open: () => ({ close: async () => {} }),
    }),
    stateful: true,
  });
  const host = new DriverHost({
    scope: { kind: 'root', path: '/nowhere' },
    loader: new DriverLoader({
      drivers: [
        rehearsing('first', async (pause) => {
          log.push('first begins');
          await pause();
          log.push('first ends');
        }),
        rehearsing('broken', () => Promise.reject(new Error('forgot the text'))),
        rehearsing('last', async (pause) => {
          for (;;) {
            log.push('last');
            await pause();
          }
        }),
      ],
      from: [],
      driverPath: '',
    }),
  });
  await host.start();
  await t.throwsAsync(
    host.rehearse(async () => {
      if (log.length > 3) throw new Error('curtain');
    }),
    { message: 'curtain' },
  );
  t.deepEqual(log, ['first begins', 'first ends', 'last', 'last']);
  await host.stop();
});

test('drivers compute with CPUs by the installed driver for them, and are told what to install', async (t) => {
  let closed = 0;
  const computing = { close: async () => void closed++, cpuCompare: () => 1 };
  const cpu = defineDriver({ kind: 'cpu', name: 'cpu', version: '1.0.0', open: () => computing });
  const asking = defineDriver({
    kind: 'hypervisor',
    name: 'asking',
    version: '1.0.0',
    open: (context) => ({
      close: async () => {},
      connectCompareCPU: async (xml, flags) => (await context.cpu()).cpuCompare('x86_64', '', xml, flags),
    }),
  });
  const hostOf = (found: LoadedDriver[]) =>
    new DriverHost({
      scope: { kind: 'root', path: '/nowhere' },
      loader: new DriverLoader({ drivers: found, from: [], driverPath: '', only: ['asking'] }),
    });
  const host = hostOf([{ driver: asking }, { driver: cpu }]);
  const conn = await host.connect('asking:///');
  t.is(await conn.compareCPU('<cpu/>'), 1);
  await conn.close();
  t.is(closed, 0);
  await host.stop();
  t.is(closed, 1);
  const without = hostOf([{ driver: asking }]);
  const error = await t.throwsAsync((await without.connect('asking:///')).compareCPU('<cpu/>'));
  t.true(isVirtError(error) && error.code === ErrorCode.NO_CONNECT && error.hint?.includes('@tsvirt/cpu'));
  await without.stop();
});
