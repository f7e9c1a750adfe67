import { readOnlyMethods, readOnlyRefusals } from '../generated/read-only.js';

/** True for a call of the contract that a read-only connection may not make with these arguments; the wire's `allowedReadOnly` says the same. */
export function deniedReadOnly(method: string, args: readonly unknown[]): boolean {
  if (!readOnlyMethods.has(method)) return true;
  const refusals = readOnlyRefusals[method];
  if (refusals === undefined) return false;
  return refusals.some(({ argument, flags, value }) => {
    const given = args[argument];
    if (flags === undefined) return given === value;
    return typeof given === 'number' && (given & flags) >>> 0 === flags;
  });
}
