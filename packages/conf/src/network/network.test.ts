import { ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import { extensionOf } from '../element/index.js';
import { dnsmasqExtension, formatNetwork, networkXml, parseNetwork } from './index.js';

const lan = (inside: string, attributes = '') => `<network${attributes}><name>lan</name>${inside}</network>`;
const subnet = (inside = '') => `<ip address='10.9.0.1' prefix='24'>${inside}</ip>`;

test('defaults: a bridge of its own, nat, the first interface named twice', (t) => {
  const network = parseNetwork(lan(`<forward dev='eth0'/>${subnet()}`));
  t.deepEqual(network.bridge, { stp: true, delay: 0 });
  t.like(network.forward, { mode: 'nat', dev: 'eth0', interfaces: [{ dev: 'eth0' }] });
  t.is(
    formatNetwork(network),
    `<network>
  <name>lan</name>
  <forward dev='eth0' mode='nat'>
    <interface dev='eth0'/>
  </forward>
  <bridge stp='on' delay='0'/>
  <ip address='10.9.0.1' prefix='24'>
  </ip>
</network>
`,
  );
});

test("mode 'none' is an isolated network", (t) => {
  t.is(parseNetwork(lan("<forward mode='none'/>")).forward, undefined);
});

test('a lease that says no time and a domain without a name are as good as none', (t) => {
  const network = parseNetwork(
    lan(
      `<domain localOnly='yes'/>${subnet("<dhcp><range start='10.9.0.2' end='10.9.0.9'><lease unit='hours'/></range><host mac='52:54:00:00:00:01' ip='10.9.0.5'><lease/><lease expiry='5'/></host></dhcp>")}`,
    ),
  );
  t.is(network.domain, undefined);
  const dhcp = network.ips?.[0]?.dhcp;
  t.deepEqual(dhcp?.ranges, [{ start: '10.9.0.2', end: '10.9.0.9' }]);
  t.deepEqual(dhcp?.hosts?.[0]?.lease, { expiry: 5, unit: 'minutes' });
});

test('what only a running network has is left out of its definition', (t) => {
  const network = parseNetwork(lan("<forward mode='bridge'><interface dev='e0'/></forward>"));
  network.connections = 2;
  network.forward = { mode: 'bridge', interfaces: [{ dev: 'e0', connections: 2 }] };
  t.true(formatNetwork(network).includes("<interface dev='e0' connections='2'/>"));
  t.false(formatNetwork(network, { inactive: true }).includes('connections'));
  t.is(parseNetwork(formatNetwork(network)).connections, undefined);
  t.is(parseNetwork(formatNetwork(network), { status: true }).connections, 2);
});

test("interfaces found for a physical function aren't part of the definition", (t) => {
  const network = parseNetwork(lan("<forward mode='passthrough'><pf dev='e0'/></forward>"));
  network.forward = { mode: 'passthrough', pf: { dev: 'e0' }, interfaces: [{ dev: 'e0v1' }] };
  t.true(formatNetwork(network).includes("<interface dev='e0v1'/>"));
  t.false(formatNetwork(network, { inactive: true }).includes('e0v1'));
});

test("dnsmasq's own options are read where the extension is given", (t) => {
  const extensions = [dnsmasqExtension];
  const xml = lan(
    "<dnsmasq:options><dnsmasq:option value='log-dhcp'/></dnsmasq:options>",
    ` xmlns:dnsmasq='${dnsmasqExtension.uri}'`,
  );
  const network = parseNetwork(xml, { extensions });
  t.deepEqual(extensionOf(network, dnsmasqExtension)?.options, [{ value: 'log-dhcp' }]);
  t.true(formatNetwork(network, { extensions }).includes("<dnsmasq:option value='log-dhcp'/>"));
  t.is(parseNetwork(xml).extensions, undefined);
});

test('an application describes a network and leaves out what has a default', (t) => {
  const xml = networkXml({
    name: 'lan',
    forward: { mode: 'nat' },
    ips: [
      {
        address: '10.9.0.1',
        prefix: 24,
        dhcp: { ranges: [{ start: '10.9.0.2', end: '10.9.0.9', lease: { expiry: 4 } }] },
      },
    ],
  });
  t.true(xml.includes("<lease expiry='4' unit='minutes'/>"));
});

const refused: readonly [ErrorCode, string][] = [
  [ErrorCode.NO_NAME, '<network/>'],
  [ErrorCode.XML_DETAIL, '<network><name>a/b</name></network>'],
  [ErrorCode.INTERNAL_ERROR, lan('<uuid>x</uuid>')],
  [ErrorCode.XML_ERROR, lan("<forward mode='nat'/>")],
  [ErrorCode.CONFIG_UNSUPPORTED, lan("<forward mode='maybe'/>")],
  [ErrorCode.XML_ERROR, lan(`<forward mode='open' dev='e0'/>${subnet()}`)],
  [ErrorCode.XML_ERROR, lan("<forward mode='vepa' dev='e0'/><bridge name='br0'/>")],
  [ErrorCode.XML_ERROR, lan("<forward mode='bridge' dev='e0'/><bridge name='br0'/>")],
  [ErrorCode.XML_ERROR, lan("<forward mode='bridge'><interface dev='a'/><interface dev='a'/></forward>")],
  [ErrorCode.XML_ERROR, lan("<forward mode='bridge' dev='b'><interface dev='a'/></forward>")],
  [ErrorCode.XML_ERROR, lan("<mac address='01:00:00:00:00:00'/>")],
  [ErrorCode.INTERNAL_ERROR, lan(subnet("<dhcp><range start='10.9.0.0' end='10.9.0.9'/></dhcp>"))],
  [ErrorCode.INTERNAL_ERROR, lan(subnet("<dhcp><range start='10.9.0.9' end='10.9.0.2'/></dhcp>"))],
  [ErrorCode.INTERNAL_ERROR, lan(subnet("<dhcp><range start='10.8.0.2' end='10.8.0.9'/></dhcp>"))],
  [ErrorCode.SYSTEM_ERROR, lan(subnet("<dhcp><range start='x' end='10.8.0.9'/></dhcp>"))],
  [ErrorCode.XML_ERROR, lan(subnet("<dhcp><host ip='10.9.0.9'/></dhcp>"))],
  [ErrorCode.CONFIG_UNSUPPORTED, lan("<ip address='fd00::1' prefix='64'/>")],
  [ErrorCode.CONFIG_UNSUPPORTED, lan("<ip address='10.0.0.1' prefix='33'/>")],
  [ErrorCode.XML_DETAIL, lan("<dns><host ip='10.0.0.1'/></dns>")],
  [ErrorCode.XML_DETAIL, lan("<dns><srv service='a' protocol='tcp' port='3'/></dns>")],
  [ErrorCode.XML_ERROR, lan("<dns enable='no'><txt name='a' value='b'/></dns>")],
  [ErrorCode.XML_ERROR, lan(`${subnet()}<route address='10.1.0.1' prefix='24' gateway='10.9.0.2'/>`)],
  [
    ErrorCode.CONFIG_UNSUPPORTED,
    lan(`${subnet()}<route address='10.1.0.0' prefix='24' gateway='10.7.0.2'/>`),
  ],
  [ErrorCode.XML_ERROR, lan('<vlan/>')],
  [ErrorCode.XML_ERROR, lan("<forward mode='bridge'/><bridge name='br0'/><mtu size='1400'/>")],
  [
    ErrorCode.XML_ERROR,
    lan("<forward mode='bridge'><address type='pci' bus='1'/></forward><bridge name='br0'/>"),
  ],
  [
    ErrorCode.CONFIG_UNSUPPORTED,
    lan("<ip family='ipv6' address='fd00::1' prefix='64'><tftp root='/t'/></ip>"),
  ],
  [ErrorCode.XML_DETAIL, lan("<dns><srv service='1.5' protocol='tcp'/></dns>")],
  [ErrorCode.XML_DETAIL, lan("<dns><srv service='sip' protocol='_tcp'/></dns>")],
  [ErrorCode.XML_DETAIL, lan("<dns><txt name='a,b' value='c'/></dns>")],
  [ErrorCode.XML_DETAIL, lan('<bandwidth><inbound/></bandwidth>')],
  [ErrorCode.XML_DETAIL, lan("<bandwidth><inbound average='1'/><inbound average='2'/></bandwidth>")],
  [ErrorCode.XML_DETAIL, lan("<bandwidth><inbound peak='5'/></bandwidth>")],
];
for (const [code, xml] of refused)
  test(`refused: ${xml}`, (t) => {
    const error = t.throws(() => parseNetwork(xml), { any: true });
    t.true(isVirtError(error) && error.code === code, String(error));
  });

test('metadata keeps the first element of each namespace, and what declares it, in the order of use', (t) => {
  const xml = `<network xmlns:a='u:a' xmlns:b='u:b'><name>lan</name><metadata><b:x/><!-- c --><a:y/><b:z/><w/></metadata></network>`;
  t.regex(
    formatNetwork(parseNetwork(xml)),
    /<metadata xmlns:b="u:b" xmlns:a="u:a">\n {4}<b:x\/>\n {4}<a:y\/>\n {2}<\/metadata>/,
  );
});

test('interfaces count before addresses, and these before a physical function', (t) => {
  const forward = (inside: string) =>
    parseNetwork(lan(`<forward mode='passthrough'>${inside}</forward>`)).forward;
  const address = "<address type='pci' bus='1'/>";
  t.like(forward(`${address}<pf dev='p'/><interface dev='i'/>`), {
    pf: undefined,
    addresses: undefined,
    dev: 'i',
  });
  t.like(forward(`${address}<pf dev='p'/>`), { pf: undefined, addresses: [{ bus: 1 }] });
  t.like(forward("<pf dev='p'/>"), { pf: { dev: 'p' } });
});
