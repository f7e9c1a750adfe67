import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectOpen,
  DomainCoreDumpFlags,
  DomainCreateFlags,
  DomainDefineFlags,
  type DomainEventLifecycle,
  DomainEventType,
  DomainShutoffReason,
  DomainState,
  ErrorCode,
} from '@tsvirt/core';
import { run } from '@tsvirt/util';
import test from 'ava';
import { createTestDriver } from '../driver.js';
import { openDefault, openDomain, smallDomain } from '../testing.test.support.js';

test('the default host has a running domain and a machine of its own', async (t) => {
  const connect = await openDefault();
  t.deepEqual(
    (await connect.listAllDomains()).map(({ name, id, uuid }) => ({ name, id, uuid })),
    [{ name: 'test', id: 1, uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f' }],
  );
  const domain = await connect.domainLookupByID(1);
  const info = await domain.getInfo();
  t.is(info.maxMem, 8_388_608n);
  t.is(info.nrVirtCpu, 2);
  t.is(await connect.getType(), 'TEST');
  t.is((await connect.nodeGetInfo()).cpus, 16);
  t.regex(await connect.getCapabilities(), /<emulator>\/usr\/bin\/test-hv<\/emulator>/);
  t.regex(await domain.getXMLDesc(), /<source file='\/guest\/diskimage1'\/>/);
  await connect.close();
});

test('connections share the default host while one is open', async (t) => {
  const drivers = [{ driver: createTestDriver() }];
  const one = await connectOpen('test:///default', { drivers });
  const two = await connectOpen('test:///default', { drivers });
  await one.domainDefineXML(smallDomain('extra'));
  await one.close();
  t.is((await two.listAllDomains()).length, 2);
  await two.close();
  const three = await connectOpen('test:///default', { drivers });
  t.is((await three.listAllDomains()).length, 1);
  await three.close();
});

test('a definition is checked against the schema where its flag asks for it', async (t) => {
  const connect = await openDefault();
  const xml = smallDomain('odd').replace('</domain>', '<teapot/></domain>');
  const error = await t.throwsAsync(connect.domainDefineXMLFlags(xml, DomainDefineFlags.VALIDATE), {
    code: ErrorCode.XML_INVALID_SCHEMA,
  });
  t.regex(error.message, /<teapot>.*line \d+.*expected/);
  await t.throwsAsync(connect.domainCreateXML(xml, DomainCreateFlags.START_VALIDATE), {
    code: ErrorCode.XML_INVALID_SCHEMA,
  });
  await t.notThrowsAsync(connect.domainDefineXMLFlags(smallDomain('even'), DomainDefineFlags.VALIDATE));
  await t.notThrowsAsync(connect.domainDefineXML(xml));
  await connect.close();
});

test('a domain is defined, started, paused, shut down and undefined, and each step is told', async (t) => {
  const connect = await openDefault();
  const seen: [number, number][] = [];
  await connect.domainEventRegisterAny(0, null, (event) => {
    const { event: what, detail } = event as unknown as DomainEventLifecycle;
    seen.push([what, detail]);
  });
  const domain = await connect.domainDefineXML(smallDomain('a'));
  t.deepEqual(await domain.getState(), { state: DomainState.SHUTOFF, reason: 0 });
  await domain.create();
  t.true(await domain.isActive());
  await domain.suspend();
  t.is((await domain.getState()).state, DomainState.PAUSED);
  await t.throwsAsync(domain.suspend(), { code: ErrorCode.INTERNAL_ERROR });
  await domain.resume();
  await domain.shutdown();
  t.deepEqual(await domain.getState(), { state: DomainState.SHUTOFF, reason: DomainShutoffReason.SHUTDOWN });
  await domain.undefine();
  await t.throwsAsync(connect.domainLookupByName('a'), { code: ErrorCode.NO_DOMAIN });
  t.deepEqual(
    seen.map(([event]) => event),
    [
      DomainEventType.DEFINED,
      DomainEventType.STARTED,
      DomainEventType.SUSPENDED,
      DomainEventType.RESUMED,
      DomainEventType.STOPPED,
      DomainEventType.UNDEFINED,
    ],
  );
  await connect.close();
});

test('a transient domain is gone once it ends; autodestroy ends it with its connection', async (t) => {
  const drivers = [{ driver: createTestDriver() }];
  const keeper = await connectOpen('test:///default', { drivers });
  const connect = await connectOpen('test:///default', { drivers });
  const transient = await connect.domainCreateXML(smallDomain('t'));
  t.false(await transient.isPersistent());
  await transient.destroy();
  await t.throwsAsync(transient.destroy(), { code: ErrorCode.NO_DOMAIN });
  await connect.domainCreateXML(smallDomain('u'), DomainCreateFlags.START_AUTODESTROY);
  await connect.close();
  t.is((await keeper.listAllDomains()).length, 1);
  await keeper.close();
});

test('a connection that closes ends its domains though another ends one of them at the same time', async (t) => {
  const drivers = [{ driver: createTestDriver() }];
  const keeper = await connectOpen('test:///default', { drivers });
  const connect = await connectOpen('test:///default', { drivers });
  for (const name of ['t', 'u'])
    await connect.domainCreateXML(smallDomain(name), DomainCreateFlags.START_AUTODESTROY);
  const folder = await mkdtemp(join(tmpdir(), 'driver-test-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const pipe = join(folder, 'pipe');
  await run(['mkfifo', pipe]);
  const other = await keeper.domainLookupByName('t');
  const crashed = other.coreDump(pipe, DomainCoreDumpFlags.CRASH);
  const closed = connect.close();
  await readFile(pipe);
  await Promise.all([crashed, closed]);
  t.deepEqual(
    (await keeper.listAllDomains()).map(({ name }) => name),
    ['test'],
  );
  await keeper.close();
});

test('wrong documents, clashes and unknown flags are refused', async (t) => {
  const { connect, domain } = await openDomain();
  await t.throwsAsync(connect.domainDefineXML('<foo/>'), { code: ErrorCode.XML_ERROR });
  await t.throwsAsync(connect.domainDefineXML(smallDomain('test')), { code: ErrorCode.OPERATION_FAILED });
  await t.throwsAsync(connect.domainCreateXML(await domain.getXMLDesc()), {
    code: ErrorCode.OPERATION_INVALID,
  });
  await t.throwsAsync(domain.getXMLDesc(4), { code: ErrorCode.INVALID_ARG });
  await t.throwsAsync(domain.shutdownFlags(99_999), { code: ErrorCode.INVALID_ARG });
  await connect.close();
});

test('a managed save image is what the next start begins with, and keeps the domain from being undefined', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.managedSave();
  t.true(await domain.hasManagedSaveImage());
  t.is((await domain.getState()).reason, DomainShutoffReason.SAVED);
  await t.throwsAsync(domain.undefine(), { code: ErrorCode.OPERATION_INVALID });
  await domain.create();
  t.false(await domain.hasManagedSaveImage());
  t.true(await domain.isActive());
  await connect.close();
});

test('an inactive domain is renamed', async (t) => {
  const { connect, domain } = await openDomain();
  await t.throwsAsync(domain.rename('other'), { code: ErrorCode.OPERATION_INVALID });
  await domain.destroy();
  await domain.rename('other');
  t.is((await connect.domainLookupByName('other')).uuid, domain.uuid);
  await connect.close();
});
