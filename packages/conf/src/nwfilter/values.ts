import { isIPv4 } from 'node:net';
import { canonicalIP } from '../common/ip.js';
import { ipValue, prefixOfNetmask } from '../common/ip-network.js';
import { mac as anyMac } from '../common/mac.js';
import { refine, type ValueType } from '../element/index.js';
import { readUnsigned } from '../element/integer.js';

/** A number that was written in hexadecimal and stays so. */
export interface HexNumber {
  hex: number;
}
export type FilterNumber = number | HexNumber;

/** The number itself. */
export function plainNumber(value: FilterNumber): number {
  return typeof value === 'number' ? value : value.hex;
}

function readNumber(text: string): FilterNumber | undefined {
  const decimal = readUnsigned(text, 10, 0xffff_ffff);
  if (decimal !== undefined) return decimal;
  const hex = readUnsigned(text, 16, 0xffff_ffff);
  return hex === undefined ? undefined : { hex };
}

/** A number in decimal or hexadecimal; written as it was read. */
export function filterNumber(max: number, { min = 0 } = {}): ValueType<FilterNumber> {
  return {
    parse(text) {
      const value = readNumber(text);
      return value === undefined || plainNumber(value) > max || plainNumber(value) < min ? undefined : value;
    },
    format: (value) => (typeof value === 'number' ? String(value) : `0x${value.hex.toString(16)}`),
    expected: `a number from ${min} to ${max} in decimal or hexadecimal`,
    schema: { type: 'integer', min, max, base: 16 },
  };
}

export const uint8 = filterNumber(0xff);
export const uint16 = filterNumber(0xffff);
export const uint32 = filterNumber(0xffff_ffff);

/** A number in decimal only. */
export const decimal16: ValueType<number> = {
  parse: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 0xffff ? Number(text) : undefined),
  format: String,
  expected: 'an integer from 0 to 65535',
  schema: { type: 'integer', min: 0, max: 0xffff },
};

