import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { attr, defineExtension, extensionOf, list, string, struct, within } from '../element/index.js';
import {
  checkAbiStability,
  type Domain,
  type DomainDriver,
  domainXml,
  formatDomain,
  isAbiStable,
  parseDomain,
} from './index.js';

const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f';

function document(inside: string, attributes = "type='test'", os = '<type>hvm</type>'): string {
  return `<domain ${attributes}><name>web</name><uuid>${uuid}</uuid><memory unit='MiB'>64</memory><os>${os}</os>${inside}</domain>`;
}

function parse(inside: string, driver?: DomainDriver): Domain {
  return parseDomain(document(inside), { driver });
}

function refused(t: { true(value: boolean, message?: string): void }, inside: string, code: ErrorCode): void {
  let error: unknown;
  try {
    parse(inside);
  } catch (caught) {
    error = caught;
  }
  t.true(hasErrorCode(error, code), `${inside}: ${String(error)}`);
}

test('what a document leaves open is filled in', (t) => {
  const domain = parse("<devices><disk type='file'><source file='/a'/><target dev='sdh'/></disk></devices>");
  t.is(
    formatDomain(domain),
    `<domain type='test'>
  <name>web</name>
  <uuid>${uuid}</uuid>
  <memory unit='KiB'>65536</memory>
  <currentMemory unit='KiB'>65536</currentMemory>
  <vcpu placement='static'>1</vcpu>
  <os>
    <type>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <source file='/a'/>
      <target dev='sdh' bus='scsi'/>
      <address type='drive' controller='1' bus='0' target='0' unit='0'/>
    </disk>
    <controller type='scsi' index='0'/>
    <controller type='scsi' index='1'/>
  </devices>
</domain>
`,
  );
});

test('an application describes a domain with as little as it wants', (t) => {
  const xml = domainXml({ type: 'kvm', name: 'db', uuid, memory: 1_048_576n, os: { type: { name: 'hvm' } } });
  const domain = parseDomain(xml);
  t.is(domain.memory, 1_048_576n);
  t.deepEqual(domain.vcpu, { placement: 'static', count: 1 });
  t.is(formatDomain(domain), xml);
});

test('a domain without a UUID gets one of its own, as the caller makes it', (t) => {
  const domain = parseDomain(document('').replace(/<uuid>.*<\/uuid>/, ''), { newUuid: () => uuid });
  t.is(domain.uuid, uuid);
});

test("what only a running domain has is read and written only for one that's running", (t) => {
  const xml = document(
    "<devices><disk type='file'><source file='/a' index='1'/><target dev='vda'/><alias name='virtio-disk0'/></disk></devices>",
    "type='kvm' id='7'",
  );
  const running = parseDomain(xml, { active: true });
  t.is(running.id, 7);
  t.regex(formatDomain(running), /id='7'[\s\S]*virtio-disk0/);
  t.notRegex(formatDomain(running, { inactive: true }), /id='7'|virtio-disk0/);
  t.is(parseDomain(xml).id, undefined);
});

test('passwords are written only where they are asked for', (t) => {
  const domain = parse("<devices><graphics type='vnc' passwd='secret'/></devices>");
  t.notRegex(formatDomain(domain), /secret/);
  t.regex(formatDomain(domain, { secure: true }), /passwd='secret'/);
});

test('the first console is the first serial port', (t) => {
  const { devices } = parse("<devices><console type='pty'/></devices>");
  t.is(devices.serials?.length, 1);
  t.deepEqual(devices.consoles?.[0]?.target, { type: 'serial', port: 0 });
  t.is(parse("<devices><serial type='pty'/></devices>").devices.consoles?.length, 1);
  const silent = parse("<devices><serial type='pty'/></devices>", { features: { noStubConsole: true } });
  t.is(silent.devices.consoles, undefined);
});

test('USB companions without numbers have that of the controller before them', (t) => {
  const companions = [1, 2, 3].map(
    (each) =>
      `<controller type='usb' model='ich9-uhci${each}'><master startport='${2 * (each - 1)}'/></controller>`,
  );
  const set = ["<controller type='usb' model='ich9-ehci1'/>", ...companions].join('');
  const domain = parse(`<devices>${set}${set}</devices>`);
  const numbers = domain.devices?.controllers?.filter(({ type }) => type === 'usb').map(({ index }) => index);
  t.deepEqual(numbers, [0, 0, 0, 0, 1, 1, 1, 1]);
});

test('a display gets a card, and the first card is the primary one', (t) => {
  const { devices } = parse("<devices><graphics type='vnc'/></devices>");
  t.like(devices.videos?.[0]?.model, { type: 'cirrus', vram: 16_384, primary: true });
});

test('memory follows from NUMA cells and from what is plugged in', (t) => {
  const cells = "<cpu><numa><cell memory='1024'/><cell memory='2048'/></numa></cpu>";
  const xml = document(cells).replace(/<memory.*<\/memory>/, '');
  t.is(parseDomain(xml).memory, 3072n);
  t.deepEqual(
    parseDomain(xml).cpu?.numa?.cells?.map(({ id }) => id),
    [0, 1],
  );
});

