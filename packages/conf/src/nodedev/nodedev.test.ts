import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatNodeDevice, parseNodeDevice } from './index.js';

const unchanged: readonly (readonly [string, string])[] = [
  [
    'system',
    `<capability type='system'>
    <product>Box</product>
    <hardware>
      <vendor>V</vendor>
      <uuid>11111111-2222-3333-4444-555555555555</uuid>
    </hardware>
    <firmware>
    </firmware>
  </capability>`,
  ],
  [
    'PCI with vital product data',
    `<capability type='pci'>
    <class>0x020000</class>
    <domain>0</domain>
    <bus>1</bus>
    <slot>0</slot>
    <function>0</function>
    <product id='0x10ca'/>
    <vendor id='0x8086'>Intel</vendor>
    <capability type='mdev_types'>
      <type id='t-1'>
        <deviceAPI>vfio-pci</deviceAPI>
        <availableInstances>2</availableInstances>
      </type>
    </capability>
    <capability type='vpd'>
      <name>Card</name>
      <fields access='readonly'>
        <part_number>P</part_number>
        <vendor_field index='A'>x</vendor_field>
      </fields>
      <fields access='readwrite'>
        <asset_tag>T</asset_tag>
        <system_field index='B'>y</system_field>
      </fields>
    </capability>
    <numa node='1'/>
  </capability>`,
  ],
  [
    'net',
    `<capability type='net'>
    <interface>wlan0</interface>
    <address>00:11:22:33:44:55</address>
    <link speed='1000' state='up'/>
    <feature name='rx'/>
    <feature name='gso'/>
    <capability type='80211'/>
  </capability>`,
  ],
  [
    'usb',
    `<capability type='usb'>
    <number>0</number>
    <class>9</class>
    <subclass>0</subclass>
    <protocol>0</protocol>
    <description>hub</description>
  </capability>`,
  ],
  [
    'scsi_target',
    `<capability type='scsi_target'>
    <target>target0:0:0</target>
    <capability type='fc_remote_port'>
      <rport>rport-0:0-0</rport>
      <wwpn>0x9d73bc45f0e21a86</wwpn>
    </capability>
  </capability>`,
  ],
  ['vdpa', "<capability type='vdpa'>\n    <chardev>/dev/vhost-vdpa-0</chardev>\n  </capability>"],
  [
    'ap_queue',
    "<capability type='ap_queue'>\n    <ap-adapter>0x00</ap-adapter>\n    <ap-domain>0x001b</ap-domain>\n  </capability>",
  ],
];

const device = (capability: string) =>
  `<device>\n  <name>d</name>\n  <parent>computer</parent>\n  ${capability}\n</device>\n`;

for (const [what, capability] of unchanged)
  test(`${what} is read and written without a change`, (t) => {
    t.is(formatNodeDevice(parseNodeDevice(device(capability))), device(capability));
  });

test('a defined device has no path', (t) => {
  const xml =
    "<device><name>m</name><path>/sys/m</path><capability type='mdev'><type id='t'/></capability></device>";
  t.regex(formatNodeDevice(parseNodeDevice(xml)), /<path>/);
  t.notRegex(formatNodeDevice(parseNodeDevice(xml), { inactive: true }), /<path>/);
});

test('a device to be made needs no name, and may name its parent by world wide names', (t) => {
  const made = parseNodeDevice(
    "<device><parent wwnn='a' wwpn='b'/><capability type='scsi_host'><capability type='fc_host'/></capability></device>",
    { create: true },
  );
  t.is(made.name, 'new device');
  t.like(made.parentAdapter, { wwnn: 'a', wwpn: 'b' });
});

const refused = [
  '<device><name>d</name></device>',
  "<device><capability type='ap_matrix'/></device>",
  device("<capability type='nosuch'/>"),
  device("<capability type='mdev'/>"),
  device("<capability type='pci'/>"),
  device("<capability type='storage'><block>/dev/a</block></capability>"),
];
for (const xml of refused)
  test(`refused: ${xml.replaceAll('\n', '')}`, (t) => {
    t.true(
      hasErrorCode(
        t.throws(() => parseNodeDevice(xml)),
        ErrorCode.XML_ERROR,
      ),
    );
  });
