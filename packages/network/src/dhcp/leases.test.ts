import test from 'ava';
import { parseLeases } from './leases.js';

const text = `1000 52:54:00:00:00:01 192.168.122.10 web 01:52:54:00:00:00:01
0 52:54:00:00:00:02 192.168.122.11 * *
10 52:54:00:00:00:03 192.168.122.12 * *
duid 00:01:00:01:2b:00:00:00:52:54:00:ff:ff:ff
1000 1234 fd12::10 six 00:01:00:01:2b:1a:2b:3c:52:54:00:00:00:04
garbage
`;

test('leases that hold are told, of either family', (t) => {
  const subnets = { device: 'virbr0', prefixOf: (address: string) => (address.includes(':') ? 64 : 24) };
  const common = { iface: 'virbr0', expirytime: 1000n };
  t.deepEqual(parseLeases(text, subnets, 100), [
    {
      ...common,
      type: 0,
      mac: '52:54:00:00:00:01',
      iaid: null,
      ipaddr: '192.168.122.10',
      prefix: 24,
      hostname: 'web',
      clientid: '01:52:54:00:00:00:01',
    },
    {
      ...common,
      expirytime: 0n,
      type: 0,
      mac: '52:54:00:00:00:02',
      iaid: null,
      ipaddr: '192.168.122.11',
      prefix: 24,
      hostname: null,
      clientid: null,
    },
    {
      ...common,
      type: 1,
      mac: '52:54:00:00:00:04',
      iaid: '1234',
      ipaddr: 'fd12::10',
      prefix: 64,
      hostname: 'six',
      clientid: '00:01:00:01:2b:1a:2b:3c:52:54:00:00:00:04',
    },
  ]);
});
