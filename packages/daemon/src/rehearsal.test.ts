import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DriverLoader, defineDriver } from '@tsvirt/core';
import { remote } from '@tsvirt/core/rpc';
import { silentLogger } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { daemonConfig } from './config.js';
import { Daemon } from './daemon.js';
import { Wire } from './testing/wire.js';

async function stage(t: ExecutionContext) {
  const root = await mkdtemp(join(tmpdir(), 'tsvirtd-'));
  const log: string[] = [];
  const driver = defineDriver({
    kind: 'hypervisor',
    name: 'actor',
    version: '1.0.0',
    state: () => ({
      start: async () => {},
      stop: async () => void log.push('stop'),
      rehearse: async (pause) => {
        log.push('begin');
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
  return { daemon, log, connect: () => Wire.open(join(daemon.directories.run, 'tsvirt-sock')) };
}

test('a daemon without clients rehearses', async (t) => {
  const { daemon, log } = await stage(t);
  await daemon.rehearse();
  t.deepEqual(log, ['begin', 'end']);
});

test('a rehearsal waits until the clients have gone', async (t) => {
  const { daemon, log, connect } = await stage(t);
  const wire = await connect();
  // answered: the daemon has taken the client
  await wire.call(remote.authList, undefined);
  const rehearsal = daemon.rehearse((rehearsing) => void log.push(rehearsing ? 'on' : 'off'));
  await wire.call(remote.authList, undefined);
  t.deepEqual(log, ['on', 'off']);
  wire.close();
  await rehearsal;
  t.deepEqual(log, ['on', 'off', 'on', 'begin', 'end', 'off']);
});

test('a daemon that stops waits for no rehearsal', async (t) => {
  const { daemon, log, connect } = await stage(t);
  const wire = await connect();
  await wire.call(remote.authList, undefined);
  const rehearsal = daemon.rehearse();
  await daemon.stop();
  await rehearsal;
  t.deepEqual(log, ['stop']);
  wire.close();
});
