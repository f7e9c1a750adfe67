import { parseNWFilter } from '@tsvirt/conf/nwfilter';
import test from 'ava';
import { builtinFilters } from '../filter/builtin.js';
import { collectRules, missingVariables } from './collect.js';
import { planFirewall } from './plan.js';
import { variablesOf } from './variables.js';

const letters = { sent: 'I', received: 'O' };
const find = (name: string) =>
  builtinFilters.map((xml) => parseNWFilter(xml)).find((each) => each.name === name);

function plan(xml: string, given: Record<string, string[]> = {}) {
  const parameters = Object.entries(given).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  );
  const filter = parseNWFilter(`<filter name='f' ${xml}</filter>`);
  return planFirewall(collectRules(filter, variablesOf(parameters), find), 'vnet0', letters);
}
const lines = (words: readonly (readonly string[])[]): string[] => words.map((each) => each.join(' '));
const tcp = (attributes: string) =>
  `><rule action='accept' direction='in' statematch='0'><tcp ${attributes}/></rule>`;
const ends = (words: readonly (readonly string[])[]): string[] =>
  lines(words)
    .filter((line) => line.startsWith('-A FO-'))
    .map((line) => line.replace(/^.* -p tcp (.*) -j ACCEPT$/, '$1'));

test('lists go each with each, or in step, and nothing is said twice', (t) => {
  const given = { A: ['1.1.1.1', '2.2.2.2', '1.1.1.1'], B: ['80', '90', '80'] };
  t.deepEqual(ends(plan(tcp("srcipaddr='$A' dstportstart='$B'"), given).iptables), [
    '--source 1.1.1.1 --dport 80',
    '--source 2.2.2.2 --dport 90',
  ]);
  t.deepEqual(ends(plan(tcp("srcipaddr='$A[@1]' dstportstart='$B[@2]'"), given).iptables), [
    '--source 1.1.1.1 --dport 80',
    '--source 2.2.2.2 --dport 80',
    '--source 1.1.1.1 --dport 90',
    '--source 2.2.2.2 --dport 90',
  ]);
  t.deepEqual(ends(plan(tcp("srcipaddr='$A[1]' dstportstart='$B[@1]'"), given).iptables), [
    '--source 2.2.2.2 --dport 80',
    '--source 2.2.2.2 --dport 90',
  ]);
});

test('values that are missing, and lists that go in step but not together', (t) => {
  const refused = (xml: string, given: Record<string, string[]>, message: RegExp) =>
    t.throws(() => plan(xml, given), { message });
  refused(tcp("srcipaddr='$A'"), {}, /'A'/);
  refused(tcp("srcipaddr='$A[3]'"), { A: ['1.1.1.1'] }, /no element 3/);
  refused(tcp("srcipaddr='$A' dstportstart='$B'"), { A: ['1.1.1.1'], B: ['1', '2'] }, /different lengths/);
});

test('chains are entered where their priorities say', (t) => {
  const { ebtables } = plan("><filterref filter='clean-traffic'/>", {
    MAC: ['52:54:00:00:00:01'],
    IP: ['10.0.0.1'],
  });
  const first = lines(ebtables.rules).filter((line) => line.startsWith('-A libvirt-I-'));
  t.deepEqual(
    first.map((line) => line.replace(/^.* -j /, '')),
    [
      'I-vnet0-mac',
      'I-vnet0-ipv4-ip',
      'ACCEPT',
      'I-vnet0-arp-mac',
      'I-vnet0-arp-ip',
      'ACCEPT',
      'I-vnet0-rarp',
      'ACCEPT',
      'DROP',
    ],
  );
  t.true(lines(ebtables.rules).includes('-A I-vnet0-ipv4-ip -p ipv4 --ip-source 10.0.0.1 -j RETURN'));
  t.true(lines(ebtables.rules).includes('-A O-vnet0-ipv4 -j ACCEPT'));
  t.true(ebtables.chains.includes('O-vnet0-rarp'));
  t.false(ebtables.chains.includes('O-vnet0-mac'));
});

test('a reference gives values, but not over those of who refers', (t) => {
  const xml = "><filterref filter='no-ip-spoofing'><parameter name='IP' value='10.0.0.9'/></filterref>";
  t.true(lines(plan(xml).ebtables.rules).some((line) => line.includes('10.0.0.9')));
  t.true(lines(plan(xml, { IP: ['10.0.0.1'] }).ebtables.rules).some((line) => line.includes('10.0.0.1')));
});

test('every built-in filter has rules once its variables have values', (t) => {
  for (const xml of builtinFilters) {
    const filter = parseNWFilter(xml, { validate: true });
    const missing = missingVariables(collectRules(filter, new Map(), find));
    const values = new Map(
      missing.map((name) => [
        name,
        [name.endsWith('MAC') ? '52:54:00:00:00:01' : name.endsWith('V6') ? 'fd00::1' : '10.0.0.1'],
      ]),
    );
    const { ebtables } = planFirewall(collectRules(filter, values, find), 'vnet0', letters);
    t.true(ebtables.rules.length > 0, filter.name);
    for (const chain of ebtables.chains) t.true(chain.length <= 31);
  }
});

test('frames in both directions: what guests get has the addresses the other way', (t) => {
  const rule = (inside: string) => `><rule action='drop' direction='inout'>${inside}</rule>`;
  const both = (inside: string) => lines(plan(rule(inside)).ebtables.rules);
  t.deepEqual(both("<arp arpsrcipaddr='10.0.0.1' match='no'/>"), [
    '-A libvirt-I-vnet0 -p 0x806 --arp-ip-dst ! 10.0.0.1/32 -j DROP',
    '-A libvirt-O-vnet0 -p 0x806 --arp-ip-src ! 10.0.0.1/32 -j DROP',
  ]);
  t.deepEqual(both("<ipv6 type='1' typeend='11' code='10'/>"), [
    '-A libvirt-I-vnet0 -p ipv6 --ip6-icmp-type 1:11/10:10 -j DROP',
    '-A libvirt-O-vnet0 -p ipv6 --ip6-icmp-type 1:11/10:10 -j DROP',
  ]);
  t.throws(() => both("<stp srcmacaddr='1:2:3:4:5:6' type='1'/>"), { message: /STP/ });
});
