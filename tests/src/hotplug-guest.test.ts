import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectOpen, DomainEventID } from '@tsvirt/core';
import { run as runCommand } from '@tsvirt/util';
import test from 'ava';
import { virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';
import { helloDocument } from './support/guest.js';

/** Devices on PCI and in slots of memory: the guest has to let go of them. */
const devices: readonly (readonly [alias: string, xml: string])[] = [
  ['rng0', "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"],
  ['watchdog0', "<watchdog model='i6300esb' action='none'/>"],
  ['net1', "<interface type='user'><mac address='52:54:00:0a:0b:0c'/><model type='virtio'/></interface>"],
  ['scsi4', "<controller type='scsi' index='4' model='virtio-scsi'/>"],
];

test('a Linux guest lets go of devices that virsh plugged in', async (t) => {
  await withTsvirtd(async (daemon) => {
    const uri = `qemu+unix:///system?socket=${daemon.socket}`;
    const run = virsh(uri);
    const path = (name: string) => join(daemon.directory, name);
    const hello = (await helloDocument('plug')).replace("machine='q35'", "machine='pc'");
    await writeFile(path('hello.xml'), hello);
    await writeFile(path('base'), Buffer.alloc(1 << 20));
    await runCommand([
      'qemu-img',
      'create',
      '-q',
      '-f',
      'qcow2',
      '-F',
      'raw',
      '-b',
      path('base'),
      path('top'),
    ]);
    const says = async (pattern: RegExp, ...words: readonly string[]) => {
      const { stdout, stderr } = await run(...words);
      t.regex(stdout, pattern, `${words.join(' ')}: ${stderr}`);
    };
    await says(/defined from/, 'define', path('hello.xml'));
    await says(/started/, 'start', 'plug', '--paused');
    const connection = await connectOpen(uri);
    const domain = await connection.domainLookupByName('plug');
    const waiting = new Map<string, () => void>();
    await connection.domainEventRegisterAny(DomainEventID.DEVICE_REMOVED, null, ({ devAlias }) =>
      waiting.get(devAlias)?.(),
    );
    const removal = (alias: string) => new Promise<void>((resolve) => waiting.set(alias, resolve));
    const stream = await domain.openConsole();
    await domain.resume();
    let text = '';
    for await (const chunk of stream) {
      text += Buffer.from(chunk).toString();
      if (/hello from tsvirt[\s\S]*# /.test(text)) break;
    }
    for (const [alias, xml] of devices) {
      await writeFile(path('device.xml'), xml);
      await says(/attached successfully/, 'attach-device', 'plug', path('device.xml'), '--live', '--config');
      await says(new RegExp(`<alias name='${alias}'`), 'dumpxml', 'plug');
    }
    await says(/attached/, 'attach-disk', 'plug', path('top'), 'vdb', '--subdriver', 'qcow2', '--live');
    await says(/<backingStore type='file' index='2'>/, 'dumpxml', 'plug');
    const removals = [...devices.map(([alias]) => alias), 'virtio-disk1'].map(removal);
    for (const [, xml] of devices) {
      await writeFile(path('device.xml'), xml);
      await says(/detached successfully/, 'detach-device', 'plug', path('device.xml'), '--live', '--config');
    }
    await says(/sent successfully/, 'detach-device-alias', 'plug', 'virtio-disk1', '--live');
    await Promise.all(removals);
    const nodes = await domain.qemuMonitorCommand('{"execute":"query-named-block-nodes"}');
    t.notRegex(nodes, /libvirt-/);
    for (const words of [['plug'], ['plug', '--inactive']]) {
      const { stdout } = await run('dumpxml', ...words);
      t.notRegex(stdout, /<rng|i6300esb|0a:0b:0c|<controller type='scsi'|<disk/);
    }
    await connection.close();
    await says(/destroyed/, 'destroy', 'plug');
  });
});
