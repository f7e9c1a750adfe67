import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine as build } from '../testing/command-line.js';

test('a minimal guest, in the order of arguments that libvirt has', (t) => {
  t.deepEqual(build('<devices><memballoon model="none"/></devices>'), [
    '-name guest=a,,b,debug-threads=on',
    '-S',
    '-object {"qom-type":"secret","id":"masterKey0","format":"raw","file":"/run/guest/master-key.aes"}',
    '-machine pc-i440fx-7.2,usb=off,dump-guest-core=off,memory-backend=pc.ram,acpi=off',
    '-accel tcg',
    '-cpu qemu64',
    '-m size=219136k',
    '-object {"qom-type":"memory-backend-ram","id":"pc.ram","size":224395264}',
    '-overcommit mem-lock=off',
    '-smp 1,sockets=1,cores=1,threads=1',
    '-uuid c7a5fdbd-edaf-9455-926a-d65c16db1809',
    '-display none',
    '-no-user-config',
    '-nodefaults',
    '-chardev socket,id=charmonitor,fd=3,server=on,wait=off',
    '-mon chardev=charmonitor,id=monitor,mode=control',
    '-rtc base=utc',
    '-no-shutdown',
    '-boot strict=on',
    '-device {"driver":"piix3-usb-uhci","id":"usb","bus":"pci.0","addr":"0x1.0x2"}',
    '-audiodev {"id":"audio1","driver":"none"}',
    '-sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny',
    '-msg timestamp=on',
  ]);
});

test('disks: nodes are numbered from the last, the first one boots', (t) => {
  const lines = build(`<devices>
    <disk type='file'><driver name='qemu' type='qcow2' cache='none'/><source file='/a.qcow2'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><source file='/c.iso'/><target dev='sda' bus='sata'/></disk>
  </devices>`).filter((line) => /^-blockdev|virtio-blk|ide-cd/.test(line));
  t.deepEqual(lines, [
    '-blockdev {"driver":"file","filename":"/a.qcow2","node-name":"libvirt-2-storage","auto-read-only":true,"discard":"unmap","cache":{"direct":true,"no-flush":false}}',
    '-blockdev {"node-name":"libvirt-2-format","read-only":false,"cache":{"direct":true,"no-flush":false},"driver":"qcow2","file":"libvirt-2-storage"}',
    '-device {"driver":"virtio-blk-pci","bus":"pci.0","addr":"0x3","drive":"libvirt-2-format","id":"virtio-disk0","bootindex":1,"write-cache":"on"}',
    '-blockdev {"driver":"file","filename":"/c.iso","node-name":"libvirt-1-storage","read-only":true}',
    '-device {"driver":"ide-cd","bus":"sata0.0","drive":"libvirt-1-storage","id":"sata0-0-0"}',
  ]);
});

test('filesystems are shared by 9p, between disks and interfaces', (t) => {
  const filesystem = (attributes: string, inner: string): string =>
    `<filesystem type='mount' ${attributes}><source dir='/srv,a'/><target dir='tag'/>${inner}</filesystem>`;
  const lines = build(
    `<devices><interface type='user'><model type='virtio'/></interface>
    ${filesystem('', '<readonly/>')}
    ${filesystem("accessmode='mapped' fmode='0644' dmode='0750' multidevs='remap'", "<driver wrpolicy='immediate'/>")}
    ${filesystem("accessmode='squash' model='virtio-transitional'", '')}</devices>`,
  );
  const first = lines.findIndex((line) => line.startsWith('-fsdev'));
  t.deepEqual(lines.slice(first, first + 6), [
    '-fsdev local,security_model=passthrough,id=fsdev-fs0,path=/srv,,a,readonly=on',
    '-device {"driver":"virtio-9p-pci","id":"fs0","fsdev":"fsdev-fs0","mount_tag":"tag","bus":"pci.0","addr":"0x2"}',
    '-fsdev local,security_model=mapped,multidevs=remap,writeout=immediate,fmode=0644,dmode=0750,id=fsdev-fs1,path=/srv,,a',
    '-device {"driver":"virtio-9p-pci","id":"fs1","fsdev":"fsdev-fs1","mount_tag":"tag","bus":"pci.0","addr":"0x3"}',
    '-fsdev local,security_model=none,id=fsdev-fs2,path=/srv,,a',
    '-device {"driver":"virtio-9p-pci-transitional","id":"fs2","fsdev":"fsdev-fs2","mount_tag":"tag","bus":"pci.0","addr":"0x4"}',
  ]);
  t.true(lines.findIndex((line) => line.startsWith('-netdev')) > first);
  t.throws(() => build(`<devices>${filesystem('', "<driver type='virtiofs'/>")}</devices>`), {
    message: /virtiofs/,
  });
});

test('q35: every PCI Express device has a root port of its own, and one stays free', (t) => {
  const lines = build(
    `<features><acpi/></features><devices>
      <interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>
      <interface type='bridge'><mac address='52:54:00:00:00:02'/><source bridge='br0'/><model type='virtio'/></interface>
      <serial type='pty'/></devices>`,
    { machineType: 'q35' },
  );
  t.deepEqual(
    lines
      .filter((line) => line.includes('pcie-root-port'))
      .map((line) => /"id":"(pci\.\d)".*"addr":"([^"]*)"/.exec(line)?.slice(1)),
    [
      ['pci.1', '0x1'],
      ['pci.2', '0x1.0x1'],
      ['pci.3', '0x1.0x2'],
      ['pci.4', '0x1.0x3'],
      ['pci.5', '0x1.0x4'],
    ],
  );
  t.true(lines.includes('-netdev {"type":"user","id":"hostnet0"}'));
  t.true(lines.includes('-netdev {"type":"tap","fd":"4","id":"hostnet1"}'));
  t.true(lines.includes('-chardev pty,id=charserial0'));
  t.true(lines.includes('-device {"driver":"isa-serial","chardev":"charserial0","id":"serial0","index":0}'));
  t.true(lines.includes('-global ICH9-LPC.noreboot=off'));
});

