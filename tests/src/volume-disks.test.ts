import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';

const disk = (volume: string, target: string, more = ''): string =>
  `<disk type='volume' device='disk'><driver name='qemu' type='qcow2'/>` +
  `<source pool='images' volume='${volume}'${more}/><target dev='${target}' bus='virtio'/></disk>`;

const domain = (name: string, ...disks: readonly string[]): string =>
  `<domain type='qemu'><name>${name}</name><memory unit='MiB'>32</memory>` +
  `<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>${disks.join('')}</devices></domain>`;

test('a disk is found by its pool and volume, and where it is stays known', async (t) => {
  await withTsvirtd(async (daemon) => {
    const run = virsh(`qemu+unix:///system?socket=${daemon.socket}`);
    const says = async (pattern: RegExp, ...words: readonly string[]) => {
      const { stdout, stderr } = await run(...words);
      t.regex(stdout + stderr, pattern, words.join(' '));
    };
    const file = async (name: string, text: string): Promise<string> => {
      const path = join(daemon.directory, `${name}.xml`);
      await writeFile(path, text);
      return path;
    };
    const folder = join(daemon.directory, 'images');
    await mkdir(folder);
    const guest = await file('guest', domain('vol', disk('a.qcow2', 'vda')));
    await says(/defined/, 'define', guest);
    await says(/no storage pool with the name 'images'/, 'start', 'vol');
    await says(/defined/, 'pool-define-as', 'images', 'dir', '--target', folder);
    await says(/'images' is not active/, 'start', 'vol');
    await says(/started/, 'pool-start', 'images');
    await says(/no storage volume with the name 'a.qcow2'/, 'start', 'vol');
    for (const name of ['a.qcow2', 'b.qcow2'])
      await says(/created/, 'vol-create-as', 'images', name, '1M', '--format', 'qcow2');
    await says(/started/, 'start', 'vol', '--paused');

    const path = join(folder, 'a.qcow2');
    await says(
      /<disk type='volume'[\s\S]*<source pool='images' volume='a.qcow2' index='1'\/>/,
      'dumpxml',
      'vol',
    );
    await says(/ volume +disk +vda +a.qcow2\n/, 'domblklist', 'vol', '--details');
    await says(/Capacity: +1048576\n/, 'domblkinfo', 'vol', path);
    await daemon.kill();
    await daemon.start(false);
    await says(new RegExp(`block.0.path=${path}\n`), 'domstats', 'vol', '--block');

    await says(/attached/, 'attach-device', 'vol', await file('plug', disk('b.qcow2', 'vdb')));
    await says(/block.1.path=.*b\.qcow2/, 'domstats', 'vol', '--block');
    await says(
      /a source with mode='host', which is for iSCSI/,
      'attach-device',
      'vol',
      await file('mode', disk('b.qcow2', 'vdc', ` mode='host'`)),
    );
    await says(
      /no storage volume with the name 'c'/,
      'attach-device',
      'vol',
      await file('none', disk('c', 'vdc')),
    );
    await says(/destroyed/, 'destroy', 'vol');
    const optional = domain('vol', disk('a.qcow2', 'vda'), disk('gone', 'vdb', ` startupPolicy='optional'`));
    await says(/undefined/, 'undefine', 'vol');
    await says(/created/, 'create', await file('optional', optional), '--paused');
    await says(/^ Target +Source\n-+\n vda +a.qcow2\n\n/, 'domblklist', 'vol');
    await says(/destroyed/, 'destroy', 'vol');
  });
});
