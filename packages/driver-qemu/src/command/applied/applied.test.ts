import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from '../../prepare/parse-options.js';
import { refuseUnapplied } from '../unbuilt.js';

const domain = (devices: string, rest = '') =>
  parseDomain(
    `<domain type='qemu'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='q35'>hvm</type></os>${rest}<devices>${devices}</devices></domain>`,
    parseOptions,
  );

const serial = (inner: string, type = 'tcp') => `<serial type='${type}'>${inner}</serial>`;
const tcp = "<source mode='bind' host='127.0.0.1' service='4000'";
const disk = (inner: string, source = "<source file='/a'/>") =>
  `<disk type='file'>${source}<target dev='vda' bus='virtio'/>${inner}</disk>`;

const refused: readonly (readonly [what: string, devices: string, rest?: string])[] = [
  ["serial/source/protocol 'telnets'", serial(`${tcp}/><protocol type='telnets'/>`)],
  ["disk/driver/copy_on_read 'true'", disk("<driver name='qemu' type='qcow2' copy_on_read='on'/>")],
  ['graphics/fullscreen', "<graphics type='sdl' fullscreen='yes'/>"],
  ['on_lockfailure', '', '<on_lockfailure>pause</on_lockfailure>'],
  [
    '"type":"static"',
    '',
    "<seclabel type='static' model='dac' relabel='yes'><label>+64055:root</label></seclabel>",
  ],
  ['selinux', '', "<seclabel type='dynamic' model='selinux' relabel='yes'/>"],
  ["numatune/memory/mode 'restrictive'", '', "<numatune><memory mode='restrictive' nodeset='0'/></numatune>"],
  ['<min_guarantee>', '', '<memtune><min_guarantee>1</min_guarantee></memtune>'],
  ['resource/partition', '', '<resource><partition>/machine/../x</partition></resource>'],
];

for (const [what, devices, rest] of refused)
  test(`refuses ${what}`, (t) => {
    const error = t.throws(() => refuseUnapplied(domain(devices, rest)));
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
    t.true(error?.message.includes(what), error?.message);
  });

test('what is applied is let through', (t) => {
  t.notThrows(() =>
    refuseUnapplied(
      domain(
        `${disk('<serial>x</serial><iotune><total_bytes_sec>1</total_bytes_sec></iotune>')}
         ${serial(`${tcp} tls='no'/><protocol type='raw'/>`)}
         <interface type='user'><model type='virtio'/></interface>
         <graphics type='vnc' autoport='yes' passwd='x' keymap='de'/>
         <graphics type='spice' autoport='yes' defaultMode='insecure'>
           <listen type='network' network='default'/><image compression='off'/><clipboard copypaste='no'/>
         </graphics>
         <channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>
         <redirdev bus='usb' type='spicevmc'/><redirfilter><usbdev class='0x08' allow='yes'/></redirfilter>
         <smartcard mode='passthrough' type='spicevmc'/>
         <sound model='ich9'><codec type='micro'/></sound><audio id='1' type='spice'/>
         <video><model type='virtio'/></video><memballoon model='virtio'><stats period='5'/></memballoon>`,
        `<title>t</title><numatune><memory mode='preferred' nodeset='0'/></numatune><cpu mode='maximum'/><clock offset='utc'><timer name='hpet' present='no'/></clock>`,
      ),
    ),
  );
});

const own = `${process.getuid?.()}:+${process.getgid?.()}`;
for (const label of [
  "<seclabel type='none'/>",
  "<seclabel type='dynamic' model='dac' relabel='yes'/>",
  `<seclabel type='static' model='dac' relabel='yes'><label>${own}</label></seclabel>`,
])
  test(`a guest runs as it is where it asks for ${label}`, (t) => {
    t.notThrows(() => refuseUnapplied(domain('', label)));
  });

test('a bandwidth that is promised is refused with libvirt’s code', (t) => {
  const card =
    "<interface type='network'><source network='n'/><bandwidth><inbound average='9' floor='3'/></bandwidth></interface>";
  const error = t.throws(() => refuseUnapplied(domain(card)));
  t.true(hasErrorCode(error, ErrorCode.OPERATION_UNSUPPORTED));
});
