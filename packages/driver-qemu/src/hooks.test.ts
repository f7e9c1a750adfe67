import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainState, ErrorCode, hasErrorCode } from '@tsvirt/core';
import { guestXml, place } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

withQemu('hook scripts are told of a guest’s life, read what it is, and may refuse its start', async (t) => {
  const { root, open } = await place(t);
  const log = join(root, 'log');
  const folder = join(root, 'etc/tsvirt/hooks');
  const script = join(folder, 'qemu');
  await mkdir(folder, { recursive: true });
  const say = async (refused: string) => {
    await writeFile(log, '');
    await writeFile(
      script,
      `#!/bin/sh
echo "$* $(grep -c "<domain type='qemu' id='[0-9]*'>\\|passwd=" -)" >>${log}
[ "$2" != '${refused}' ]
`,
    );
    await chmod(script, 0o755);
  };
  const told = async () => (await readFile(log, 'utf8')).trim().split('\n');
  const conn = await open();
  const domain = await conn.domainDefineXML(
    guestXml('hooked', "<graphics type='vnc' port='-1' autoport='yes' passwd='secret'/>"),
  );

  await say('');
  await domain.create();
  t.deepEqual(await told(), [
    'hooked prepare begin - 1',
    'hooked start begin - 1',
    'hooked started begin - 1',
  ]);
  await writeFile(log, '');
  await domain.destroy();
  t.deepEqual(await told(), ['hooked stopped end - 1', 'hooked release end - 1']);

  for (const [refused, steps] of [
    ['prepare', ['prepare begin']],
    ['start', ['prepare begin', 'start begin']],
    ['started', ['prepare begin', 'start begin', 'started begin']],
  ] as const) {
    await say(refused);
    const error = await t.throwsAsync(domain.create());
    t.true(hasErrorCode(error, ErrorCode.HOOK_SCRIPT_FAILED));
    t.deepEqual(
      (await told()).map((line) => line.replace('hooked ', '').replace(' - 1', '')),
      [...steps, 'stopped end', 'release end'],
    );
    t.is((await domain.getState()).state, DomainState.SHUTOFF);
  }
  await conn.close();
});

withQemu('a hook script may change what is restored', async (t) => {
  const { root, open } = await place(t);
  const folder = join(root, 'etc/tsvirt/hooks');
  await mkdir(folder, { recursive: true });
  const script = join(folder, 'qemu');
  const write = async (text: string) => {
    await writeFile(script, `#!/bin/sh\n[ "$2" = restore ] || exit 0\n${text}\n`);
    await chmod(script, 0o755);
  };
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('kept'));
  const image = join(root, 'image');
  await domain.save(image);
  await write("sed 's,<name>kept</name>,&<title>changed</title>,'");
  await conn.domainRestore(image);
  const restored = await conn.domainLookupByName('kept');
  t.regex(await restored.getXMLDesc(), /<title>changed<\/title>/);
  await restored.destroy();
  await write("sed 's,<name>kept</name>,<name>other</name>,'");
  t.true(hasErrorCode(await t.throwsAsync(conn.domainRestore(image)), ErrorCode.CONFIG_UNSUPPORTED));
  await write('exit 1');
  t.true(hasErrorCode(await t.throwsAsync(conn.domainRestore(image)), ErrorCode.HOOK_SCRIPT_FAILED));
  t.deepEqual(await conn.listAllDomains(), []);
  await conn.close();
});
