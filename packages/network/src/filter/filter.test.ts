import { parseNetwork } from '@tsvirt/conf/network';
import { CommandError, CommandRecorder, ErrorCode } from '@tsvirt/util';
import test from 'ava';
import type { HostServices } from '../host.js';
import { FakeHost } from '../testing/fake-host.js';
import { applyFilter, removeFilter } from './apply.js';

const network = (forward: string) =>
  parseNetwork(
    `<network><name>n</name>${forward}<bridge name='br-0'/><ip address='10.0.0.1' netmask='255.255.255.0'/></network>`,
  );

function hostOf(runner: CommandRecorder): HostServices {
  return Object.assign(new FakeHost(), { runner });
}

test('a NAT network gets a table of its own in one transaction', async (t) => {
  const runner = new CommandRecorder();
  t.is(await applyFilter(hostOf(runner), network("<forward mode='nat'/>")), 'nftables');
  t.is(runner.calls.length, 1);
  t.deepEqual(runner.calls[0]?.input?.trim().split('\n'), [
    'add table ip tsvirt_br_2d0',
    'delete table ip tsvirt_br_2d0',
    'add table ip tsvirt_br_2d0',
    'add chain ip tsvirt_br_2d0 forward { type filter hook forward priority 0; policy accept; }',
    'add chain ip tsvirt_br_2d0 nat { type nat hook postrouting priority 100; policy accept; }',
    ...[
      'nat ip saddr 10.0.0.0/24 ip daddr 224.0.0.0/24 counter return',
      'nat ip saddr 10.0.0.0/24 ip daddr 255.255.255.255/32 counter return',
      'nat meta l4proto tcp ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 counter masquerade to :1024-65535',
      'nat meta l4proto udp ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 counter masquerade to :1024-65535',
      'nat ip saddr 10.0.0.0/24 ip daddr != 10.0.0.0/24 counter masquerade',
      'forward ip daddr 10.0.0.0/24 oifname "br-0" ct state related,established counter accept',
      'forward ip saddr 10.0.0.0/24 iifname "br-0" counter accept',
      'forward iifname "br-0" oifname "br-0" counter accept',
      'forward oifname "br-0" counter reject',
      'forward iifname "br-0" counter reject',
    ].map((rule) => `add rule ip tsvirt_br_2d0 ${rule}`),
  ]);
});

test('an open network has no rules; an isolated one lets nobody out', async (t) => {
  const runner = new CommandRecorder();
  t.is(await applyFilter(hostOf(runner), network("<forward mode='open'/>")), undefined);
  t.is(runner.calls.length, 0);
  await applyFilter(hostOf(runner), network(''));
  t.notRegex(runner.calls[0]?.input ?? '', /saddr|masquerade/);
});

test('without nft iptables does it, with chains of the network’s own', async (t) => {
  const missing = new CommandError(ErrorCode.INTERNAL_ERROR, "cannot run 'nft': no such program", {
    argv: ['nft'],
  });
  const runner = new CommandRecorder().on('nft', missing);
  t.is(await applyFilter(hostOf(runner), network("<forward mode='nat'/>")), 'iptables');
  const [input] = runner.calls.filter(({ argv }) => argv[0] === 'iptables-restore').map((call) => call.input);
  t.regex(input ?? '', /^\*filter\n:TSVIRT_F_br-0 - \[0:0\]\n/);
  t.regex(input ?? '', /\n-I POSTROUTING 1 -j TSVIRT_N_br-0\nCOMMIT\n$/);
  runner.on('iptables-save', { stdout: '*filter\n:TSVIRT_F_br-0 - [0:0]\nCOMMIT\n' });
  await removeFilter(hostOf(runner), network(''), 'iptables');
  t.is(
    runner.calls.filter(({ argv }) => argv[0] === 'iptables-restore').at(-1)?.input,
    '*filter\n-D FORWARD -j TSVIRT_F_br-0\n-F TSVIRT_F_br-0\n-X TSVIRT_F_br-0\nCOMMIT\n',
  );
  runner.on('iptables', missing);
  const error = await t.throwsAsync(applyFilter(hostOf(runner), network("<forward mode='nat'/>")));
  t.like(error, { code: ErrorCode.CONFIG_UNSUPPORTED });
});
