import { ErrorCode, VirtError } from '@tsvirt/util';

/**
 * A size, an offset or a time as the contract takes it.
 * @throws VirtError `INVALID_ARG` unless it is a whole number between 0 and 2^64 - 1.
 */
export function unsigned(value: bigint | number, what: string): bigint {
  const whole = signed(value, what);
  if (whole < 0n || whole >= 2n ** 64n)
    throw new VirtError(ErrorCode.INVALID_ARG, `invalid argument: ${what} can't be ${value}`);
  return whole;
}

/** As {@link unsigned}, between -2^63 and 2^63 - 1 where it may be negative. */
export function signed(value: bigint | number, what: string): bigint {
  if (typeof value === 'bigint') return value;
  if (!Number.isSafeInteger(value))
    throw new VirtError(
      ErrorCode.INVALID_ARG,
      `invalid argument: ${what} must be a whole number, not ${value}`,
    );
  return BigInt(value);
}
