import { connectOpen, isVirtError } from '@tsvirt/core';
import { run } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { type Shell, session, virsh } from './support/commands.js';
import { withLibvirtd, withTsvirtd } from './support/daemon.js';

/** What a shell says to a command, without blank lines. */
async function lines(shell: Shell, ...words: readonly string[]): Promise<string[]> {
  const { stdout } = await shell(...words);
  return stdout.split('\n').filter((line) => line.trim() !== '');
}

/** Devices of hardware: links and disks that are only made up may come and go while other tests run. */
async function hardware(shell: Shell): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const type of ['pci', 'net', 'storage'])
    for (const name of await lines(shell, 'nodedev-list', '--cap', type)) {
      const { stdout, code } = await shell('nodedev-dumpxml', name);
      if (code === 0 && !stdout.includes('<path>/sys/devices/virtual/')) found.set(name, stdout);
    }
  return found;
}

const onTest = (t: ExecutionContext, work: (ours: Shell, theirs: Shell) => Promise<void>): Promise<void> =>
  withLibvirtd(t, (libvirtd) =>
    withTsvirtd((tsvirtd) =>
      work(
        virsh(`qemu+unix:///system?socket=${tsvirtd.socket}`),
        virsh(`qemu+unix:///system?socket=${libvirtd.socket}`),
      ),
    ),
  );

test('devices of the host have the names and documents that a real libvirtd gives them', async (t) => {
  await onTest(t, async (ours, theirs) => {
    const [mine, wanted] = [await hardware(ours), await hardware(theirs)];
    t.true(wanted.size > 0);
    for (const [name, document] of wanted) t.is(mine.get(name), document, name);
  });
});

const mdev = (parent: string) =>
  `<device>${parent}<capability type='mdev'><type id='t'/></capability></device>`;
const link = "<device><capability type='net'><interface>x</interface></capability></device>";

/** How calls end that don't fit the device they're for. */
async function refusals(socket: string): Promise<ReadonlyMap<string, number | undefined>> {
  const conn = await connectOpen(`qemu+unix:///system?socket=${socket}`);
  const codes = new Map<string, number | undefined>();
  const call = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const error = await work().then(
      () => undefined,
      (failure: unknown) => failure,
    );
    codes.set(what, isVirtError(error) ? error.code : undefined);
  };
  for (const name of ['computer', 'net_lo_00_00_00_00_00_00']) {
    const device = await conn.nodeDeviceLookupByName(name);
    await call(`${name} destroy`, () => device.destroy());
    await call(`${name} undefine`, () => device.undefine());
    await call(`${name} create`, () => device.create());
    await call(`${name} autostart`, () => device.setAutostart(true));
    await call(`${name} reset`, () => device.reset());
    await call(`${name} reattach`, () => device.reAttach());
    await call(`${name} detach by nobody`, () => device.detachFlags('nobody'));
    await call(`${name} flags`, () => device.getXMLDesc(1 << 5));
  }
  await call('lookup', () => conn.nodeDeviceLookupByName('nothing'));
  await call('make a link', () => conn.nodeDeviceCreateXML(link));
  await call('define a link', () => conn.nodeDeviceDefineXML(link));
  for (const parent of ['', '<parent>nothing</parent>']) {
    await call(`make below '${parent}'`, () => conn.nodeDeviceCreateXML(mdev(parent)));
    await call(`define below '${parent}'`, () => conn.nodeDeviceDefineXML(mdev(parent)));
  }
  await conn.close();
  return codes;
}

test('calls that don’t fit a device are refused with the codes of a real libvirtd', async (t) => {
  await withLibvirtd(t, async (libvirtd) => {
    const wanted = await refusals(libvirtd.socket);
    t.true([...wanted.values()].every((code) => code !== undefined));
    await withTsvirtd(async (tsvirtd) => {
      t.deepEqual(Object.fromEntries(await refusals(tsvirtd.socket)), Object.fromEntries(wanted));
    });
  });
});

test('unmodified virsh looks at devices through tsvirtd', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const run = virsh(`qemu+unix:///system?socket=${socket}`);
    const said = await session(run, [
      ['nodedev-list', '--tree'],
      ['nodedev-info', 'computer'],
      ['nodedev-list', '--cap', 'system'],
      ['nodedev-list', '--inactive'],
      ['nodedev-dumpxml', 'net_lo_00_00_00_00_00_00'],
      ['nodedev-dumpxml', 'nothing'],
      ['nodedev-detach', 'net_lo_00_00_00_00_00_00'],
      ['nodedev-event', '--list'],
    ]);
    const says = (command: string, pattern: RegExp) => t.regex(said.get(command) ?? '', pattern, command);
    says('nodedev-list --tree', /^computer\n[\s\S]*\+- net_lo_00_00_00_00_00_00\n/);
    says('nodedev-info computer', /Active: +yes\nPersistent: +yes\nAutostart: +yes/);
    says('nodedev-list --cap system', /^computer\s*$/);
    says('nodedev-list --inactive', /^\s*$/);
    says(
      'nodedev-dumpxml net_lo_00_00_00_00_00_00',
      /<interface>lo<\/interface>[\s\S]*<feature name='gso'\/>/,
    );
    says('nodedev-dumpxml nothing', /error: .*nothing/);
    says('nodedev-detach net_lo_00_00_00_00_00_00', /no device of PCI/);
    says('nodedev-event --list', /lifecycle\nupdate/);
  });
});

test('a link that comes and goes is told of through tsvirtd', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const conn = await connectOpen(`qemu+unix:///system?socket=${socket}`);
    const [link, other] = ['tsvnd0', 'tsvnd1'];
    const seen: string[] = [];
    let tell = (): void => {};
    const told = (count: number): Promise<void> =>
      new Promise((resolve) => {
        tell = () => {
          if (seen.length >= count) resolve();
        };
        tell();
      });
    await conn.nodeDeviceEventRegisterAny(0, null, (event) => {
      // Other tests make links too.
      if (!('event' in event) || !event.device.name.startsWith(`net_${link}_`)) return;
      seen.push(event.event === 0 ? 'created' : 'deleted');
      tell();
    });
    await run(['ip', 'link', 'add', link, 'type', 'veth', 'peer', 'name', other]);
    try {
      await told(1);
      const all = await conn.listAllNodeDevices();
      t.true(all.some(({ name }) => name.startsWith(`net_${link}_`)));
    } finally {
      await run(['ip', 'link', 'delete', link]);
    }
    await told(2);
    t.deepEqual(seen, ['created', 'deleted']);
    await conn.close();
  });
});
