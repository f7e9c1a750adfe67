import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { type ForeignGuest, foreignArguments, foreignDefinition } from '../testing/foreign.js';

const arm: ForeignGuest = { arch: 'aarch64' };
const s390: ForeignGuest = { arch: 's390x' };
const power: ForeignGuest = { arch: 'ppc64' };

const disk = (name: string, bus = 'virtio', address = '') =>
  `<disk type='file'><source file='/a'/><target dev='${name}' bus='${bus}'/>${address}</disk>`;
const card = (model = '', address = '') =>
  `<interface type='user'><mac address='52:54:00:00:00:01'/>${model && `<model type='${model}'/>`}${address}</interface>`;
const pci = (inner: string) => `<address type='pci'>${inner}</address>`;

/** What of the arguments is about one option. */
const option = (lines: readonly string[], name: string) =>
  lines.filter((line) => line.startsWith(`${name} `));
const devices = (lines: readonly string[]) =>
  option(lines, '-device').map(
    (line) => JSON.parse(line.slice('-device '.length)) as Record<string, unknown>,
  );

test('a machine virt of ARM has PCI Express, an interrupt controller and a port on the board', (t) => {
  const { devices: made, features, cpu } = foreignDefinition(`<serial type='pty'/>${card()}<video/>`, arm);
  t.is(features?.gic?.version, '2');
  t.is(cpu?.model?.name, 'cortex-a15');
  t.is(made.memballoon, undefined);
  t.deepEqual(made.serials?.[0]?.target, { type: 'system-serial', port: 0, model: 'pl011' });
  t.is(made.interfaces?.[0]?.model, 'virtio');
  t.is(made.videos?.[0]?.model.type, 'virtio');
  const lines = foreignArguments("<serial type='pty'/>", arm);
  t.true(lines.includes('-serial chardev:charserial0'));
  t.deepEqual(option(lines, '-machine'), [
    '-machine virt,usb=off,gic-version=2,dump-guest-core=off,memory-backend=ram,acpi=off',
  ]);
});

test('with KVM the newest interrupt controller is chosen that there is', (t) => {
  const gic = (...kernel: readonly number[]) =>
    foreignDefinition('', {
      ...arm,
      type: 'kvm',
      data: {
        gics: [2, 3].map((version) => ({ version, kernel: kernel.includes(version), emulated: true })),
      },
    }).features?.gic?.version;
  t.deepEqual([gic(), gic(2), gic(3), gic(2, 3)], ['2', '2', '3', '3']);
});

test('vectors of some length need vectors', (t) => {
  const features = (inner: string) =>
    foreignDefinition('', {
      ...arm,
      type: 'kvm',
      rest: `<cpu mode='host-passthrough'>${inner}</cpu>`,
    }).cpu?.features?.map(({ name }) => name);
  t.deepEqual(features("<feature name='sve256' policy='require'/>"), ['sve256', 'sve']);
  t.deepEqual(features("<feature name='sve256' policy='disable'/>"), ['sve256']);
  t.throws(() => features("<feature name='sve' policy='disable'/><feature name='sve256' policy='require'/>"));
});

test('virtio devices are in memory on boards without PCI, and on others where one is', (t) => {
  const places = (inner: string, machine: string) =>
    foreignDefinition(inner, { ...arm, machine }).devices.disks?.map(({ address }) => address?.type);
  t.deepEqual(places(disk('vda'), 'vexpress-a9'), ['virtio-mmio']);
  t.deepEqual(places(disk('vda'), 'virt'), ['pci']);
  t.deepEqual(places(disk('vda') + disk('vdb', 'virtio', "<address type='virtio-mmio'/>"), 'virt'), [
    'virtio-mmio',
    'virtio-mmio',
  ]);
});

test('cards of a board are connected to it', (t) => {
  const lines = foreignArguments(disk('sda', 'sd') + card(), { ...arm, machine: 'vexpress-a9' });
  t.deepEqual(option(lines, '-drive'), ['-drive file=/a,format=raw,if=sd,index=0']);
  t.deepEqual(option(lines, '-net'), [
    '-net nic,macaddr=52:54:00:00:00:01,netdev=hostnet0,model=lan9118,id=net0',
  ]);
  t.deepEqual(devices(lines), []);
});

test('channels of s390 are numbered, around those that the document names', (t) => {
  const address = "<address type='ccw' cssid='0xfe' ssid='0' devno='0'/>";
  const { disks, interfaces, memballoon, panics } = foreignDefinition(
    disk('vda') + disk('vdb', 'virtio', "<address type='ccw'/>") + card('virtio', address),
    s390,
  ).devices;
  t.deepEqual(
    [...(disks ?? []), ...(interfaces ?? []), memballoon].map((device) =>
      device?.address?.type === 'ccw' ? device.address.devno : undefined,
    ),
    [1, 2, 0, 3],
  );
  t.deepEqual(panics, [{ model: 's390' }]);
  const twice = disk('vda', 'virtio', address) + disk('vdb', 'virtio', address);
  t.true(
    hasErrorCode(
      t.throws(() => foreignDefinition(twice, s390)),
      ErrorCode.XML_ERROR,
    ),
  );
});

