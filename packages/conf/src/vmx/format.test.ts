import { ErrorCode, VirtError } from '@tsvirt/util';
import test from 'ava';
import { formatDomain, parseDomain } from '../domain/index.js';
import { formatVmx, parseVmx, type VmxFormatContext, vmwareExtension, vmxParseOptions } from './index.js';

const document = (devices: string, more = '', arch = 'x86_64') =>
  `<domain type='vmware'><name>guest</name><uuid>564d9bef-acd9-b4e0-c8f0-aea8b9103515</uuid>${more}` +
  `<memory unit='MiB'>64</memory><os><type arch='${arch}'>hvm</type></os><devices>${devices}</devices></domain>`;
const vmx = (devices: string, more = '', context: Partial<VmxFormatContext> = {}) =>
  formatVmx(parseDomain(document(devices, more), vmxParseOptions), { virtualHWVersion: 4, ...context });
const settings = (text: string) =>
  new Map(text.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' = ') as [string, string]])));

test('a domain without devices', (t) => {
  t.is(
    vmx('', '<description>a "b" |c|</description>'),
    `.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "4"
guestOS = "other-64"
uuid.bios = "56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15"
displayName = "guest"
annotation = "a |22b|22 |7cc|7c"
memsize = "64"
numvcpus = "1"
floppy0.present = "false"
floppy1.present = "false"
`,
  );
});

test('memory is rounded up to what VMware has', (t) => {
  const domain = parseDomain(
    document('').replace("<memory unit='MiB'>64</memory>", "<memory unit='MiB'>213</memory>"),
    vmxParseOptions,
  );
  const text = settings(formatVmx(domain, { virtualHWVersion: 4 }));
  t.is(text.get('memsize'), '"216"');
  t.is(text.get('sched.mem.max'), '"213"');
});

test('the model of a SCSI controller comes from it, from its disks or from its image', (t) => {
  const disk = (driver: string) =>
    `<disk type='file' device='disk'>${driver}<source file='/a.vmdk'/><target dev='sda' bus='scsi'/></disk>`;
  const controller = (model: string) => `<controller type='scsi' index='0' model='${model}'/>`;
  const device = (xml: string, context?: Partial<VmxFormatContext>) =>
    settings(vmx(xml, '', context)).get('scsi0.virtualDev');
  t.is(device(disk('')), undefined);
  t.is(device(disk('') + controller('vmpvscsi')), '"pvscsi"');
  t.is(device(disk("<driver name='buslogic'/>")), '"buslogic"');
  t.is(device(disk('') + controller('auto'), { autodetectScsiModel: () => 'lsisas1068' }), '"lsisas1068"');
  t.throws(() => device(disk("<driver name='buslogic'/>") + controller('lsilogic')), {
    instanceOf: VirtError,
  });
  t.throws(() => device(disk('') + controller('virtio-scsi')), { instanceOf: VirtError });
});

test('files have the names that the context gives', (t) => {
  const disk = `<disk type='file' device='cdrom'><source file='[s] a.iso'/><target dev='hdc' bus='ide'/></disk>`;
  const text = settings(vmx(disk, '', { formatFileName: (name) => name.replace('[s] ', '/s/') }));
  t.is(text.get('ide1:0.fileName'), '"/s/a.iso"');
});

test('an address is of the kind of its range unless its type is given', (t) => {
  const card = (mac: string) => settings(vmx(`<interface type='user'><mac ${mac}/></interface>`));
  const kind = (mac: string) => card(mac).get('ethernet0.addressType');
  t.is(kind("address='00:0c:29:00:00:01'"), '"generated"');
  t.is(kind("address='00:50:56:80:00:00'"), '"vpx"');
  t.is(kind("address='00:50:56:3f:ff:ff'"), '"static"');
  t.is(kind("address='00:0c:29:00:00:01' type='static'"), '"static"');
  t.is(card("address='00:11:22:33:44:55'").get('ethernet0.checkMACAddress'), '"false"');
  t.is(card("address='00:50:56:00:00:01'").get('ethernet0.checkMACAddress'), undefined);
});

test('an address that a host has yet to generate stays open', (t) => {
  const file = `${vmx('')}ethernet0.present = "true"\nethernet0.addressType = "generated"\n`;
  t.true(formatVmx(parseVmx(file), { virtualHWVersion: 4 }).includes('generated"\nsvga'));
});

