import test from 'ava';
import { formatUri, parseUri, uriParam, withoutParams, withTransport } from './uri.js';

const roundTrips: readonly (readonly [string, string])[] = [
  ['test://foo@example.com', 'test://foo@example.com'],
  ['test://foo:pass@example.com', 'test://foo:pass@example.com'],
  ['test://example.com:123/system?name=value#foo', 'test://example.com:123/system?name=value#foo'],
  ['test://[::1]:123/system', 'test://[::1]:123/system'],
  ['qemu:///system', 'qemu:///system'],
  ['qemu+unix:///session?socket=/run/a b', 'error'],
  ['qemu+unix:///session?socket=/run/a%20b', 'qemu+unix:///session?socket=%2Frun%2Fa%20b'],
  ['test://example.com/?foo=one&&foo=two', 'test://example.com/?foo=one&foo=two'],
  ['test://example.com/?foo=one;bar', 'test://example.com/?foo=one&bar='],
  ['test:///a%20b/%C3%A9', 'test:///a%20b/%C3%A9'],
];

for (const [text, formatted] of roundTrips) {
  test(`${text} is parsed and formatted`, (t) => {
    if (formatted === 'error') t.throws(() => parseUri(text), { message: /can't read the URI/ });
    else t.is(formatUri(parseUri(text)), formatted);
  });
}

test('a URI is split into its parts', (t) => {
  const uri = parseUri('qemu+ssh://joe@[fe80::1]:2222/system?keyfile=%2Fk&no_tty=1#x');
  t.like(uri, {
    scheme: 'qemu+ssh',
    driver: 'qemu',
    transport: 'ssh',
    user: 'joe',
    server: 'fe80::1',
    port: 2222,
    path: '/system',
    fragment: 'x',
  });
  t.is(uriParam(uri, 'KEYFILE'), '/k');
  t.is(uriParam(uri, 'absent'), undefined);
});

test('the transport and parameters can be replaced', (t) => {
  const uri = parseUri('qemu:///system?socket=/x&mode=direct');
  t.is(formatUri(withoutParams(withTransport(uri, 'unix'), ['socket'])), 'qemu+unix:///system?mode=direct');
  t.is(formatUri(withTransport(parseUri('qemu+tcp://h/system'), null)), 'qemu://h/system');
});

test('what is no URI is refused', (t) => {
  for (const text of ['test://[::1', 'test://h:99999/', 'test://h:x/', 'a b'])
    t.throws(() => parseUri(text), { name: 'VirtError' }, text);
});
