import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { deviceXml, formatDevice, formatDomain, parseDevice, parseDomain } from '../index.js';

/** Documents that come out as they went in. */
const unchanged: Readonly<Record<string, string>> = {
  disk: `<disk type='network' device='disk' snapshot='no'>
  <driver name='qemu' type='qcow2' cache='none' discard='unmap' queues='2' packed='on'>
    <metadata_cache>
      <max_size unit='bytes'>4096</max_size>
    </metadata_cache>
    <iothreads>
      <iothread id='1'>
        <queue id='0'/>
      </iothread>
    </iothreads>
  </driver>
  <source protocol='rbd' name='pool/web' index='4'>
    <host name='mon' port='6789'/>
    <auth username='web'>
      <secret type='ceph' usage='web key'/>
    </auth>
  </source>
  <backingStore/>
  <mirror type='file' file='/var/web.img' format='qcow2' job='copy' ready='yes'>
    <format type='qcow2'/>
    <source file='/var/web.img'/>
  </mirror>
  <target dev='vda' bus='virtio'/>
  <iotune>
    <total_bytes_sec>1000</total_bytes_sec>
    <group_name>slow</group_name>
  </iotune>
  <transient shareBacking='yes'/>
  <serial>web-1</serial>
  <boot order='1'/>
  <alias name='virtio-disk0'/>
</disk>
`,
  interface: `<interface type='bridge' trustGuestRxFilters='yes'>
  <mac address='52:54:00:01:02:03'/>
  <source bridge='br7'/>
  <vlan trunk='yes'>
    <tag id='7' nativeMode='untagged'/>
    <tag id='8'/>
  </vlan>
  <virtualport type='openvswitch'>
    <parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/>
  </virtualport>
  <bandwidth>
    <inbound average='1000' peak='2000' burst='512'/>
  </bandwidth>
  <ip address='2001:db8::1' family='ipv6' prefix='64'/>
  <target dev='web0'/>
  <model type='virtio'/>
  <driver name='vhost' queues='4'>
    <host csum='off'/>
  </driver>
  <filterref filter='clean-traffic'>
    <parameter name='IP' value='10.0.0.7'/>
  </filterref>
  <link state='up'/>
  <mtu size='9000'/>
  <coalesce>
    <rx>
      <frames max='7'/>
    </rx>
  </coalesce>
  <port isolated='yes'/>
</interface>
`,
  serial: `<serial type='tcp'>
  <source mode='connect' host='log.example' service='99' tls='yes'>
    <reconnect enabled='yes' timeout='5'/>
  </source>
  <protocol type='telnet'/>
  <log file='/var/log/web' append='on'/>
  <target type='isa-serial' port='0'>
    <model name='isa-serial'/>
  </target>
</serial>
`,
  'serial over UDP': `<serial type='udp'>
  <source mode='bind' host='::' service='1'/>
  <source mode='connect' host='a' service='2'/>
  <target port='0'/>
</serial>
`,
  console: `<console type='pty' tty='/dev/pts/3'>
  <source path='/dev/pts/3'/>
  <target type='virtio' port='0'/>
</console>
`,
  graphics: `<graphics type='spice' port='5901' tlsPort='5902' autoport='no' listen='127.0.0.1' passwd='pw' passwdValidTo='2030-01-01T00:00:00'>
  <listen type='address' address='127.0.0.1'/>
  <channel name='main' mode='secure'/>
  <image compression='off'/>
  <gl enable='yes' rendernode='/dev/dri/renderD128'/>
</graphics>
`,
  controller: `<controller type='pci' index='3' model='pcie-expander-bus'>
  <model name='pxb-pcie'/>
  <target busNr='254'>
    <node>1</node>
  </target>
</controller>
`,
  hostdev: `<hostdev mode='subsystem' type='pci' managed='yes'>
  <driver name='vfio' model='mlx5_vfio_pci'/>
  <source writeFiltering='no'>
    <address domain='0x0000' bus='0x06' slot='0x02' function='0x1'/>
  </source>
  <teaming type='transient' persistent='ua-first'/>
  <rom bar='off'/>
</hostdev>
`,
  audio: `<audio id='2' type='pipewire' timerPeriod='40' runtimeDir='/run/user/0'>
  <output mixingEngine='yes' name='out' latency='9'>
    <settings frequency='44100' channels='2' format='s16'/>
  </output>
</audio>
`,
  tpm: `<tpm model='tpm-crb'>
  <backend type='emulator' version='2.0' persistent_state='yes'>
    <active_pcr_banks>
      <sha256/>
    </active_pcr_banks>
  </backend>
</tpm>
`,
  memory: `<memory model='virtio-mem'>
  <target dynamicMemslots='yes'>
    <size unit='KiB'>1048576</size>
    <node>0</node>
    <block unit='KiB'>2048</block>
    <requested unit='KiB'>524288</requested>
    <current unit='KiB'>524288</current>
    <address base='0x100000000'/>
  </target>
</memory>
`,
  redirfilter: `<redirfilter>
  <usbdev class='0x08' vendor='0x15E1' product='0x2007' version='1.10' allow='yes'/>
  <usbdev allow='no'/>
</redirfilter>
`,
  shmem: "<shmem name='s'>\n  <model type='ivshmem-plain'/>\n  <size unit='M'>4</size>\n</shmem>\n",
  input: "<input type='evdev'>\n  <source dev='/dev/input/event1' grab='all'/>\n</input>\n",
};