test('PCI devices of s390 have numbers of their own, told to QEMU before the devices', (t) => {
  const inner =
    disk('vda', 'virtio', pci('')) +
    disk('vdb', 'virtio', pci("<zpci uid='0x0001' fid='0x00000005'/>")) +
    disk('vdc', 'virtio', pci("<zpci fid='0x00000000'/>"));
  const found = devices(foreignArguments(inner, s390)).filter(
    ({ driver }) => driver === 'zpci' || driver === 'virtio-blk-pci',
  );
  t.deepEqual(
    found.map(({ driver, uid, fid, target, id }) => (driver === 'zpci' ? [uid, fid, target] : id)),
    [
      [2, 1, 'virtio-disk0'],
      'virtio-disk0',
      [1, 5, 'virtio-disk1'],
      'virtio-disk1',
      [3, 0, 'virtio-disk2'],
      'virtio-disk2',
    ],
  );
});

test('consoles of s390 are lines of the service processor, by default the first serial port', (t) => {
  const made = devices(foreignArguments("<console type='pty'/>", s390));
  t.deepEqual(made[0], { driver: 'sclpconsole', chardev: 'charserial0', id: 'serial0' });
  const named = "<console type='pty'><target type='sclplm'/></console>";
  t.is(devices(foreignArguments(named, s390))[0]?.driver, 'sclplmconsole');
});

test('what firmware of s390 is told goes with the device, or before QEMU 10.0 with the machine', (t) => {
  const inner = disk('vda', 'virtio', "<boot order='1' loadparm='2'/>");
  const latest = foreignArguments(inner, { ...s390, flags: ['virtio-ccw.loadparm'] });
  t.is(devices(latest).find(({ id }) => id === 'virtio-disk0')?.loadparm, '2');
  const before = foreignArguments(inner, s390);
  t.true(option(before, '-machine')[0]?.endsWith('memory-backend=ram,loadparm=2'));
});

test('the host’s CPU of s390 is said in full, features on their way out as wanted', (t) => {
  const properties = { aefsi: true, te: true, bpb: false };
  const guest = (rest: string, flags: readonly string[] = []): ForeignGuest => ({
    ...s390,
    type: 'kvm',
    rest,
    flags,
    data: {
      kvm: {
        machines: [
          {
            name: 's390-ccw-virtio',
            maxCpus: 8,
            hotplugCpus: true,
            isDefault: true,
            deprecated: false,
            numaMemory: false,
            defaultCpu: 'host-s390x-cpu',
          },
        ],
        cpus: [{ name: 'host', typename: 'host-s390x-cpu', blockers: [], deprecated: false }],
        hostCpu: { model: 'gen16a-base', properties, deprecated: ['te'] },
      },
    },
  });
  t.is(foreignDefinition('', guest('')).cpu?.mode, 'host-model');
  t.deepEqual(option(foreignArguments('', guest('')), '-cpu'), ['-cpu gen16a-base,aefsi=on,te=on,bpb=off']);
  const off = "<cpu mode='host-model' deprecated_features='off'/>";
  t.deepEqual(
    option(foreignArguments('', guest(off, ['query-cpu-model-expansion.deprecated-props'])), '-cpu'),
    ['-cpu gen16a-base,aefsi=on,te=off,bpb=off'],
  );
  t.throws(() => foreignArguments('', guest(off)), { message: /deprecated/ });
});

test('the virtual I/O of a pSeries machine has registers, and its PCI several roots', (t) => {
  const inner = `<controller type='pci' model='pci-root'/><controller type='pci' model='pci-root'/>
    <controller type='scsi'/><serial type='pty'/><serial type='pty'/>${card('spapr-vlan')}<nvram/>
    ${disk('vda', 'virtio', "<address type='pci' bus='1' slot='1'/>")}`;
  const made = foreignDefinition(inner, power).devices;
  const registers = [made.interfaces?.[0], ...(made.serials ?? []), made.nvram].map((device) =>
    device?.address?.type === 'spapr-vio' ? device.address.reg : undefined,
  );
  t.deepEqual(registers, [0x1000n, 0x3000_0000n, 0x3000_1000n, 0x3000n]);
  const found = foreignArguments(inner, power);
  t.deepEqual(devices(found)[0], { driver: 'spapr-pci-host-bridge', index: 1, id: 'pci.1' });
  t.is(devices(found).find(({ id }) => id === 'virtio-disk0')?.bus, 'pci.1.0');
  t.is(devices(found).find(({ id }) => id === 'scsi0')?.driver, 'spapr-vscsi');
  t.true(found.includes('-global spapr-nvram.reg=0x3000'));
});

