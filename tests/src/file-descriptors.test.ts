import { closeSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { tsvirshProgram } from '@tsvirt/bench';
import { connectOpen, DomainOpenGraphicsFlags } from '@tsvirt/core';
import { DriverFeature, type Message, type Procedure, readReply, remote } from '@tsvirt/core/rpc';
import { type CommandResult, closeDescriptors, ErrorCode, isVirtError, run, socketPair } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { python } from './support/commands.js';
import { withLibvirtd, withTsvirtd } from './support/daemon.js';
import { Rude } from './support/rude.js';

const document = `<domain type='qemu'>
  <name>shown</name>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
    <graphics type='vnc' passwd='secret'><listen type='none'/></graphics>
    <video><model type='vga'/></video>
  </devices>
</domain>`;

/** What a VNC server says to who is connected to it: its version, then the kinds of authentication. */
async function greeting(socket: Socket): Promise<string> {
  const chunks = socket.iterator({ destroyOnReturn: false });
  let text = '';
  for await (const chunk of chunks) {
    text += (chunk as Buffer).toString('latin1');
    if (text.length === 12) socket.write(text);
    if (text.length >= 14) break;
  }
  socket.destroy();
  return text.slice(12, 14);
}

const withPassword = '\u0001\u0002';
const withoutPassword = '\u0001\u0001';

async function showGuest(t: ExecutionContext, uri: string): Promise<void> {
  const connection = await connectOpen(uri);
  const domain = await connection.domainCreateXML(document);
  try {
    const asked = new Socket({ fd: await domain.openGraphicsFD(0) });
    t.is(await greeting(asked), withPassword);
    const skipped = new Socket({ fd: await domain.openGraphicsFD(0, DomainOpenGraphicsFlags.SKIPAUTH) });
    t.is(await greeting(skipped), withoutPassword);

    const [ours, theirs] = socketPair();
    await domain.openGraphics(0, theirs);
    closeSync(theirs);
    t.is(await greeting(new Socket({ fd: ours })), withPassword);

    for (const refused of [domain.openGraphicsFD(1), domain.openGraphicsFD(0, 64)]) {
      const error = await t.throwsAsync(refused);
      t.true(isVirtError(error));
    }
    t.regex(await connection.getHostname(), /./, 'the connection goes on');
  } finally {
    await domain.destroy();
    await connection.close();
  }
}

test("our client gets a display's socket from our daemon, and gives it one", async (t) => {
  await withTsvirtd(({ socket }) => showGuest(t, `qemu+unix:///system?socket=${socket}`));
});

test("our client gets a display's socket from libvirtd, and gives it one", async (t) => {
  await withLibvirtd(t, ({ socket }) => showGuest(t, `qemu+unix:///system?socket=${socket}`));
});

test("python3-libvirt gets a display's socket, and gives one; nothing stays open", async (t) => {
  await withTsvirtd(async (daemon) => {
    const pid = (await readFile(join(daemon.directory, 'run/tsvirt/tsvirtd.pid'), 'utf8')).trim();
    const open = (): number => readdirSync(`/proc/${pid}/fd`).length;
    const use = (rounds: number): Promise<string> =>
      python(
        `
import socket
def greeting(sock):
    sock.sendall(sock.recv(12))
    kinds = sock.recv(2)
    sock.close()
    return kinds.hex()
dom = conn.createXML('''${document}''', 0)
for _ in range(${rounds}):
    say('fd', greeting(socket.socket(fileno=dom.openGraphicsFD(0, 0))))
    ours, theirs = socket.socketpair()
    dom.openGraphics(0, theirs.fileno(), libvirt.VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH)
    theirs.close()
    say('socket', greeting(ours))
    try:
        dom.openGraphicsFD(7, 0)
    except libvirt.libvirtError as error:
        say('refused', error.get_error_code())
dom.destroy()
conn.close()
`,
        `qemu+unix:///system?socket=${daemon.socket}`,
      );
    const round = 'fd 0102\nsocket 0101\nrefused 1\n';
    t.is(await use(1), round);
    const before = open();
    t.is(await use(20), round.repeat(20));
    // The daemon may hear later than we do that Python has gone; what leaks would stay for ever.
    while (open() > before) await setTimeout(10);
  });
});

test('virsh and tsvirsh pass descriptors to the monitor alike', async (t) => {
  await withTsvirtd(async (daemon) => {
    const uri = `qemu+unix:///system?socket=${daemon.socket}`;
    const connection = await connectOpen(uri);
    const domain = await connection.domainCreateXML(document);
    const [file, other] = socketPair();
    for (const program of [['virsh'], tsvirshProgram()] as const) {
      const pass = (list: string, ...command: readonly string[]): Promise<CommandResult> =>
        run([...program, '-c', uri, 'qemu-monitor-command', 'shown', '--pass-fds', list, ...command], {
          fds: [file, other],
          okCodes: 'any',
        });
      const getfd = '{"execute":"getfd","arguments":{"fdname":"x"}}';
      t.regex((await pass('4', getfd)).stdout, /^\{"return":\{\}\}/);
      t.regex((await pass('3,4', getfd)).stderr, /one file descriptor at most/);
      t.regex((await pass('x', getfd)).stderr, /^error: Unable to parse FD number 'x'/);
      t.regex((await pass('1234', getfd)).stderr, /^error: Cannot duplicate FD 1234: /);
    }
    closeDescriptors([file, other]);
    await domain.destroy();
    await connection.close();
  });
});

test('descriptors that were not announced, and calls that take none, are refused', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const client = await Rude.open(socket);
    const [file, other] = socketPair();
    const refusal = async <A, R>(procedure: Procedure<A, R>, args: A): Promise<number> => {
      const reply = await client.answer(await client.sendFile(procedure, args, file));
      const error = t.throws(() => readReply(procedure, reply as Message));
      return isVirtError(error) ? error.code : 0;
    };
    const [dom] = (await client.call(remote.connectListAllDomains, { needResults: 1, flags: 0 })).domains;
    if (dom === undefined) throw new Error('the test driver has a domain');
    const show = { dom, idx: 0, flags: 0 };
    const announce = { feature: DriverFeature.FD_PASSING };
    t.is(await refusal(remote.domainOpenGraphics, show), ErrorCode.ARGUMENT_UNSUPPORTED);
    t.is(await refusal(remote.domainGetInfo, { dom }), ErrorCode.RPC);
    t.true((await client.call(remote.connectSupportsFeature, announce)).supported);
    t.is(await refusal(remote.domainOpenGraphics, show), ErrorCode.NO_SUPPORT);
    t.is(await refusal(remote.domainOpenGraphics, show), ErrorCode.ARGUMENT_UNSUPPORTED);
    t.true((await client.call(remote.connectSupportsFeature, announce)).supported);
    for (let call = 0; call < 100; call++) await client.call(remote.connectGetHostname, undefined);
    t.is(await refusal(remote.domainOpenGraphics, show), ErrorCode.ARGUMENT_UNSUPPORTED);
    t.not((await client.call(remote.connectGetHostname, undefined)).hostname, '');
    client.socket.destroy();
    closeDescriptors([file, other]);
  });
});

test('clients that may only read can pass none', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const client = await Rude.open(`${socket}-ro`);
    const announce = { feature: DriverFeature.FD_PASSING };
    t.false((await client.call(remote.connectSupportsFeature, announce)).supported);
    client.socket.destroy();
  });
});
