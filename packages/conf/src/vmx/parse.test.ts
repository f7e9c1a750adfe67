import { ErrorCode, VirtError } from '@tsvirt/util';
import test from 'ava';
import { formatDomain } from '../domain/index.js';
import { extensionOf } from '../element/index.js';
import { parseVmx, type VmxParseContext, vmwareExtension } from './index.js';

const head = 'config.version = "8"\nvirtualHW.version = "8"\ndisplayName = "guest"\n';
const parse = (text: string, context?: VmxParseContext) => parseVmx(head + text, context);
const code = (text: string, context?: VmxParseContext) => {
  try {
    parse(text, context);
    return undefined;
  } catch (error) {
    return error instanceof VirtError ? error.code : error;
  }
};

test('what a VMX file leaves open has its defaults', (t) => {
  const domain = parse('');
  t.is(domain.name, 'guest');
  t.is(domain.type, 'vmware');
  t.is(domain.uuid, '00000000-0000-0000-0000-000000000000');
  t.is(domain.memory, 32_768n);
  t.is(domain.vcpu.count, 1);
  t.deepEqual(domain.os.type, { name: 'hvm', arch: 'i686' });
  t.is(domain.devices.videos?.[0]?.model.vram, 4096);
});

test('names and words are alike in any case, and the first of a setting counts', (t) => {
  const domain = parse('MEMSIZE = "64"\nmemsize = "128"\nSCHED.CPU.SHARES = "HIGH"\nnumVcpus = "2"\n');
  t.is(domain.memory, 65_536n);
  t.is(domain.cputune?.shares, 4000n);
});

test('memory is limited and guaranteed, CPUs are pinned and in sockets', (t) => {
  const domain = parse(
    [
      'memsize = "1024"',
      'sched.mem.max = "unlimited"',
      'sched.mem.minsize = "256"',
      'numvcpus = "4"',
      'cpuid.coresPerSocket = "2"',
      'sched.cpu.affinity = "6,4,5,0"',
      'guestOS = "debian6-64"',
      '',
    ].join('\n'),
  );
  t.is(domain.currentMemory, 1_048_576n);
  t.is(domain.memtune?.minGuarantee, 262_144n);
  t.deepEqual(domain.vcpu.cpuset, [0, 4, 5, 6]);
  t.is(domain.cpu?.topology?.sockets, 2);
  t.is(domain.os.type?.arch, 'x86_64');
  t.is(parse('memsize = "64"\nsched.mem.max = "48"\n').currentMemory, 49_152n);
});

test('names and descriptions are unescaped', (t) => {
  const domain = parseVmx(
    'config.version = "8"\nvirtualHW.version = "4"\ndisplayName = "a%2fb"\nannotation = "say |22hi|22|0Athere"\n',
  );
  t.is(domain.name, 'a/b');
  t.is(domain.description, 'say "hi"\nthere');
  t.is(code('annotation = "|2"\n'), ErrorCode.INTERNAL_ERROR);
});

test('a file says in which encoding it is', (t) => {
  const text = '.encoding = "windows-1252"\nconfig.version = "8"\nvirtualHW.version = "4"\ndisplayName = "B';
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe4, 0x72, 0x92]), Buffer.from('"\n')]);
  t.is(parseVmx(bytes).name, 'Bär’');
  t.is(parseVmx(Buffer.from(`${head}annotation = "Bär"\n`)).description, 'Bär');
  t.throws(() => parseVmx(Buffer.from(`.encoding = "klingon"\n${head}`)), { instanceOf: VirtError });
  t.throws(() => parseVmx(bytes.subarray(text.indexOf('config'))), { instanceOf: VirtError });
});

test('disks are where their settings say', (t) => {
  const domain = parse(
    [
      'scsi1.present = "true"',
      'scsi1.virtualDev = "pvscsi"',
      'scsi1:8.present = "true"',
      'scsi1:8.fileName = "a.vmdk"',
      'scsi1:8.mode = "independent-nonpersistent"',
      'scsi2:0.present = "true"',
      'scsi2:0.fileName = "unplugged.vmdk"',
      'sata0.present = "true"',
      'sata0:2.present = "true"',
      'sata0:2.fileName = "b.vmdk"',
      'ide1:0.present = "true"',
      'ide1:0.deviceType = "cdrom-raw"',
      'ide1:0.fileName = "auto detect"',
      'ide1:1.present = "true"',
      'ide1:1.clientDevice = "true"',
      'floppy0.present = "true"',
      'floppy0.fileType = "device"',
      'floppy0.fileName = "/dev/fd0"',
      '',
    ].join('\n'),
  );
  t.deepEqual(
    domain.devices.disks?.map(({ device, target }) => `${device} ${target.bus} ${target.dev}`),
    ['disk scsi sdw', 'disk sata sdc', 'lun ide hdc', 'floppy fdc fda'],
  );
  t.truthy(domain.devices.disks?.[0]?.transient);
  t.is(domain.devices.disks?.[2]?.source.startupPolicy, 'optional');
  t.deepEqual(
    domain.devices.controllers?.filter(({ type }) => type === 'scsi'),
    [
      { type: 'scsi', index: 0 },
      { type: 'scsi', index: 1, model: 'vmpvscsi' },
    ],
  );
});

test('newer hardware has more SCSI units', (t) => {
  const text = (version: number) =>
    `config.version = "8"\nvirtualHW.version = "${version}"\ndisplayName = "x"\nscsi0.present = "true"\nscsi0:20.present = "true"\nscsi0:20.fileName = "a.vmdk"\n`;
  t.is(parseVmx(text(13)).devices.disks, undefined);
  t.is(parseVmx(text(14)).devices.disks?.[0]?.target.dev, 'sdt');
});

