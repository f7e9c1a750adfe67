/** Features as bits of numbered words. All of one table have the same length. */
export type Words = Uint32Array;

/** Bits of one feature: word and mask, once or several times. */
export type Bits = readonly number[];

export function addBits(to: Words, bits: Bits): void {
  for (let at = 0; at < bits.length; at += 2)
    to[bits[at] as number] = ((to[bits[at] as number] as number) | (bits[at + 1] as number)) >>> 0;
}

export function removeBits(from: Words, bits: Bits): void {
  for (let at = 0; at < bits.length; at += 2)
    from[bits[at] as number] = ((from[bits[at] as number] as number) & ~(bits[at + 1] as number)) >>> 0;
}

/** True where all bits of the feature are set. */
export function hasBits(of: Words, bits: Bits): boolean {
  for (let at = 0; at < bits.length; at += 2) {
    const mask = bits[at + 1] as number;
    if (((of[bits[at] as number] as number) & mask) >>> 0 !== mask) return false;
  }
  return true;
}

export function remove(from: Words, other: Words): void {
  for (let at = 0; at < from.length; at++) from[at] = (from[at] as number) & ~(other[at] as number);
}

export function intersect(of: Words, other: Words): void {
  for (let at = 0; at < of.length; at++) of[at] = (of[at] as number) & (other[at] as number);
}

export function isEmpty(of: Words): boolean {
  return of.every((word) => word === 0);
}

/** True where `of` has all that `part` has. */
export function contains(of: Words, part: Words): boolean {
  return part.every((word, at) => (word & ~(of[at] as number)) === 0);
}
