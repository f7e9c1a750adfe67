import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DriverLoader } from '@tsvirt/core';
import { silentLogger } from '@tsvirt/util';
import test from 'ava';
import { daemonConfig } from './config.js';
import { Daemon } from './daemon.js';
import { Imaginary } from './testing/imaginary-driver.js';

test('hook scripts of a folder that is named are told of the daemon’s life, and can’t keep it from it', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirtd-hooks-'));
  t.teardown(() => rm(root, { recursive: true }));
  const log = join(root, 'log');
  await writeFile(join(root, 'daemon'), `#!/bin/sh\necho "$*" >>${log}\nexit 1\n`, { mode: 0o755 });
  const daemon = new Daemon({
    scope: { kind: 'root', path: join(root, 'scope') },
    config: daemonConfig(`hooks_dir = "${root}"`, 'tsvirtd.conf', true),
    logger: silentLogger,
    loader: new DriverLoader({ drivers: [{ driver: new Imaginary().driver }], only: ['imaginary'] }),
  });
  await daemon.start();
  await daemon.reload();
  await daemon.stop();
  t.deepEqual((await readFile(log, 'utf8')).split('\n'), [
    '- start - start',
    '- reload begin SIGHUP',
    '- shutdown - shutdown',
    '',
  ]);
});
