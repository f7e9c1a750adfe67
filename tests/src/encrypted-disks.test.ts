import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isVirtError, run } from '@tsvirt/util';
import test from 'ava';
import { virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';

const uuid = 'aaaaaaaa-0000-4000-8000-000000000001';

/** Runs what fails where the kernel counts processor time so coarsely that the steps of a key can't be measured, until they can. */
async function measured(work: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await work();
      return;
    } catch (error) {
      if (!isVirtError(error) || !error.message.includes('accurate CPU usage')) throw error;
    }
}

test('a guest reads an encrypted disk with a secret that its owner can’t read', async (t) => {
  await withTsvirtd(async (daemon) => {
    const command = virsh(`qemu+unix:///system?socket=${daemon.socket}`);
    const says = async (pattern: RegExp, ...words: readonly string[]) => {
      const { stdout, stderr } = await command(...words);
      t.regex(stdout + stderr, pattern, words.join(' '));
    };
    const file = async (name: string, text: string): Promise<string> => {
      const path = join(daemon.directory, name);
      await writeFile(path, text);
      return path;
    };
    const image = join(daemon.directory, 'a.qcow2');
    const passphrase = await file('passphrase', 'open');
    const options = 'encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10';
    const object = `secret,id=s,file=${passphrase}`;
    const create = ['-f', 'qcow2', '--object', object, '-o', options, image, '1M'] as const;
    await measured(() => run(['qemu-img', 'create', ...create]));
    const guest = await file(
      'guest.xml',
      `<domain type='qemu'><name>enc</name><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='q35'>hvm</type></os>
      <devices><disk type='file'><driver name='qemu' type='qcow2'/><source file='${image}'><encryption format='luks'>
      <secret type='passphrase' usage='${image}'/></encryption></source><target dev='vda' bus='virtio'/></disk></devices></domain>`,
    );
    await says(/defined/, 'define', guest);
    await says(/no secret/, 'start', 'enc');
    const secret = `<secret private='yes'><uuid>${uuid}</uuid><usage type='volume'><volume>${image}</volume></usage></secret>`;
    await says(/created/, 'secret-define', await file('secret.xml', secret));
    await says(/has no value/, 'start', 'enc');
    await says(/set/, 'secret-set-value', uuid, '--file', await file('wrong', 'shut'), '--plain');
    await says(/Invalid password/, 'start', 'enc');
    await says(/set/, 'secret-set-value', uuid, '--file', passphrase, '--plain');
    await says(/is private/, 'secret-get-value', uuid);
    await says(/started/, 'start', 'enc', '--paused');
    await says(/qcow2, encrypted/, 'qemu-monitor-command', 'enc', '--hmp', 'info block');
    await says(/destroyed/, 'destroy', 'enc');
  });
});
