import test from 'ava';
import { parseAnnounced, parseLinks, parseRoutes } from './host.js';

test('links by name', (t) => {
  const text = 'Inter-|   Receive\n face |bytes\n    lo: 1 2\nvirbr0: 3 4\n';
  t.deepEqual(parseLinks(text), ['lo', 'virbr0']);
});

test('routes as the kernel writes them, without the default one', (t) => {
  const text =
    'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n' +
    'eth0\t00000000\t0100A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n' +
    'virbr0\t007AA8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n';
  t.deepEqual(parseRoutes(text), [{ device: 'virbr0', network: '192.168.122.0', prefix: 24 }]);
});

test('routes learnt from announcements', (t) => {
  const zero = '0'.repeat(32);
  const router = 'fe800000000000000000000000000001';
  const text = [
    `${zero} 00 ${zero} 00 ${router} 00000400 00000001 00000000 00450003     eth0`,
    `${zero} 00 ${zero} 00 ${router} 00000400 00000001 00000000 00000003     eth1`,
    `${zero} 40 ${zero} 00 ${zero} 00000100 00000001 00000000 00440001     eth2`,
  ].join('\n');
  t.deepEqual(parseAnnounced(text), ['eth0']);
});
