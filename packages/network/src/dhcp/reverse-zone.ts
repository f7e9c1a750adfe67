import { ipValue } from '@tsvirt/conf/network';

/** The zone of a subnet's reverse lookups: 192.168.122.1/24 → `122.168.192.in-addr.arpa`. Prefixes between two labels round down. */
export function reverseZone(address: string, prefix: number): string {
  const isIPv6 = address.includes(':');
  const [bits, base, suffix] = isIPv6 ? [4, 16, 'ip6.arpa'] : [8, 10, 'in-addr.arpa'];
  const width = isIPv6 ? 128 : 32;
  const value = ipValue(address) ?? 0n;
  const labels: string[] = [];
  for (let taken = bits; taken <= prefix; taken += bits)
    labels.unshift(((value >> BigInt(width - taken)) & ((1n << BigInt(bits)) - 1n)).toString(base));
  return [...labels, suffix].join('.');
}