test('a pSeries machine without room gets another root', (t) => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const inner = [...letters, ...letters.slice(0, 6).map((letter) => `a${letter}`)].map((name) =>
    disk(`vd${name}`),
  );
  const { controllers } = foreignDefinition(
    `${inner.join('')}<controller type='usb' model='none'/><memballoon model='none'/>`,
    power,
  ).devices;
  t.deepEqual(
    controllers?.flatMap((each) =>
      each.type === 'pci' ? [[each.index, each.model, each.target?.index]] : [],
    ),
    [
      [0, 'pci-root', 0],
      [1, 'pci-root', 1],
    ],
  );
});

test('features of a pSeries machine are settings of it; its memory comes in large units', (t) => {
  const rest = `<features><hpt resizing='required'><maxpagesize unit='GiB'>1</maxpagesize></hpt><htm state='on'/><cfpc value='fixed'/></features>`;
  const lines = foreignArguments('', { ...power, rest });
  t.deepEqual(option(lines, '-machine'), [
    '-machine pseries,usb=off,resize-hpt=required,cap-hpt-max-page-size=1048576k,cap-htm=on,cap-cfpc=fixed,dump-guest-core=off,memory-backend=ram',
  ]);
  const odd = "<maxMemory slots='4' unit='GiB'>4</maxMemory><currentMemory>1048576</currentMemory>";
  const module = "<memory model='dimm'><target><size unit='KiB'>262143</size></target></memory>";
  const { memory, cpu, devices: made } = foreignDefinition(module, { ...power, rest: odd });
  t.is(made.memories?.[0]?.target.size, 262_144n);
  t.deepEqual(cpu?.numa?.cells, [{ id: 0, cpus: [0], memory: 786_433n }]);
  t.is(memory, 1_048_577n);
  const old = foreignDefinition(module, { ...power, rest: odd, isOld: true });
  t.is(old.devices.memories?.[0]?.target.size, 262_143n);
  t.is(old.cpu?.numa, undefined);
});

test('definitions that were there already keep the USB controllers of their time', (t) => {
  const model = (isOld: boolean) =>
    foreignDefinition("<controller type='usb'/>", { ...power, isOld }).devices.controllers?.find(
      ({ type }) => type === 'usb',
    );
  t.like(model(true), { model: 'pci-ohci' });
  t.like(model(false), { model: 'qemu-xhci' });
});

/** What libvirt refuses too. */
const refused: readonly (readonly [what: string, guest: ForeignGuest, devices?: string])[] = [
  [
    'an interrupt controller elsewhere',
    { ...arm, machine: 'versatilepb', rest: '<features><gic/></features>' },
  ],
  ['an interrupt controller of ARM', { ...power, rest: '<features><gic/></features>' }],
  ['page tables of POWER', { ...arm, rest: "<features><hpt resizing='enabled'/></features>" }],
  ['ACPI without UEFI', { ...arm, rest: '<features><acpi/></features>' }],
  ['ACPI on a board', { ...arm, machine: 'vexpress-a9', rest: '<features><acpi/></features>' }],
  ['a timer of PCs', { ...s390, rest: "<clock offset='utc'><timer name='tsc' present='yes'/></clock>" }],
  [
    'a timer of ARM without KVM',
    { ...arm, rest: "<clock offset='utc'><timer name='armvtimer' tickpolicy='delay'/></clock>" },
  ],
  ['keys on other machines', { ...power, rest: "<keywrap><cipher name='aes' state='on'/></keywrap>" }],
  [
    'half a core',
    { ...power, rest: "<vcpu current='2'>8</vcpu><cpu><topology sockets='1' cores='2' threads='4'/></cpu>" },
  ],
  ['teardown that the emulator lacks', { ...arm, rest: '<features><async-teardown/></features>' }],
  ['a parallel port', s390, "<parallel type='pty'/>"],
  ['a place of a panic that has none', power, "<panic><address type='isa' iobase='0x505'/></panic>"],
  ['a panic of PCs', arm, "<panic model='isa'/>"],
  ['NVRAM elsewhere', arm, '<nvram/>'],
  [
    'a register of 64 bits',
    power,
    "<serial type='pty'><address type='spapr-vio' reg='0x100000000'/></serial>",
  ],
  ['a port of POWER', arm, "<serial type='pty'><target type='spapr-vio-serial'/></serial>"],
  [
    'a port with another’s place',
    power,
    "<serial type='pty'><target type='pci-serial'/><address type='spapr-vio'/></serial>",
  ],
  ['an old TPM', arm, "<tpm model='tpm-tis'><backend type='emulator' version='1.2'/></tpm>"],
  ['a channel elsewhere', arm, disk('vda', 'virtio', "<address type='ccw'/>")],
  ['numbers of PCI elsewhere', arm, disk('vda', 'virtio', pci("<zpci uid='1'/>"))],
  [
    'a node of the first root',
    power,
    "<controller type='pci' model='pci-root'><target><node>0</node></target></controller>",
  ],
];

for (const [what, guest, inner = ''] of refused)
  test(`refused: ${what}`, (t) => {
    const error = t.throws(() => foreignDefinition(inner, guest), { any: true });
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
  });
