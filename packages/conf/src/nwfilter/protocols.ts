import {
  absentInSchema,
  attr,
  type Field,
  type Infer,
  refine,
  type Shape,
  struct,
  type ValueType,
} from '../element/index.js';
import {
  arpOpcodes,
  comment,
  connectionState,
  decimal16,
  etherTypes,
  filterNumber,
  ipProtocols,
  ipsetFlags,
  ipsetName,
  ipv4,
  ipv4Prefix,
  ipv6,
  ipv6Prefix,
  mac,
  macMask,
  named,
  tcpFlags,
  truth,
  uint8,
  uint16,
  uint32,
} from './values.js';
import { type FilterVariable, orVariable } from './variable.js';

/** What a rule can look at: a value or a variable. */
function item<T>(type: ValueType<T>, name?: string): Field<T | FilterVariable, false> {
  return attr(orVariable(type), name === undefined ? {} : { name });
}

/** A valid document has no lengths among them: they begin at 0x600. */
const etherType = (min: number) =>
  refine(named(etherTypes, filterNumber(0xffff, { min })), {
    schema: {
      type: 'choice',
      of: [
        { type: 'enum', values: Object.keys(etherTypes) },
        { type: 'string', pattern: '0x([6-9a-fA-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})' },
        { type: 'integer', min: 0x600, max: 0xffff },
      ],
    },
  });

const note = { comment: item(comment) };
const source = { srcmacaddr: item(mac), srcmacmask: item(macMask) };
const ether = { ...source, dstmacaddr: item(mac), dstmacmask: item(macMask) };
const ports = {
  srcportstart: item(uint16),
  srcportend: item(uint16),
  dstportstart: item(uint16),
  dstportend: item(uint16),
};
const dscp = item(filterNumber(63));

function addresses(address: ValueType<string>, prefix: ValueType<number>) {
  return {
    srcipaddr: item(address),
    srcipmask: item(prefix),
    dstipaddr: item(address),
    dstipmask: item(prefix),
  };
}

const arp = {
  ...ether,
  hwtype: item(uint16),
  protocoltype: item(uint16),
  opcode: item(named(arpOpcodes, uint16, { alwaysDecimal: true })),
  arpsrcmacaddr: item(mac),
  arpdstmacaddr: item(mac),
  arpsrcipaddr: item(ipv4),
  arpsrcipmask: item(ipv4Prefix),
  arpdstipaddr: item(ipv4),
  arpdstipmask: item(ipv4Prefix),
  gratuitous: item(truth),
  ...note,
};

/** What all protocols above IP have before their own … */
function packet(address: ValueType<string>, prefix: ValueType<number>) {
  return {
    srcmacaddr: item(mac),
    ...addresses(address, prefix),
    srcipfrom: item(address),
    srcipto: item(address),
    dstipfrom: item(address),
    dstipto: item(address),
    dscp,
    /** Connections of one host above which the rule holds. */
    connlimitAbove: item(decimal16, 'connlimit-above'),
    state: item(connectionState),
    ipset: item(ipsetName),
    ipsetflags: item(ipsetFlags),
  };
}
const packet4 = packet(ipv4, ipv4Prefix);
const any6Packet = packet(ipv6, ipv6Prefix);
/** Of IPv6 a valid document says less than can be read. */
const packet6 = {
  ...any6Packet,
  connlimitAbove: absentInSchema(any6Packet.connlimitAbove),
  state: absentInSchema(any6Packet.state),
  ipset: absentInSchema(any6Packet.ipset),
  ipsetflags: absentInSchema(any6Packet.ipsetflags),
};
const flags = { flags: item(tcpFlags) };
const icmp = { type: item(uint8), code: item(uint8) };
const any4 = struct({ ...packet4, ...note });
const any6 = struct({ ...packet6, ...note });
const ported4 = struct({ ...packet4, ...ports, ...note });
const ported6 = struct({ ...packet6, ...ports, ...note });

