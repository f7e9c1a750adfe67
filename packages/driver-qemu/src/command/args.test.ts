import test from 'ava';
import { flatOptions } from './args.js';

test('an object becomes options, deep ones by their path', (t) => {
  t.is(
    flatOptions('user', { id: 'a,b', ipv4: true, mtu: 1500, none: undefined, type: 'user' }, ['type']),
    'user,id=a,,b,ipv4=on,mtu=1500',
  );
  t.is(flatOptions('', { server: [{ host: 'a' }, { path: '/b' }] }), 'server.0.host=a,server.1.path=/b');
  t.is(
    flatOptions('user', { guestfwd: [{ str: 'tcp:1-x' }, { str: 'tcp:2-y' }] }),
    'user,guestfwd=tcp:1-x,guestfwd=tcp:2-y',
  );
});