test('newer hardware has what it needs for SCSI and for the host', (t) => {
  const disk = `<disk type='file' device='disk'><source file='/a.vmdk'/><target dev='sda' bus='scsi'/></disk>`;
  const names = (devices: string, virtualHWVersion: number) =>
    [...settings(vmx(devices, '', { virtualHWVersion })).keys()].filter((name) => /^(pci|vmci)/.test(name));
  t.deepEqual(names(disk, 6), []);
  t.deepEqual(names('', 7), ['vmci0.present']);
  t.is(names(disk, 8).length, 14);
});

test('what a VMX file says survives', (t) => {
  const file = `.encoding = "UTF-8"
config.version = "8"
virtualHW.version = "14"
guestOS = "other-64"
firmware = "efi"
smbios.reflecthost = "true"
uuid.bios = "56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15"
vm.genid = "1424963296993694319"
vm.genidX = "-5704120239402535687"
displayName = "a%2fb"
memsize = "64"
numvcpus = "2"
sched.cpu.affinity = "0,3"
sched.cpu.shares = "2001"
RemoteDisplay.vnc.enabled = "true"
RemoteDisplay.vnc.port = "5903"
RemoteDisplay.vnc.ip = "127.0.0.1"
RemoteDisplay.vnc.keymap = "de"
RemoteDisplay.vnc.password = "secret"
sata0.present = "true"
sata0:1.present = "true"
sata0:1.deviceType = "cdrom-image"
sata0:1.fileName = "emptyBackingString"
floppy0.present = "false"
floppy1.present = "false"
isolation.tools.hgfs.disable = "false"
sharedFolder.maxNum = "1"
sharedFolder0.present = "true"
sharedFolder0.enabled = "true"
sharedFolder0.readAccess = "true"
sharedFolder0.writeAccess = "false"
sharedFolder0.hostPath = "/srv"
sharedFolder0.guestName = "srv"
ethernet0.present = "true"
ethernet0.virtualDev = "vmxnet"
ethernet0.features = "15"
ethernet0.connectionType = "nat"
ethernet0.addressType = "static"
ethernet0.address = "00:11:22:33:44:55"
ethernet0.checkMACAddress = "false"
svga.vramSize = "8388608"
serial2.present = "true"
serial2.fileType = "network"
serial2.fileName = "ssl://[2001:db8::1]:4001"
serial2.network.endPoint = "server"
serial2.yieldOnMsrRead = "true"
parallel1.present = "true"
parallel1.fileType = "device"
parallel1.fileName = "/dev/parport0"
vmci0.present = "true"
`;
  const options = { extensions: [vmwareExtension], secure: true };
  const domain = parseDomain(formatDomain(parseVmx(file), options), vmxParseOptions);
  t.is(formatVmx(domain, { virtualHWVersion: 14 }), file);
});

test('what a VMX file has no way to say is refused', (t) => {
  const refused = (devices: string, more = '') => {
    const error = t.throws(() => vmx(devices, more), { instanceOf: VirtError });
    t.is(error?.code, ErrorCode.CONFIG_UNSUPPORTED, devices);
  };
  refused("<graphics type='spice'/>");
  refused("<interface type='network'><mac address='00:0c:29:00:00:01'/><source network='n'/></interface>");
  refused("<interface type='user'><mac address='00:0c:29:00:00:01'/><model type='virtio'/></interface>");
  refused("<disk type='file' device='disk'><source file='/a.qcow2'/><target dev='sda' bus='scsi'/></disk>");
  refused("<disk type='file' device='disk'><source file='/a.vmdk'/><target dev='vda' bus='virtio'/></disk>");
  refused("<filesystem type='file'><source file='/a'/><target dir='b'/></filesystem>");
  refused("<filesystem><source dir='/a&quot;b'/><target dir='b'/></filesystem>");
  refused("<serial type='pty'/>");
  refused('', "<vcpu current='1'>2</vcpu>");
  refused('', "<cpu><topology sockets='1' cores='1' threads='1'/></cpu><vcpu>2</vcpu>");
  const foreign = parseDomain(document('').replace('vmware', 'kvm'));
  t.throws(() => formatVmx(foreign, { virtualHWVersion: 4 }), { instanceOf: VirtError });
  t.throws(() => vmx('', '', { virtualHWVersion: 3 }), { instanceOf: VirtError });
});
