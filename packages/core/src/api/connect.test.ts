import { fstatSync, openSync } from 'node:fs';
import { Duplex, PassThrough } from 'node:stream';
import test, { type ExecutionContext } from 'ava';
import {
  Connect,
  connectOpen,
  createLogger,
  type DomainEvent,
  DomainEventID,
  type DomainRef,
  type DriverConnection,
  deferred,
  defineDriver,
  ErrorCode,
  isVirtError,
  type Logger,
  param,
  parseUri,
  typedParamsToObject,
  VirtError,
} from '../index.js';

const uuid = '00000000-0000-4000-8000-000000000001';

/** A hypervisor of one guest. */
class Memory implements DriverConnection {
  readonly calls: unknown[][] = [];
  readonly listeners = new Map<number, (event: DomainEvent) => void>();
  closed = 0;
  /** What unregistering a listener fails with. */
  stuck: Error | undefined;
  #guest: DomainRef = { name: 'one', uuid, id: -1 };
  #lost: (reason: number) => void = () => {};

  async close(): Promise<void> {
    this.closed++;
  }

  onClosed(listener: (reason: number) => void): void {
    this.#lost = listener;
  }

  lose(): void {
    this.#lost(1);
  }

  emit(event: DomainEvent): void {
    this.listeners.get(event.eventId)?.(event);
  }

