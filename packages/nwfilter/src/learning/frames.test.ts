import test from 'ava';
import { arpFrame, dhcpFrame, ipFrame } from '../testing/frames.js';
import { leaseOf, senderOf } from './frames.js';

const mac = '52:54:00:00:00:01';

test('the sender of ARP and of IPv4, where the guest is', (t) => {
  t.is(senderOf(arpFrame(mac, '10.0.0.7'), mac), '10.0.0.7');
  t.is(senderOf(ipFrame(mac, '10.0.0.7'), mac), '10.0.0.7');
  t.is(senderOf(ipFrame('52:54:00:00:00:02', '10.0.0.7'), mac), undefined);
  for (const none of ['0.0.0.0', '224.0.0.1', '127.0.0.1'])
    t.is(senderOf(ipFrame(mac, none), mac), undefined);
});

test('a lease that a server confirms', (t) => {
  const lease = { address: '10.0.0.9', server: '10.0.0.1', seconds: 3600 };
  t.deepEqual(leaseOf(dhcpFrame(mac, lease), mac), lease);
  t.is(leaseOf(dhcpFrame(mac, lease), '52:54:00:00:00:02'), undefined);
  t.is(leaseOf(dhcpFrame(mac, lease, 2), mac), undefined);
  t.is(leaseOf(dhcpFrame(mac, { ...lease, seconds: 0xffff_ffff }), mac)?.seconds, undefined);
});

test('no frame is believed to be whole', (t) => {
  for (const frame of [
    arpFrame(mac, '10.0.0.7'),
    dhcpFrame(mac, { address: '10.0.0.9', server: '10.0.0.1', seconds: 1 }),
  ])
    for (let length = 0; length < frame.length; length++) {
      const cut = frame.subarray(0, length);
      t.notThrows(() => [senderOf(cut, mac), leaseOf(cut, mac)]);
    }
});
