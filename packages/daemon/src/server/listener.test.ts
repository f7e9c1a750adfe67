import test from 'ava';
import { addressText, parseListenAddress } from './listener.js';

const unix = { mode: 0o770, readOnlyMode: 0o777, gid: 7 };

test('a path that ends in -ro serves clients that only read, whoever they are', (t) => {
  const readOnly = parseListenAddress('/run/libvirt/libvirt-sock-ro', unix);
  t.like(readOnly, { kind: 'unix', readOnly: true, mode: 0o777, gid: undefined });
  t.is(addressText(readOnly), '/run/libvirt/libvirt-sock-ro (read-only)');
  t.like(parseListenAddress('/run/libvirt/libvirt-sock', unix), { readOnly: false, mode: 0o770, gid: 7 });
});

test('a host is told from its port', (t) => {
  t.deepEqual(parseListenAddress('[::1]:16509', unix), { kind: 'tcp', host: '::1', port: 16509 });
  t.is(addressText(parseListenAddress('[::1]:16509', unix)), '[::1]:16509');
  t.throws(() => parseListenAddress('::1', unix), { message: /HOST:PORT/ });
});
