import test from 'ava';
import { parseLinks, parseRoutes } from './host.js';

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
