import test from 'ava';
import { canonicalIP, ipFamily } from './ip.js';

test('addresses are brought into the form that inet_ntop writes', (t) => {
  t.is(canonicalIP('2001:DB8:0:0:0:0:0:1'), '2001:db8::1');
  t.is(canonicalIP('::ffff:192.0.2.1'), '::ffff:192.0.2.1');
  t.is(canonicalIP('::'), '::');
  t.is(canonicalIP('192.0.2.1'), '192.0.2.1');
  t.is(canonicalIP('192.0.2'), undefined);
  t.is(canonicalIP('web'), undefined);
});

test('the family is seen from the address', (t) => {
  t.is(ipFamily('::1'), 'ipv6');
  t.is(ipFamily('127.0.0.1'), 'ipv4');
});
