import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ConnectDomainEventAgentLifecycleState,
  connectOpen,
  DomainConsoleFlags,
  DomainEventID,
  DomainEventType,
  deferred,
} from '@tsvirt/core';
import { identifyProcess, signalProcess, watchExit } from '@tsvirt/util';
import test from 'ava';
import { python, virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';
import { helloDocument } from './support/guest.js';

/** Reads a stream until it has said something. */
async function until(stream: AsyncIterable<Uint8Array>, said: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += Buffer.from(chunk).toString();
    if (said.test(text)) break;
  }
  return text;
}

test('a Linux guest boots, outlives the daemon, is steered by virsh and shuts down', async (t) => {
  await withTsvirtd(async (daemon) => {
    const uri = `qemu+unix:///system?socket=${daemon.socket}`;
    const run = virsh(uri);
    const document = join(daemon.directory, 'hello.xml');
    const channel = `<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>`;
    await writeFile(document, (await helloDocument('e2e')).replace('<serial', `${channel}<serial`));
    const says = async (pattern: RegExp, ...words: readonly string[]) => {
      const { stdout, stderr } = await run(...words);
      t.regex(stdout, pattern, `${words.join(' ')}: ${stderr}`);
    };
    await says(/defined from/, 'define', document);
    await says(/^ - +e2e +shut off$/m, 'list', '--all');
    await says(/started/, 'start', 'e2e', '--paused');
    await says(/^paused \(user\)/, 'domstate', 'e2e', '--reason');

    const connection = await connectOpen(uri);
    const domain = await connection.domainLookupByName('e2e');
    const stream = await domain.openConsole();
    await says(/resumed/, 'resume', 'e2e');
    t.regex(await until(stream, /hello from tsvirt[\s\S]*# /), /Linux 6\./);

    const agent = deferred<number>();
    await connection.domainEventRegisterAny(DomainEventID.AGENT_LIFECYCLE, null, ({ state }) =>
      agent.resolve(state),
    );
    const shell = await domain.openConsole(null, DomainConsoleFlags.FORCE);
    shell.write(
      'until ls /dev/vport*p1; do sleep 1; done; for port in /dev/vport*p1; do exec 5<>$port; done\n',
    );
    t.is(await agent.promise, ConnectDomainEventAgentLifecycleState.CONNECTED);
    await says(/name='org.qemu.guest_agent.0' state='connected'/, 'dumpxml', 'e2e');
    shell.destroy();
    await connection.close();

    await daemon.kill();
    await daemon.start(false);
    await says(/^ 1 +e2e +running$/m, 'list');
    await says(/State: +running\n[\s\S]*Persistent: +yes/, 'dominfo', 'e2e');
    await says(/guest_agent.0' state='connected'/, 'dumpxml', 'e2e');
    await says(
      /<domain type='qemu' id='1'>[\s\S]*<console type='pty' tty='\/dev\/pts\/\d+'>/,
      'dumpxml',
      'e2e',
    );

    const again = await connectOpen(uri);
    const events: [number, number][] = [];
    let stopped: () => void = () => {};
    const over = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    await again.domainEventRegisterAny(DomainEventID.LIFECYCLE, null, (event) => {
      events.push([event.event, event.detail]);
      if (event.event === DomainEventType.STOPPED) stopped();
    });
    await says(/suspended/, 'suspend', 'e2e');
    await says(/^paused \(user\)/, 'domstate', 'e2e', '--reason');
    await says(/resumed/, 'resume', 'e2e');
    await says(/is being shutdown/, 'shutdown', 'e2e');
    await over;
    await again.close();
    t.deepEqual(
      events.map(([event]) => event),
      [DomainEventType.SUSPENDED, DomainEventType.RESUMED, DomainEventType.SHUTDOWN, DomainEventType.STOPPED],
    );
    await says(/^shut off \(shutdown\)/, 'domstate', 'e2e', '--reason');
    await says(/has been undefined/, 'undefine', 'e2e');
  });
});

test('a guest that died while there was no daemon is found dead', async (t) => {
  await withTsvirtd(async (daemon) => {
    const uri = `qemu+unix:///system?socket=${daemon.socket}`;
    const run = virsh(uri);
    const document = join(daemon.directory, 'hello.xml');
    await writeFile(document, await helloDocument('dead'));
    await run('define', document);
    t.is((await run('start', 'dead')).stderr, '');
    const { stdout } = await run('qemu-monitor-command', 'dead', '{"execute":"query-status"}');
    t.regex(stdout, /"status":\s?"running"/);
    const status = await readFile(join(daemon.directory, 'run/tsvirt/qemu/dead.xml'), 'utf8');
    const emulator = identifyProcess(Number(/pid='(\d+)'/.exec(status)?.[1]));
    if (emulator === undefined) throw new Error(`no process is on record:\n${status}`);
    await daemon.kill();
    signalProcess(emulator, 'SIGKILL');
    await watchExit(emulator);
    await daemon.start(false);
    t.regex(
      (await run('domstate', 'dead', '--reason')).stdout,
      /^shut off \((crashed|failed|unknown|daemon)\)/,
    );
    await run('undefine', 'dead');
  });
});

test('python3-libvirt drives a QEMU guest with events', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const said = await python(
      `
stopped = threading.Event()
def told(conn, dom, event, detail, opaque):
    say('event', event)
    if event == libvirt.VIR_DOMAIN_EVENT_STOPPED:
        stopped.set()
conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, told, None)
say('type', conn.getType(), conn.isAlive())
dom = conn.createXML(sys.argv[2], libvirt.VIR_DOMAIN_START_PAUSED)
say('id', dom.ID(), dom.isPersistent(), dom.state())
dom.resume()
say('stats', conn.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE)[0][1]['state.state'])
dom.destroy()
say('told', stopped.wait())
`,
      `qemu+unix:///system?socket=${socket}`,
      await helloDocument('snake'),
    );
    const lines = said.trim().split('\n');
    t.deepEqual(
      lines.filter((line) => !line.startsWith('event')),
      ['type QEMU 1', 'id 1 0 [3, 1]', 'stats 1', 'told True'],
    );
    t.true(lines.includes('event 5'));
  });
});
