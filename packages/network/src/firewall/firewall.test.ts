import { parseNetwork } from '@tsvirt/conf/network';
import test from 'ava';
import { type FirewallBackend, firewallCommands } from './index.js';

const commands = (inside: string, backend: FirewallBackend) =>
  firewallCommands(
    parseNetwork(
      `<network><name>lan</name><bridge name='br7'/>${inside}<ip address='10.9.0.1' prefix='24'/></network>`,
    ),
    backend,
  ).map((words) => words.join(' '));

test('an open network is left to others', (t) => {
  t.deepEqual(commands("<forward mode='open'/>", 'nftables'), []);
  t.deepEqual(commands("<forward mode='open'/>", 'iptables'), []);
});

test('addresses of a pool with ports, out of one interface', (t) => {
  const inside = `<forward mode='nat' dev='e0'><nat>
    <address start='192.0.2.1' end='192.0.2.9'/><port start='5000' end='6000'/></nat></forward>`;
  t.true(
    commands(inside, 'nftables').includes(
      'nft -ae insert rule ip libvirt_network guest_nat meta l4proto tcp ip saddr 10.9.0.0/24 ip daddr != 10.9.0.0/24 oifname e0 counter snat to 192.0.2.1-192.0.2.9:5000-6000',
    ),
  );
  t.true(
    commands(inside, 'iptables').includes(
      'iptables -w --table nat --insert LIBVIRT_PRT --source 10.9.0.0/24 ! --destination 10.9.0.0/24 --out-interface e0 --jump SNAT --to-source 192.0.2.1-192.0.2.9',
    ),
  );
});

test('guests of an isolated network reach each other and the host only', (t) => {
  const rules = commands('', 'nftables').filter((line) => line.startsWith('nft'));
  t.deepEqual(
    rules.map((line) => line.split(' ').at(-1)),
    ['reject', 'reject', 'accept'],
  );
});