test('what contradicts itself is refused with the code that libvirt has for it', (t) => {
  refused(t, '<vcpu current="3">2</vcpu>', ErrorCode.CONFIG_UNSUPPORTED);
  refused(t, '<vcpu cpuset="a">2</vcpu>', ErrorCode.INVALID_ARG);
  refused(t, '<vcpu cpuset="1,^1">2</vcpu>', ErrorCode.CONFIG_UNSUPPORTED);
  refused(
    t,
    "<vcpu>4</vcpu><cputune><vcpusched vcpus='0-1' scheduler='batch'/><vcpusched vcpus='1' scheduler='batch'/></cputune>",
    ErrorCode.XML_DETAIL,
  );
  refused(t, '<cputune><period>10</period></cputune>', ErrorCode.CONFIG_UNSUPPORTED);
  refused(t, "<clock offset='utc'><timer name='pit' track='wall'/></clock>", ErrorCode.CONFIG_UNSUPPORTED);
  refused(
    t,
    `<sysinfo type='smbios'><system><entry name='uuid'>${uuid.replace('6', '7')}</entry></system></sysinfo>`,
    ErrorCode.XML_DETAIL,
  );
  refused(
    t,
    "<devices><controller type='ide' index='0'/><controller type='ide' index='0'/></devices>",
    ErrorCode.XML_ERROR,
  );
  refused(t, "<cpu><numa><cell id='1' memory='1'/></numa></cpu>", ErrorCode.XML_ERROR);
  refused(t, "<numatune><memnode cellid='0' mode='strict' nodeset='1'/></numatune>", ErrorCode.XML_ERROR);
});

test('distances between NUMA cells hold in both directions', (t) => {
  const { cpu } = parse(
    "<cpu><numa><cell memory='1'><distances><sibling id='1' value='21'/></distances></cell><cell memory='1'/></numa></cpu>",
  );
  t.deepEqual(cpu?.numa?.cells?.[1]?.distances, [
    { id: 0, value: 21 },
    { id: 1, value: 10 },
  ]);
});

test("a driver's own elements are plugged in by its package", (t) => {
  const extension = defineExtension(
    'acme',
    'urn:acme',
    struct({ ...within('args', { args: list('arg', struct({ value: attr(string, { required: true }) })) }) }),
  );
  const xml = document("<acme:args><acme:arg value='-x'/></acme:args>", "type='test' xmlns:acme='urn:acme'");
  const domain = parseDomain(xml, { extensions: [extension] });
  t.deepEqual(extensionOf(domain, extension)?.args, [{ value: '-x' }]);
  t.regex(
    formatDomain(domain, { extensions: [extension] }),
    /xmlns:acme='urn:acme'>[\s\S]*<acme:arg value='-x'\/>/,
  );
  t.notRegex(formatDomain(domain), /acme/);
});

test('a driver is asked in its turn', (t) => {
  const calls: string[] = [];
  const driver: DomainDriver = {
    before: () => calls.push('before'),
    defaults: (domain) => {
      calls.push('defaults');
      domain.os.type = { ...domain.os.type, machine: 'acme' };
    },
    assignAddresses: () => calls.push('addresses'),
    validate: () => calls.push('validate'),
  };
  t.is(parse('', driver).os.type?.machine, 'acme');
  t.deepEqual(calls, ['before', 'defaults', 'addresses', 'validate']);
});

test('what a guest would notice is told apart from what it would not', (t) => {
  const disk = (dev: string, file: string) =>
    parse(`<devices><disk type='file'><source file='${file}'/><target dev='${dev}'/></disk></devices>`);
  const before = disk('vda', '/a');
  t.true(isAbiStable(before, disk('vda', '/b')));
  const error = t.throws(() => checkAbiStability(before, disk('sda', '/a')));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  t.regex(error?.message ?? '', /devices\.disks\[0\]\.bus is 'scsi', it was 'virtio'/);
  const more = { ...before, memory: before.memory * 2n };
  t.false(isAbiStable(before, more));
});

test('each node of the guest has huge pages of one size', (t) => {
  const numa =
    "<cpu><numa><cell id='0' cpus='0' memory='512'/><cell id='1' cpus='1' memory='512'/></numa></cpu>";
  const pages = (inside: string, cpu = '') =>
    parseDomain(
      `<domain type='test'><name>web</name><memory>1024</memory><vcpu>2</vcpu><os><type>hvm</type></os><memoryBacking><hugepages>${inside}</hugepages></memoryBacking>${cpu}</domain>`,
    ).memoryBacking?.hugepages?.pages;
  t.deepEqual(pages("<page size='2048' nodeset='0'/>"), [{ size: 2048n }]);
  t.deepEqual(pages("<page size='2048' nodeset='1'/><page size='4'/>", numa), [
    { size: 2048n, nodeset: [1] },
    { size: 4n },
  ]);
  for (const [inside, cpu] of [
    ["<page size='2048' nodeset='1'/>", ''],
    ["<page size='2048' nodeset='2'/>", numa],
    ["<page size='2048'/><page size='4'/>", numa],
    ["<page size='2048' nodeset='0-1'/><page size='4' nodeset='1'/>", numa],
    ["<page size='0'/>", ''],
  ] as const)
    t.true(
      hasErrorCode(
        t.throws(() => pages(inside, cpu)),
        ErrorCode.XML_DETAIL,
      ),
      inside,
    );
});

test('disks of one bus stand by their names, as far as they say their bus', (t) => {
  const disk = (dev: string, bus: string) =>
    `<disk><source file='/${dev}'/><target dev='${dev}'${bus === '' ? '' : ` bus='${bus}'`}/></disk>`;
  const order = (...disks: string[]) =>
    parseDomain(
      `<domain type='test'><name>web</name><memory>1024</memory><os><type>hvm</type></os><devices>${disks.join('')}</devices></domain>`,
    ).devices.disks?.map(({ target }) => target.dev);
  t.deepEqual(order(disk('vdb', 'virtio'), disk('vda', 'virtio')), ['vda', 'vdb']);
  t.deepEqual(order(disk('vdb', 'virtio'), disk('vda', '')), ['vdb', 'vda']);
  t.deepEqual(order(disk('vdb', ''), disk('vda', '')), ['vda', 'vdb']);
});
