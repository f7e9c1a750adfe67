import { ipValue } from '@tsvirt/conf/network';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/**
 * The zone of a subnet's reverse lookups: 192.168.122.1/24 → `122.168.192.in-addr.arpa`. Errors: `CONFIG_UNSUPPORTED`
 * for a prefix between two labels, whose zone would hold addresses of others too.
 */
export function reverseZone(address: string, prefix: number): string {
  const isIPv6 = address.includes(':');
  const [bits, base, suffix, width] = isIPv6 ? [4, 16, 'ip6.arpa', 128] : [8, 10, 'in-addr.arpa', 32];
  if (prefix % bits !== 0 || prefix === 0 || prefix >= width)
    throw new VirtError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `${address}/${prefix}: localPtr needs a prefix that is a multiple of ${bits} below ${width}`,
      { domain: ErrorDomain.NETWORK },
    );
  const value = ipValue(address) ?? 0n;
  const labels: string[] = [];
  for (let taken = bits; taken <= prefix; taken += bits)
    labels.unshift(((value >> BigInt(width - taken)) & ((1n << BigInt(bits)) - 1n)).toString(base));
  return [...labels, suffix].join('.');
}
