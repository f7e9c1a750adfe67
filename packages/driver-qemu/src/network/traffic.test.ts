import { CommandRecorder } from '@tsvirt/util';
import test from 'ava';
import { bandwidthCommands, bandwidthOfTap, limitTap } from './traffic.js';

test('what a guest gets is limited where the host sends, what it sends where the host receives', (t) => {
  t.deepEqual(bandwidthCommands('tap0', { inbound: { average: 1000n, peak: 2000n, burst: 64n } }), [
    'qdisc add dev tap0 root handle 1: htb default 1',
    'class add dev tap0 parent 1: classid 1:1 htb rate 1000kbps ceil 2000kbps burst 64kb',
  ]);
  t.deepEqual(bandwidthCommands('tap0', { outbound: { average: 500n } }), [
    'qdisc add dev tap0 ingress',
    'filter add dev tap0 parent ffff: protocol all u32 match u32 0 0 police rate 500kbps burst 500kb mtu 64kb drop flowid :1',
  ]);
  t.deepEqual(bandwidthCommands('tap0', {}), []);
});

test('a macvtap is seen from the guest', (t) => {
  const bandwidth = { inbound: { average: 1n }, outbound: { average: 2n } };
  t.deepEqual(bandwidthOfTap('network', bandwidth), bandwidth);
  t.deepEqual(bandwidthOfTap('direct', bandwidth), { inbound: { average: 2n }, outbound: { average: 1n } });
  t.deepEqual(bandwidthOfTap('direct', { outbound: { average: 2n } }), { inbound: { average: 2n } });
});

test('limits that can’t be set leave those before them, or say that these are gone, too', async (t) => {
  const before = { inbound: { average: 7n } };
  const limited = new CommandRecorder().on(
    (call) => call.line.startsWith('tc -batch') && call.input?.includes('police') === true,
    { code: 1, stderr: 'no police here' },
  );
  await t.throwsAsync(limitTap(limited, 'tap0', { outbound: { average: 5n } }, before), {
    message: /no police here$/,
  });
  t.regex(limited.calls.at(-1)?.input ?? '', /rate 7kbps/);
  const broken = new CommandRecorder().on('tc -batch', { code: 1, stderr: 'nothing goes' });
  await t.throwsAsync(limitTap(broken, 'tap0', { outbound: { average: 5n } }, before), {
    message: /limits that it had are gone, too: nothing goes$/,
  });
});
