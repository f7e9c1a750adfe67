import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

const powers = 'KMGTPE';
const most = 2n ** 64n - 1n;

/**
 * The number of bytes of a unit as libvirt's documents name them: `b`, `byte`, `bytes`; `k`, `KiB`, `M`, `MiB` … `E`, `EiB`
 * are powers of 1024, `KB`, `MB` … powers of 1000; the case doesn't matter. Undefined for any other.
 */
export function unitSize(unit: string): bigint | undefined {
  const name = unit.toLowerCase();
  if (name === 'b' || name === 'byte' || name === 'bytes') return 1n;
  const power = powers.toLowerCase().indexOf(name.charAt(0)) + 1;
  if (name === '' || power === 0) return undefined;
  const rest = name.slice(1);
  if (rest === '' || rest === 'ib') return 1024n ** BigInt(power);
  return rest === 'b' ? 1000n ** BigInt(power) : undefined;
}

/**
 * `value` of `unit` in bytes. `defaultUnit` stands in for a missing or empty unit. `INVALID_ARG` for an unknown unit,
 * `OVERFLOW` above `limit`, by default the most an unsigned 64-bit number holds.
 */
export function scaleBytes(
  value: bigint,
  unit: string | undefined,
  defaultUnit = 'bytes',
  limit = most,
): bigint {
  const size = unitSize(unit === undefined || unit === '' ? defaultUnit : unit);
  if (size === undefined) throw new VirtError(ErrorCode.INVALID_ARG, `unknown unit '${unit ?? defaultUnit}'`);
  const bytes = value * size;
  if (bytes > limit || bytes < 0n)
    throw new VirtError(ErrorCode.OVERFLOW, `${value} ${unit ?? defaultUnit} is more than ${limit} bytes`);
  return bytes;
}

/** Bytes from text such as `10GiB`, `512 M` or `4096` (in `defaultUnit`). */
export function parseBytes(text: string, defaultUnit = 'bytes', limit = most): bigint {
  const match = /^(\d+)\s*([A-Za-z]*)$/.exec(text.trim());
  if (match === null) throw new VirtError(ErrorCode.INVALID_ARG, `'${text}' is not a size`);
  return scaleBytes(BigInt(match[1] ?? '0'), match[2], defaultUnit, limit);
}

/** Bytes in whole KiB, rounded up: the unit of libvirt's memory sizes. */
export function kibFromBytes(bytes: bigint): bigint {
  return (bytes + 1023n) / 1024n;
}

/** The largest unit (powers of 1024) in which the number is at least 1, for people: `{ value: 1.5, unit: 'GiB' }`. */
export function prettyBytes(bytes: bigint): { value: number; unit: string } {
  let power = 0;
  while (power < powers.length && bytes >= 1024n ** BigInt(power + 1)) power++;
  if (power === 0) return { value: Number(bytes), unit: 'bytes' };
  return { value: Number((bytes * 1000n) / 1024n ** BigInt(power)) / 1000, unit: `${powers[power - 1]}iB` };
}