/** What a rule's element can say, by its name. */
export const protocols = {
  mac: struct({
    ...ether,
    protocolid: item(etherType(0x600)),
    ...note,
  }),
  vlan: struct({
    ...ether,
    vlanid: item(filterNumber(4095)),
    encapProtocol: item(etherType(0x3c), 'encap-protocol'),
    ...note,
  }),
  stp: struct({
    ...source,
    type: item(uint8),
    flags: item(uint8),
    rootPriority: item(uint16, 'root-priority'),
    rootPriorityHi: item(uint16, 'root-priority-hi'),
    rootAddress: item(mac, 'root-address'),
    rootAddressMask: item(macMask, 'root-address-mask'),
    rootCost: item(uint32, 'root-cost'),
    rootCostHi: item(uint32, 'root-cost-hi'),
    senderPriority: item(uint16, 'sender-priority'),
    senderPriorityHi: item(uint16, 'sender-priority-hi'),
    senderAddress: item(mac, 'sender-address'),
    senderAddressMask: item(macMask, 'sender-address-mask'),
    port: item(uint16),
    portHi: item(uint16, 'port-hi'),
    age: item(uint16),
    ageHi: item(uint16, 'age-hi'),
    maxAge: item(uint16, 'max-age'),
    maxAgeHi: item(uint16, 'max-age-hi'),
    helloTime: item(uint16, 'hello-time'),
    helloTimeHi: item(uint16, 'hello-time-hi'),
    forwardDelay: item(uint16, 'forward-delay'),
    forwardDelayHi: item(uint16, 'forward-delay-hi'),
    ...note,
  }),
  arp: struct(arp),
  rarp: struct(arp),
  ip: struct({
    ...ether,
    ...addresses(ipv4, ipv4Prefix),
    protocol: item(named(ipProtocols, uint8)),
    ...ports,
    dscp,
    ...note,
  }),
  ipv6: struct({
    ...ether,
    ...addresses(ipv6, ipv6Prefix),
    protocol: item(named(ipProtocols, uint8)),
    ...ports,
    type: item(uint8),
    typeend: item(uint8),
    code: item(uint8),
    codeend: item(uint8),
    ...note,
  }),
  tcp: struct({ ...packet4, ...ports, ...flags, ...note }),
  udp: ported4,
  sctp: ported4,
  icmp: struct({ ...packet4, ...icmp, ...note }),
  igmp: any4,
  all: any4,
  esp: any4,
  ah: any4,
  udplite: any4,
  'tcp-ipv6': struct({ ...packet6, ...ports, ...flags, ...note }),
  'udp-ipv6': ported6,
  'sctp-ipv6': ported6,
  icmpv6: struct({ ...packet6, ...icmp, ...note }),
  'all-ipv6': any6,
  'esp-ipv6': any6,
  'ah-ipv6': any6,
  'udplite-ipv6': any6,
} satisfies Readonly<Record<string, Shape<unknown, unknown>>>;

export type FilterProtocol = keyof typeof protocols;
/** What a rule of a protocol looks at. */
export type FilterMatch<P extends FilterProtocol = FilterProtocol> = Infer<(typeof protocols)[P]>;

const ipMasks = { srcipmask: 'srcipaddr', dstipmask: 'dstipaddr' };
const ranges = { ...ipMasks, srcipto: 'srcipfrom', dstipto: 'dstipfrom' };
const portRanges = {
  ...ranges,
  srcportend: 'srcportstart',
  dstportstart: 'srcportstart',
  dstportend: 'srcportstart',
};
const macMasks = { srcmacmask: 'srcmacaddr', dstmacmask: 'dstmacaddr' };
const icmpCode = { ...ranges, code: 'type' };

/**
 * Parts that are negated exactly when the part that leads them is, whatever element they stood in: a mask with its
 * address, the end of a range with its start; libvirt has the destination's ports follow the source's.
 */
export const leaders: Readonly<Record<FilterProtocol, Readonly<Record<string, string>>>> = {
  mac: macMasks,
  vlan: macMasks,
  stp: {
    srcmacmask: 'srcmacaddr',
    rootPriorityHi: 'rootPriority',
    rootAddressMask: 'rootAddress',
    rootCostHi: 'rootCost',
    senderPriorityHi: 'senderPriority',
    senderAddressMask: 'senderAddress',
    portHi: 'port',
    ageHi: 'age',
    maxAgeHi: 'maxAge',
    helloTimeHi: 'helloTime',
    forwardDelayHi: 'forwardDelay',
  },
  arp: {},
  rarp: {},
  ip: ipMasks,
  ipv6: { ...ipMasks, typeend: 'type', code: 'type', codeend: 'type' },
  tcp: portRanges,
  udp: portRanges,
  sctp: portRanges,
  icmp: icmpCode,
  igmp: ranges,
  all: ranges,
  esp: ranges,
  ah: ranges,
  udplite: ranges,
  'tcp-ipv6': portRanges,
  'udp-ipv6': portRanges,
  'sctp-ipv6': portRanges,
  icmpv6: icmpCode,
  'all-ipv6': ranges,
  'esp-ipv6': ranges,
  'ah-ipv6': ranges,
  'udplite-ipv6': ranges,
};
