import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remote } from '@tsvirt/core/rpc';
import { spawnDetached } from '@tsvirt/util';
import type { MeasuredDaemon } from './daemons.js';
import { median } from './report.js';
import { WireClient } from './wire-client.js';

const xml = `<domain type='qemu'>
  <name>bench-guest</name>
  <memory unit='MiB'>64</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <serial type='pty'/>
    <controller type='usb' model='none'/>
    <memballoon model='virtio'/>
  </devices>
</domain>`;

/** Milliseconds of one QEMU from exec until QMP has answered `qmp_capabilities`, and from SIGTERM until it is gone. */
async function bareQemu(): Promise<{ create: number; destroy: number }> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-qemu-'));
  const path = join(directory, 'qmp');
  const begin = performance.now();
  const qemu = await spawnDetached([
    '/usr/bin/qemu-system-x86_64',
    ...['-machine', 'pc,accel=tcg', '-m', '64', '-display', 'none', '-nodefaults', '-no-user-config'],
    ...['-qmp', `unix:${path},server=on,wait=off`],
  ]);
  await qmpReady(path);
  const create = performance.now() - begin;
  const killed = performance.now();
  qemu.kill('SIGTERM');
  await qemu.ended();
  const destroy = performance.now() - killed;
  await rm(directory, { recursive: true });
  return { create, destroy };
}

async function qmpReady(path: string): Promise<void> {
  for (;;) {
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect({ path });
      let text = '';
      socket.once('connect', () => socket.write('{"execute":"qmp_capabilities"}\n'));
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (!text.includes('"return"')) return;
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function throughDaemon(
  daemon: MeasuredDaemon,
  rounds: number,
): Promise<{ create: number; destroy: number }> {
  await daemon.start(false);
  const creates: number[] = [];
  const destroys: number[] = [];
  try {
    const client = await WireClient.open(daemon.socket, 'qemu:///system');
    const { dom } = await client.call(remote.domainDefineXml, { xml });
    // The first start may probe QEMU: what is measured is every later one.
    for (let round = -1; round < rounds; round++) {
      let begin = performance.now();
      await client.call(remote.domainCreate, { dom });
      const create = performance.now() - begin;
      begin = performance.now();
      await client.call(remote.domainDestroy, { dom });
      if (round < 0) continue;
      creates.push(create);
      destroys.push(performance.now() - begin);
    }
    await client.call(remote.domainUndefineFlags, { dom, flags: 0 });
    client.close();
  } finally {
    await daemon.stop();
  }
  return { create: median(creates), destroy: median(destroys) };
}

/** Shows how long create() and destroy() of a guest take, beside the limit that QEMU itself sets. */
export async function measureGuests(
  tsvirtd: MeasuredDaemon,
  libvirtd: MeasuredDaemon | undefined,
  rounds: number,
): Promise<void> {
  const bare: { create: number; destroy: number }[] = [];
  for (let round = 0; round < rounds; round++) bare.push(await bareQemu());
  const limit = {
    create: median(bare.map(({ create }) => create)),
    destroy: median(bare.map(({ destroy }) => destroy)),
  };
  const ours = await throughDaemon(tsvirtd, rounds);
  const theirs = libvirtd === undefined ? undefined : await throughDaemon(libvirtd, rounds);
  for (const [what, goal] of [
    ['create', 60],
    ['destroy', 20],
  ] as const) {
    const over = ours[what] - limit[what];
    const beside = theirs === undefined ? '' : `, libvirtd ${theirs[what].toFixed(1)} ms`;
    console.log(
      `${what}(): tsvirtd ${ours[what].toFixed(1)} ms${beside}; QEMU alone ${limit[what].toFixed(1)} ms; over it ${over.toFixed(1)} ms (goal: at most ${goal} ms)`,
    );
  }
}
