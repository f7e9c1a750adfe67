import { parseNetwork } from '@tsvirt/conf/network';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { checkSupported } from './supported.js';

const parse = (content: string) => parseNetwork(`<network><name>n</name>${content}</network>`);
const bridged = "<forward mode='bridge'/><bridge name='b'/>";
const direct = "<forward mode='bridge'><interface dev='e'/></forward>";
const passed = "<forward mode='passthrough'><interface dev='e'/></forward>";
const dhcp = (subnet: number) =>
  `<ip address='10.1.${subnet}.1' prefix='24'><dhcp><range start='10.1.${subnet}.2' end='10.1.${subnet}.9'/></dhcp></ip>`;
const vlan = "<vlan><tag id='5'/></vlan>";
const limit = "<bandwidth><inbound average='1'/></bandwidth>";
const ovs = "<virtualport type='openvswitch'/>";

/** What libvirt 9.0 refused with `CONFIG_UNSUPPORTED` when it was asked. */
const refused = [
  `${bridged}<mac address='52:54:00:11:22:33'/>`,
  `${bridged}<ip address='10.1.1.1' prefix='24'/>`,
  `${bridged}<dns><txt name='a' value='b'/></dns>`,
  `${bridged}<domain name='x'/>`,
  `${direct}${limit}`,
  `${direct}<portgroup name='a'>${limit}</portgroup>`,
  dhcp(1) + dhcp(2),
  vlan,
  `${bridged}${vlan}`,
  `${passed}<portgroup name='a'>${ovs}${vlan}</portgroup>`,
  "<portgroup name='a'/><portgroup name='a'/>",
  "<portgroup name='a' default='yes'/><portgroup name='b' default='yes'/>",
];

for (const content of refused)
  test(`refused: ${content}`, (t) => {
    const error = t.throws(() => checkSupported(parse(content)), { any: true });
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
  });

const taken = [
  bridged,
  `${bridged}<dns enable='no'/>`,
  `${bridged}${limit}`,
  `${bridged}${ovs}${vlan}`,
  `${bridged}<portgroup name='a'>${ovs}${vlan}</portgroup>`,
  `${passed}${vlan}`,
  `${dhcp(1)}<ip address='10.1.2.1' prefix='24'/>`,
  `${dhcp(1)}<ip family='ipv6' address='fd00::1' prefix='64'><dhcp><range start='fd00::5' end='fd00::9'/></dhcp></ip>`,
  "<portgroup name='a' default='yes'/><portgroup name='b'/>",
];

for (const content of taken)
  test(`taken: ${content}`, (t) => t.notThrows(() => checkSupported(parse(content))));