/** `Request` as a pattern that takes `request` too. */
function anyInitial(word: string): string {
  return word.replace(/[A-Z](?=[a-z])/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

/** A number some of whose values have names, read in any case; what has a name is always written by it. */
export function named<const N extends string>(
  names: Readonly<Record<N, number>>,
  numbers: ValueType<FilterNumber>,
  options: { readonly alwaysDecimal?: boolean } = {},
): ValueType<N | FilterNumber> {
  const words = Object.keys(names) as N[];
  const byWord = new Map(words.map((word) => [word.toLowerCase(), word]));
  const byNumber = new Map(words.map((word) => [names[word], word]));
  return {
    parse(text) {
      const word = byWord.get(text.toLowerCase());
      if (word !== undefined) return word;
      const value = numbers.parse(text);
      if (value === undefined) return undefined;
      return (
        byNumber.get(plainNumber(value)) ?? (options.alwaysDecimal === true ? plainNumber(value) : value)
      );
    },
    format: (value) => (typeof value === 'string' ? value : numbers.format(value)),
    expected: `one of ${words.map((word) => `'${word}'`).join(', ')}, or ${numbers.expected}`,
    schema: {
      type: 'choice',
      of: [{ type: 'string', pattern: words.map(anyInitial).join('|') }, numbers.schema],
    },
  };
}

/** Ethernet protocols by name. */
export const etherTypes = { ipv4: 0x0800, arp: 0x0806, rarp: 0x8035, vlan: 0x8100, ipv6: 0x86dd } as const;
/** IP protocols by name. */
export const ipProtocols = {
  icmp: 1,
  igmp: 2,
  tcp: 6,
  udp: 17,
  esp: 50,
  ah: 51,
  icmpv6: 58,
  sctp: 132,
  udplite: 136,
} as const;
/** ARP operations by name. */
export const arpOpcodes = {
  Request: 1,
  Reply: 2,
  Request_Reverse: 3,
  Reply_Reverse: 4,
  DRARP_Request: 5,
  DRARP_Reply: 6,
  DRARP_Error: 7,
  InARP_Request: 8,
  ARP_NAK: 9,
} as const;

/** A MAC address; filters may leave out leading zeros. */
export const mac = refine(anyMac, {
  schema: { type: 'string', pattern: '([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}' },
});

/** A MAC mask: ones, then zeros. */
export const macMask: ValueType<string> = {
  ...mac,
  parse(text) {
    const canonical = mac.parse(text);
    if (canonical === undefined) return undefined;
    const bits = BigInt(`0x${canonical.replaceAll(':', '')}`)
      .toString(2)
      .padStart(48, '0');
    return /^1*0*$/.test(bits) ? canonical : undefined;
  },
  expected: 'a MAC mask: ones, then zeros',
  name: undefined,
};

const dotted = '([0-2]?[0-9]?[0-9]\\.){3}[0-2]?[0-9]?[0-9]';

function address(family: 'IPv4' | 'IPv6'): ValueType<string> {
  return {
    parse(text) {
      const canonical = canonicalIP(text);
      return canonical !== undefined && isIPv4(canonical) === (family === 'IPv4') ? canonical : undefined;
    },
    format: (value) => value,
    expected: `an ${family} address`,
    schema: {
      type: 'string',
      pattern: family === 'IPv4' ? dotted : `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*|${dotted})`,
    },
  };
}
export const ipv4 = address('IPv4');
export const ipv6 = address('IPv6');

/** A prefix; also read as a netmask: `255.255.255.0` is 24. */
function prefix(max: number, addresses: ValueType<string>): ValueType<number> {
  return {
    parse(text) {
      if (/^\d{1,3}$/.test(text)) return Number(text) <= max ? Number(text) : undefined;
      const mask = addresses.parse(text);
      if (mask === undefined) return undefined;
      const bits = (ipValue(mask) ?? 0n).toString(2).padStart(max, '0');
      return /^1*0*$/.test(bits)
        ? max === 32
          ? prefixOfNetmask(mask)
          : bits.replace(/0+$/, '').length
        : undefined;
    },
    format: String,
    expected: `a prefix from 0 to ${max} or a netmask`,
    schema: { type: 'choice', of: [{ type: 'integer', min: 0, max }, addresses.schema] },
  };
}
export const ipv4Prefix = prefix(32, ipv4);
export const ipv6Prefix = prefix(128, ipv6);

/** `1`, `yes` and `true` are true; everything else is false. */
export const truth: ValueType<boolean> = {
  parse: (text) => text === '1' || text === 'yes' || text === 'true',
  format: String,
  expected: "'true' or 'false'",
  schema: { type: 'enum', values: ['yes', 'no', 'true', 'false', '1', '0'] },
};

/** Words in a fixed order, read in any case. */
function flagSet(words: readonly string[], text: string): string[] | undefined {
  const found = new Set<string>();
  for (const part of text.split(',')) {
    const word = part.trim().toUpperCase();
    if (word === '') continue;
    if (!words.includes(word)) return undefined;
    found.add(word);
  }
  return words.filter((word) => found.has(word));
}

const states = ['NEW', 'ESTABLISHED', 'RELATED', 'INVALID', 'NONE'];

/** Connection states: `NEW,ESTABLISHED`; `NONE` is alone. */
export const connectionState: ValueType<string[]> = {
  parse(text) {
    const found = flagSet(states, text);
    return found?.includes('NONE') === true ? ['NONE'] : found;
  },
  format: (value) => value.join(','),
  expected: `${states.join(', ')} between commas`,
  schema: {
    type: 'string',
    pattern: '((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)',
  },
};

const tcpFlagWords = ['SYN', 'ACK', 'URG', 'PSH', 'FIN', 'RST'];

/** The TCP flags that are looked at, and which of them must be set: `SYN,ACK/SYN` begins a connection. */
export interface TcpFlags {
  mask: string[];
  set: string[];
}

function readTcpFlags(text: string): string[] | undefined {
  const word = text.trim().toUpperCase();
  if (word === 'ALL') return [...tcpFlagWords];
  return word === 'NONE' ? [] : flagSet(tcpFlagWords, text);
}

function writeTcpFlags(flags: readonly string[]): string {
  if (flags.length === 0) return 'NONE';
  return flags.length === tcpFlagWords.length ? 'ALL' : flags.join(',');
}

export const tcpFlags: ValueType<TcpFlags> = {
  parse(text) {
    const slash = text.indexOf('/');
    if (slash < 0) return undefined;
    const mask = readTcpFlags(text.slice(0, slash));
    const set = readTcpFlags(text.slice(slash + 1));
    return mask === undefined || set === undefined ? undefined : { mask, set };
  },
  format: ({ mask, set }) => `${writeTcpFlags(mask)}/${writeTcpFlags(set)}`,
  expected: `a mask and flags such as 'SYN,ACK/SYN': ${tcpFlagWords.join(', ')}, ALL or NONE`,
  schema: {
    type: 'string',
    pattern:
      '((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)/((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)',
  },
};

export const ipsetName: ValueType<string> = {
  parse: (text) => (/^[a-zA-Z0-9_.:\-+ ]{0,31}$/.test(text) ? text : undefined),
  format: (value) => value,
  expected: 'the name of an IP set: at most 31 letters, digits and _.:-+',
  schema: { type: 'string', pattern: '[a-zA-Z0-9_\\.:\\-\\+ ]{1,31}' },
};

export const ipsetFlags: ValueType<('src' | 'dst')[]> = {
  parse(text) {
    const parts = text.toLowerCase().split(',');
    if (parts.length > 6) return undefined;
    const flags = parts.filter((part) => part === 'src' || part === 'dst');
    return flags.length === parts.length ? flags : undefined;
  },
  format: (value) => value.join(','),
  expected: "'src' and 'dst' between commas, at most 6",
  schema: {
    type: 'string',
    pattern: '([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}',
  },
};

/** A comment of at most 256 characters; the rest is cut off. */
export const comment: ValueType<string> = {
  parse: (text) => text.slice(0, 256),
  format: (value) => value,
  expected: 'text',
  schema: { type: 'string' },
};
