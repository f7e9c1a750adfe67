import test from 'ava';
import { python, session, virsh } from './support/commands.js';
import { withTsvirtd } from './support/daemon.js';

const guest = `<domain type='test'>
  <name>second</name>
  <uuid>3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a11</uuid>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os><type>hvm</type></os>
</domain>`;

test('unmodified virsh sees and steers the test host through tsvirtd', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const run = virsh(`test+unix:///default?socket=${socket}`);
    const said = await session(run, [
      ['version'],
      ['hostname'],
      ['nodeinfo'],
      ['capabilities'],
      ['list', '--all'],
      ['dominfo', 'test'],
      ['domstate', 'test', '--reason'],
      ['domid', 'test'],
      ['domuuid', 'test'],
      ['dumpxml', 'test'],
      ['net-list', '--all'],
      ['pool-list', '--all'],
      ['domstats'],
      ['suspend', 'test'],
      ['shutdown', 'test'],
      ['reboot', 'test'],
      ['destroy', 'test'],
      ['autostart', 'test'],
      ['setmem', 'test', '1048576'],
      ['setvcpus', 'test', '1'],
      ['start', 'test'],
      ['domid', 'nobody'],
    ]);
    const says = (command: string, pattern: RegExp) => t.regex(said.get(command) ?? '', pattern, command);
    says('version', /Running hypervisor: TEST 0\.0\.2/);
    says('hostname', /\S/);
    says('nodeinfo', /CPU\(s\): +16\n[\s\S]*Memory size: +3145728 KiB/);
    says('capabilities', /<arch>i686<\/arch>/);
    says('list --all', /^ 1 +test +running$/m);
    says('dominfo test', /UUID: +6695eb01-f6a4-8304-79aa-97f2502e193f\n[\s\S]*Max memory: +8388608 KiB/);
    says('domstate test --reason', /^running \(unknown\)/);
    says('domid test', /^1\n/);
    says('domuuid test', /^6695eb01-f6a4-8304-79aa-97f2502e193f\n/);
    says('dumpxml test', /<domain type='test' id='1'>\n {2}<name>test<\/name>/);
    says('net-list --all', /^ default +active +no +yes$/m);
    says('pool-list --all', /^ default-pool +active +no$/m);
    says('domstats', /^Domain: 'test'\n[\s\S]*state\.state=1/);
    says('suspend test', /^Domain 'test' suspended/);
    says('shutdown test', /is being shutdown/);
    says('reboot test', /is being rebooted/);
    says('destroy test', /^Domain 'test' destroyed/);
    says('autostart test', /marked as autostarted/);
    says('setmem test 1048576', /^\s*$/);
    says('setvcpus test 1', /^\s*$/);
    says('start test', /already active/);
    says('domid nobody', /failed to get domain 'nobody'/);
  });
});

test('python3-libvirt defines, starts and stops a domain and hears of it', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const said = await python(
      `
stopped = threading.Event()
def told(conn, dom, event, detail, opaque):
    say('event', dom.name(), event, detail)
    if event == libvirt.VIR_DOMAIN_EVENT_UNDEFINED:
        stopped.set()
conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, told, None)
dom = conn.defineXML(sys.argv[2])
say('defined', dom.name(), dom.isActive(), dom.UUIDString())
dom.create()
say('state', dom.state(), dom.info()[1], dom.maxMemory())
dom.suspend(); dom.resume()
say('names', sorted(d.name() for d in conn.listAllDomains()))
dom.destroy()
dom.undefine()
say('told', stopped.wait())
try:
    conn.lookupByName('second')
except libvirt.libvirtError as error:
    say('error', error.get_error_code(), error.get_error_domain())
`,
      `test+unix:///default?socket=${socket}`,
      guest,
    );
    const lines = said.trim().split('\n');
    const events = lines.filter((line) => line.startsWith('event '));
    t.deepEqual(
      events.map((line) => line.split(' ').slice(1, 3).join(' ')),
      ['second 0', 'second 2', 'second 3', 'second 4', 'second 5', 'second 1'],
    );
    t.deepEqual(
      lines.filter((line) => !line.startsWith('event ')),
      [
        'defined second 0 3b1f0d4e-52f8-4a9c-9a3b-0e0e5b8f5a11',
        'state [1, 1] 262144 262144',
        "names ['second', 'test']",
        'told True',
        'error 42 12',
      ],
    );
  });
});

test('virsh event --loop hears what another client does', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const run = virsh(`test+unix:///default?socket=${socket}`);
    const { stdout } = await run('event --all --timeout 1; suspend test; resume test; event --list');
    t.regex(stdout, /event loop timed out/);
    t.regex(stdout, /lifecycle/);
  });
});

test('a read-only client may look but not touch', async (t) => {
  await withTsvirtd(async ({ socket }) => {
    const run = virsh(`test+unix:///default?socket=${socket}-ro`);
    t.regex((await run('--readonly', 'list', '--all')).stdout, /test +running/);
    t.regex((await run('--readonly', 'destroy', 'test')).stderr, /read.only/);
  });
});
