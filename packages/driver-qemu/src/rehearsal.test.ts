import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { rehearse } from './rehearsal.js';
import { rehearsalDomain } from './rehearsal-domains.js';
import { stateOf } from './testing/state.test.support.js';
import { qemu, withQemu } from './testing/with-qemu.test.support.js';

withQemu('a rehearsal leaves nothing behind', async (t) => {
  const state = await stateOf(t);
  let pauses = 0;
  await state.rehearse(async () => void pauses++);
  t.true(pauses > 2);
  t.not(state.capabilities.known(qemu), undefined);
  t.is(state.store.size, 0);
  t.false(existsSync(join(state.paths.run, 'rehearsal')));
  t.deepEqual(
    (await readdir(state.paths.config).catch(() => [])).filter((name) => name.endsWith('.xml')),
    [],
  );
});

withQemu('a rehearsal that is broken off leaves nothing behind', async (t) => {
  const state = await stateOf(t);
  let pauses = 0;
  await t.throwsAsync(
    state.rehearse(async () => {
      if (++pauses > 3) throw new Error('curtain');
    }),
    { message: 'curtain' },
  );
  t.false(existsSync(join(state.paths.run, 'rehearsal')));
});

withQemu('a rehearsal comes to its end', async (t) => {
  const state = await stateOf(t);
  await state.prepareDocuments();
  t.true((await rehearse(state, async () => {})) > 0);
});

test('machines of other kinds have rehearsals of their own', (t) => {
  for (const arch of ['x86_64', 'aarch64', 'riscv64'])
    for (let number = 0; number < 32; number++) {
      const domain = parseDomain(rehearsalDomain(number, arch));
      t.is(domain.os.type?.arch, arch);
      t.is(domain.os.type?.machine !== undefined, arch === 'x86_64');
    }
});
