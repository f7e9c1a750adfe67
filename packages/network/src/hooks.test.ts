import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode, NetworkUpdateCommand, NetworkUpdateSection } from '@tsvirt/core';
import { VirtError } from '@tsvirt/util';
import test from 'ava';
import { FakeHost } from './testing/fake-host.js';
import { hostOf } from './testing/host.js';

const xml =
  "<network><name>one</name><bridge name='one0'/><ip address='10.1.1.1' netmask='255.255.255.0'/></network>";
const port =
  "<networkport><owner><name>web</name><uuid>00000000-0000-4000-8000-0000000000bb</uuid></owner><mac address='52:54:00:00:00:01'/></networkport>";

test('hook scripts are told of a network’s life, and may refuse its start and its ports', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'network-hooks-'));
  t.teardown(() => rm(root, { recursive: true }));
  const fake = new FakeHost();
  t.teardown(() => fake.end());
  const script = join(root, 'etc/tsvirt/hooks/network');
  await mkdir(join(script, '..'), { recursive: true });
  // The recorder stands in for it: it has only to be there.
  await writeFile(script, '');
  await chmod(script, 0o755);
  let refused = '';
  fake.runner.on(script, ({ argv }) => {
    if (argv[2] === refused) throw new VirtError(ErrorCode.INTERNAL_ERROR, 'refused');
    return {};
  });
  const host = hostOf(root, fake, { privileged: true });
  t.teardown(() => host.stop());
  t.deepEqual(await host.start(), []);
  const told = () => {
    const calls = fake.runner.calls.filter(({ argv }) => argv[0] === script);
    return calls.map(({ argv }) => argv.slice(1).join(' '));
  };
  const conn = await host.connect('network:///system');

  const network = await conn.networkCreateXML(xml);
  await network.update(
    NetworkUpdateCommand.ADD_LAST,
    NetworkUpdateSection.DNS_HOST,
    -1,
    "<host ip='10.1.1.7'><hostname>a</hostname></host>",
  );
  const made = await network.portCreateXML(port);
  await made.delete();
  refused = 'port-created';
  const refusal = await t.throwsAsync(network.portCreateXML(port));
  t.true(hasErrorCode(refusal, ErrorCode.HOOK_SCRIPT_FAILED));
  t.deepEqual(await network.listAllPorts(), []);
  await network.destroy();
  t.deepEqual(told(), [
    'one start begin -',
    'one started begin -',
    'one updated begin -',
    'one port-created begin -',
    'one port-deleted begin -',
    'one port-created begin -',
    'one stopped end -',
  ]);
  const read = fake.runner.calls.filter(({ argv }) => argv[2] === 'port-created')[0]?.input;
  t.regex(
    String(read),
    /^<hookData>\n {2}<network connections='1'>\n[\s\S]*\n {2}<networkport>\n[\s\S]*<\/hookData>\n$/,
  );

  for (refused of ['start', 'started']) {
    const error = await t.throwsAsync(conn.networkCreateXML(xml));
    t.true(hasErrorCode(error, ErrorCode.HOOK_SCRIPT_FAILED));
    t.is(told().at(-1), 'one stopped end -');
    t.false(fake.links.has('one0'));
  }
});