test('files have the names that the context gives; a missing medium leaves its drive empty', (t) => {
  const context: VmxParseContext = {
    parseFileName(name, missingAllowed) {
      if (!name.startsWith('gone')) return `[store] ${name}`;
      if (missingAllowed) return undefined;
      throw new VirtError(ErrorCode.NO_STORAGE_VOL, 'gone');
    },
  };
  const disks = (name: string) => {
    const at = name.endsWith('.iso') ? 'ide0:0' : 'ide0:1';
    return parse(`${at}.present = "true"\n${at}.fileName = "${name}"\n`, context).devices.disks?.[0]?.source;
  };
  t.like(disks('a.vmdk'), { type: 'file', file: '[store] a.vmdk' });
  t.like(disks('gone.iso'), { type: 'file', file: undefined });
  t.is(code('ide0:0.present = "true"\nide0:0.fileName = "gone.vmdk"\n', context), ErrorCode.NO_STORAGE_VOL);
});

test('network cards are told apart by what they are connected to', (t) => {
  const card = (text: string) =>
    parse(`ethernet0.present = "true"\n${text.replace(/^ */gm, 'ethernet0.')}\n`).devices.interfaces?.[0];
  t.like(card('networkName = "lan"'), { type: 'bridge', source: { bridge: 'lan' } });
  t.like(card('connectionType = "nat"'), { type: 'user' });
  t.like(card('virtualDev = "VMXNET"\nfeatures = "15"'), { type: 'null', model: 'vmxnet2' });
  t.like(card('connectionType = "custom"\nnetworkName = "lan"\nvnet = "vmnet7"'), {
    type: 'bridge',
    target: { dev: 'vmnet7' },
  });
  t.like(
    card(
      'dvs.switchId = "50 34 26 b2 94 e9 3b 16-1d 68 87 bf ff 4a 54 40"\ndvs.portId = "5"\ndvs.portgroupId = "g"',
    ),
    { type: 'vds', source: { switchid: '503426b2-94e9-3b16-1d68-87bfff4a5440', portid: 5n } },
  );
  t.like(card('addressType = "static"\naddress = "00:50:56:AA:BB:CC"\ncheckMACAddress = "false"')?.mac, {
    address: '00:50:56:aa:bb:cc',
    type: 'static',
    check: false,
  });
});

test('ports are devices, files, pipes and sockets', (t) => {
  const source = (text: string) =>
    parse(`serial1.present = "true"\n${text.replace(/^/gm, 'serial1.')}\n`).devices.serials?.[0]?.source;
  t.like(source('fileName = "/dev/ttyS1"'), { type: 'dev', path: '/dev/ttyS1' });
  t.like(source('fileType = "pipe"\nfileName = "p"'), { type: 'pipe', path: 'p' });
  t.like(
    source('fileType = "network"\nfileName = "telnet://[2001:db8::1]:40"\nnetwork.endPoint = "client"'),
    { type: 'tcp', mode: 'connect', host: '2001:db8::1', service: '40', protocol: 'telnet' },
  );
  t.like(source('fileType = "network"\nfileName = "tcp://:40"'), { mode: 'bind', host: '0.0.0.0' });
  t.is(
    code('serial0.present = "true"\nserial0.fileType = "network"\nserial0.fileName = "tcp://a"\n'),
    ErrorCode.INTERNAL_ERROR,
  );
});

test('the server can say where it has the machine', (t) => {
  const domain = parse('', { datacenterPath: 'a/b', moref: 'vm-7' });
  t.deepEqual(extensionOf(domain, vmwareExtension), { datacenterPath: 'a/b', moref: 'vm-7' });
  t.regex(
    formatDomain(domain, { extensions: [vmwareExtension] }),
    /<vmware:datacenterpath>a\/b<\/vmware:datacenterpath>\n {2}<vmware:moref>vm-7</,
  );
});

test('what is wrong is refused with the setting named', (t) => {
  for (const text of [
    'memsize = "3"',
    'memsize = "many"',
    'memsize = "9223372036854775804"',
    'sched.cpu.shares = "18446744073709551616"',
    'sched.cpu.affinity = "0,1024"',
    'numvcpus = "0"',
    'numvcpus = "3"\ncpuid.coresPerSocket = "2"',
    'uuid.bios = "56 4d"',
    'scsi0.present = "yes"',
    'scsi0.present = "true"\nscsi0.virtualDev = "other"',
    'ide0:0.present = "true"\nide0:0.fileName = "disk.raw"',
    'ide0:0.present = "true"\nide0:0.deviceType = "scsi-hardDisk"\nide0:0.fileName = "a.vmdk"',
    'ethernet0.present = "true"\nethernet0.connectionType = "hostonly"',
    'parallel0.present = "true"\nparallel0.fileType = "pipe"\nparallel0.fileName = "p"',
  ])
    t.is(code(`${text}\n`), ErrorCode.INTERNAL_ERROR, text);
  t.is(code('not a setting\n'), ErrorCode.CONF_SYNTAX);
  t.throws(() => parseVmx('displayName = "x"\n'), { instanceOf: VirtError, message: /config\.version/ });
  t.throws(() => parseVmx('config.version = "8"\nvirtualHW.version = "3"\n'), { message: /virtualHW/ });
});
