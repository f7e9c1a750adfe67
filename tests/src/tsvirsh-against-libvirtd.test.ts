import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tsvirshProgram } from '@tsvirt/bench';
import { type CommandResult, run } from '@tsvirt/util';
import test from 'ava';
import { type Shell, tsvirsh, virsh } from './support/commands.js';
import { withLibvirtd } from './support/daemon.js';

const guest = `<domain type='qemu'>
  <name>compared</name>
  <uuid>3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a12</uuid>
  <memory unit='MiB'>64</memory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <interface type='user'><mac address='52:54:00:11:22:33'/><model type='virtio'/></interface>
    <serial type='pty'/>
    <console type='pty'/>
  </devices>
</domain>`;

/** Commands that change nothing, and so must say the same of one daemon, whichever client asks. */
const questions: readonly (readonly string[])[] = [
  ['hostname'],
  ['nodeinfo'],
  ['capabilities'],
  ['list'],
  ['list', '--all'],
  ['list', '--all', '--name'],
  ['list', '--all', '--uuid'],
  ['list', '--all', '--title'],
  ['dominfo', 'compared'],
  ['domstate', 'compared', '--reason'],
  ['domcontrol', 'compared'],
  ['dumpxml', 'compared'],
  ['dumpxml', 'compared', '--inactive'],
  ['domid', 'compared'],
  ['domuuid', 'compared'],
  ['domname', '3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a12'],
  ['domiflist', 'compared'],
  ['domblklist', 'compared'],
  ['vcpucount', 'compared'],
  ['net-list', '--all'],
  ['pool-list', '--all'],
  ['secret-list'],
  ['nwfilter-list'],
  ['snapshot-list', 'compared'],
  ['memtune', 'compared'],
  ['schedinfo', 'compared'],
  ['desc', 'compared'],
  ['console', 'compared'],
  ['domstate', 'nobody'],
  ['domid', 'nobody'],
  ['net-info', 'nobody'],
  ['nonsense'],
  ['dominfo'],
  ['dominfo', 'compared', '--nonsense'],
];

/** Commands with what `--quiet` leaves out, or with figures of the host, all in one shell that reads its lines from a pipe. */
const lines = [
  'list --all',
  'vcpupin compared',
  'emulatorpin compared',
  'iothreadinfo compared',
  'net-list --all',
  'domblkstat compared nothing',
  'domjobinfo compared',
  'metadata compared http://x/ --key k --set "<a/>"',
  'metadata compared http://x/',
  'metadata compared http://x/ --remove',
  'perf compared',
  'maxvcpus',
  'iface-list --all',
  'pool-capabilities',
  'cpu-models nosuch',
  'nonsense',
  '',
  'dominfo nobody; domid compared',
  'echo "a b" c',
];

/** What a shell prints that is given its commands on standard input; its name in the prompt aside. */
async function piped(shell: string, uri: string): Promise<string> {
  const program: [string, ...string[]] = shell === 'virsh' ? ['virsh'] : tsvirshProgram();
  const { stdout, stderr } = await run([...program, '-q', '-c', uri], {
    input: `${lines.join('\n')}\n`,
    env: { LC_ALL: 'C', COLUMNS: '500' },
    okCodes: 'any',
    timeout: 120_000,
  });
  return `${stdout.replaceAll(`${shell} # `, '# ')}${stderr}`;
}

test('tsvirsh says of a real libvirtd what virsh says', async (t) => {
  t.timeout(600_000, 'a few hundred processes take their time');
  await withLibvirtd(t, async ({ socket, directory }) => {
    const uri = `qemu+unix:///system?socket=${socket}`;
    const theirs = virsh(uri);
    const ours = tsvirsh(uri);
    const document = join(directory, 'compared.xml');
    await writeFile(document, guest);
    t.regex((await ours('version')).stdout, /Running hypervisor: QEMU \d/);

    // CPU time goes on between the two questions, and the host's clock rate is what it is at the moment.
    const still = ({ stdout, stderr, code }: CommandResult) => ({
      stdout: stdout.replace(/^(CPU time|CPU frequency): .*$/gm, '$1:'),
      stderr,
      code,
    });
    const same = async (words: readonly string[]) => {
      const [expected, found] = [await theirs(...words), await ours(...words)];
      t.deepEqual(still(found), still(expected), words.join(' '));
    };
    const done = async (shell: Shell, said: RegExp, ...words: readonly string[]) => {
      const { stdout, stderr, code } = await shell(...words);
      t.is(code, 0, stderr);
      t.regex(stdout, said, words.join(' '));
    };

    await done(ours, /defined from/, 'define', document);
    for (const words of questions) await same(words);
    await done(ours, /^Domain 'compared' started/, 'start', 'compared');
    for (const words of questions) await same(words);
    t.is(await piped('tsvirsh', uri), await piped('virsh', uri));
    await done(ours, /suspended/, 'suspend', 'compared');
    await same(['domstate', 'compared', '--reason']);
    await done(ours, /resumed/, 'resume', 'compared');
    await done(ours, /marked as autostarted/, 'autostart', 'compared');
    await done(ours, /unmarked as autostarted/, 'autostart', 'compared', '--disable');
    await done(ours, /^\s*$/, 'setmem', 'compared', '32768');
    await done(ours, /^\s*$/, 'setvcpus', 'compared', '1', '--config');
    await done(ours, /state\.state=1/, 'domstats', 'compared');
    await done(ours, /is being shutdown/, 'shutdown', 'compared');
    await done(ours, /is being rebooted/, 'reboot', 'compared');
    await done(ours, /destroyed/, 'destroy', 'compared');
    await same(['domstate', 'compared', '--reason']);
    await done(ours, /has been undefined/, 'undefine', 'compared');
    await same(['list', '--all']);
  });
});
