import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@tsvirt/core';
import test from 'ava';
import { CapabilitiesCache } from './cache.js';
import type { QemuCapabilitiesData } from './model.js';

const data: QemuCapabilitiesData = {
  binary: '',
  version: 7_002_000,
  package: '',
  arch: 'x86_64',
  flags: [],
  types: [],
  tpmModels: [],
  tpmTypes: [],
};

test('a binary is asked again when it has changed, or what was kept of it is no use', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'tsvirt-caps-'));
  t.teardown(() => rm(directory, { recursive: true }));
  const binary = join(directory, 'qemu');
  await writeFile(binary, 'one');
  const kept = join(directory, 'cache');
  let asked = 0;
  const ask = async () => {
    const cache = new CapabilitiesCache({
      directory: kept,
      driverVersion: '1.0.0',
      logger: createLogger({ write: () => undefined }),
      probe: async () => {
        asked++;
        return data;
      },
      kvmUsable: () => false,
    });
    t.is((await cache.get(binary)).arch, 'x86_64');
    return asked;
  };
  t.is(await ask(), 1);
  t.is(await ask(), 1);
  await utimes(binary, 1, 1);
  t.is(await ask(), 2);
  await writeFile(binary, 'another');
  t.is(await ask(), 3);
  const [file = ''] = await readdir(kept);
  for (const [number, text] of ['{"stamp":', 'null', '{}', '{"stamp":{}}', '[]'].entries()) {
    await writeFile(join(kept, file), text);
    t.is(await ask(), 4 + number, text);
    t.is(await ask(), 4 + number, text);
  }
  await t.throwsAsync(
    new CapabilitiesCache({
      directory: kept,
      driverVersion: '1.0.0',
      logger: createLogger({ write: () => undefined }),
      probe: async () => data,
      kvmUsable: () => false,
    }).get(join(directory, 'none')),
    { message: /none can't be used/ },
  );
});
