import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatInterface, interfaceXml, parseInterface } from './index.js';

test('a bridge over a bond and a VLAN is read and written without a change', (t) => {
  const xml = `<interface type='bridge' name='br0'>
  <start mode='onboot'/>
  <protocol family='ipv6'>
    <autoconf/>
    <ip address='2001:DB8::1' prefix='64'/>
    <route gateway='2001:DB8::2'/>
  </protocol>
  <bridge stp='on' delay='1.5'>
    <interface type='bond' name='bond0'>
      <bond mode='802.3ad'>
        <miimon freq='100' updelay='10' carrier='netif'/>
        <interface type='ethernet' name='eth0'>
        </interface>
      </bond>
    </interface>
    <interface type='vlan' name='eth1.7'>
      <vlan tag='7'>
        <interface name='eth1'/>
      </vlan>
    </interface>
  </bridge>
</interface>
`;
  t.is(formatInterface(parseInterface(xml)), xml);
});

test('an application describes an interface', (t) => {
  t.is(
    interfaceXml({ type: 'vlan', vlan: { tag: 42, interface: { name: 'eth0' } } }),
    "<interface type='vlan'>\n  <vlan tag='42'>\n    <interface name='eth0'/>\n  </vlan>\n</interface>\n",
  );
});

const refused = [
  "<interface name='eth0'/>",
  "<interface type='ethernet'/>",
  "<interface type='bridge' name='b'/>",
  "<interface type='bond' name='b'><bond mode='broadcast'/></interface>",
  "<interface type='bond' name='b'><bond><interface type='vlan' name='x'/></bond></interface>",
  "<interface type='vlan' name='v'><vlan><interface name='eth0'/></vlan></interface>",
  "<interface type='ethernet' name='e'><protocol family='ipx'/></interface>",
];
for (const xml of refused)
  test(`refused: ${xml}`, (t) => {
    t.true(
      hasErrorCode(
        t.throws(() => parseInterface(xml)),
        ErrorCode.XML_ERROR,
      ),
    );
  });
