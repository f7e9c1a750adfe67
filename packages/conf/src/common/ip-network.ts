import { isIPv4 } from 'node:net';

/** Bits of an address of a family. */
export function ipBits(family: 'ipv4' | 'ipv6'): number {
  return family === 'ipv4' ? 32 : 128;
}

/** An address as a number; undefined for text that isn't one in its canonical form. */
export function ipValue(address: string): bigint | undefined {
  if (isIPv4(address)) return words(address.split('.'), 8, 10);
  if (!address.includes(':')) return undefined;
  const bare = address.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => {
    const word = (high: string, low: string) => (Number(high) * 256 + Number(low)).toString(16);
    return `${word(a, b)}:${word(c, d)}`;
  });
  const [head = '', tail] = bare.split('::');
  const first = head === '' ? [] : head.split(':');
  if (tail === undefined) return words(first, 16, 16);
  const last = tail === '' ? [] : tail.split(':');
  return words([...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last], 16, 16);
}

function words(parts: readonly string[], bits: number, base: number): bigint {
  let value = 0n;
  for (const part of parts) value = (value << BigInt(bits)) | BigInt(Number.parseInt(part, base));
  return value;
}

/** A number as an IPv4 or IPv6 address in its canonical form. */
export function ipFromValue(value: bigint, family: 'ipv4' | 'ipv6'): string {
  if (family === 'ipv4') return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]/`).hostname.slice(1, -1);
}

/** The mask of a prefix, as a number. */
export function ipMask(prefix: number, family: 'ipv4' | 'ipv6'): bigint {
  const bits = BigInt(ipBits(family));
  return ((1n << BigInt(prefix)) - 1n) << (bits - BigInt(prefix));
}

/** Prefix of a netmask: its leading ones. `255.255.255.0` is 24. */
export function prefixOfNetmask(netmask: string): number {
  const value = ipValue(netmask) ?? 0n;
  return value.toString(2).padStart(32, '0').replace(/0.*$/, '').length;
}

/** The network address of an address: 192.168.122.1/24 → 192.168.122.0. */
export function networkAddress(address: string, prefix: number): string {
  const family = address.includes(':') ? 'ipv6' : 'ipv4';
  return ipFromValue((ipValue(address) ?? 0n) & ipMask(prefix, family), family);
}

/** The broadcast address of an IPv4 network: 192.168.122.1/24 → 192.168.122.255. */
export function broadcastAddress(address: string, prefix: number): string {
  const mask = ipMask(prefix, 'ipv4');
  return ipFromValue(((ipValue(address) ?? 0n) & mask) | (0xffff_ffffn ^ mask), 'ipv4');
}

/** True if both addresses are in one network of this prefix. */
export function inSameNetwork(a: string, b: string, prefix: number): boolean {
  if (a.includes(':') !== b.includes(':')) return false;
  const mask = ipMask(prefix, a.includes(':') ? 'ipv6' : 'ipv4');
  return ((ipValue(a) ?? 0n) & mask) === ((ipValue(b) ?? 0n) & mask);
}

/**
 * The prefix of an address with its netmask or prefix, and what libvirt takes where it has neither: the old network
 * classes for IPv4 (10.0.0.1 is /8, 192.168.0.1 is /24), 64 for IPv6.
 */
export function effectivePrefix(ip: {
  readonly address: string;
  readonly netmask?: string | undefined;
  readonly prefix?: number | undefined;
}): number {
  if (ip.prefix !== undefined && ip.prefix > 0) return ip.prefix;
  if (ip.netmask !== undefined) return prefixOfNetmask(ip.netmask);
  if (ip.address.includes(':')) return 64;
  const first = Number(ip.address.split('.')[0]);
  return first < 128 ? 8 : first < 192 ? 16 : 24;
}