test('CPU modes, topology and direct boot', (t) => {
  const lines = build(
    `<vcpu>4</vcpu><cpu mode='host-passthrough'><topology sockets='1' cores='2' threads='2'/><feature policy='disable' name='vmx'/></cpu>`,
    { type: 'kvm' },
  );
  t.true(lines.includes('-accel kvm'));
  t.true(lines.includes('-cpu host,migratable=on,vmx=off'));
  t.true(lines.includes('-smp 4,sockets=1,dies=1,cores=2,threads=2'));
});

test('firmware that is to use the serial port finds a machine without graphics', (t) => {
  const lines = build("<devices><serial type='pty'/></devices>", {
    os: "<bios useserial='yes' rebootTimeout='5'/>",
  });
  t.true(lines.includes('-boot reboot-timeout=5,strict=on'));
  t.regex(lines.find((line) => line.startsWith('-machine')) ?? '', /,graphics=off,/);
});

test('VNC has a card and a port', (t) => {
  const lines = build(
    `<devices><graphics type='vnc' port='5903' passwd='x'><listen type='address' address='127.0.0.1'/></graphics></devices>`,
  );
  t.true(lines.includes('-vnc 127.0.0.1:3,password=on,audiodev=audio1'));
  t.false(lines.includes('-display none'));
  t.true(lines.some((line) => /VGA|cirrus|vga/.test(line)));
});

for (const [what, xml] of Object.entries({
  'host devices':
    "<devices><hostdev mode='subsystem' type='usb'><source><vendor id='1'/><product id='2'/></source></hostdev></devices>",
  'transient disks':
    "<devices><disk type='file'><source file='/a'/><target dev='vda'/><transient/></disk></devices>",
  'unknown graphics': "<devices><graphics type='sdl'/></devices>",
  'TLS that the host is not set up for':
    "<devices><graphics type='spice' port='5900' tlsPort='5901'/></devices>",
  'a SPICE channel without such a connection':
    "<devices><graphics type='spice' port='5900'><channel name='main' mode='secure'/></graphics></devices>",
  'another name of the SPICE agent':
    "<devices><channel type='spicevmc'><target type='virtio' name='other'/></channel></devices>",
  'sound cards that QEMU lacks': "<devices><sound model='ich7'/></devices>",
  'two displays with OpenGL':
    "<devices><graphics type='spice'><gl enable='yes'/></graphics><graphics type='egl-headless'/></devices>",
}))
  test(`what can't be built is refused, not left out: ${what}`, (t) => {
    const error = t.throws(() => build(xml));
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  });

const vnc = (port: string, listen: string): string =>
  `<devices><graphics type='vnc' port='${port}'><listen type='address' address='${listen}'/></graphics></devices>`;

test('a VNC display listens where the document says, whatever else that could be read as', (t) => {
  const displays = (port: string, listen: string) =>
    build(vnc(port, listen)).filter((line) => line.startsWith('-vnc'));
  t.deepEqual(displays('5903', '::1'), ['-vnc [::1]:3,audiodev=audio1']);
  t.deepEqual(displays('5900', '::1,password=off'), ['-vnc [::1,,password=off]:0,audiodev=audio1']);
  const error = t.throws(() => displays('5899', '127.0.0.1'), { any: true });
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
});

test('a clock that is set, and those that QEMU can’t be told', (t) => {
  const clocks = (clock: string) => build(`<clock ${clock}/>`).filter((line) => line.startsWith('-rtc'));
  t.deepEqual(clocks("offset='absolute' start='253402300799'"), ['-rtc base=9999-12-31T23:59:59']);
  for (const beyond of [
    "offset='absolute' start='253402300800'",
    "offset='absolute' start='18446744073709551615'",
    "offset='variable' adjustment='-9223372036854775808'",
  ]) {
    const error = t.throws(() => clocks(beyond), { any: true });
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
  }
});

test('RAM comes from the nodes of the host that are named, for all of it or for a node of the guest', (t) => {
  const ram = (said: string) => build(said).filter((line) => line.includes('memory-backend-ram'));
  t.deepEqual(ram("<numatune><memory mode='interleave' nodeset='0-1'/></numatune>"), [
    '-object {"qom-type":"memory-backend-ram","id":"pc.ram","size":224395264,"host-nodes":[0,1],"policy":"interleave"}',
  ]);
  const cells =
    "<cpu><numa><cell cpus='0' memory='64' unit='MiB'/><cell memory='64' unit='MiB'/></numa></cpu>";
  t.deepEqual(
    ram(
      `${cells}<numatune><memory nodeset='1'/><memnode cellid='0' mode='preferred' nodeset='0'/></numatune>`,
    ),
    [
      '-object {"qom-type":"memory-backend-ram","id":"ram-node0","size":67108864,"host-nodes":[0],"policy":"preferred"}',
      '-object {"qom-type":"memory-backend-ram","id":"ram-node1","size":67108864,"host-nodes":[1],"policy":"bind"}',
    ],
  );
});
