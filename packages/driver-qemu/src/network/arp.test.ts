import test from 'ava';
import { parseNeighbours } from './arp.js';

test('neighbours that the kernel knows', (t) => {
  const text = `IP address       HW type     Flags       HW address            Mask     Device
192.168.123.206  0x1         0x2         52:54:00:82:08:56     *        virbr1
192.168.123.9    0x1         0x0         00:00:00:00:00:00     *        virbr1
`;
  t.deepEqual(parseNeighbours(text), [{ address: '192.168.123.206', mac: '52:54:00:82:08:56' }]);
});
