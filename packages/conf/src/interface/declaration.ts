import { canonicalIP, ipAddress, ipv4Address } from '../common/ip.js';
import {
  attr,
  child,
  flag,
  type Infer,
  type Input,
  list,
  nonEmpty,
  oneOf,
  onOff,
  pattern,
  refine,
  string,
  struct,
  uint,
  valued,
  variants,
  yesNo,
} from '../element/index.js';

/** What a link is doing, in the kernel's own words. */
export const linkStates = [
  'unknown',
  'notpresent',
  'down',
  'lowerlayerdown',
  'testing',
  'dormant',
  'up',
] as const;

/** How a bond divides its work, in the order of the kernel's numbers. */
export const bondModes = [
  'balance-rr',
  'active-backup',
  'balance-xor',
  'broadcast',
  '802.3ad',
  'balance-tlb',
  'balance-alb',
] as const;

/** Which answers to ARP a bond checks, in the order of the kernel's numbers. */
export const arpValidations = ['none', 'active', 'backup', 'all'] as const;

/** `<link speed='1000' state='up'/>`; speed in Mbit/s. Also of network devices. */
export const linkState = struct({
  speed: attr(uint(), { omit: 0 }),
  state: attr(oneOf(...linkStates)),
});

/** An IP address in the form in which it was given. */
const givenAddress = refine(ipAddress, {
  parse: (text) => (canonicalIP(text) === undefined ? undefined : text),
});

const ip = struct({
  address: attr(givenAddress, { required: true }),
  prefix: attr(uint({ max: 128 }), { omit: 0 }),
});

const addresses = {
  dhcp: child(struct({ peerdns: attr(yesNo) }), { keepEmpty: true }),
  ips: list('ip', ip),
  /** Gateway of the default route. */
  gateway: valued('gateway', givenAddress, { name: 'route' }),
};

const protocol = variants('family', { ipv4: addresses, ipv6: { autoconf: flag(), ...addresses } });

/** What an interface of its own has, but not one that another consists of. */
const own = {
  start: valued('mode', oneOf('onboot', 'none', 'hotplug')),
  mtu: valued('size', uint()),
  protocols: list('protocol', protocol, { endTag: true }),
};

const name = attr(nonEmpty, { required: true });
const link = child(linkState);
const mac = valued('address', string);

const ethernet = { name, link, mac };

const bond = child(
  struct({
    mode: attr(oneOf(...bondModes)),
    miimon: child(
      struct({
        freq: attr(uint(), { required: true }),
        downdelay: attr(uint(), { omit: 0 }),
        updelay: attr(uint(), { omit: 0 }),
        carrier: attr(oneOf('ioctl', 'netif')),
      }),
    ),
    arpmon: child(
      struct({
        interval: attr(uint(), { required: true }),
        target: attr(ipv4Address, { required: true }),
        validate: attr(oneOf(...arpValidations)),
      }),
    ),
    interfaces: list('interface', variants('type', { ethernet }), { endTag: true }),
  }),
  { required: true, endTag: true },
);

const vlan = child(
  struct({
    tag: attr(uint({ max: 4095 }), { required: true }),
    interface: child(struct({ name }), { required: true }),
  }),
  { required: true },
);

const bonded = { name, link, bond };
/** Its name follows from its device and tag where it has none. */
const tagged = { name: attr(nonEmpty), link, vlan };

const bridge = child(
  struct({
    stp: attr(onOff),
    /** Seconds, perhaps a fraction. */
    delay: attr(pattern('[0-9]+(\\.[0-9]*)?', 'a number of seconds')),
    interfaces: list('interface', variants('type', { ethernet, bond: bonded, vlan: tagged }), {
      endTag: true,
    }),
  }),
  { required: true, endTag: true },
);

export const interfaceShape = variants('type', {
  ethernet: { name, ...own, link, mac },
  bridge: { name, ...own, bridge },
  bond: { name, ...own, link, bond },
  vlan: { name: tagged.name, ...own, link, vlan },
});

/** An interface of the host: what `<interface>` says. */
export type HostInterface = Infer<typeof interfaceShape>;
/** What an application gives for an interface of the host. */
export type HostInterfaceInput = Input<typeof interfaceShape>;
/** How an interface gets its addresses of one family. */
export type InterfaceProtocol = Infer<typeof protocol>;
/** What a bond consists of and how it's watched. */
export type InterfaceBond = Extract<HostInterface, { type: 'bond' }>['bond'];
/** What a bridge consists of. */
export type InterfaceBridge = Extract<HostInterface, { type: 'bridge' }>['bridge'];
