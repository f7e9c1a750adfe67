import { ErrorCode, isVirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import {
  formatNetwork,
  type Network,
  parseNetwork,
  type UpdateCommand,
  type UpdateSection,
  updateNetwork,
} from './index.js';

const network = parseNetwork(`<network><name>lan</name>
  <forward mode='vepa'><interface dev='e0'/><interface dev='e1'/></forward>
  <dns>
    <txt name='a' value='1'/>
    <srv service='sip' protocol='udp' domain='x.org'/><srv service='sip' protocol='tcp'/>
    <host ip='10.9.0.5'><hostname>web</hostname></host>
  </dns>
  <ip address='10.9.0.1' prefix='24'>
    <dhcp><range start='10.9.0.2' end='10.9.0.9'/><host mac='52:54:00:00:00:01' name='one' ip='10.9.0.2'/></dhcp>
  </ip>
  <ip address='10.8.0.1' prefix='24'/>
  <portgroup name='p' default='yes'/>
</network>`);

function fails(
  t: ExecutionContext,
  code: ErrorCode,
  [command, section, xml]: readonly [UpdateCommand, UpdateSection, string],
  index = -1,
): void {
  const before = formatNetwork(network);
  const error = t.throws(() => updateNetwork(network, command, section, index, xml), { any: true });
  t.true(isVirtError(error) && error.code === code, String(error));
  t.is(formatNetwork(network), before);
}

function devices(changed: Network): [string | undefined, string[] | undefined] {
  return [changed.forward?.dev, changed.forward?.interfaces?.map(({ dev }) => dev)];
}

test("forward's interfaces: the attribute dev follows the first", (t) => {
  const change = (command: UpdateCommand, dev: string, from = network) =>
    updateNetwork(from, command, 'forward-interface', -1, `<interface dev='${dev}'/>`);
  const first = change('add-first', 'e9');
  t.deepEqual(devices(first), ['e9', ['e9', 'e0', 'e1']]);
  t.true(formatNetwork(first).includes("<forward dev='e9' mode='vepa'>"));
  t.deepEqual(devices(change('add-last', 'e9')), ['e0', ['e0', 'e1', 'e9']]);
  t.deepEqual(devices(change('delete', 'e0')), ['e1', ['e1']]);
  const none = change('delete', 'e1', change('delete', 'e0'));
  t.deepEqual(devices(none), [undefined, undefined]);
  t.deepEqual(devices(network), ['e0', ['e0', 'e1']]);
});

test("forward's interfaces: what can't be", (t) => {
  const { OPERATION_INVALID } = ErrorCode;
  fails(t, ErrorCode.OPERATION_UNSUPPORTED, ['modify', 'forward-interface', "<interface dev='e0'/>"]);
  fails(t, OPERATION_INVALID, ['add-last', 'forward-interface', "<interface dev='e0'/>"]);
  fails(t, OPERATION_INVALID, ['delete', 'forward-interface', "<interface dev='e9'/>"]);
  fails(t, ErrorCode.XML_ERROR, ['add-last', 'forward-interface', '<interface/>']);
  fails(t, ErrorCode.XML_ERROR, ['add-last', 'forward-interface', "<iface dev='e9'/>"]);
});

test("sections that can't be updated", (t) => {
  for (const section of ['bridge', 'domain', 'ip', 'forward', 'forward-pf'] as const)
    fails(t, ErrorCode.OPERATION_UNSUPPORTED, ['modify', section, '<x/>']);
});

test('DHCP hosts: found by what identifies them, in the network that has DHCP', (t) => {
  const host = "<host mac='52:54:00:00:00:01' name='one' ip='10.9.0.7'/>";
  const modified = updateNetwork(network, 'modify', 'ip-dhcp-host', -1, host);
  t.is(modified.ips?.[0]?.dhcp?.hosts?.[0]?.ip, '10.9.0.7');
  const gone = updateNetwork(network, 'delete', 'ip-dhcp-host', -1, "<host name='one'/>");
  t.is(gone.ips?.[0]?.dhcp?.hosts, undefined);
  fails(t, ErrorCode.OPERATION_INVALID, ['add-last', 'ip-dhcp-host', host]);
  fails(t, ErrorCode.OPERATION_INVALID, ['delete', 'ip-dhcp-host', "<host name='two'/>"]);
  fails(t, ErrorCode.OPERATION_INVALID, ['add-last', 'ip-dhcp-host', "<host name='b' ip='10.8.0.3'/>"], 1);
  fails(t, ErrorCode.OPERATION_INVALID, ['add-last', 'ip-dhcp-host', "<host name='b' ip='10.8.0.3'/>"], 2);
});

test('DHCP ranges', (t) => {
  const range = "<range start='10.9.0.20' end='10.9.0.30'/>";
  const added = updateNetwork(network, 'add-first', 'ip-dhcp-range', 0, range);
  t.deepEqual(
    added.ips?.[0]?.dhcp?.ranges?.map(({ start }) => start),
    ['10.9.0.20', '10.9.0.2'],
  );
  fails(t, ErrorCode.OPERATION_UNSUPPORTED, ['modify', 'ip-dhcp-range', range]);
  fails(t, ErrorCode.OPERATION_INVALID, ['add-last', 'ip-dhcp-host', "<host name='v6' ip='fd00::3'/>"]);
  fails(t, ErrorCode.OPERATION_INVALID, ['delete', 'ip-dhcp-range', range]);
  fails(t, ErrorCode.INTERNAL_ERROR, [
    'add-last',
    'ip-dhcp-range',
    "<range start='10.7.0.2' end='10.7.0.3'/>",
  ]);
});

test('DNS records', (t) => {
  const srv = updateNetwork(network, 'delete', 'dns-srv', -1, "<srv protocol='tcp'/>");
  t.is(srv.dns?.srvs?.length, 1);
  fails(t, ErrorCode.OPERATION_INVALID, ['delete', 'dns-srv', "<srv service='sip'/>"]);
  const txt = updateNetwork(network, 'modify', 'dns-txt', -1, "<txt name='a' value='2'/>");
  t.is(txt.dns?.txts?.[0]?.value, '2');
  const second = "<host ip='10.9.0.6'><hostname>web</hostname></host>";
  const hosts = updateNetwork(network, 'add-last', 'dns-host', -1, second);
  t.is(hosts.dns?.hosts?.length, 2);
  t.throws(() => updateNetwork(hosts, 'delete', 'dns-host', -1, '<host><hostname>web</hostname></host>'));
  fails(t, ErrorCode.XML_DETAIL, ['delete', 'dns-host', '<host/>']);
});

test('port groups: one default', (t) => {
  const added = updateNetwork(network, 'add-last', 'portgroup', -1, "<portgroup name='q'/>");
  t.is(added.portgroups?.length, 2);
  fails(t, ErrorCode.OPERATION_INVALID, ['add-last', 'portgroup', "<portgroup name='q' default='yes'/>"]);
  fails(t, ErrorCode.OPERATION_INVALID, ['add-last', 'portgroup', "<portgroup name='p'/>"]);
  const gone = updateNetwork(network, 'delete', 'portgroup', -1, "<portgroup name='p'/>");
  t.is(gone.portgroups, undefined);
});
