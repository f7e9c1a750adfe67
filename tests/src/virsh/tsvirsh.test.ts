import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runVirsh } from '@tsvirt/virsh';
import test from 'ava';
import { withTsvirtd } from '../support/daemon.js';

const UUID = '6695eb01-f6a4-8304-79aa-97f2502e193f';

/** What tsvirsh prints on either stream, with its exit code where that isn't 0. */
async function tsvirsh(uri: string, ...argv: string[]): Promise<string> {
  let text = '';
  const append = (chunk: string | Uint8Array): void => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
  };
  const code = await runVirsh(['-c', uri, ...argv], { stdout: append, stderr: append, env: { LANG: 'C' } });
  return code === 0 ? text : `${text}exit ${code}\n`;
}

const scripts: readonly (readonly [string, string])[] = [
  ['list', ' Id   Name   State\n----------------------\n 1    test   running\n\n'],
  ['list --name', 'test\n\n'],
  ['domid test; domuuid 1', `1\n\n${UUID}\n\n`],
  [`domname ${UUID}`, 'test\n\n'],
  ['domstate test --reason', 'running (unknown)\n\n'],
  [
    'suspend test; domstate test; resume test',
    "Domain 'test' suspended\n\npaused\n\nDomain 'test' resumed\n\n",
  ],
  [
    'shutdown test; list; list --all',
    "Domain 'test' is being shutdown\n\n Id   Name   State\n--------------------\n\n" +
      ' Id   Name   State\n-----------------------\n -    test   shut off\n\n',
  ],
  ['destroy test; start test; domid test', "Domain 'test' destroyed\n\nDomain 'test' started\n\n2\n\n"],
  ['start test', 'error: Domain is already active\n\nexit 1\n'],
  ['reboot test; reset test', "Domain 'test' is being rebooted\n\nDomain 'test' was reset\n\n"],
  [
    'autostart test; autostart test --disable',
    "Domain 'test' marked as autostarted\n\nDomain 'test' unmarked as autostarted\n\n",
  ],
  [
    'destroy test; undefine test; list --all --name',
    "Domain 'test' destroyed\n\nDomain 'test' has been undefined\n\n\n",
  ],
  [
    'vcpucount test',
    'maximum      config         2\nmaximum      live           2\ncurrent      config         2\ncurrent      live           2\n\n',
  ],
  [
    'vcpupin test 0 1; vcpupin test',
    '\n VCPU   CPU Affinity\n----------------------\n 0      1\n 1      0-7\n\n',
  ],
  [
    'domblklist test --details',
    ' Type   Device   Target   Source\n---------------------------------------------\n file   disk     vda      /guest/diskimage1\n\n',
  ],
  [
    'domiflist test',
    ' Interface   Type      Source    Model   MAC\n------------------------------------------------------------\n testnet0    network   default   -       aa:bb:cc:dd:ee:ff\n\n',
  ],
  ['desc test a b; desc test', 'Domain description updated successfully\na b\n'],
  ['dumpxml test --xpath //disk/target', '<target dev="vda" bus="virtio"/>\n\n'],
  ['dumpxml test --xpath //disk/target --wrap', '<nodes>\n  <target dev="vda" bus="virtio"/>\n</nodes>\n\n'],
  ['dominfo nobody', "error: failed to get domain 'nobody'\n\nexit 1\n"],
  [
    'nodeinfo',
    'CPU model:           i686\nCPU(s):              16\nCPU frequency:       1400 MHz\nCPU socket(s):       2\n' +
      'Core(s) per socket:  2\nThread(s) per core:  2\nNUMA cell(s):        2\nMemory size:         3145728 KiB\n\n',
  ],
  ['uri', 'test:///default\n\n'],
  [
    'freecell --all',
    '    0:       2048 KiB\n    1:       4096 KiB\n--------------------\nTotal:       6144 KiB\n\n',
  ],
  [
    'net-list; net-destroy default; net-list --all --name; net-start default',
    ' Name      State    Autostart   Persistent\n--------------------------------------------\n' +
      ' default   active   no          yes\n\nNetwork default destroyed\n\ndefault\n\nNetwork default started\n\n',
  ],
  [
    'pool-define-as p dir --target /p; pool-start p; pool-list; vol-create-as p v 10M; vol-list p --details',
    'Pool p defined\n\nPool p started\n\n Name           State    Autostart\n------------------------------------\n' +
      ' default-pool   active   no\n p              active   no\n\nVol v created\n\n' +
      ' Name   Path   Type   Capacity    Allocation\n----------------------------------------------\n' +
      ' v      /p/v   file   10.00 MiB   10.00 MiB\n\n',
  ],
  [
    'iface-list',
    ' Name   State    MAC Address\n------------------------------------\n eth1   active   aa:bb:cc:dd:ee:ff\n\n',
  ],
  ['complete -- domstate te', 'test\n\n'],
  ['complete -- domstate --domain=te', '--domain=test\n\n'],
  ['list --state-shutoff', ' Id   Name   State\n--------------------\n\n'],
  ['destroy test; list --state-shutoff --name', "Domain 'test' destroyed\n\ntest\n\n"],
  ['list --all --id; destroy test; list --all --id', "1\n\nDomain 'test' destroyed\n\n\n"],
  [
    'connect nosuch:///; domid test',
    'error: failed to connect to the hypervisor\nerror: no driver for nosuch is installed\n' +
      'error: Install the package of a driver for nosuch, or put its folder into TSVIRT_DRIVER_PATH.\n\n1\n\n',
  ],
  ['complete -- blockcopy test vda --format q', 'qcow\nqcow2\nqed\n\n'],
];

