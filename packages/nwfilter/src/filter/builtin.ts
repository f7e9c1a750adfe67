/** The filters that every installation begins with, by the names and to the ends that libvirt's documentation gives. */

const rule = (action: string, direction: string, priority: number, condition = ''): string =>
  `<rule action='${action}' direction='${direction}' priority='${priority}'>${condition}</rule>`;
const ref = (...names: readonly string[]): string =>
  names.map((name) => `<filterref filter='${name}'/>`).join('');

function filter(name: string, chain: string, entries: readonly string[], priority?: number): string {
  const own = priority === undefined ? '' : ` priority='${priority}'`;
  return `<filter name='${name}' chain='${chain}'${own}>${entries.join('')}</filter>`;
}

const dhcpAsks =
  "<ip srcipaddr='0.0.0.0' dstipaddr='255.255.255.255' protocol='udp' srcportstart='68' dstportstart='67'/>";
const dhcpAnswers = (from: string): string =>
  `<ip ${from}protocol='udp' srcportstart='67' dstportstart='68'/>`;
const dhcp6Asks = "<ipv6 dstipaddr='ff02::1:2' protocol='udp' srcportstart='546' dstportstart='547'/>";
const dhcp6Answers = (from: string): string =>
  `<ipv6 ${from} protocol='udp' srcportstart='547' dstportstart='546'/>`;

/** Their documents, without UUIDs. */
export const builtinFilters: readonly string[] = [
  // What is let through.
  filter('allow-arp', 'arp', [rule('accept', 'inout', 500)]),
  filter('allow-ipv4', 'ipv4', [rule('accept', 'inout', 500)]),
  filter('allow-ipv6', 'ipv6', [rule('accept', 'inout', 500)]),
  filter('allow-incoming-ipv4', 'ipv4', [rule('accept', 'in', 500)]),
  filter('allow-incoming-ipv6', 'ipv6', [rule('accept', 'in', 500)]),
  filter('allow-dhcp', 'ipv4', [
    rule('accept', 'out', 100, dhcpAsks),
    rule('accept', 'in', 100, dhcpAnswers('')),
  ]),
  filter('allow-dhcp-server', 'ipv4', [
    rule('accept', 'out', 100, dhcpAsks),
    rule('accept', 'in', 100, dhcpAnswers("srcipaddr='$DHCPSERVER' ")),
  ]),
  filter('allow-dhcpv6', 'ipv6', [
    rule('accept', 'out', 100, dhcp6Asks),
    rule('accept', 'in', 100, dhcp6Answers("srcipaddr='fe80::' srcipmask='10'")),
  ]),
  filter('allow-dhcpv6-server', 'ipv6', [
    rule('accept', 'out', 100, dhcp6Asks),
    rule('accept', 'in', 100, dhcp6Answers("srcipaddr='$DHCPSERVERV6'")),
  ]),
  // Senders' addresses must be the guest's own. What is in order goes on to the chains after these.
  filter('no-mac-spoofing', 'mac', [
    rule('return', 'out', 350, "<mac srcmacaddr='$MAC'/>"),
    rule('drop', 'out', 500),
  ]),
  filter(
    'no-ip-spoofing',
    'ipv4-ip',
    [
      // Who has no address yet asks for one.
      rule(
        'return',
        'out',
        100,
        "<ip srcipaddr='0.0.0.0' protocol='udp' srcportstart='68' dstportstart='67'/>",
      ),
      rule('return', 'out', 500, "<ip srcipaddr='$IP'/>"),
      rule('drop', 'out', 1000),
    ],
    -710,
  ),
  filter(
    'no-ipv6-spoofing',
    'ipv6-ip',
    [
      // Neighbours are found, and addresses tried out, from addresses of the link.
      rule('return', 'out', 100, "<ipv6 srcipaddr='::' srcipmask='128' protocol='icmpv6'/>"),
      rule('return', 'out', 110, "<ipv6 srcipaddr='fe80::' srcipmask='10'/>"),
      rule('return', 'out', 500, "<ipv6 srcipaddr='$IPV6'/>"),
      rule('drop', 'out', 1000),
    ],
    -610,
  ),
  filter(
    'no-arp-mac-spoofing',
    'arp-mac',
    [rule('return', 'out', 350, "<arp arpsrcmacaddr='$MAC'/>"), rule('drop', 'out', 1000)],
    -520,
  ),
  filter(
    'no-arp-ip-spoofing',
    'arp-ip',
    [rule('return', 'out', 400, "<arp arpsrcipaddr='$IP'/>"), rule('drop', 'out', 1000)],
    -510,
  ),
  filter('no-arp-spoofing', 'root', [ref('no-arp-mac-spoofing', 'no-arp-ip-spoofing')]),
  // What isn't to be sent at all.
  filter('no-mac-broadcast', 'mac', [rule('drop', 'out', 500, "<mac dstmacaddr='ff:ff:ff:ff:ff:ff'/>")]),
  filter('no-ip-multicast', 'ipv4', [rule('drop', 'out', 500, "<ip dstipaddr='224.0.0.0' dstipmask='4'/>")]),
  filter('no-ipv6-multicast', 'ipv6', [rule('drop', 'out', 500, "<ipv6 dstipaddr='ff00::' dstipmask='8'/>")]),
  filter('no-other-l2-traffic', 'root', [rule('drop', 'inout', 1000)]),
  filter('no-other-rarp-traffic', 'rarp', [rule('drop', 'inout', 1000)]),
  // After a migration QEMU tells switches where the guest is now.
  filter('qemu-announce-self-rarp', 'rarp', [
    rule(
      'accept',
      'out',
      500,
      "<rarp srcmacaddr='$MAC' dstmacaddr='ff:ff:ff:ff:ff:ff' opcode='Request_Reverse' arpsrcmacaddr='$MAC' arpdstmacaddr='$MAC' arpsrcipaddr='0.0.0.0' arpdstipaddr='0.0.0.0'/>",
    ),
    rule(
      'accept',
      'in',
      500,
      "<rarp dstmacaddr='ff:ff:ff:ff:ff:ff' opcode='Request_Reverse' arpsrcipaddr='0.0.0.0' arpdstipaddr='0.0.0.0'/>",
    ),
  ]),
  filter('qemu-announce-self', 'root', [
    rule('accept', 'out', 500, "<mac protocolid='0x835'/>"),
    ref('qemu-announce-self-rarp', 'no-other-rarp-traffic'),
  ]),
  // What guests usually are given: IPv4 and ARP with their own addresses, and nothing else.
  filter('clean-traffic', 'root', [
    ref('no-mac-spoofing', 'no-ip-spoofing'),
    rule('accept', 'out', -650, "<mac protocolid='ipv4'/>"),
    ref('allow-incoming-ipv4', 'no-arp-spoofing'),
    rule('accept', 'inout', -500, "<mac protocolid='arp'/>"),
    ref('no-other-l2-traffic', 'qemu-announce-self'),
  ]),
  filter('clean-traffic-gateway', 'root', [
    ref('no-mac-spoofing', 'no-ip-spoofing', 'no-arp-spoofing', 'allow-dhcp'),
    rule('accept', 'out', -650, "<mac dstmacaddr='$GATEWAY_MAC' protocolid='ipv4'/>"),
    rule('accept', 'in', -650, "<mac srcmacaddr='$GATEWAY_MAC' protocolid='ipv4'/>"),
    rule('accept', 'inout', -500, "<mac protocolid='arp'/>"),
    ref('no-other-l2-traffic', 'qemu-announce-self'),
  ]),
];
