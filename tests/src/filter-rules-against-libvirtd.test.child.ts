/** Runs in namespaces of its own; prints as JSON what rules two daemons make of the same filters. */
import { type MeasuredDaemon, makeLibvirtd, makeTsvirtd } from '@tsvirt/bench';
import { type Connect, connectOpen } from '@tsvirt/core';
import { run } from '@tsvirt/util';

const rule = (action: string, direction: string, condition: string) =>
  `<rule action='${action}' direction='${direction}'>${condition}</rule>`;

/** Filters beside those that both have: of all protocols, in all directions, in chains. */
const own = [
  `<filter name='web'><filterref filter='no-arp-spoofing'/>
    ${rule('accept', 'in', "<tcp dstportstart='443'/>")}
    <rule action='reject' direction='out' priority='200'><udp dstipaddr='10.1.0.0' dstipmask='16' srcipaddr='$IP'/></rule>
    ${rule('drop', 'inout', '<all/>')}${rule('drop', 'inout', '<all-ipv6/>')}</filter>`,
  `<filter name='chain' chain='ipv4-x' priority='-705'>
    <rule action='return' direction='inout' priority='10'><ip protocol='tcp' dstportstart='80'/></rule>
    ${rule('drop', 'out', '')}</filter>`,
  `<filter name='outer'><filterref filter='chain'/>
    <rule action='accept' direction='inout' priority='-704'><mac protocolid='ipv6'/></rule>
    <rule action='accept' direction='in' priority='-710'><mac protocolid='arp'/></rule>
    <rule action='drop' direction='inout' priority='3'><vlan vlanid='7'/></rule></filter>`,
  `<filter name='all'>
    ${rule('drop', 'out', "<stp srcmacaddr='1:2:3:4:5:6' type='1' root-priority='3' root-priority-hi='7' port='4' root-address='1:2:3:4:5:6' root-address-mask='ff:ff:ff:ff:ff:0' age='4' max-age='5' max-age-hi='8'/>")}
    ${rule('drop', 'inout', "<ipv6 type='1' typeend='11' code='10' codeend='11' protocol='icmpv6'/>")}
    ${rule('accept', 'in', "<mac protocolid='0x88cc' match='no'/>")}
    ${rule('reject', 'in', "<igmp srcipfrom='10.0.0.1' srcipto='10.0.0.9'/>")}
    ${rule('accept', 'out', "<tcp flags='SYN,ACK/SYN' dscp='3' match='no'/>")}
    ${rule('return', 'inout', "<icmp type='8'/>")}
    ${rule('accept', 'inout', "<esp state='NEW' dstipaddr='10.0.0.1'/>")}
    ${rule('drop', 'in', "<udplite connlimit-above='3'/>")}
    ${rule('accept', 'out', "<sctp srcportstart='5' dstportstart='7' dstportend='9' comment='it&apos;s \\ &quot;a b&quot;'/>")}
    ${rule('accept', 'inout', "<arp gratuitous='yes' arpsrcipaddr='10.0.0.0' arpsrcipmask='8' opcode='Reply'/>")}
    ${rule('accept', 'in', "<tcp srcipaddr='$IP[@1]' dstportstart='$PORT[@2]'/>")}
    ${rule('accept', 'in', "<udp srcipaddr='$IP' dstportstart='$PORT'/>")}</filter>`,
];
const parameters = [
  ['DHCPSERVER', '10.0.0.9'],
  ['GATEWAY_MAC', '52:54:00:00:00:09'],
  ['IP', '10.0.0.1'],
  ['IP', '10.0.0.2'],
  ['IPV6', 'fd00::1'],
  ['PORT', '80'],
  ['PORT', '90'],
];
const binding = (filter: string) => `<filterbinding>
  <owner><name>guest</name><uuid>11111111-2222-3333-4444-555555555555</uuid></owner>
  <portdev name='vnet0'/><mac address='52:54:00:00:00:01'/>
  <filterref filter='${filter}'>${parameters.map(([name, value]) => `<parameter name='${name}' value='${value}'/>`).join('')}</filterref>
</filterbinding>`;
const used = [
  'web',
  'outer',
  'all',
  'clean-traffic',
  'clean-traffic-gateway',
  'allow-dhcp-server',
  'no-ipv6-spoofing',
];

async function saved(): Promise<string[]> {
  const lines: string[] = [];
  for (const program of ['ebtables-save', 'iptables-save', 'ip6tables-save'] as const)
    for (const line of (await run([program])).stdout.split('\n'))
      if (/^[-:].*vnet0/.test(line)) lines.push(`${program} ${line.replace(/ \[.*/, '')}`);
  return lines;
}

async function rulesOf(
  daemon: MeasuredDaemon,
  filters: readonly string[],
): Promise<Record<string, string[]>> {
  const rules: Record<string, string[]> = {};
  await withConnection(daemon, async (connection) => {
    for (const xml of [...filters, ...own]) await connection.nwfilterDefineXML(xml);
    for (const filter of used) {
      const made = await connection.nwfilterBindingCreateXML(binding(filter));
      rules[filter] = await saved();
      await made.delete();
      rules[filter].push(...(await saved()).map((line) => `left: ${line}`));
    }
  });
  return rules;
}

async function withConnection(
  { socket }: MeasuredDaemon,
  work: (connection: Connect) => Promise<void>,
): Promise<void> {
  const connection = await connectOpen(`qemu+unix:///system?socket=${encodeURIComponent(socket)}`);
  await work(connection);
  await connection.close();
}

await run(['ip', 'link', 'set', 'lo', 'up']);
await run(['ip', 'link', 'add', 'vnet0', 'type', 'bridge']);
const ours = await makeTsvirtd();
await ours.start(false);
const builtin: string[] = [];
await withConnection(ours, async (connection) => {
  for (const filter of await connection.listAllNWFilters()) builtin.push(await filter.getXMLDesc());
});
const tsvirtd = await rulesOf(ours, []);
await ours.stop();
await ours.remove();
const theirs = await makeLibvirtd();
if (theirs === undefined)
  throw new Error('libvirtd is not installed, or we are not root: this test needs both');
await theirs.start(false);
const libvirtd = await rulesOf(theirs, builtin);
await theirs.stop();
await theirs.remove();
process.stdout.write(`${JSON.stringify({ tsvirtd, libvirtd })}\n`, () => process.exit(0));
