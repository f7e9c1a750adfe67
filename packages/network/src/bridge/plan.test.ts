import test from 'ava';
import { addressCommands, freeBridgeName, linkCommands, linkParameters } from './plan.js';

const plan = {
  name: 'virbr0',
  mac: '52:54:00:00:00:01',
  stp: true,
  delay: 2,
  mtu: 9000,
  addresses: [
    { address: '10.0.0.1', prefix: 24, family: 'ipv4' },
    { address: 'fd12::1', prefix: 64, family: 'ipv6' },
  ],
  routes: [{ destination: '10.2.0.0', prefix: 16, gateway: '10.0.0.2', metric: 5 }],
} as const;

test('a bridge in the words of ip', (t) => {
  t.deepEqual(
    [...linkCommands(plan), ...addressCommands(plan)].map((words) => words.join(' ')),
    [
      'link add name virbr0 address 52:54:00:00:00:01 mtu 9000 type bridge forward_delay 200 stp_state 1',
      'address add 10.0.0.1/24 broadcast + dev virbr0',
      'address add fd12::1/64 nodad dev virbr0',
      'link set dev virbr0 up',
      'route add 10.2.0.0/16 via 10.0.0.2 dev virbr0 proto static metric 5',
    ],
  );
  t.deepEqual(linkParameters(plan)[0], ['net/ipv6/conf/virbr0/disable_ipv6', '0']);
});

test('the first free name', (t) => {
  t.is(freeBridgeName(new Set(['virbr0', 'virbr2']), 0), 'virbr1');
  t.is(freeBridgeName(new Set(), 1), 'virbr1');
  t.is(freeBridgeName(new Set(['net0']), 0, 'net%d'), 'net1');
});