// one after the other: connections to test:///default that are open together share their host
for (const [script, expected] of scripts)
  test.serial(`tsvirsh '${script}'`, async (t) => t.is(await tsvirsh('test:///default', script), expected));

test('tsvirsh does the same through tsvirtd', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const uri = `test+unix:///default?socket=${socket}`;
    t.is(
      await tsvirsh(uri, 'list --all'),
      ' Id   Name   State\n----------------------\n 1    test   running\n\n',
    );
    t.is(
      await tsvirsh(uri, 'destroy test; start test; domstate test'),
      "Domain 'test' destroyed\n\nDomain 'test' started\n\nrunning\n\n",
    );
    t.regex(await tsvirsh(uri, 'dumpxml', 'test'), /<name>test<\/name>/);
    t.regex(
      await tsvirsh(uri, '-r', 'destroy test'),
      /^error: Failed to destroy domain 'test'\nerror: .*read.only/i,
    );
  });
});

test('events are told until the time is over', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const uri = `test+unix:///default?socket=${socket}`;
    let text = '';
    let over = false;
    const code = runVirsh(['-c', uri, 'event --domain test --event lifecycle'], {
      env: {},
      stdout: (chunk) => {
        text += String(chunk);
      },
      stderr: (chunk) => t.log(chunk),
    }).finally(() => {
      over = true;
    });
    // events before the registration are lost: suspend and resume until one was told
    while (!over) await tsvirsh(uri, 'suspend test; resume test');
    t.is(await code, 0);
    t.regex(
      text,
      /^event 'lifecycle' for domain 'test': (Suspended Paused|Resumed Unpaused)\nevents received: 1\n/,
    );
  });
});

test('an edited document that is refused though it is forced can be edited again', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirsh-edit-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const editor = join(folder, 'editor.sh');
  await writeFile(
    editor,
    `if grep -q '<vcpu>0<' "$1"; then sed -i 's|<vcpu>0<|<vcpu>1<|' "$1"; else sed -i 's|<vcpu[^<]*<|<vcpu>0<|' "$1"; fi`,
  );
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const answers = ['f\n', 'y\n'];
  let text = '';
  const code = await runVirsh(
    ['-c', 'test:///default', 'edit test; dumpxml test --inactive --xpath //vcpu'],
    {
      stdin,
      env: { ...process.env, EDITOR: `sh ${editor}`, VISUAL: '' },
      stdout: (chunk) => {
        text += String(chunk);
      },
      stderr: () => stdin.write(answers.shift() ?? 'n\n'),
    },
  );
  t.is(code, 0);
  t.regex(text, /^Domain 'test' XML configuration edited\.\n\n<vcpu[^>]*>1<\/vcpu>\n/);
  t.deepEqual(answers, []);
});
