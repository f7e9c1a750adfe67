import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDomain } from '@tsvirt/conf/domain';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { extensions } from '../extension.js';
import { hostArch } from '../host/node.js';
import { rehearsalDomain } from '../rehearsal-domains.js';
import { stateOf } from '../testing/state.test.support.js';
import { withQemu } from '../testing/with-qemu.test.support.js';
import { defineDocument, redoDefinition } from './define.js';

withQemu('a definition that is made again from what it was asked with is the same', async (t) => {
  const state = await stateOf(t);
  const again = await stateOf(t);
  for (const each of [state, again]) await each.prepareDocuments();
  const { store } = state;
  const drafted = store.drafted.bind(store);
  let asked: Uint8Array | undefined;
  store.drafted = (content, work) => {
    asked = content();
    return drafted(content, work);
  };
  for (let number = 0; number < 32; number++) {
    const { object } = await defineDocument(state, store, rehearsalDomain(number, hostArch()), false);
    if (asked === undefined) throw new Error('nothing was asked for');
    await redoDefinition(again, asked);
    const options = { extensions, inactive: true, secure: true };
    t.is(
      formatDomain(again.store.byUUID(object.uuid).current, options),
      formatDomain(object.current, options),
      `document ${number}`,
    );
  }
});

withQemu('a start makes definitions that a power failure left as what they were asked with', async (t) => {
  const before = await stateOf(t);
  await before.prepareDocuments();
  let asked: Uint8Array | undefined;
  const { store } = before;
  store.drafted = (content, work) => {
    asked = content();
    return work(undefined);
  };
  const xml = rehearsalDomain(1, hostArch());
  const { object } = await defineDocument(before, store, xml, false);
  const { uuid } = object;
  await store.undefine(object);
  await before.stop();
  const { config } = before.paths;
  await writeFile(join(config, '.journal-draft-7'), asked ?? '');
  await writeFile(join(config, '.journal-draft-8'), 'define any 0\n<domain/>');
  const after = await stateOf(
    t,
    before.context.scope.kind === 'root' ? before.context.scope.path : undefined,
  );
  t.deepEqual(
    after.store.list().map((each) => each.uuid),
    [uuid],
  );
  t.deepEqual(
    (await readdir(config)).filter((name) => name.includes('draft')),
    ['.journal-draft-8.refused'],
  );
});

withQemu('one document gets another UUID and other addresses each time', async (t) => {
  const state = await stateOf(t);
  await state.prepareDocuments();
  const xml = rehearsalDomain(0, hostArch()).replace(/<uuid>.*<\/uuid>/, '');
  const uuids = new Set<string>();
  const macs = new Set<string | undefined>();
  for (let i = 0; i < 5; i++) {
    const { object } = await defineDocument(state, state.store, xml, false);
    uuids.add(object.uuid);
    macs.add(object.current.devices?.interfaces?.[0]?.mac?.address);
    await state.store.undefine(object);
  }
  t.is(uuids.size, 5);
  t.is(macs.size, 5);
});

withQemu('a document that is refused leaves no definition, whenever the process ends', async (t) => {
  const state = await stateOf(t);
  await state.prepareDocuments();
  for (let number = 0; number < 40; number++) {
    const xml = rehearsalDomain(number, hostArch());
    await defineDocument(state, state.store, xml, false);
    const error = await t.throwsAsync(
      defineDocument(state, state.store, xml.replace(/<name>.*<\/name>/, '<name>a\nb</name>'), false),
    );
    t.is((error as VirtError).code, ErrorCode.XML_DETAIL);
  }
  await state.store.close();
  const files = await readdir(join(state.paths.config));
  t.is(files.filter((name) => name.endsWith('.xml')).length, state.store.size);
  t.deepEqual(
    files.filter((name) => name.includes('draft')),
    [],
  );
});
