import { type Network, parseNetwork } from '@tsvirt/conf/network';
import { CommandError, CommandRecorder, ErrorCode } from '@tsvirt/util';
import test from 'ava';
import { applyFirewall, removeFirewall } from './apply.js';

const network = (inside: string): Network =>
  parseNetwork(
    `<network><name>n</name><bridge name='br-0'/>${inside}<ip address='10.0.0.1' prefix='24'/></network>`,
  );

/** What nft is given for a network, without the name of its table. */
async function rules(inside: string): Promise<string[]> {
  const runner = new CommandRecorder();
  await applyFirewall(runner, network(inside));
  const lines = runner.calls[0]?.input?.trim().split('\n') ?? [];
  return lines
    .filter((line) => line.startsWith('insert rule '))
    .map((line) => line.replace(/^insert rule ip6? tsvirt_br-0 /, ''));
}

test('a NAT network gets a table of its own in one transaction', async (t) => {
  const runner = new CommandRecorder();
  t.is(await applyFirewall(runner, network("<forward mode='nat'/>")), 'nftables');
  t.is(runner.calls.length, 1);
  const table = 'ip tsvirt_br-0';
  t.deepEqual(runner.calls[0]?.input?.trim().split('\n'), [
    `add table ${table}`,
    `delete table ${table}`,
    `add table ${table}`,
    `add chain ${table} guest_cross`,
    `add chain ${table} guest_input`,
    `add chain ${table} guest_output`,
    `add chain ${table} forward { type filter hook forward priority 0; policy accept; }`,
    `add chain ${table} guest_nat { type nat hook postrouting priority 100; policy accept; }`,
    `add rule ${table} forward counter jump guest_cross`,
    `add rule ${table} forward counter jump guest_input`,
    `add rule ${table} forward counter jump guest_output`,
    ...[
      'guest_output iif "br-0" counter reject',
      'guest_input oif "br-0" counter reject',
      'guest_cross iif "br-0" oif "br-0" counter accept',
      'guest_output ip saddr 10.0.0.0/24 iif "br-0" counter accept',
      'guest_input oif "br-0" ip daddr 10.0.0.0/24 ct state related,established counter accept',
      'guest_nat ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 counter masquerade',
      'guest_nat meta l4proto udp ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 counter masquerade to :1024-65535',
      'guest_nat meta l4proto tcp ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 counter masquerade to :1024-65535',
      'guest_nat ip saddr 10.0.0.0/24 ip daddr 255.255.255.255/32 counter return',
      'guest_nat ip saddr 10.0.0.0/24 ip daddr 224.0.0.0/24 counter return',
    ].map((rule) => `insert rule ${table} ${rule}`),
  ]);
});

test('addresses of a pool with ports, out of one interface', async (t) => {
  const inside = `<forward mode='nat' dev='e0'><nat>
    <address start='192.0.2.1' end='192.0.2.9'/><port start='5000' end='6000'/></nat></forward>`;
  t.true(
    (await rules(inside)).includes(
      'guest_nat meta l4proto tcp ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 oifname "e0" counter snat to 192.0.2.1-192.0.2.9:5000-6000',
    ),
  );
});

test('an open network has no rules; guests of an isolated one reach each other and the host only', async (t) => {
  const runner = new CommandRecorder();
  t.is(await applyFirewall(runner, network("<forward mode='open'/>")), undefined);
  t.is(runner.calls.length, 0);
  t.deepEqual(
    (await rules('')).map((line) => line.split(' ').at(-1)),
    ['reject', 'reject', 'accept'],
  );
});

test('removing takes the whole table, whatever is in it', async (t) => {
  const runner = new CommandRecorder();
  await removeFirewall(runner, network("<forward mode='nat'/>"), 'nftables');
  t.deepEqual(
    runner.calls.map(({ input }) => input),
    ['add table ip tsvirt_br-0\ndelete table ip tsvirt_br-0\n'],
  );
});

test('without nft iptables does it, with chains of the network’s own', async (t) => {
  const missing = new CommandError(ErrorCode.INTERNAL_ERROR, "cannot run 'nft': no such program", {
    argv: ['nft'],
  });
  const runner = new CommandRecorder().on('nft', missing);
  t.is(await applyFirewall(runner, network("<forward mode='nat'/>")), 'iptables');
  const [input = ''] = runner.calls
    .filter(({ argv }) => argv[0] === 'iptables-restore')
    .map((call) => call.input);
  t.regex(input, /^\*filter\n:TSVIRT_INP_br-0 - \[0:0\]\n/);
  t.regex(input, /\n-I TSVIRT_FWI_br-0 --out-interface br-0 --jump REJECT\n/);
  // What guests say to each other is looked at first.
  t.regex(
    input,
    /-I FORWARD 1 -j TSVIRT_FWO_br-0\n-I FORWARD 1 -j TSVIRT_FWI_br-0\n-I FORWARD 1 -j TSVIRT_FWX_br-0\n/,
  );
  t.regex(input, /\n-I POSTROUTING 1 -j TSVIRT_PRT_br-0\nCOMMIT\n$/);
  runner.on('iptables-save', { stdout: '*filter\n:TSVIRT_FWO_br-0 - [0:0]\nCOMMIT\n' });
  await removeFirewall(runner, network(''), 'iptables');
  t.is(
    runner.calls.filter(({ argv }) => argv[0] === 'iptables-restore').at(-1)?.input,
    '*filter\n-D FORWARD -j TSVIRT_FWO_br-0\n-F TSVIRT_FWO_br-0\n-X TSVIRT_FWO_br-0\nCOMMIT\n',
  );
  runner.on('iptables', missing);
  const error = await t.throwsAsync(applyFirewall(runner, network("<forward mode='nat'/>")));
  t.like(error, { code: ErrorCode.CONFIG_UNSUPPORTED });
});