for (const [what, xml] of Object.entries(unchanged))
  test(`a device's document is read and written without a change: ${what}`, (t) => {
    t.is(formatDevice(parseDevice(xml, { active: true }), { secure: true }), xml);
  });

test('what exists only while a domain runs is left out of an inactive document', (t) => {
  const { console: pty, disk } = unchanged;
  t.is(
    formatDevice(parseDevice(pty ?? '', { active: true }), { inactive: true }),
    "<console type='pty'>\n  <target type='virtio' port='0'/>\n</console>\n",
  );
  t.notRegex(formatDevice(parseDevice(disk ?? '', { active: true }), { inactive: true }), /mirror|alias/);
});

test('a password is written only where secrets are asked for', (t) => {
  t.notRegex(formatDevice(parseDevice(unchanged.graphics ?? '')), /pw/);
});

test('an element that is no device is refused', (t) => {
  t.true(
    hasErrorCode(
      t.throws(() => parseDevice('<teapot/>')),
      ErrorCode.XML_ERROR,
    ),
  );
});

test('an application describes a device', (t) => {
  t.is(
    deviceXml('disk', { source: { type: 'file', file: '/a' }, target: { dev: 'vda', bus: 'virtio' } }),
    "<disk type='file' device='disk'>\n  <source file='/a'/>\n  <target dev='vda' bus='virtio'/>\n</disk>\n",
  );
});

function domain(devices: string): string {
  return `<domain type='test'><name>web</name><memory>1</memory><os><type arch='x86_64'>hvm</type></os><devices>${devices}</devices></domain>`;
}
const parse = (devices: string, active = false) =>
  parseDomain(domain(devices), { active, randomBytes: (count) => new Uint8Array(count).fill(7) }).devices;

test('a network card without an address gets one, and loses a name that was made up', (t) => {
  const [card] =
    parse("<interface type='bridge'><source bridge='b'/><target dev='vnet3'/></interface>").interfaces ?? [];
  t.is(card?.mac.address, '52:54:00:07:07:07');
  t.is(card?.target, undefined);
});

test('what a display says in old attributes and in elements comes together', (t) => {
  const listens = (xml: string) => {
    const [display] = parse(xml).graphics ?? [];
    return display?.type === 'vnc' ? display.listens : undefined;
  };
  t.deepEqual(listens("<graphics type='vnc' listen='1.2.3.4'/>"), [{ type: 'address', address: '1.2.3.4' }]);
  t.deepEqual(listens("<graphics type='vnc' socket='/s'/>"), [{ type: 'socket', socket: '/s' }]);
  t.throws(() =>
    listens("<graphics type='vnc' listen='::'><listen type='address' address='::1'/></graphics>"),
  );
});

test('the first console is the first serial port', (t) => {
  const text = formatDomain(parseDomain(domain("<serial type='file'><source path='/log'/></serial>")));
  t.regex(text, /<console type='file'>\n\s+<source path='\/log'\/>\n\s+<target type='serial' port='0'\/>/);
});

test('an iSCSI target without a LUN means its first one', (t) => {
  const [disk] =
    parse(
      "<disk type='network'><source protocol='iscsi' name='iqn.x'><host name='h'/></source><target dev='sda'/></disk>",
    ).disks ?? [];
  t.like(disk?.source, { name: 'iqn.x/0' });
});

/** Devices that are refused, with the code of the error. */
const refused: readonly (readonly [string, ErrorCode])[] = [
  ["<disk type='file'><target dev='vda'/></disk>", ErrorCode.NO_SOURCE],
  ["<disk type='file'><source file='/a'/></disk>", ErrorCode.NO_TARGET],
  [
    "<disk><source file='/a'/><target dev='hda'/><address type='pci' slot='4'/></disk>",
    ErrorCode.CONFIG_UNSUPPORTED,
  ],
  ["<serial type='udp'><source mode='connect' host='a'/></serial>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='file'/>", ErrorCode.INTERNAL_ERROR],
  ["<serial type='teapot'/>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<interface type='bridge'/>", ErrorCode.XML_ERROR],
  ["<interface type='user'><mac address='01:00:00:00:00:00'/></interface>", ErrorCode.XML_ERROR],
  ["<interface type='user'><mtu size='9000'/></interface>", ErrorCode.CONFIG_UNSUPPORTED],
  ["<shmem name='a'><size unit='KiB'>16</size></shmem>", ErrorCode.XML_ERROR],
  [
    "<hostdev mode='subsystem' type='pci' rawio='yes'><source><address slot='1'/></source></hostdev>",
    ErrorCode.XML_ERROR,
  ],
  ["<hostdev mode='capabilities' type='usb'><source/></hostdev>", ErrorCode.XML_ERROR],
  ["<controller type='scsi' model='teapot'/>", ErrorCode.CONFIG_UNSUPPORTED],
];

for (const [xml, code] of refused)
  test(`refused: ${xml}`, (t) => {
    const error = t.throws(() => parse(xml));
    t.true(hasErrorCode(error, code), String(error));
  });
