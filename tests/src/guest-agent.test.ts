import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectOpen, DomainEventID, DomainEventType, deferred } from '@tsvirt/core';
import test from 'ava';
import { agentDocument } from './support/agent-guest.js';
import { virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';

test('QEMU’s agent in a Linux guest tells of it, steers it, and ends it', async (t) => {
  await withTsvirtd(async (daemon) => {
    const uri = `qemu+unix:///system?socket=${daemon.socket}`;
    const shell = virsh(uri);
    // An emulated guest on a busy machine may take longer than an agent has: it is asked again.
    const run: typeof shell = async (...words) => {
      for (;;) {
        const answer = await shell(...words);
        if (!answer.stderr.includes('a sign of life')) return answer;
      }
    };
    const says = async (pattern: RegExp, ...words: readonly string[]) => {
      const { stdout, stderr } = await run(...words);
      t.regex(stdout + stderr, pattern, words.join(' '));
    };
    const does = async (...words: readonly string[]) => {
      const { code, stderr } = await run(...words);
      t.is(code, 0, `${words.join(' ')}: ${stderr}`);
    };
    const document = join(daemon.directory, 'agent.xml');
    await writeFile(document, await agentDocument('agent'));
    const connection = await connectOpen(uri);
    const connected = deferred();
    await connection.domainEventRegisterAny(DomainEventID.AGENT_LIFECYCLE, null, ({ state }) => {
      if (state === 1) connected.resolve();
    });
    await says(/defined from/, 'define', document);
    await says(/started/, 'start', 'agent');
    await connected.promise;
    await connection.close();

    await says(/^tsvirt$/m, 'domhostname', 'agent');
    await says(/"return":\{\}/, 'qemu-agent-command', 'agent', '{"execute":"guest-ping"}');
    await says(/nope' *:|'nope'/, 'qemu-agent-command', 'agent', '{"execute":"nope"}');
    await says(/os\.id +: tsvirt[\s\S]*hostname +: tsvirt/, 'guestinfo', 'agent');
    await says(/^ lo .* 127\.0\.0\.1\/8$/m, 'domifaddr', 'agent', '--source', 'agent');
    await does('domfsinfo', 'agent');
    await says(/Froze 0 filesystem/, 'domfsfreeze', 'agent');
    await says(/Thawed 0 filesystem/, 'domfsthaw', 'agent');
    await does('domfstrim', 'agent');
    await does('domtime', 'agent', '--time', '1000000000');
    await says(/Time: 1000\d{6}$/m, 'domtime', 'agent');
    await says(/online +: 0-1$/m, 'guestvcpus', 'agent');
    await does('setvcpus', 'agent', '1', '--guest');
    await says(/online +: 0$/m, 'guestvcpus', 'agent');
    await says(/^1$/m, 'vcpucount', 'agent', '--guest');
    await does('guest-agent-timeout', 'agent', '--timeout', '300');
    const keys = join(daemon.directory, 'keys');
    await writeFile(keys, 'ssh-rsa AAAA me\n');
    await does('set-user-sshkeys', 'agent', 'root', '--file', keys);
    await says(/^ssh-rsa AAAA me$/m, 'get-user-sshkeys', 'agent', 'root');
    await says(/refused 'guest-set-user-password'/, 'set-user-password', 'agent', 'root', 'secret');

    await daemon.kill();
    await daemon.start(false);
    await says(/^tsvirt$/m, 'domhostname', 'agent');
    const again = await connectOpen(uri);
    const over = deferred();
    const events: number[] = [];
    await again.domainEventRegisterAny(DomainEventID.LIFECYCLE, null, ({ event }) => {
      events.push(event);
      if (event === DomainEventType.STOPPED) over.resolve();
    });
    await says(/is being shutdown/, 'shutdown', 'agent', '--mode', 'agent');
    await over.promise;
    t.deepEqual(events, [DomainEventType.SHUTDOWN, DomainEventType.STOPPED]);
    await again.close();
    await says(/^shut off \(shutdown\)/, 'domstate', 'agent', '--reason');
    await says(/has been undefined/, 'undefine', 'agent');
  });
});
