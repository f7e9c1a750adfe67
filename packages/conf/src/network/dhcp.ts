import { ErrorCode } from '@tsvirt/util/error';
import { ipAddress, ipFamilyName, ipv4Address } from '../common/ip.js';
import {
  attr,
  child,
  type Infer,
  list,
  oneOf,
  pattern,
  refine,
  string,
  struct,
  uint,
  yesNo,
} from '../element/index.js';
import { count, macAsWritten, openForm } from './values.js';

/** What libvirt's resolver refuses. */
const resolved = refine(ipAddress, { code: ErrorCode.SYSTEM_ERROR });

/** `<lease expiry='1' unit='hours'/>`; an expiry of 0 is no end. */
const lease = struct({
  expiry: attr(count, { required: true }),
  unit: attr(oneOf('seconds', 'minutes', 'hours'), {
    default: 'minutes',
    when: (_, model) => model.expiry !== 0,
  }),
});
export interface DhcpLease extends Infer<typeof lease> {}

/** `<range start='192.168.122.2' end='192.168.122.254'/>` */
export const dhcpRange = struct({
  start: attr(resolved, { required: true }),
  end: attr(resolved, { required: true }),
  lease: child(lease, { ignoredWithout: 'expiry' }),
});
export interface DhcpRange extends Infer<typeof dhcpRange> {}

const identity = {
  mac: attr(macAsWritten),
  /** DUID of a DHCPv6 client. */
  id: attr(pattern('[0-9a-fA-F:]*', 'hexadecimal digits between colons')),
  name: attr(string),
};

/** `<host mac='…' name='web' ip='192.168.122.10'/>`: an address for one guest. */
export const dhcpHost = struct({
  ...identity,
  ip: attr(ipAddress, { required: true }),
  lease: child(lease, { ignoredWithout: 'expiry' }),
});
export interface DhcpHost extends Infer<typeof dhcpHost> {}

/** Enough of a `<host>` to find it. */
export const dhcpHostKey = struct({ ...identity, ip: attr(ipAddress) });
export interface DhcpHostKey extends Infer<typeof dhcpHostKey> {}

export const networkIp = openForm(
  struct({
    /** Family of the address; IPv4 where it's missing. */
    family: attr(ipFamilyName),
    address: attr(ipAddress, { required: true }),
    netmask: attr(ipv4Address),
    prefix: attr(uint(), { omit: 0 }),
    /** Answer reverse lookups of the network's addresses here. */
    localPtr: attr(yesNo),
    tftp: child(struct({ root: attr(string) })),
    dhcp: child(
      struct({
        ranges: list('range', dhcpRange),
        hosts: list('host', dhcpHost),
        bootp: child(struct({ file: attr(string), server: attr(resolved) }), {
          when: (_, model) => model.ranges !== undefined || model.hosts !== undefined,
        }),
      }),
    ),
  }),
);
/** `<ip>` of a network: the address of its bridge and what DHCP gives out. */
export interface NetworkIp extends Infer<typeof networkIp> {}
