import test from 'ava';
import { bandwidthCommands } from './traffic.js';

test('limits of a bridge in the words of tc', (t) => {
  const limits = { inbound: { average: 1000n, peak: 4000n, burst: 1024n }, outbound: { average: 128n } };
  t.deepEqual(bandwidthCommands('virbr0', limits), [
    'qdisc add dev virbr0 root handle 1: htb default 2',
    'class add dev virbr0 parent 1: classid 1:1 htb rate 1000kbps ceil 4000kbps burst 1024kb',
    'class add dev virbr0 parent 1:1 classid 1:2 htb rate 1000kbps ceil 4000kbps burst 1024kb',
    'qdisc add dev virbr0 ingress',
    'filter add dev virbr0 parent ffff: protocol all u32 match u32 0 0 police rate 128kbps burst 128kb mtu 64kb drop flowid :1',
  ]);
  t.deepEqual(bandwidthCommands('virbr0', {}), []);
});
