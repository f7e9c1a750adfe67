import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DriverLoader, defineDriver } from '@tsvirt/core';
import { remote } from '@tsvirt/core/rpc';
import { deferred, silentLogger } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { daemonConfig } from './config.js';
import { Daemon } from './daemon.js';
import { Wire } from './testing/wire.js';

/** A daemon with one driver, which waits in the midst of its rehearsal if asked. */
async function stage(t: ExecutionContext, waits = false) {
  const root = await mkdtemp(join(tmpdir(), 'tsvirtd-'));
  const log: string[] = [];
  const begun = deferred();
  const gone = deferred();
  if (!waits) gone.resolve();
  const driver = defineDriver({
    kind: 'hypervisor',
    name: 'actor',
    version: '1.0.0',
    state: () => ({
      start: async () => {},
      stop: async () => void log.push('stop'),
      rehearse: async (pause) => {
        log.push('begin');
        begun.resolve();
        await gone.promise;
        await pause();
        log.push('end');
      },
    }),
    open: () => ({ close: async () => {} }),
  });
  const daemon = new Daemon({
    scope: { kind: 'root', path: root },
    config: daemonConfig('', 'tsvirtd.conf', true),
    logger: silentLogger,
    loader: new DriverLoader({ drivers: [{ driver, stateful: true }], only: ['actor'] }),
  });
  t.teardown(async () => {
    await daemon.stop();
    await rm(root, { recursive: true });
  });
  await daemon.start();
  return {
    daemon,
    log,
    begun: begun.promise,
    go: () => gone.resolve(),
    connect: () => Wire.open(join(daemon.directories.run, 'tsvirt-sock')),
  };
}

test('a daemon without clients rehearses', async (t) => {
  const { daemon, log } = await stage(t);
  await daemon.rehearse({ calm: 0, onStage: (rehearsing) => void log.push(rehearsing ? 'on' : 'off') });
  t.deepEqual(log, ['on', 'begin', 'end', 'off']);
});

test('a rehearsal waits until the clients have gone', async (t) => {
  const { daemon, log, connect } = await stage(t);
  const wire = await connect();
  // answered: the daemon has taken the client
  await wire.call(remote.authList, undefined);
  const rehearsal = daemon.rehearse({ calm: 0 });
  await wire.call(remote.authList, undefined);
  t.deepEqual(log, []);
  wire.close();
  await rehearsal;
  t.deepEqual(log, ['begin', 'end']);
});

test('a rehearsal makes way for a client', async (t) => {
  const { daemon, log, connect, begun, go } = await stage(t, true);
  const rehearsal = daemon.rehearse({
    calm: 0,
    onStage: (rehearsing) => void log.push(rehearsing ? 'on' : 'off'),
  });
  await begun;
  const wire = await connect();
  await wire.call(remote.authList, undefined);
  go();
  while (!log.includes('off')) await wire.call(remote.authList, undefined);
  t.deepEqual(log, ['on', 'begin', 'off']);
  wire.close();
  await rehearsal;
  t.deepEqual(log, ['on', 'begin', 'off', 'on', 'end', 'off']);
});

test('a daemon that stops waits for no rehearsal', async (t) => {
  const { daemon, log, connect } = await stage(t);
  const wire = await connect();
  await wire.call(remote.authList, undefined);
  const rehearsal = daemon.rehearse({ calm: 0 });
  await daemon.stop();
  await rehearsal;
  t.deepEqual(log, ['stop']);
  wire.close();
});

test('nobody rehearses before it has been calm for a while', async (t) => {
  const { daemon, log } = await stage(t);
  const rehearsal = daemon.rehearse({ calm: 2 ** 30 });
  await new Promise((resolve) => setImmediate(resolve));
  await daemon.stop();
  await rehearsal;
  t.deepEqual(log, ['stop']);
});