  connectListAllDomains(flags: number): readonly DomainRef[] {
    return flags === 0 || (flags & 1) === (this.#guest.id === -1 ? 0 : 1) ? [this.#guest] : [];
  }

  domainLookupByName(name: string): DomainRef {
    if (name !== this.#guest.name) throw new VirtError(ErrorCode.NO_DOMAIN, `no domain ${name}`);
    return this.#guest;
  }

  domainLookupByUUID(wanted: string): DomainRef {
    this.calls.push(['domainLookupByUUID', wanted]);
    return this.#guest;
  }

  async domainCreate(dom: DomainRef, flags: number): Promise<DomainRef> {
    this.calls.push(['domainCreate', dom.uuid, flags]);
    this.#guest = { ...this.#guest, id: 7 };
    return this.#guest;
  }

  domainDestroy(): void {
    this.#guest = { ...this.#guest, id: -1 };
  }

  domainGetXMLDesc(): string {
    return '<domain/>';
  }

  domainSetMemory(...args: unknown[]): void {
    this.calls.push(['domainSetMemory', ...args.slice(1)]);
  }

  domainSetSchedulerParameters(...args: unknown[]): void {
    this.calls.push(['domainSetSchedulerParameters', ...args.slice(1)]);
  }

  domainSuspend(_dom: DomainRef, context?: { signal?: AbortSignal }): Promise<void> {
    this.calls.push(['domainSuspend', context?.signal instanceof AbortSignal]);
    return new Promise(() => {});
  }

  domainOpenConsole(): Duplex {
    return new Duplex({
      read() {},
      write(chunk: Uint8Array, _encoding, done) {
        this.push(Buffer.from(chunk).toString().toUpperCase());
        done();
      },
      final(done) {
        this.push(null);
        done();
      },
    });
  }

  connectDomainEventRegisterAny(
    eventId: DomainEvent['eventId'],
    _dom: DomainRef | null,
    listener: (event: DomainEvent) => void,
  ): { dispose(): void } {
    this.listeners.set(eventId, listener);
    const dispose = () => {
      this.listeners.delete(eventId);
      if (this.stuck !== undefined) throw this.stuck;
    };
    return { dispose };
  }
}

function open(readOnly = false, logger?: Logger): { memory: Memory; conn: Connect } {
  const memory = new Memory();
  return {
    memory,
    conn: new Connect({
      driver: memory,
      driverName: 'memory',
      uri: parseUri('memory:///'),
      readOnly,
      logger,
    }),
  };
}

async function refused(
  t: ExecutionContext,
  promise: Promise<unknown>,
  code: ErrorCode,
  message: RegExp,
): Promise<void> {
  const error = await t.throwsAsync(promise, { message });
  t.true(isVirtError(error) && error.code === code, String(isVirtError(error) && error.codeName));
}

test('a domain is found, started, told apart and stopped', async (t) => {
  const { conn, memory } = open();
  const [domain] = await conn.listAllDomains();
  t.is(domain?.name, 'one');
  t.is(domain?.id, -1);
  await domain?.create();
  t.is(domain?.id, 7);
  t.deepEqual(memory.calls, [['domainCreate', uuid, 0]]);
  t.deepEqual(await conn.listDomains(), [7]);
  t.is(await conn.numOfDefinedDomains(), 0);
  const again = await conn.domainLookupByName('one');
  t.true(domain?.equals(again));
  await domain?.destroy();
  t.is(domain?.id, -1);
  t.is(domain?.connect, conn);
});

test('a UUID is looked up in its canonical form', async (t) => {
  const { conn, memory } = open();
  await conn.domainLookupByUUID(uuid.toUpperCase().replaceAll('-', ''));
  t.deepEqual(memory.calls, [['domainLookupByUUID', uuid]]);
});

test('what a driver has not is not supported', async (t) => {
  const { conn } = open();
  const domain = await conn.domainLookupByName('one');
  await refused(t, domain.resume(), ErrorCode.NO_SUPPORT, /memory driver has no domainResume/);
  await refused(t, conn.listAllNetworks(), ErrorCode.NO_SUPPORT, /connectListAllNetworks/);
});

test('a read-only connection only looks', async (t) => {
  const { conn, memory } = open(true);
  const domain = await conn.domainLookupByName('one');
  t.is(await domain.getXMLDesc(), '<domain/>');
  await refused(t, domain.getXMLDesc(1), ErrorCode.OPERATION_DENIED, /read-only/);
  await refused(t, domain.create(), ErrorCode.OPERATION_DENIED, /read-only/);
  t.deepEqual(memory.calls, []);
});

test('arguments that no driver can take are refused before it is called', async (t) => {
  const { conn, memory } = open();
  const domain = await conn.domainLookupByName('one');
  await refused(
    t,
    domain.setMemory(0n),
    ErrorCode.INVALID_ARG,
    /^memory in virDomainSetMemoryFlags must not be zero$/,
  );
  await refused(t, domain.setMemory(-1), ErrorCode.INVALID_ARG, /memory can't be -1/);
  await refused(t, domain.setMemory(1.5), ErrorCode.INVALID_ARG, /whole number/);
  await refused(t, domain.undefineFlags(4 | 8), ErrorCode.INVALID_ARG, /exclude each other/);
  await refused(t, conn.domainLookupByUUID('nonsense'), ErrorCode.INVALID_ARG, /UUID/i);
  t.deepEqual(memory.calls, []);
});

test('plain parameters get the types that libvirt expects', async (t) => {
  const { conn, memory } = open();
  const domain = await conn.domainLookupByName('one');
  await domain.setMemory(2048);
  await domain.setSchedulerParametersFlags(
    { cpu_shares: 1024, vcpu_quota: -1, other: 1.5, left: undefined, told: param.int(3) },
    1,
  );
  t.deepEqual(memory.calls, [
    ['domainSetMemory', 2048n, 1],
    [
      'domainSetSchedulerParameters',
      [
        { field: 'cpu_shares', type: 'ullong', value: 1024n },
        { field: 'vcpu_quota', type: 'llong', value: -1n },
        { field: 'other', type: 'double', value: 1.5 },
        { field: 'told', type: 'int', value: 3 },
      ],
      1,
    ],
  ]);
  await refused(t, domain.setSchedulerParameters({ cpu_shares: -1 }), ErrorCode.INVALID_ARG, /cpu_shares/);
  const list = typedParamsToObject([
    { field: 'a', type: 'int', value: 1 },
    { field: 'a', type: 'int', value: 2 },
  ]);
  t.deepEqual({ ...list }, { a: [1, 2] });
});

test('an aborted call ends at once and the driver hears of it', async (t) => {
  const { conn, memory } = open();
  const domain = await conn.domainLookupByName('one');
  const abort = new AbortController();
  const suspending = domain.suspend({ signal: abort.signal });
  abort.abort(new Error('enough'));
  await refused(t, suspending, ErrorCode.OPERATION_ABORTED, /aborted/);
  t.deepEqual(memory.calls, [['domainSuspend', true]]);
});

/** What a descriptor has open; undefined: nothing. */
function inodeOf(fd: number): number | undefined {
  try {
    return fstatSync(fd).ino;
  } catch {
    return undefined;
  }
}

test('what an aborted call gives all the same is let go of', async (t) => {
  const console = new PassThrough();
  const opened = deferred<Duplex>();
  const registered = deferred<{ dispose(): void }>();
  const connected = deferred<number>();
  const socket = openSync('/proc/self/stat', 'r');
  const { ino } = fstatSync(socket);
  let disposed = false;
  const driver: DriverConnection = {
    close: async () => {},
    domainOpenConsole: () => opened.promise,
    domainOpenGraphicsFD: () => connected.promise,
    connectDomainEventRegisterAny: () => registered.promise,
  };
  const conn = new Connect({ driver, driverName: 'slow', uri: parseUri('slow:///'), readOnly: false });
  const abort = new AbortController();
  const domain = conn.domainOf({ name: 'one', uuid, id: 1 });
  const calls = [
    domain.openConsole(null, 0, { signal: abort.signal }),
    domain.openGraphicsFD(0, 0, { signal: abort.signal }),
    conn.domainEventRegisterAny(0, null, () => {}, { signal: abort.signal }),
  ];
  abort.abort();
  for (const call of calls) await refused(t, call, ErrorCode.OPERATION_ABORTED, /aborted/);
  opened.resolve(console);
  connected.resolve(socket);
  registered.resolve({
    dispose() {
      disposed = true;
      throw new Error('nobody is told of it');
    },
  });
  await new Promise((resolve) => setImmediate(resolve));
  t.true(console.destroyed);
  t.true(disposed);
  t.not(inodeOf(socket), ino);
});

test('what was started for a connection that could not be opened is stopped', async (t) => {
  let stopped = false;
  const driver = defineDriver({
    kind: 'hypervisor',
    name: 'closed',
    version: '1',
    state: () => ({
      start: async () => {},
      stop: async () => {
        stopped = true;
      },
    }),
    open: () => {
      throw new VirtError(ErrorCode.AUTH_FAILED, 'nobody comes in');
    },
  });
  const opening = connectOpen('closed:///', { drivers: [{ driver, stateful: false }] });
  await refused(t, opening, ErrorCode.AUTH_FAILED, /nobody/);
  t.true(stopped);
});

test('a listener that is registered while its connection closes is not left behind', async (t) => {
  const registered = deferred<{ dispose(): void }>();
  let disposed = 0;
  const driver: DriverConnection = {
    close: async () => {},
    connectDomainEventRegisterAny: () => registered.promise,
  };
  const conn = new Connect({ driver, driverName: 'slow', uri: parseUri('slow:///'), readOnly: false });
  const registering = conn.domainEventRegisterAny(0, null, () => {});
  await conn.close();
  registered.resolve({ dispose: () => void disposed++ });
  await refused(t, registering, ErrorCode.INVALID_CONN, /closed/);
  t.is(disposed, 1);
});

test('a listener that fails keeps nobody else from hearing; it is logged', async (t) => {
  const said: string[] = [];
  const { conn, memory } = open(false, createLogger({ write: (line) => said.push(line) }));
  const reasons: number[] = [];
  const fail = () => {
    throw new Error('not my day');
  };
  await conn.domainEventRegisterAny(DomainEventID.LIFECYCLE, null, fail);
  t.notThrows(() => memory.emit({ eventId: 0, dom: { name: 'one', uuid, id: 7 }, event: 2, detail: 0 }));
  conn.registerCloseCallback(fail);
  conn.registerCloseCallback((reason) => reasons.push(reason));
  t.notThrows(() => memory.lose());
  t.deepEqual(reasons, [1]);
  t.is(said.filter((line) => /listener failed.*not my day/.test(line)).length, 2);
});

test('a console is a Duplex', async (t) => {
  const { conn } = open();
  const stream = await (await conn.domainLookupByName('one')).openConsole();
  stream.write('hello ');
  stream.end('world');
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  t.is(text, 'HELLO WORLD');
});

test('events come to listeners and iterators until they are disposed of', async (t) => {
  const { conn, memory } = open();
  const heard: number[] = [];
  const subscription = await conn.domainEventRegisterAny(DomainEventID.BALLOON_CHANGE, null, (event) => {
    heard.push(Number(event.actual));
    t.is(event.domain.name, 'one');
  });
  const dom = { name: 'one', uuid, id: 7 };
  memory.emit({ eventId: 13, dom, actual: 5n });
  await subscription.dispose();
  memory.emit({ eventId: 13, dom, actual: 6n });
  t.deepEqual(heard, [5]);

  const events = conn.domainEvents({ limit: 2 });
  await events.ready;
  memory.emit({ eventId: 0, dom, event: 2, detail: 0 });
  const first = await events.next();
  t.like(first.value, { eventId: 0, event: 2, detail: 0 });
  for (let event = 0; event < 3; event++) memory.emit({ eventId: 0, dom, event, detail: 0 });
  await events.next();
  await events.next();
  await refused(t, events.next(), ErrorCode.OVERFLOW, /events wait/);
  t.is(memory.listeners.size, 0);
});

test('reading events ends with the connection', async (t) => {
  const { conn, memory } = open();
  const events = conn.domainEvents({ eventId: DomainEventID.REBOOT });
  const next = events.next();
  await events.ready;
  await conn.close();
  t.true((await next).done);
  t.is(await conn.closed, 3);
  t.is(memory.closed, 1);
  await refused(t, conn.getHostname(), ErrorCode.INVALID_CONN, /closed/);
});

test('closing tells what failed after all was closed', async (t) => {
  const one = open();
  await one.conn.domainEventRegisterAny(DomainEventID.REBOOT, null, () => {});
  one.memory.stuck = new Error('stuck');
  await t.throwsAsync(one.conn.close(), { is: one.memory.stuck });
  t.is(one.memory.closed, 1);
  t.is(one.memory.listeners.size, 0);
  t.is(await one.conn.closed, 3);

  const several = open();
  for (const eventId of [DomainEventID.REBOOT, DomainEventID.RTC_CHANGE] as const)
    await several.conn.domainEventRegisterAny(eventId, null, () => {});
  several.memory.stuck = one.memory.stuck;
  const error = await t.throwsAsync(several.conn.close(), { message: /not cleanly: .*stuck/ });
  t.true(error?.cause instanceof AggregateError && error.cause.errors.length === 2);
  t.is(several.memory.closed, 1);

  const lost = open();
  await lost.conn.domainEventRegisterAny(DomainEventID.REBOOT, null, () => {});
  lost.memory.stuck = one.memory.stuck;
  lost.memory.lose();
  await t.notThrowsAsync(lost.conn.close());
});

test("what a reader of events leaves behind when it can't be unregistered is logged", async (t) => {
  const said = deferred<string>();
  const { conn, memory } = open(false, createLogger({ write: said.resolve }));
  const events = conn.domainEvents();
  await events.ready;
  memory.stuck = new Error('stuck');
  await events.return();
  t.regex(await said.promise, /warn a listener .*stuck/);
  await t.notThrowsAsync(conn.close());
});

test('a lost connection is told once', async (t) => {
  const { conn, memory } = open();
  const reasons: number[] = [];
  conn.registerCloseCallback((reason) => reasons.push(reason));
  const events = conn.domainEvents();
  await events.ready;
  memory.lose();
  memory.lose();
  t.deepEqual(reasons, [1]);
  t.is(await conn.closed, 1);
  await refused(t, events.next(), ErrorCode.RPC, /lost/);
});

test('connectOpen opens a driver at hand', async (t) => {
  const memory = new Memory();
  const driver = defineDriver({ kind: 'hypervisor', name: 'memory', version: '1.0.0', open: () => memory });
  await using conn = await connectOpen('memory:///x', { drivers: [{ driver }] });
  t.is(await conn.getURI(), 'memory:///x');
  t.true(conn.isAlive());
});
