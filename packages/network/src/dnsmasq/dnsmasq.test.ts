import { parseNetwork } from '@tsvirt/conf/network';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { dnsmasqConfig, dnsmasqHosts, dnsmasqNames } from './index.js';

const paths = { hosts: '/h', addnHosts: '/a' };
const network = (inside: string) =>
  parseNetwork(`<network><name>lan</name><bridge name='br7'/>${inside}</network>`);
const lines = (inside: string) =>
  dnsmasqConfig(network(inside), paths)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

test('DHCP with TFTP, a boot file and lease times', (t) => {
  const found = lines(
    `<forward mode='route'/><ip address='10.9.0.1' prefix='24'><tftp root='/t'/><dhcp>
    <range start='10.9.0.2' end='10.9.0.9'><lease expiry='130' unit='seconds'/></range>
    <bootp file='px' server='10.9.0.1'/></dhcp></ip>`,
  );
  t.deepEqual(found.slice(4, -3), [
    'enable-tftp',
    'tftp-root=/t',
    'dhcp-range=10.9.0.2,10.9.0.9,255.255.255.0,130s',
    'dhcp-no-override',
    'dhcp-authoritative',
    'dhcp-boot=px,,10.9.0.1',
  ]);
  t.deepEqual(found.slice(-3), ['dhcp-lease-max=8', 'dhcp-hostsfile=/h', 'addn-hosts=/a']);
});

test('without DNS nothing of it is said', (t) => {
  const found = lines("<dns enable='no'/><ip address='10.9.0.1' prefix='24' localPtr='yes'/>");
  t.true(found.includes('port=0'));
  t.false(found.some((line) => line.startsWith('local=') || line.startsWith('addn-hosts')));
});

test('a service that is not there, and one with only a priority', (t) => {
  const found = lines(
    "<dns><srv service='a' protocol='tcp' target='.'/><srv service='b' protocol='tcp' target='x' priority='5'/></dns>",
  );
  t.true(found.includes('srv-host=_a._tcp'));
  t.true(found.includes('srv-host=_b._tcp,x,1,5'));
});

test('hosts and names have files of their own', (t) => {
  const lan = network(
    `<dns><host ip='10.9.0.5'><hostname>a</hostname><hostname>b</hostname></host></dns>
    <ip address='10.9.0.1' prefix='24'><dhcp><host name='x' ip='10.9.0.7'><lease expiry='2' unit='hours'/></host></dhcp></ip>`,
  );
  t.is(dnsmasqHosts(lan), 'x,10.9.0.7,2h\n');
  t.is(dnsmasqNames(lan), '10.9.0.5\ta\tb\n');
});

test('a prefix that makes no zone of reverse lookups is refused', (t) => {
  const error = t.throws(() => lines("<ip address='10.9.0.1' prefix='20' localPtr='yes'/>"), { any: true });
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
});
